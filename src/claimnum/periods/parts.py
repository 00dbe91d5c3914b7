"""Periods named by a calendar name, and parts of them: early 2024, the end of June, the first nine months, the rest."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from claimnum.calendars import (
    Anaphor,
    Day,
    Decade,
    Elapsed,
    EndOf,
    Half,
    Holiday,
    LongWeekend,
    Month,
    Part,
    Quarter,
    Range,
    Relative,
    Remainder,
    StartOf,
    UnitEnd,
    Weekday,
    Year,
)
from claimnum.calendars.contextual import FullYear, Holding, Prior
from claimnum.periods.days import dotted
from claimnum.phrases import phrase

if TYPE_CHECKING:
    from claimnum.calendars import Expression
    from claimnum.numerals import Numeral

Count = int | Decimal


@phrase(
    "plain_number open again:plain_number close",  # five (5) years
    "plain_number",
)
def how_many(plain_number: Numeral, again: Numeral | None = None) -> Count:
    """A count of units, whole where it can be; none where digits contradict the words before them."""
    value = plain_number.value
    if again is not None and again.value != value:
        return 0
    return int(value) if value == value.to_integral_value() and value.adjusted() < 6 else value


@phrase(
    "dated_day",
    "dated_month",
    "dated_part",
    "dated_year",
    "dated_unit",
    "full_month",
    "full_weekday",
    "day_word",
    "dotted_date",
)
def certain(
    dated_day: Expression | None = None,
    dated_month: Expression | None = None,
    dated_part: Expression | None = None,
    dated_year: Expression | None = None,
    dated_unit: Expression | None = None,
    full_month: int | None = None,
    full_weekday: int | None = None,
    day_word: int = 0,
    dotted_date: str | None = None,
) -> Expression | None:
    """A calendar name that is none by chance."""
    if dotted_date is not None:
        return dotted(dotted_date)
    found = dated_day or dated_month or dated_part or dated_year or dated_unit
    if found is not None:
        return found
    if full_month is not None:
        return Month(full_month)
    return Relative("day", day_word) if full_weekday is None else Weekday(full_weekday)


@phrase(
    "year =yearly",  # between 2019 and 2023 sales doubled
    "year !rate_unit !currency !scale !measure !noun !classifier !counted_noun !odd",
    "month",
    "weekday",
    "holiday !word !plural !noun !name",
)
def chance(
    year: int | None = None, month: int | None = None, weekday: int = 0, holiday: str | None = None
) -> Expression:
    """A calendar name that only the words around it make one."""
    if holiday is not None:
        return Holiday(holiday)
    if year is not None:
        return Year(year)
    return Weekday(weekday) if month is None else Month(month)


@phrase("the? certain", "chance")
def calendar(certain: Expression | None = None, chance: Expression | None = None) -> Expression:
    """A calendar name where one is expected."""
    return certain or chance  # type: ignore[return-value]


@phrase("(the | our) new_word? fiscal? calendar_unit", "that calendar_unit", "fiscal year_word", "the period_word")
def unit_spoken_of(
    that: Any = None, fiscal: Any = None, calendar_unit: str = "year", new_word: Any = None, period_word: Any = None
) -> Expression:
    """The year, the quarter: the one spoken of. A decade or century is always the anchor's."""
    if period_word is not None:
        return Anaphor("period", strict=True)
    if that is not None:
        return Anaphor(calendar_unit, strict=True)
    if new_word is not None:
        return Relative(calendar_unit, 0, fiscal is not None)
    if calendar_unit == "year":
        return FullYear(fiscal is not None)
    return Relative(calendar_unit) if calendar_unit in {"decade", "century"} else Anaphor(calendar_unit)


@phrase("calendar", "unit_spoken_of", "calendar_unit")
def whole(
    calendar: Expression | None = None, unit_spoken_of: Expression | None = None, calendar_unit: str = ""
) -> Expression:
    """What a part is of."""
    if (found := calendar or unit_spoken_of) is not None:
        return found
    return FullYear() if calendar_unit == "year" else Anaphor(calendar_unit)


@phrase(
    # early- to mid-2026
    "third_word dash? (to | or | slash)? dash? last:third_word (dash | in | of)? (calendar | unit_spoken_of)",
    "third_word (dash | in | of)? calendar",  # early 2024, mid-March, late in the second quarter
    "third_word (in | of)? unit_spoken_of",  # late in the year
    "middle_of whole",  # the middle of 2023
    "midyear year?",  # midyear 2024
    "third_word dash? nineties",  # the late nineties
)
def third(
    third_word: str | None = None,
    midyear: Any = None,
    calendar: Expression | None = None,
    unit_spoken_of: Expression | None = None,
    whole: Expression | None = None,
    year: int | None = None,
    nineties: int | None = None,
    last: str | None = None,
) -> Expression:
    """The first, middle or last third of a unit, or from one third to another."""
    if last is not None and (of := calendar or unit_spoken_of):
        return Range(Part(third_word or "mid", of), Part(last, of))
    if nineties is not None:
        return Part(third_word or "mid", Decade(nineties))
    if midyear is not None:
        return Part("mid", FullYear() if year is None else Year(year))
    return Part(third_word or "mid", calendar or unit_spoken_of or whole)  # type: ignore[arg-type]


