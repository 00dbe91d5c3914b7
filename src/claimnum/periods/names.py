"""Calendar names of several pieces: days, months of years, halves and quarters, fiscal and relative years and units.

This pass comes before the word orders of periods and amounts: what it finds becomes one piece of a kind of its own
(``dated_day``, ``dated_month``, ``dated_part``, ``dated_year``, ``dated_unit``), whose value is a calendar expression.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from claimnum.calendars import (
    Century,
    Day,
    Decade,
    Ended,
    FiveYearPlan,
    Half,
    Month,
    Quarter,
    Range,
    Relative,
    Rolling,
    SplitYear,
    TurnOfCentury,
    Weekday,
    Year,
)
from claimnum.calendars.contextual import Directed, FullYear, Prior
from claimnum.periods import marked
from claimnum.phrases import Grammar, phrase

if TYPE_CHECKING:
    from claimnum.calendars import Expression
    from claimnum.lexicon import Lexicon, Text

Named = Quarter | Half

# --- years -------------------------------------------------------------------------------------------------------


@phrase(
    "year slash +until:year",  # 2023/2024
    "year (slash | dash) +two_digits",  # 2023/24, 2023-24
    "year",
    "apostrophe +two_digits",  # '24
)
def full_label(year: int | None = None, until: int | None = None, two_digits: int | None = None) -> tuple[int, int | None]:
    """The label of a year and, of one called after two, that of the second."""
    if year is None:
        return two_digits or 0, None
    return year, until if until is not None else two_digits


@phrase(
    "full_label",
    "first:two_digits (slash | dash) +two_digits",  # 24/25
    "two_digits",  # 24
)
def label(
    full_label: tuple[int, int | None] | None = None, first: int | None = None, two_digits: int = 0
) -> tuple[int, int | None]:
    """The label of a year after a word that says that it is one."""
    if full_label is not None:
        return full_label
    return (two_digits, None) if first is None else (first, two_digits)


@phrase(
    "fy dash? label +estimate?",  # FY24, FY2022/23, FY '21
    "fiscal year_word? (of | ended)? full_label +estimate?",  # fiscal 2023, financial year 2022-23
    "full_label fiscal year_word",  # the 2023-24 financial year
    "full_label fiscal_word",  # 2022 fiscal
)
def fiscal_name(
    label: tuple[int, int | None] | None = None, full_label: tuple[int, int | None] | None = None
) -> Expression:
    """A fiscal year by its label."""
    first, last = label or full_label or (0, None)
    return Year(first, fiscal=True) if last is None else SplitYear(first, last)


@phrase(
    "deictic dash? fiscal? year_word",  # last year, this financial year
    "previous dash? fiscal? year_word",  # the prior year
)
def relative_year(deictic: int | None = None, previous: int = 0, fiscal: Any = None) -> Expression:
    """A year by its distance from the anchor's, or from the one under discussion."""
    said = fiscal is not None
    return Prior("year", previous, said) if deictic is None else Relative("year", deictic, said)


@phrase(
    "fiscal_name",
    "relative_year",
    "calendar_word year_word? year",  # calendar 2021
    "cy label",  # CY23
    "year_word of? year",  # year 2012
    "year +estimate",  # 2025E
    "full_label",
)
def year_name(
    fiscal_name: Expression | None = None,
    relative_year: Expression | None = None,
    year: int | None = None,
    label: tuple[int, int | None] | None = None,
    full_label: tuple[int, int | None] | None = None,
) -> Expression:
    """Any year."""
    if (found := fiscal_name or relative_year) is not None:
        return found
    if year is not None:
        return Year(year)
    first, last = label or full_label or (0, None)
    return Year(first) if last is None else split(first, last)


def split(first: int, last: int) -> Expression:
    """A year called after two, a month of a year, or the years from one to another.

    >>> split(2023, 24), split(2021, 25), split(2023, 4)
    (SplitYear(first=2023, last=24), Range(first=Year(number=2021, fiscal=False), last=Year(number=2025, fiscal=False)), Month(n=4, of=Year(number=2023, fiscal=False)))
    """
    short = last % 100
    if short == (first + 1) % 100:
        return SplitYear(first, last)
    if last < 100 and short > first % 100:
        return Range(Year(first), Year(first - first % 100 + short))
    return Month(short, Year(first)) if 1 <= short <= 12 and last < 100 else Range(Year(first), Year(last))


