"""Calendar names whose numbers carry a mark behind them, the largest unit first: 2023年3月6日, 今年前三季度.

They become pieces of the same kinds as all calendar names (:mod:`claimnum.periods.names`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from claimnum.calendars import (
    Anaphor,
    Century,
    Day,
    Decade,
    FiveYearPlan,
    Half,
    Month,
    Quarter,
    Range,
    Relative,
    Weekday,
    Year,
)
from claimnum.calendars.contextual import Prior
from claimnum.periods import marked_slices, marked_years
from claimnum.periods.marked_parts import day_of_week, divisible, marked_end, marked_third, unit_third
from claimnum.phrases import phrase

if TYPE_CHECKING:
    from decimal import Decimal

    from claimnum.calendars import Expression
    from claimnum.numerals import Numeral

# --- months and days ---------------------------------------------------------------------------------------------


@phrase(
    "marked_year attribute_mark? (month_number +month_mark | han_month)",  # 2023年3月, 去年十月, 去年的十月
    "two_digits +year_mark (+month_number +month_mark | +han_month)",  # 23年3月
    "year dash? month_number +month_mark",  # 2023-3月
    "month_number +month_mark",  # 3月
    "near_char open month_number close month_mark",  # 上（7）月
    "han_month",  # 三月
    "first:near_unit",  # 上月
)
def marked_month(
    marked_year: Expression | None = None,
    two_digits: int | None = None,
    year: int | None = None,
    month_number: int | None = None,
    han_month: int | None = None,
    first: tuple[str, int] | None = None,
) -> Expression | None:
    """A month, of a year or not."""
    if first is not None:
        return Relative(*first) if first[0] == "month" else None
    number = year if year is not None else two_digits
    return Month(month_number or han_month or 0, marked_year if number is None else Year(number))


@phrase("monthday +day_mark", "han_day")
def marked_number(monthday: int = 0, han_day: int = 0) -> int:
    """The number of a day: 6日, 十五号."""
    return monthday or han_day


@phrase(
    "marked_month first:marked_number (to | dash) last:marked_number",  # 2月10日至17日
    "marked_month first:monthday (to | dash) last:marked_number",  # 3月6-8日
    "marked_month last:marked_number",  # 3月6日
    "last:monthday +day_mark !within_mark",  # 29日, but 30日内
    "near_char open last:monthday close day_mark",  # 昨（19）日
    "sole:han_day",  # 二十九日
)
def marked_day(
    last: int = 0, first: int | None = None, marked_month: Expression | None = None, sole: int | None = None
) -> Expression | None:
    """A day, or the days from one to another; 三日 alone is how long."""
    if sole is not None:
        return _day(sole, None) if sole > SHORT_DAYS else None
    to = _day(last, marked_month)
    return to if first is None else Range(_day(first, marked_month), to)


#: Days whose names in characters are lengths as well.
SHORT_DAYS = 10


def _day(number: int, month: Expression | None) -> Expression:
    if isinstance(month, Month):
        return Day(month.n, number, month.of)
    return Day(None, number, month)


@phrase(
    "near_weekday",  # 上周五
    "han_weekday",  # 周五
    "first:near_unit",  # 昨日
)
def marked_weekday(
    near_weekday: tuple[int, int] | None = None, han_weekday: int = 0, first: tuple[str, int] | None = None
) -> Expression | None:
    """A weekday, or a day by its distance."""
    if first is not None:
        return Relative(*first) if first[0] == "day" else None
    if near_weekday is None:
        return Weekday(han_weekday)
    shift, weekday = near_weekday
    return Weekday(weekday, of=Relative("week", shift))


# --- halves, quarters, units -------------------------------------------------------------------------------------


@phrase(
    "han_half",  # 上半年
    "han_quarter",  # 第三季度
    "ordinal_mark? quarter_number +quarter_mark",  # 3季度, 第3季度
    "fiscal_quarter",  # 第二财季
)
def marked_division(
    han_half: int | None = None,
    han_quarter: int | None = None,
    quarter_number: int = 0,
    fiscal_quarter: int | None = None,
) -> Half | Quarter:
    """A half or a quarter."""
    if fiscal_quarter is not None:
        return Quarter(fiscal_quarter, fiscal=True)
    return Half(han_half) if han_half is not None else Quarter(han_quarter or quarter_number)


@phrase(
    "marked_year attribute_mark? marked_division",  # 今年上半年, 去年的第四季度
    "leading_quarter +two_digits !myriad",  # 1Q24
    "leading_half +two_digits !myriad",  # 1H24
    "marked_division",
    "year +marked_division",  # 2024Q1
    "two_digits +marked_division",  # 24Q1
    "near_fiscal_quarter",  # 上财季
)
def marked_part(
    marked_division: Half | Quarter | None = None,
    marked_year: Expression | None = None,
    year: int | None = None,
    two_digits: int | None = None,
    leading_quarter: int | None = None,
    leading_half: int | None = None,
    near_fiscal_quarter: int | None = None,
) -> Expression | None:
    """A half or a quarter, of a year or not."""
    if near_fiscal_quarter is not None:
        return Relative("quarter", near_fiscal_quarter, fiscal=True)
    if two_digits is not None:
        year = marked_years.CENTURY + two_digits
    whole = marked_year if year is None else Year(year)
    if leading_quarter is not None or leading_half is not None:
        return Quarter(leading_quarter, whole) if leading_quarter else Half(leading_half or 1, whole)
    return marked_division if marked_division is None or whole is None else marked_division._replace(of=whole)


@phrase("plain_number")
def how_long(plain_number: Numeral) -> int | Decimal:
    """A count of units."""
    value = plain_number.value
    return int(value) if value == value.to_integral_value() and value.adjusted() < 6 else value


@phrase(
    "slice_of_year",  # 今年前9个月
    "slice_of_month",  # 四月前二十天
    "marked_year? first:month_number (dash | to) last:month_number +month_mark",  # 1—6月
    "marked_year? first:han_month (dash | to) last:han_month",  # 一月至六月
    "since:year year_mark? (dash | to) until:year +year_mark",  # 2021-2025年
    "since:year year_mark (dash | to | and) until:year +years_between",  # 2021年与2023年间
    "quote? plan_name quote? plan_span",  # “十四五”期间
    "near_unit",  # 上周
    "prior_unit",  # 上一季度
    "that_unit",  # 当月
    "century:two_digits +century_mark (two_digits +decade_mark_han | decade_name)",  # 20世纪90年代
    "century:century_name (two_digits +decade_mark_han | decade_name)?",  # 二十世纪九十年代
    "near_century (two_digits +decade_mark_han | decade_name)",  # 上世纪90年代
    "two_digits +decade_mark_han",  # 90年代
    "decade_name",  # 九十年代
    "century:two_digits +century_mark",  # 21世纪
)
def marked_unit(
    slice_of_year: Expression | None = None,
    slice_of_month: Expression | None = None,
    marked_year: Expression | None = None,
    first: int | None = None,
    last: int | None = None,
    since: int | None = None,
    until: int | None = None,
    plan_name: int | None = None,
    near_unit: tuple[str, int] | None = None,
    prior_unit: str | None = None,
    near_century: Any = None,
    that_unit: str | None = None,
    century: int | None = None,
    two_digits: int | None = None,
    decade_name: int | None = None,
) -> Expression | None:
    """Any other unit of the calendar."""
    if first is not None and last is not None:
        return Range(Month(first, marked_year), Month(last, marked_year)) if first < last else None
    if since is not None and until is not None:
        return Range(Year(since), Year(until)) if since < until else None
    if plan_name is not None:
        return FiveYearPlan(plan_name)
    if prior_unit is not None:
        return Prior(prior_unit)
    if near_unit is not None or that_unit is not None:
        return Anaphor(that_unit or "any") if near_unit is None else Relative(*near_unit)
    decade = _decade(20 if near_century is not None else century, two_digits if decade_name is None else decade_name)
    return slice_of_year or slice_of_month or decade


def _decade(century: int | None, first: int | None) -> Expression | None:
    if first is None:
        return None if century is None else Century(century)
    return None if first % 10 else Decade(first if century is None else (century - 1) * 100 + first)


# --- roots -------------------------------------------------------------------------------------------------------


@phrase("marked_end", "day_of_week", "marked_day")
def marked_day_root(
    marked_end: Expression | None = None,
    day_of_week: Expression | None = None,
    marked_day: Expression | None = None,
) -> Expression | None:
    """A day."""
    return marked_end or day_of_week or marked_day


@phrase("marked_weekday")
def marked_weekday_root(marked_weekday: Expression | None) -> Expression | None:
    """A weekday, today, yesterday."""
    return marked_weekday


@phrase("marked_third", "marked_unit")
def marked_unit_root(
    marked_third: Expression | None = None, marked_unit: Expression | None = None
) -> Expression | None:
    """A part of a unit, or a unit that is no other."""
    return marked_third or marked_unit


@phrase("marked_part")
def marked_part_root(marked_part: Expression | None) -> Expression | None:
    """A half or a quarter."""
    return marked_part


@phrase("marked_month")
def marked_month_root(marked_month: Expression | None) -> Expression | None:
    """A month."""
    return marked_month


@phrase("marked_year", "zero_year", "<than_mark three_digits +year_mark")
def marked_year_root(
    marked_year: Expression | None = None, zero_year: Expression | None = None, three_digits: Decimal | None = None
) -> Expression | None:
    """A year; one of three digits that something is compared with is of the era: 較111年增加."""
    if three_digits is not None and three_digits in marked_years.OF_ERA:
        return Year(marked_years.ERA + int(three_digits))
    return marked_year or zero_year


PHRASES = (
    *marked_years.PHRASES, marked_month, marked_number, marked_day, marked_weekday, marked_division, marked_part,
    *marked_slices.PHRASES, marked_unit, divisible, unit_third, marked_third, marked_end, day_of_week,
)  # fmt: skip
ROOTS = (
    marked_day_root,
    marked_weekday_root,
    marked_unit_root,
    marked_part_root,
    marked_month_root,
    marked_year_root,
)
KINDS = {
    "marked_day_root": "dated_day",
    "marked_weekday_root": "dated_day",
    "marked_unit_root": "dated_unit",
    "marked_part_root": "dated_part",
    "marked_month_root": "dated_month",
    "marked_year_root": "dated_year",
}