@phrase(
    "edge of whole on dated_day",  # the start of the fiscal year on July 1
    "(toward the?)? edge (of | dash) whole",  # end of 2023, end-June, towards the end of 2023
    "edge (certain | chance | year_word)",  # end March, and not to end the year
    "fiscal? unit_end dash? calendar",  # year-end 2023
    "(toward the?)? fiscal? unit_end",
    "year unit_end",  # 2023 year-end
    "(previous | deictic) dash? fiscal? unit_end",  # the prior quarter-end
    "year? ordinal unit_end",  # first quarter end
)
def edge_of(
    edge: int = 0,
    whole: Expression | None = None,
    certain: Expression | None = None,
    chance: Expression | None = None,
    year_word: Any = None,
    unit_end: tuple[str, int] | None = None,
    calendar: Expression | None = None,
    year: int | None = None,
    fiscal: Any = None,
    ordinal: int | None = None,
    toward: Any = None,
    previous: int | None = None,
    deictic: int | None = None,
    dated_day: Expression | None = None,
) -> Expression | None:
    """The first or last day of a period."""
    whole = whole or certain or chance or (FullYear() if year_word is not None else None)
    if toward is not None:
        found = whole or (
            FullYear(fiscal is not None) if unit_end and unit_end[0] == "year" else Anaphor((unit_end or ("any",))[0])
        )
        return Part("start" if edge > 0 else "end", found)
    if dated_day is not None or (unit_end is None and isinstance(whole, Day)):  # beginning October 1
        return dated_day
    if unit_end is None:
        return (EndOf if edge < 0 else StartOf)(whole)  # type: ignore[arg-type]
    if previous is not None or deictic is not None:
        unit, shift = (Relative, deictic or 0) if previous is None else (Prior, previous)
        return EndOf(unit(unit_end[0], shift, fiscal is not None))
    of = calendar if year is None else Year(year)
    if ordinal is not None:
        return EndOf((Half if unit_end[0] == "half" else Quarter)(ordinal, of))
    return UnitEnd(unit_end[0], fiscal=True if fiscal is not None else None) if of is None else EndOf(of)


@phrase("rest of whole", "left_over calendar_units (of | in) whole")  # the remaining months of 2024
def remainder(whole: Expression) -> Expression:
    """What is left of a period: the remainder of 2024."""
    return Remainder(whole)


@phrase("dated_part (of | in) certain", "dated_part of chance", "dated_part of unit_spoken_of")
def part_of(
    dated_part: Expression,
    certain: Expression | None = None,
    chance: Expression | None = None,
    unit_spoken_of: Expression | None = None,
) -> Expression | None:
    """The first half of March, the second half of the decade."""
    if isinstance(dated_part, (Half, Quarter)) and dated_part.of is None:
        return dated_part._replace(of=certain or chance or unit_spoken_of)
    return None


#: The grains that are longer than a unit.
GRAINS = ("day", "week", "month", "quarter", "half", "year", "decade", "century")
LARGER = {grain: GRAINS[n:] for n, grain in enumerate(GRAINS, 1)}


@phrase("calendar_unit of calendar", "weekend of calendar")
def unit_of(calendar: Expression, calendar_unit: str = "") -> Expression | None:
    """The month of June, the year of 2008, the week of April 10, the weekend of July 4; not every quarter of 2022."""
    if calendar_unit == "week" and isinstance(calendar, Range):  # the week of May 3-9
        return calendar
    if calendar_unit == "half" or (calendar_unit in LARGER and calendar.blank().grain in LARGER[calendar_unit]):
        return None
    return Holding(calendar_unit, calendar) if calendar_unit else LongWeekend(calendar)


@phrase("later in? (dated_unit | dated_year)", "later in (unit_spoken_of | year)")
def later_in(
    dated_unit: Expression | None = None,
    dated_year: Expression | None = None,
    unit_spoken_of: Expression | None = None,
    year: int | None = None,
) -> Expression:
    """Later this year."""
    return Remainder(dated_unit or dated_year or unit_spoken_of or Year(year or 0))


@phrase("sooner in? (dated_unit | dated_year)", "sooner in (unit_spoken_of | year)")
def sooner_in(
    dated_unit: Expression | None = None,
    dated_year: Expression | None = None,
    unit_spoken_of: Expression | None = None,
    year: int | None = None,
) -> Expression:
    """Earlier this year."""
    return Elapsed(dated_unit or dated_year or unit_spoken_of or Year(year or 0))


@phrase("third", "edge_of", "remainder", "slice_of", "nth", "part_of", "unit_of", "later_in", "sooner_in")
def portion(
    third: Expression | None = None,
    edge_of: Expression | None = None,
    remainder: Expression | None = None,
    slice_of: Expression | None = None,
    nth: Expression | None = None,
    part_of: Expression | None = None,
    unit_of: Expression | None = None,
    later_in: Expression | None = None,
    sooner_in: Expression | None = None,
) -> Expression | None:
    """A part of a period."""
    return third or edge_of or remainder or slice_of or nth or part_of or unit_of or later_in or sooner_in


PHRASES = (
    how_many, certain, chance, calendar, unit_spoken_of, whole, third, edge_of, remainder, part_of,
    unit_of, later_in, sooner_in, portion,
)  # fmt: skip