@phrase(
    "full_year (of | for)? the? year_name",  # full-year 2023
    "full_year fy",  # full year FY
    "full_year fiscal year_word",
    "year_name",
)
def year_root(year_name: Expression | None = None) -> Expression:
    """A year of several pieces."""
    return FullYear(fiscal=True) if year_name is None else year_name


# --- halves and quarters -----------------------------------------------------------------------------------------


@phrase(
    "q +quarter_number !+letter !+acronym !+name",  # Q3
    "quarter_number +q",  # 3Q
    "h +half_number !+letter !+acronym !+name",  # H1
    "half_number +h",  # 1H
    "fiscal_word q +quarter_number",  # fiscal Q3
)
def code(
    q: Any = None,
    quarter_number: int = 0,
    half_number: int = 0,
    fiscal_word: Any = None,
) -> Named:
    """A quarter or half in the short form."""
    said = True if fiscal_word is not None else None
    return Half(half_number, fiscal=said) if q is None else Quarter(quarter_number, fiscal=said)


@phrase(
    "before:fiscal? half_ordinal dash? after:fiscal? half_word",  # first half, back half
    "before:fiscal? ordinal dash? after:fiscal? quarter_word !ordinal",  # third quarter, second-quarter
    "quarter_word quarter_number !rate_unit",  # Quarter 3
)
def spelled(
    half_ordinal: int | None = None,
    ordinal: int | None = None,
    quarter_number: int = 0,
    before: Any = None,
    after: Any = None,
) -> Named:
    """A quarter or half in words."""
    said = True if before is not None or after is not None else None
    if half_ordinal is not None:
        return Half(half_ordinal, fiscal=said)
    return Quarter(quarter_number if ordinal is None else ordinal, fiscal=said)


@phrase(
    "code (dash | slash)? +label +estimate?",  # 3Q24, Q3-2023, 4Q'23
    "year_name (comma | dash)? code",  # 2024Q3, FY24 Q3
    "code apostrophe +year",  # Q3'1999
    "code (comma? (of | in | for)? (the | our)? year_name)",  # Q3 FY24, Q3 of 2023
    "code of the year_word",
    "code",
)
def coded(
    code: Named,
    label: tuple[int, int | None] | None = None,
    year: int | None = None,
    year_name: Expression | None = None,
    year_word: Any = None,
) -> Expression:
    """A quarter or half in the short form, with its year."""
    if year is not None:
        return within(code, Year(year), None)
    if label is not None:
        first, last = label
        year_name = Year(first) if last is None else split(first, last)
    return within(code, year_name, year_word)


@phrase(
    "year_name possessive? dash? spelled",  # fiscal 2022 second quarter, last year's third quarter
    "spelled (comma? (of | in | for)? (the | our)? year_name)",  # third quarter of fiscal 2023
    "spelled (of | in) the fiscal? year_word",
    "final dash? (quarter_word | half_word) (of | comma)? (the | our)? year_name",  # final quarter of 2023
    "final dash? (quarter_word | half_word) of the year_word",
    "spelled",
)
def spelled_out(
    spelled: Named | None = None,
    year_name: Expression | None = None,
    year_word: Any = None,
    half_word: Any = None,
) -> Expression | None:
    """A quarter or half in words, with its year."""
    part = spelled or (Quarter(4) if half_word is None else Half(2))
    return within(part, year_name, year_word) if part.n <= 4 else None


def within(part: Named, year: Expression | None, year_word: Any) -> Named:
    """A quarter or half of a year, if one is named."""
    if year is None and year_word is not None:
        year = FullYear()
    return part._replace(of=year) if year is not None else part


@phrase("month year? quarter_word")  # the March 2024 quarter
def month_quarter(month: int, year: int | None = None) -> Expression:
    """The quarter that ends with a month."""
    return Ended(1, "quarter", Month(month, None if year is None else Year(year)))


