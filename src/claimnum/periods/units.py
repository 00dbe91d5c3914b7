"""Calendar names of other units: decades, relative units, weeks, weekends, weekdays, seasons, days of a month."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from claimnum.calendars import (
    Century,
    Day,
    Decade,
    FiveYearPlan,
    Holiday,
    LongWeekend,
    Month,
    Nearby,
    Nth,
    NumericDay,
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
from claimnum.calendars.fiscal import WEEKDAYS
from claimnum.periods.days import dotted
from claimnum.phrases import phrase

if TYPE_CHECKING:
    from claimnum.calendars import Expression

# --- other units -------------------------------------------------------------------------------------------------


@phrase(
    "month first:day_number (dash | to | through) the? last:day_number (comma? year)?",  # April 15-30, 2024
    "first:day_number (dash | to | through) the? last:day_number of? month (comma? year)?",  # 5 to 16 August
    "first:day_number (dash | to | through) the? last:day_number of deictic calendar_unit",  # 4 till 23 of this month
)
def days_of_month(
    first: int,
    last: int,
    month: int = 0,
    year: int | None = None,
    deictic: int | None = None,
    calendar_unit: str = "",
) -> Expression | None:
    """Days of one month."""
    if deictic is not None:
        within = Relative(calendar_unit, deictic)
        return Range(Day(None, first, within), Day(None, last, within)) if calendar_unit == "month" else None
    of = None if year is None else Year(year)
    return Range(Day(month, first, of), Day(month, last, of))


@phrase(
    "first:slashed (dash | to | through) last:slashed (slash +year)? !slash",  # 10/1-11/2/2017
    "first_number:number stop? (dash | to) dotted_date",  # 27.11.-29.11.2017, 5-6.10.2017
    "first_number:number stop (dash | to) last_number:number stop",  # 25.10. to 26.10.
)
def days_in_numbers(
    first: Expression | None = None,
    last: Expression | None = None,
    year: int | None = None,
    first_number: Any = None,
    last_number: Any = None,
    dotted_date: str = "",
) -> Expression | None:
    """Days from one to another in numbers, where they are no fractions and no decimals."""
    if first_number is not None:
        end = dotted(dotted_date) if dotted_date else stopped(last_number, None)
        start = stopped(first_number, end)
        return None if start is None or end is None else Range(start, end)
    if first is None or last is None or (year is None and is_fraction(first) and is_fraction(last)):
        return None
    return Range(first, last if year is None else last._replace(of=Year(year)))  # type: ignore[attr-defined]


def stopped(number: Any, end: Expression | None) -> Expression | None:
    """A day before a stop, with its month (25.10.) or in the month of the one it goes up to (3. to 5.10.2017)."""
    day, places = int(number), -number.as_tuple().exponent
    month = int((number - day).scaleb(places)) if places in {1, 2} else 0
    if number == day and isinstance(end, Day):
        month = end.month or 0
    return Day(month, day) if 0 < day <= 31 and 0 < month <= 12 else None


def is_fraction(day: Expression) -> bool:
    """Whether a day in numbers could be part of one: 1/4, 3/8, and not 10/1."""
    one, two = (day.first, day.second) if isinstance(day, NumericDay) else (day.month, day.day)  # type: ignore[attr-defined]
    return one < two and two in FRACTIONS


FRACTIONS = frozenset((2, 3, 4, 5, 6, 8, 10, 12, 16))


@phrase("first:month_number dash +last:month_number slash +year")  # 1-9/2007
def months_of_year(first: int, last: int, year: int) -> Expression:
    """Months of one year in numbers."""
    return Range(Month(first, Year(year)), Month(last, Year(year)))


@phrase(
    "year (dash +two_digits)? +decade_mark !full_year !full_word",  # 1990s, and not 2020s full-year loss
    "apostrophe +two_digits +decade_mark",  # '90s
    "two_digits +decade_mark",
    "the nineties",
    "the (century_word:teen | century_word:ten) dash? nineties",  # the nineteen seventies
)
def decade(
    year: int | None = None,
    two_digits: int | None = None,
    nineties: int | None = None,
    century_word: int | None = None,
) -> Expression | None:
    """A decade by its first year."""
    if century_word is not None and nineties is not None:
        return Decade(century_word * 100 + nineties) if 15 <= century_word <= 20 else None
    first = year if year is not None else two_digits if two_digits is not None else nineties
    return Decade(first) if first is not None and first % 10 == 0 else None


@phrase("ordinal plan", "ordinal dash? century")
def numbered(ordinal: int, plan: Any = None) -> Expression:
    """The 14th Five-Year Plan period, the 19th century."""
    return Century(ordinal) if plan is None else FiveYearPlan(ordinal)


@phrase(
    "deictic dash? fiscal? calendar_unit !of",  # last week, the current fiscal quarter
    "previous dash? fiscal? calendar_unit",  # the previous quarter
    "(calendar_unit | weekend) after_next",  # the week after next
    "turn",
)
def relative_unit(
    deictic: int | None = None,
    previous: int | None = None,
    fiscal: Any = None,
    calendar_unit: str = "",
    after_next: int | None = None,
    weekend: Any = None,
    dash: Any = None,
) -> Expression | None:
    """A unit by its distance from the anchor's, or from the one under discussion; decades roll."""
    said = fiscal is not None
    if previous is not None:
        return Prior(calendar_unit, previous, said)
    if after_next is not None:
        return Relative(calendar_unit, after_next) if weekend is None else Weekend(after_next)
    if deictic is None:
        return TurnOfCentury()
    if calendar_unit == "day":  # the next day is that after the one named; on its last day, next-day delivery are none
        named = dash is None and deictic >= 0
        return (Prior("day", 1) if deictic else Relative("day")) if named else None
    if calendar_unit in {"decade", "century"} and deictic:
        return Rolling(deictic, calendar_unit)
    return Relative(calendar_unit, deictic, said)


