"""Calendar names of days, months and other units: March 31, 2020, 15-Jan-20, last March, the 1990s, last Friday."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from claimnum.calendars import (
    Day,
    FirstUnits,
    Holiday,
    Month,
    NumericDay,
    Relative,
    Year,
)
from claimnum.calendars.contextual import Directed, FullYear
from claimnum.digits import begins_with_year
from claimnum.periods.worded import UNCOUNTED
from claimnum.phrases import phrase, sequence

if TYPE_CHECKING:
    from claimnum.calendars import Expression
    from claimnum.lexicon import Text
    from claimnum.periods.found import Span

# --- months ------------------------------------------------------------------------------------------------------


@phrase(
    "month (comma | of | in)? year +estimate?",  # March 2020, June, 2021
    "month dash +two_digits",  # Jun-22
    f"month comma? spoken_year {UNCOUNTED}",  # March two thousand and twenty
    "month (dash | slash)? +year",  # Dec/2018
    "verb_month year",  # march 2023
    "month apostrophe +two_digits",  # Dec '22
    "month (comma | of | in)? (relative_year | fiscal_name)",  # March last year
    "month of (that | the) year_word",
    "year dash? month",  # 2017 April
    "month_number slash +year",  # 9/2007
    "year slash !two_digits +month_number !slash",  # 2015/3
    "month_number +dash +year",  # 12-2015
    "deictic month !monthday",  # last March
)
def month_root(
    month: int = 0,
    verb_month: int = 0,
    month_number: int = 0,
    year: int | None = None,
    two_digits: int | None = None,
    relative_year: Expression | None = None,
    fiscal_name: Expression | None = None,
    deictic: int | None = None,
    spoken_year: Expression | None = None,
    spoken_year_at: Span | None = None,
) -> Expression | None:
    """A month of a year."""
    if spoken_year_at is not None and spoken_year is None:
        return None
    if deictic is not None:
        return Month(month, Relative("year")) if deictic == 0 else Directed(Month(month), deictic)
    if year is None and two_digits is not None:
        year = two_digits
    of = Year(year) if year is not None else relative_year or fiscal_name or spoken_year or FullYear()
    return Month(month or verb_month or month_number, of)


# --- days --------------------------------------------------------------------------------------------------------


@phrase("monthday", "ordinal")
def day_number(monthday: int = 0, ordinal: int = 0) -> int:
    """The number of a day: 31, 31st, thirty-first."""
    return monthday or ordinal


@phrase(
    "weekday stop? comma? on? the? calendar_day",  # Friday, April 7
    "calendar_day",
    "weekday on? the? ordinal !calendar_unit !quarter_word !half_word !dash !fiscal !word !noun !plural",
    "weekday comma on? the? ordinal =clause_end",  # Friday the 15th
    "holiday comma? (of | in)? year",  # Christmas 2022
    "holiday (of | in)? relative_year",
    "deictic holiday",  # last Easter
)
def day_root(
    calendar_day: Expression | None = None,
    weekday: int | None = None,
    ordinal: int = 0,
    holiday: str = "",
    year: int | None = None,
    relative_year: Expression | None = None,
    deictic: int | None = None,
) -> Expression | None:
    """A day, with its weekday or without; a holiday of a year."""
    if holiday:
        of = relative_year if year is None else Year(year)
        return Holiday(holiday, of) if deictic is None else Directed(Holiday(holiday), deictic)
    if calendar_day is None:
        return None if weekday is None else Day(None, ordinal, None, weekday)
    if weekday is not None and isinstance(calendar_day, Day) and calendar_day.of is None:
        return Day(calendar_day.month, calendar_day.day, None, weekday)
    return calendar_day


@phrase(
    "weekday day_number deictic calendar_unit",  # Saturday 23 this month
    "(<on | <relation | <in | <through | <ended) verb_month monthday !rate_unit !measure !currency !scale",  # on may 8
    f"<on slashed !slash !of {UNCOUNTED}",  # on 11/20
)
def near_month_root(
    day_number: int = 0,
    deictic: int = 0,
    calendar_unit: str = "",
    slashed: Expression | None = None,
    verb_month: int = 0,
    monthday: int = 0,
) -> Expression | None:
    """A day of a month by its distance from the anchor's; one that only the word before it makes a day."""
    if verb_month:
        return Day(verb_month, monthday)
    if not day_number:
        return slashed
    return Day(None, day_number, Relative("month", deictic)) if calendar_unit == "month" else None


@sequence("numeral (year | fy +two_digits | fy +year)")
def months_root(reading: Text, start: int, end: int) -> Expression | None:
    """The first months of a year in the short form: 9M 2023, 6M FY24; no sum of money for a year."""
    numeral, at = reading.value(start, "numeral"), start + 1
    months = int(numeral.value) // MILLION
    if reading.pieces[at].strip() != "M" or months not in {3, 6, 9, 12} or numeral.value != months * MILLION:
        return None
    if start and reading.shape[start - 1] in reading.lexicon.family("currency"):
        return None
    fiscal = reading.shape[at + 1] in reading.lexicon.family("fy")
    return FirstUnits(months, "month", Year(int(reading.pieces[end - 1].strip()), fiscal))