@phrase("quarter_number +qfy +label", "half_number +hfy +label")  # 3QFY24, 1HFY25
def fused(label: tuple[int, int | None], quarter_number: int | None = None, half_number: int = 0) -> Expression:
    """A fiscal quarter or half whose letters are one word."""
    first, last = label
    year = Year(first, fiscal=True) if last is None else SplitYear(first, last)
    return Half(half_number, year) if quarter_number is None else Quarter(quarter_number, year)


@phrase("fused", "coded", "spelled_out", "month_quarter")
def part_root(
    fused: Expression | None = None,
    coded: Expression | None = None,
    spelled_out: Expression | None = None,
    month_quarter: Expression | None = None,
) -> Expression | None:
    """A quarter or half."""
    return fused or coded or spelled_out or month_quarter


# --- months ------------------------------------------------------------------------------------------------------


@phrase(
    "month (comma | of)? year +estimate?",  # March 2020, June, 2021
    "month dash +two_digits",  # Jun-22
    "month dash? +year",
    "month apostrophe +two_digits",  # Dec '22
    "month (comma | of | in)? (relative_year | fiscal_name)",  # March last year
    "month of (that | the) year_word",
    "year dash? month",  # 2017 April
    "month_number slash +year",  # 9/2007
    "deictic month !monthday",  # last March
)
def month_root(
    month: int = 0,
    month_number: int = 0,
    year: int | None = None,
    two_digits: int | None = None,
    relative_year: Expression | None = None,
    fiscal_name: Expression | None = None,
    deictic: int | None = None,
    year_word: Any = None,
) -> Expression:
    """A month of a year."""
    if deictic is not None:
        return Month(month, Relative("year")) if deictic == 0 else Directed(Month(month), deictic)
    if year is None and two_digits is not None:
        year = two_digits
    of = Year(year) if year is not None else relative_year or fiscal_name or FullYear()
    return Month(month or month_number, of)


# --- days --------------------------------------------------------------------------------------------------------


@phrase("monthday", "ordinal")
def day_number(monthday: int = 0, ordinal: int = 0) -> int:
    """The number of a day: 31, 31st, thirty-first."""
    return monthday or ordinal


@phrase(
    "weekday comma? on? the? calendar_day",  # Friday, April 7
    "calendar_day",
)
def day_root(calendar_day: Expression | None) -> Expression | None:
    """A day, with its weekday or without."""
    return calendar_day


@phrase(
    "month dash? day_number comma? year",  # March 31, 2020
    "month day_number (comma | of)? relative_year",  # March 31 last year
    "month day_number comma? apostrophe +two_digits",
    "day_number dash? of? month (comma | dash | of)? year",  # 31 March 2020
    "day_number dash +month dash +two_digits",  # 15-Jan-20
    "day_number of? month comma? relative_year",
    "day_number of? month comma? apostrophe +two_digits",
    "year dash +month_number dash +monthday",  # 2020-03-31
    "year slash +month_number slash +monthday",
    "one:number (slash | dash) +two:number (slash | dash) +year",  # 06/14/2024
    "one:number slash +two:number slash +two_digits",
    "dotted_date",  # 12.10.2019
    "month slash? +day_number !rate_unit",
    "month day_number !rate_unit !measure !currency !scale",  # April 17
    "day_number dash? of? month",  # 17 April
)
def calendar_day(
    month: int = 0,
    month_number: int = 0,
    day_number: int = 0,
    monthday: int = 0,
    year: int | None = None,
    two_digits: int | None = None,
    relative_year: Expression | None = None,
    one: Any = None,
    two: Any = None,
    dotted_date: str | None = None,
) -> Expression | None:
    """A day of a month, of a year or not."""
    if dotted_date is not None:
        return dotted(dotted_date)
    of = relative_year
    if year is not None or two_digits is not None:
        of = Year(year if year is not None else two_digits or 0)
    if one is not None:
        return numeric(one, two, of)
    return Day(month or month_number, day_number or monthday, of)