@phrase(
    "final weekday in month !monthday (comma? year)?",  # the last Saturday in September
    "weekday nearest calendar_day",  # the Saturday closest to January 31
    "closest weekday !of",  # this coming Friday
    "(deictic | previous) weekday !of",  # last Friday, next Friday
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
    closest: int | None = None,
    month: int = 0,
    year: int | None = None,
    calendar_day: Expression | None = None,
) -> Expression | None:
    """A weekday of this week, the last one, that of the next week; the closest one before or after the anchor."""
    if calendar_day is not None:
        return Nearby(weekday, calendar_day)
    if month:
        return Nth(-1, WEEKDAYS[weekday], Month(month, None if year is None else Year(year)))
    if calendar_unit is None and deictic <= 0:
        return Weekday(weekday, after_next or closest or previous or deictic)
    return Weekday(weekday, of=Relative("week", deictic)) if calendar_unit in {None, "week"} else None


@phrase(
    "deictic dash? weekend",  # last weekend
    "the weekend !of !after_next",
    "holiday dash? weekend (comma? (of | in)? year)?",  # Labor Day weekend
)
def weekend_named(deictic: int | None = None, holiday: str = "", year: int | None = None) -> Expression:
    """A weekend."""
    if holiday:
        return LongWeekend(Holiday(holiday, None if year is None else Year(year)))
    return Weekend(deictic)


@phrase(
    "week_word week_number (comma? (of | in)? the? year_name)?",  # week 31 of 2023
)
def week_named(week_number: int, year_name: Expression | None = None) -> Expression | None:
    """A week by its number."""
    if not week_number:
        return None
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


@phrase(
    "months_of_year",
    "days_in_numbers",
    "days_of_month",
    "decade",
    "numbered",
    "week_named",
    "weekend_named",
    "season_named",
)
def unit_root(
    months_of_year: Expression | None = None,
    days_of_month: Expression | None = None,
    decade: Expression | None = None,
    numbered: Expression | None = None,
    week_named: Expression | None = None,
    weekend_named: Expression | None = None,
    season_named: Expression | None = None,
    days_in_numbers: Expression | None = None,
) -> Expression | None:
    """A calendar unit of several pieces."""
    found = months_of_year or days_in_numbers or days_of_month or decade or numbered
    return found or week_named or weekend_named or season_named


@phrase("relative_unit")
def unit_name(relative_unit: Expression | None) -> Expression | None:
    """A relative unit."""
    return relative_unit


PHRASES = (
    days_in_numbers, days_of_month, months_of_year, decade, numbered, relative_unit, relative_weekday,
    weekend_named, week_number, week_named, season_named,
)  # fmt: skip