MILLION = 10**6


@sequence("(<on | <relation | <for | <from | <of) the ordinal_day")  # on the 15th
def monthless_root(reading: Text, start: int, end: int) -> Expression | None:
    """A day of a month that is not named, unless the number goes with the word after it: the 4th store."""
    after, family = reading.shape[end : end + 1], reading.lexicon.family
    if after and after not in family("sign") and reading.pieces[end].strip()[:1].isalnum():
        follows = any(after in family(kind) for kind in ("instant", "inside", "relation"))
        if not follows or after in family("of"):
            return None
    return Day(None, reading.value(start + 1, "ordinal_day"))


@phrase(
    "month dash? the? day_number (comma | of)? year",  # March 31, 2020
    "verb_month day_number comma? year",  # march 31, 2020
    "month day_number (comma | of)? relative_year",  # March 31 last year
    "month day_number comma? apostrophe +two_digits",
    "day_number dash? of? month (comma | dash | of | in)? year",  # 31 March 2020
    "monthday stop month year",  # 31. March 2020
    "day_number of? verb_month (comma | of)? year",  # 31 march 2020
    "day_number slash +month slash +year",  # 31/Mar/2020
    "(day_number of | ordinal) deictic calendar_unit",  # the 20th of next month, the 21st this month
    "day_number slash +month !slash",  # 8/May
    "one:two_digits slash +two:two_digits !slash !rate_unit !measure !currency !scale",  # 22/04
    "day_number dash +month dash +two_digits",  # 15-Jan-20
    "day_number of? month comma? relative_year",
    "day_number of? month comma? apostrophe +two_digits",
    "year dash +month_number dash +monthday",  # 2020-03-31
    "year (dash | slash) +month (dash | slash) +monthday",  # 2020-Mar-31
    "year slash +month_number slash +monthday",
    "year slash +one:number slash +two:number",  # 2022/30/11
    "one:number (slash | dash) +two:number (slash | dash) +year",  # 06/14/2024
    "one:number slash +two:number slash +two_digits",
    "dotted_date",  # 12.10.2019
    "month slash? +day_number !rate_unit",
    "month day_number !rate_unit !measure !currency !scale",  # April 17
    "day_number dash? of? month",  # 17 April
)
def calendar_day(
    month: int = 0,
    verb_month: int = 0,
    month_number: int = 0,
    day_number: int = 0,
    monthday: int = 0,
    year: int | None = None,
    two_digits: int | None = None,
    relative_year: Expression | None = None,
    one: Any = None,
    two: Any = None,
    dotted_date: str | None = None,
    deictic: int | None = None,
    calendar_unit: str = "",
    ordinal: int = 0,
) -> Expression | None:
    """A day of a month, of a year or not."""
    if deictic is not None:
        return Day(None, day_number or ordinal, Relative("month", deictic)) if calendar_unit == "month" else None
    if dotted_date is not None:
        return dotted(dotted_date)
    of = relative_year
    if year is not None or two_digits is not None:
        of = Year(year if year is not None else two_digits or 0)
    if one is not None:
        return numeric(one, two, of) if of is not None or min(one, two) < TEN else None
    return Day(month or verb_month or month_number, day_number or monthday, of)


@phrase("one:number slash +two:number")
def slashed(one: Any, two: Any) -> Expression | None:
    """A day and a month in numbers, where more than the sign says that they are no fraction."""
    return numeric(one, two, None)


#: Below it, two digits have a zero before them, which no fraction has.
TEN = 10


def numeric(one: Any, two: Any, of: Expression | None) -> Expression | None:
    """A day in numbers: in the order of the reader, unless only one of them can be the month."""
    first, second = int(one), int(two)
    if one != first or two != second or not (0 < first <= 31 and 0 < second <= 31):
        return None
    if first != second and first <= 12 and second <= 12:
        return NumericDay(first, second, of)
    month, day = (first, second) if first <= 12 else (second, first)
    return Day(month, day, of) if month <= 12 else None


def dotted(written: str) -> Expression | None:
    """A day with stops between its numbers: the day first, or the year.

    >>> dotted("12.10.2019"), dotted("2019.10.12") == dotted("12.10.2019")
    (Day(month=10, day=12, of=Year(number=2019, fiscal=False), weekday=None), True)
    """
    one, two, three = map(int, written.split("."))
    day, month, year = (three, two, one) if begins_with_year(written.split(".", maxsplit=1)[0]) else (one, two, three)
    if month > 12 >= day:
        day, month = month, day
    return Day(month, day, Year(year)) if 0 < month <= 12 and 0 < day <= 31 else None


PHRASES = (day_number, slashed, calendar_day)