def numeric(one: Any, two: Any, of: Expression | None) -> Expression | None:
    """A day in numbers: the month first, unless only the second number can be one."""
    first, second = int(one), int(two)
    if one != first or two != second or not (0 < first <= 31 and 0 < second <= 31):
        return None
    month, day = (first, second) if first <= 12 else (second, first)
    return Day(month, day, of) if month <= 12 else None


def dotted(written: str) -> Expression | None:
    """A day with stops between its numbers: the day first, or the year.

    >>> dotted("12.10.2019"), dotted("2019.10.12") == dotted("12.10.2019")
    (Day(month=10, day=12, of=Year(number=2019, fiscal=False)), True)
    """
    one, two, three = map(int, written.split("."))
    day, month, year = (three, two, one) if one > 31 else (one, two, three)
    if month > 12 >= day:
        day, month = month, day
    return Day(month, day, Year(year)) if 0 < month <= 12 and 0 < day <= 31 else None


# --- other units -------------------------------------------------------------------------------------------------


@phrase(
    "month first:day_number (dash | to | through) last:day_number (comma? year)?",  # April 15-30, 2024
    "first:day_number (dash | to | through | and) last:day_number of? month (comma? year)?",  # 5 to 16 August
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
    "turn",
)
def relative_unit(
    deictic: int | None = None, previous: int | None = None, fiscal: Any = None, calendar_unit: str = ""
) -> Expression:
    """A unit by its distance from the anchor's, or from the one under discussion; decades roll."""
    said = fiscal is not None
    if previous is not None:
        return Prior(calendar_unit, previous, said)
    if deictic is None:
        return TurnOfCentury()
    if calendar_unit in {"decade", "century"} and deictic:
        return Rolling(deictic, calendar_unit)
    return Relative(calendar_unit, deictic, said)


@phrase(
    "deictic weekday !of",  # last Friday
    "weekday comma? (of | in)? deictic calendar_unit",  # Tuesday of last week
    "deictic calendar_unit (comma | on)? weekday",  # next week on Tuesday
)
def relative_weekday(weekday: int, deictic: int, calendar_unit: str | None = None) -> Expression | None:
    """A weekday of this week, the last one, the next one."""
    if calendar_unit is None:
        return Weekday(weekday, deictic)
    return Weekday(weekday, of=Relative("week", deictic)) if calendar_unit == "week" else None


@phrase("relative_weekday")
def weekday_root(relative_weekday: Expression | None) -> Expression | None:
    """A weekday of several pieces."""
    return relative_weekday


@phrase("months_of_year", "days_of_month", "decade", "numbered")
def unit_root(
    months_of_year: Expression | None = None,
    days_of_month: Expression | None = None,
    decade: Expression | None = None,
    numbered: Expression | None = None,
) -> Expression | None:
    """A calendar unit of several pieces."""
    return months_of_year or days_of_month or decade or numbered


@phrase("relative_unit")
def unit_name(relative_unit: Expression) -> Expression:
    """A relative unit."""
    return relative_unit


PHRASES = (
    full_label, label, fiscal_name, relative_year, year_name, code, spelled, coded, spelled_out, month_quarter, fused, day_number,
    calendar_day, days_of_month, months_of_year, decade, numbered, relative_unit, relative_weekday,
)  # fmt: skip
ROOTS = (unit_root, day_root, weekday_root, part_root, month_root, year_root, unit_name)
#: What the pieces of a root become.
KINDS = {
    "day_root": "dated_day",
    "weekday_root": "dated_day",
    "month_root": "dated_month",
    "part_root": "dated_part",
    "year_root": "dated_year",
    "unit_root": "dated_unit",
    "unit_name": "dated_unit",
    **marked.KINDS,
}


def grammar(lexicon: Lexicon) -> Grammar:
    """The calendar names of a language."""
    return Grammar(lexicon, (*marked.ROOTS, *ROOTS), (*marked.PHRASES, *PHRASES), several=True)


def join(text: Text, names: Grammar) -> None:
    """Makes each calendar name of several pieces one piece of the shape."""
    hits = [hit for hit in names.find(text) if hit.end - hit.start > 1]
    for hit in hits:
        text.merge(hit.start, hit.end, KINDS[hit.name], hit.value)
    if hits:
        text.shape = "".join(text.letters)
