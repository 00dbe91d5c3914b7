"""Parts of calendar names whose numbers carry a mark behind them: 3月上旬, 明年初, 2023年底, 一季度末."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimnum.calendars import (
    Anaphor,
    EndOf,
    FiveYearPlan,
    Half,
    Month,
    Part,
    Relative,
    UnitEnd,
    Year,
)
from claimnum.periods.marked_years import CENTURY, ERA, OF_ERA
from claimnum.phrases import phrase, sequence

if TYPE_CHECKING:
    from decimal import Decimal

    from claimnum.calendars import Expression
    from claimnum.lexicon import Text

#: What counts the units that stand behind it: 数年内.
COUNTS = ("fuzzy", "odd", "some", "han_digit", "unit", "ten", "numeral", "back_mark")
#: Marks of units, and what they are marks of.
MARKED = (("year_mark", "year"), ("month_mark", "month"), ("quarter_mark", "quarter"))

# --- parts -------------------------------------------------------------------------------------------------------


@phrase("marked_part", "unit:near_unit", "marked_month", "marked_year")
def divisible(
    marked_part: Expression | None = None,
    marked_month: Expression | None = None,
    marked_year: Expression | None = None,
    unit: tuple[str, int] | None = None,
) -> Expression | None:
    """What has a beginning, a middle and an end."""
    return marked_part or marked_month or marked_year or (Relative(*unit) if unit else None)


@sequence("(year_mark | month_mark | quarter_mark) (+start_part | +mid_part)")
def unit_third(reading: Text, start: int, end: int) -> Expression | None:
    """A part of the running unit: 年初; what a number stands before is none of it: 三年中."""
    before = reading.shape[start - 1] if start else ""
    counted = reading.pieces[start - 1][-1:].isdecimal() if start else False
    if counted or (before and any(before in reading.lexicon.family(kind) for kind in COUNTS)):
        return None
    unit = next(unit for kind, unit in MARKED if reading.shape[start] in reading.lexicon.family(kind))
    parts = (reading.value(i, kind) for i in range(start + 1, end) for kind in ("start_part", "mid_part"))
    return Part(next(part for part in parts if isinstance(part, str)), Relative(unit))  # 年初期 has it before its end


@phrase(
    "divisible year_mark? (third_part | start_part | mid_part)",  # 3月上旬, 明年初, 今年年初
    "divisible half_month",  # 3月上半月
    "half_month",  # 上半月
    "unit_third",  # 年初
)
def marked_third(
    divisible: Expression | None = None,
    unit_third: Expression | None = None,
    third_part: str | None = None,
    start_part: str | None = None,
    mid_part: str | None = None,
    half_month: int | None = None,
) -> Expression | None:
    """The first, middle or last third of a unit, or a half of a month."""
    if half_month is not None:
        return Half(half_month, divisible or Relative("month"))
    third = third_part or start_part or mid_part
    return unit_third if divisible is None or third is None else Part(third, divisible)


@phrase(
    "year +unit_end_word",  # 2023年底
    "(three_digits | era_mark number) +unit_end_word",  # 112年底
    "marked_year? month_number +unit_end_word",  # 6月底
    "two_digits +unit_end_word",  # 23年底
    "divisible end_part",  # 明年底, 明年年底, 一季度末
    "that_unit end_part",  # 报告期末
    "quote? plan_name quote? end_part",  # “十四五”末
    "unit_end_word",  # 年底
)
def marked_end(
    divisible: Expression | None = None,
    year: int | None = None,
    marked_year: Expression | None = None,
    month_number: int | None = None,
    unit_end_word: str | None = None,
    that_unit: str | None = None,
    plan_name: int | None = None,
    three_digits: Decimal | None = None,
    number: Decimal | None = None,
    two_digits: int | None = None,
) -> Expression | None:
    """The last day of a unit."""
    if plan_name is not None:
        return EndOf(FiveYearPlan(plan_name))
    if (counted := three_digits or number) is not None:
        year = ERA + int(counted) if counted in OF_ERA else None
    elif two_digits is not None or (month_number is not None and unit_end_word == "year" and marked_year is None):
        year = CENTURY + (two_digits or month_number or 0)
    if that_unit is not None:
        return EndOf(Anaphor(that_unit))
    if unit_end_word is None:
        return None if divisible is None else EndOf(divisible)
    if year is not None or counted is not None:
        return EndOf(Year(year)) if unit_end_word == "year" and year is not None else None
    if month_number is not None:
        return EndOf(Month(month_number, marked_year)) if unit_end_word == "month" else None
    return UnitEnd(unit_end_word)


@phrase(
    "marked_day open (han_weekday | near_weekday) close",  # 5月8日（周三）
    "marked_day (han_weekday | near_weekday)",  # 5月8日星期三
    "(han_weekday | near_weekday) (open marked_day close | comma? marked_day)",  # 周三（5月8日）
)
def day_of_week(marked_day: Expression | None) -> Expression | None:
    """A day with its weekday beside it."""
    return marked_day


PHRASES = (divisible, unit_third, marked_third, marked_end, day_of_week)
