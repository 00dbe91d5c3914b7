"""Calendar names of years, halves and quarters: FY24, last year, 2023-24, Q3 of fiscal 2023, 3QFY24."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from claimnum.calendars import Ended, FirstUnits, Half, Month, Quarter, Range, Relative, SplitYear, TaxYear, Year
from claimnum.calendars.contextual import FullYear, Prior
from claimnum.calendars.days import MONTHS
from claimnum.periods.worded import UNCOUNTED
from claimnum.phrases import phrase

if TYPE_CHECKING:
    from claimnum.calendars import Expression
    from claimnum.periods.found import Span

Named = Quarter | Half

# --- years -------------------------------------------------------------------------------------------------------


@phrase(
    "year slash +until:year",  # 2023/2024
    "year (slash | dash) +two_digits",  # 2023/24, 2023-24
    "year",
    "apostrophe +two_digits",  # '24
)
def full_label(
    year: int | None = None, until: int | None = None, two_digits: int | None = None
) -> tuple[int, int | None]:
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
    "year dash +until:year fiscal year_word",  # the 2023-2024 financial year
    "fiscal year_word year dash +until:year",  # fiscal year 2023-2024
    "fy dash? label +estimate?",  # FY24, FY2022/23, FY '21
    "fiscal year_word? (of | ended)? full_label +estimate?",  # fiscal 2023, financial year 2022-23
    "fiscal years_word full_label",  # fiscal years 2022 and 2023
    "fiscal (years_word | year_word) ended in? full_label",  # fiscal years ending in 2024
    "full_label uk_tax year_word",  # the 2023-24 tax year
    "year (slash | dash) +two_digits campaign",  # the 2023-24 season
    "year slash +until:year campaign",
    "full_label fiscal year_word",  # the 2023-24 financial year
    "full_label fiscal_word",  # 2022 fiscal
)
def fiscal_name(
    label: tuple[int, int | None] | None = None,
    full_label: tuple[int, int | None] | None = None,
    uk_tax: Any = None,
    year: int = 0,
    until: int | None = None,
    two_digits: int | None = None,
) -> Expression | None:
    """A fiscal year by its label; a tax year called after two years is the British one."""
    if two_digits is not None:
        return split(year, two_digits)
    if until is not None:
        return SplitYear(year, until) if until == year + 1 else Range(Year(year, fiscal=True), Year(until, fiscal=True))
    first, last = label or full_label or (0, None)
    if uk_tax is not None and last is not None:
        return TaxYear(first)
    return Year(first, fiscal=True) if last is None else SplitYear(first, last)


@phrase(
    "deictic dash? (fiscal | calendar_word)? year_word",  # last year, this financial year
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
    "year_word of? full_label",  # year 2012
    "year +estimate",  # 2025E
    "full_label",
)
def year_name(
    fiscal_name: Expression | None = None,
    relative_year: Expression | None = None,
    year: int | None = None,
    label: tuple[int, int | None] | None = None,
    full_label: tuple[int, int | None] | None = None,
) -> Expression | None:
    """Any year."""
    if (found := fiscal_name or relative_year) is not None:
        return found
    if year is not None:
        return Year(year)
    first, last = label or full_label or (0, None)
    return Year(first) if last is None else split(first, last)


def split(first: int, last: int) -> Expression | None:
    """A year called after two, a month of a year, or the years from one to another.

    >>> split(2023, 24) == SplitYear(2023, 24), split(2021, 25) == Range(Year(2021), Year(2025))
    (True, True)
    >>> split(2023, 4) == Month(4, Year(2023))
    True
    """
    short = last % 100
    if short == (first + 1) % 100:
        return SplitYear(first, last)
    if last < 100 and short > first % 100:
        return Range(Year(first), Year(first - first % 100 + short))
    if last < 100:
        return Month(short, Year(first)) if 1 <= short <= 12 else None
    return Range(Year(first), Year(last))


@phrase(
    "(full_year | full_word of) (of | for)? the? year_name",  # full-year 2023, the whole of 2023
    "full_year fy",  # full year FY
    "full_word fiscal year_word",  # the full fiscal year
    f"(<in | <year_word) spoken_year {UNCOUNTED}",  # in nineteen eighty-six
    "year_name",
)
def year_root(
    year_name: Expression | None = None,
    year_name_at: Span | None = None,
    spoken_year: Expression | None = None,
    spoken_year_at: Span | None = None,
) -> Expression | None:
    """A year of several pieces."""
    if spoken_year_at is not None:
        return spoken_year
    return year_name if year_name_at is not None else FullYear(fiscal=True)


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
    "two_digits +code",  # 18Q4
    "code (dash | slash)? +label +estimate?",  # 3Q24, Q3-2023, 4Q'23
    "year_name possessive? (comma | dash)? code",  # 2024Q3, FY24 Q3, last year's Q3
    "code apostrophe +year",  # Q3'1999
    "code two_digits (=clause_end | =had | =and | =or | =to | =compare | =yearly | =moved)",  # Q2 23:
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
    two_digits: int | None = None,
) -> Expression:
    """A quarter or half in the short form, with its year."""
    if two_digits is not None:
        return within(code, Year(two_digits), None)
    if year is not None:
        return within(code, Year(year), None)
    if label is not None:
        first, last = label
        year_name = Year(first) if last is None else split(first, last)
    return within(code, year_name, year_word)


@phrase(
    "year_name possessive? dash? spelled",  # fiscal 2022 second quarter, last year's third quarter
    "spelled (comma? (of | in | for)? (the | our)? year_name)",  # third quarter of fiscal 2023
    "spelled (of | in) (the | our) fiscal? year_word",
    "the year_word possessive dash? (spelled | (final | closing_word) dash? (quarter_word | half_word))",
    "spelled of next_one !year_word !calendar_unit",  # the first quarter of next
    "final dash? (quarter_word | half_word) (of | comma)? (the | our)? year_name",  # final quarter of 2023
    "final dash? (quarter_word | half_word) of the year_word",
    "closing_word dash? quarter_word",  # the final quarter
    "spelled",
)
def spelled_out(
    spelled: Named | None = None,
    year_name: Expression | None = None,
    year_word: Any = None,
    half_word: Any = None,
    fiscal: Any = None,
    closing_word: Any = None,
    next_one: Any = None,
) -> Expression | None:
    """A quarter or half in words, with its year."""
    if closing_word is not None:
        year_name = FullYear()
    if next_one is not None:
        year_name = Prior("year", 1)
    part = spelled or (Quarter(4) if half_word is None else Half(2))
    if fiscal is not None:
        year_name = FullYear(fiscal=True)
    return within(part, year_name, year_word) if part.n <= 4 else None


def within(part: Named, year: Expression | None, year_word: Any) -> Named:
    """A quarter or half of a year, if one is named."""
    if year is None and year_word is not None:
        year = FullYear()
    if part.fiscal and isinstance(year, Year):
        year = year._replace(fiscal=True)
    return part._replace(of=year) if year is not None else part


@phrase(
    # the April-June quarter, the April-to-June quarter
    "first:month dash (to dash)? month (comma? year)? dash? quarter_word ((of | in) full_label)?",
    "month year? quarter_word",  # the March 2024 quarter
    "month year? half_word !of !the !a",  # the June half
)
def month_quarter(
    month: int,
    year: int | None = None,
    first: int | None = None,
    half_word: Any = None,
    full_label: tuple[int, int | None] | None = None,
) -> Expression | None:
    """The quarter or half that ends with a month; most years called after two begin with April or later."""
    if full_label is not None:
        year, until = full_label
        year += until is not None and month <= MONTHS["quarter"]
    if first is not None and (month - first) % 12 != MONTHS["quarter"] - 1:
        return None
    end, is_half = Month(month, None if year is None else Year(year)), half_word is not None
    return Ended(1, "half" if is_half else "quarter", end, called=not is_half)


@phrase("quarter_number +qfy +label", "half_number +hfy +label")  # 3QFY24, 1HFY25
def fused(label: tuple[int, int | None], quarter_number: int | None = None, half_number: int = 0) -> Expression:
    """A fiscal quarter or half whose letters are one word."""
    first, last = label
    year = Year(first, fiscal=True) if last is None else SplitYear(first, last)
    return Half(half_number, year) if quarter_number is None else Quarter(quarter_number, year)


@phrase("month_number +months_mark +label")  # 9M24
def months_coded(month_number: int, label: tuple[int, int | None]) -> Expression | None:
    """The first three, six, nine or twelve months of a year in the short form."""
    first, last = label
    year = Year(first) if last is None else split(first, last)
    return None if year is None or month_number % MONTHS["quarter"] else FirstUnits(month_number, "month", year)


@phrase("fused", "months_coded", "coded", "spelled_out", "month_quarter")
def part_root(
    fused: Expression | None = None,
    months_coded: Expression | None = None,
    coded: Expression | None = None,
    spelled_out: Expression | None = None,
    month_quarter: Expression | None = None,
) -> Expression | None:
    """A quarter or half."""
    return fused or months_coded or coded or spelled_out or month_quarter


PHRASES = (
    full_label, label, fiscal_name, relative_year, year_name, code, spelled, coded, spelled_out, month_quarter, fused,
    months_coded,
)  # fmt: skip
