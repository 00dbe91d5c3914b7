"""Days and years written out: June tenth, two thousand and nineteen; the fifth of May nineteen eighty-six."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimnum.calendars import Day, Year
from claimnum.phrases import phrase

if TYPE_CHECKING:
    from claimnum.calendars import Expression
    from claimnum.numerals import Numeral

#: A number in words is a year or a day where nothing after it is counted by it: in March two thousand people came.
UNCOUNTED = "!word !plural !noun !name !measure !currency !scale !calendar_units"


@phrase(
    "century_word:teen (decade_word:numeral | decade_ten:ten | year_teen:teen)",  # nineteen eighty-six
    "ten (numeral | later:ten | teen)",  # twenty twenty-four
    "numeral",  # two thousand and twenty
)
def spoken_year(
    century_word: int | None = None,
    decade_word: Numeral | None = None,
    decade_ten: int = 0,
    year_teen: int = 0,
    ten: int = 0,
    numeral: Numeral | None = None,
    later: int = 0,
    teen: int = 0,
) -> Expression | None:
    """A year in words: nineteen eighty-six, twenty twenty-four, two thousand and twenty."""
    century, rest = century_word or ten, decade_word or numeral
    if rest is not None and not rest.worded:
        return None
    year = (0 if rest is None else int(rest.value)) + decade_ten + year_teen + later + teen
    if century:
        year = century * 100 + year if 10 <= year < 100 else 0
    return Year(year) if 1000 <= year < 2100 else None


@phrase("numeral", "unit", "teen", "ten")
def spoken_day(numeral: Numeral | None = None, unit: int = 0, teen: int = 0, ten: int = 0) -> int:
    """The number of a day in words: twenty five."""
    if numeral is None:
        return unit or teen or ten
    return int(numeral.value) if numeral.worded and numeral.value <= 31 and not numeral.value % 1 else 0


@phrase(
    f"month the? spoken_day (comma? spoken_year | comma year) {UNCOUNTED}",  # January twenty five nineteen eighty-six
    f"month the? day_number (comma | of)? spoken_year {UNCOUNTED}",  # January first two thousand and thirty-two
    f"spoken_day of? month comma? (spoken_year | year) {UNCOUNTED}",  # twenty five January nineteen eighty-six
    f"day_number of? month comma? spoken_year {UNCOUNTED}",  # the tenth of September, two thousand
    f"month spoken:numeral !dash {UNCOUNTED} !rate_unit",  # May twenty-nine
)
def worded_day(
    month: int,
    spoken_day: int = 0,
    day_number: int = 0,
    spoken_year: Expression | None = None,
    year: int | None = None,
    spoken: Numeral | None = None,
) -> Expression | None:
    """A day, or the year of it, written out."""
    day, of = spoken_day or day_number, spoken_year if year is None else Year(year)
    if spoken is not None:
        return Day(month, int(spoken.value)) if spoken.worded and 0 < spoken.value <= 31 else None
    return Day(month, day, of) if of is not None and 0 < day <= 31 else None


@phrase("weekday comma? the? worded_day", "worded_day")
def worded_root(worded_day: Expression | None) -> Expression | None:
    """A day written out, with its weekday or without."""
    return worded_day


PHRASES = (spoken_year, spoken_day, worded_day)
