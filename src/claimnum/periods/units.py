"""Calendar names of other units: decades, relative units, weeks, weekends, weekdays, seasons, days of a month."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from claimnum.calendars import (
    Century,
    Day,
    Decade,
    FiveYearPlan,
    Month,
    Range,
    Relative,
    Rolling,
    Season,
    TurnOfCentury,
    Week,
    Weekday,
    Weekend,
    Year,
)
from claimnum.calendars.contextual import FullYear, Prior
from claimnum.phrases import phrase

if TYPE_CHECKING:
    from claimnum.calendars import Expression

# --- other units -------------------------------------------------------------------------------------------------


@phrase(
    "month first:day_number (dash | to | through) the? last:day_number (comma? year)?",  # April 15-30, 2024
    "first:day_number (dash | to | through) the? last:day_number of? month (comma? year)?",  # 5 to 16 August
)
def days_of_month(first: int, last: int, month: int, year: int | None = None) -> Expression:
    """Days of one month."""
    of = None if year is None else Year(year)
    return Range(Day(month, first, of), Day(month, last, of))


@phrase("first:month_number dash +last:month_number slash +year")  # 1-9/2007
def months_of_year(first: int, last: int, year: int) -> Expression:
    """Months of one year in numbers."""
    return Range(Month(first, Year(year)), Month(last, Year(year)))


@phrase(
    "year (dash +two_digits)? +decade_mark",  # 1990s
    "apostrophe +two_digits +decade_mark",  # '90s
    "two_digits +decade_mark",
    "the nineties",
)
def decade(year: int | None = None, two_digits: int | None = None, nineties: int | None = None) -> Expression | None:
    """A decade by its first year."""
    first = year if year is not None else two_digits if two_digits is not None else nineties
    return Decade(first) if first is not None and first % 10 == 0 else None


@phrase("ordinal plan", "ordinal dash? century")
def numbered(ordinal: int, plan: Any = None) -> Expression:
    """The 14th Five-Year Plan period, the 19th century."""
    return Century(ordinal) if plan is None else FiveYearPlan(ordinal)


@phrase(
    "deictic dash? fiscal? calendar_unit !of",  # last week, the current fiscal quarter
    "previous dash? fiscal? calendar_unit",  # the previous quarter
    "calendar_unit after_next",  # the week after next
    "turn",
)
def relative_unit(
    deictic: int | None = None,
    previous: int | None = None,
    fiscal: Any = None,
    calendar_unit: str = "",
    after_next: int | None = None,
) -> Expression:
    """A unit by its distance from the anchor's, or from the one under discussion; decades roll."""
    said = fiscal is not None
    if previous is not None:
        return Prior(calendar_unit, previous, said)
    if after_next is not None:
        return Relative(calendar_unit, after_next)
    if deictic is None:
        return TurnOfCentury()
    if calendar_unit in {"decade", "century"} and deictic:
        return Rolling(deictic, calendar_unit)
    return Relative(calendar_unit, deictic, said)


@phrase(
    "(deictic | previous) weekday !of",  # last Friday
    "weekday after_next",  # Tuesday after next
    "weekday comma? (of | in | from)? deictic calendar_unit",  # Tuesday of last week
    "deictic calendar_unit possessive weekday",  # last week's Tuesday
    "deictic calendar_unit (comma | on)? weekday",  # next week on Tuesday
)
def relative_weekday(
    weekday: int,
    deictic: int = 0,
    previous: int | None = None,
    after_next: int | None = None,
    calendar_unit: str | None = None,
) -> Expression | None:
    """A weekday of this week, the last one, the next one."""
    if calendar_unit is None:
        return Weekday(weekday, after_next or previous or deictic)
    return Weekday(weekday, of=Relative("week", deictic)) if calendar_unit == "week" else None


@phrase(
    "deictic dash? weekend",  # last weekend
    "the weekend !of",
)
def weekend_named(deictic: int | None = None) -> Expression:
    """A weekend."""
    return Weekend(deictic)


@phrase(
    "week_word week_number (comma? (of | in)? the? year_name)?",  # week 31 of 2023
)
def week_named(week_number: int, year_name: Expression | None = None) -> Expression:
    """A week by its number."""
    return Week(week_number, FullYear() if year_name is None else year_name)


@phrase("monthday", "two_digits")
def week_number(monthday: int = 0, two_digits: int = 0) -> int:
    """The number of a week."""
    return monthday or two_digits


@phrase(
    "deictic season",  # this summer
    "deictic season:fall !of !in",  # this fall, and not this fall in prices
    "season comma? of? year",  # the spring of 2023
    "season:fall year",
    "season of? relative_year",
)
def season_named(
    season: str, year: int | None = None, relative_year: Expression | None = None, deictic: int | None = None
) -> Expression:
    """A season, of a year or not."""
    if deictic is not None:
        return Season(season, Relative("year", deictic))
    return Season(season, relative_year if year is None else Year(year))


@phrase("relative_weekday")
def weekday_root(relative_weekday: Expression | None) -> Expression | None:
    """A weekday of several pieces."""
    return relative_weekday


@phrase("months_of_year", "days_of_month", "decade", "numbered", "week_named", "weekend_named", "season_named")
def unit_root(
    months_of_year: Expression | None = None,
    days_of_month: Expression | None = None,
    decade: Expression | None = None,
    numbered: Expression | None = None,
    week_named: Expression | None = None,
    weekend_named: Expression | None = None,
    season_named: Expression | None = None,
) -> Expression | None:
    """A calendar unit of several pieces."""
    found = months_of_year or days_of_month or decade or numbered
    return found or week_named or weekend_named or season_named


@phrase("relative_unit")
def unit_name(relative_unit: Expression) -> Expression:
    """A relative unit."""
    return relative_unit


PHRASES = (
    days_of_month, months_of_year, decade, numbered, relative_unit, relative_weekday, weekend_named, week_number,
    week_named, season_named,
)  # fmt: skip
