"""Days, months and calendar units as pure arithmetic: no clock, no anchor, no text.

Months are counted as one number (year times twelve plus month), so that every unit from a month to a century is a
floor division; days and weeks are counted by proleptic Gregorian ordinals, of which 1 is a Monday.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from decimal import Decimal

#: The units made of months, in months, and those made of days, in days.
MONTHS: Final = {"month": 1, "quarter": 3, "half": 6, "year": 12, "decade": 120, "century": 1200}
DAYS: Final = {"day": 1, "week": 7}
ONE_DAY: Final = timedelta(days=1)
#: A unit that has no place of its own in a calendar: the days from Monday to Friday.
WORKDAY: Final = "workday"
_SATURDAY: Final = 5

#: How a TIMEX3 length counts a unit, and in which letter: a half is six months, a decade ten years.
_DESIGNATORS: Final = {
    WORKDAY: (1, "BD"),
    "day": (1, "D"),
    "week": (1, "W"),
    "month": (1, "M"),
    "quarter": (1, "Q"),
    "half": (6, "M"),
}
_YEARS: Final = {"year": 1, "decade": 10, "century": 100}


def month_start(month: int) -> date:
    """The first day of a month counted from year 0.

    >>> month_start(2023 * 12)
    datetime.date(2023, 1, 1)
    """
    return date(month // 12, month % 12 + 1, 1)


def month_of(day: date) -> int:
    """The month of a day, counted from year 0: the inverse of :func:`month_start`."""
    return day.year * 12 + day.month - 1


def add_months(day: date, months: int) -> date:
    """The same day so many months later, or the month's last day where it has no such day.

    >>> add_months(date(2024, 2, 29), 60), add_months(date(2023, 10, 31), -6)
    (datetime.date(2029, 2, 28), datetime.date(2023, 4, 30))
    """
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if day.day <= 28:
        return date(year, month + 1, day.day)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def add(day: date, n: int, unit: str) -> date:
    """The day that many units later: months are clipped, weeks are seven days.

    >>> add(date(2023, 11, 24), -3, "week"), add(date(2024, 2, 29), 5, "year")
    (datetime.date(2023, 11, 3), datetime.date(2029, 2, 28))
    """
    if (days := DAYS.get(unit)) is not None:
        return day + timedelta(days=n * days)
    if unit == WORKDAY:
        return workday(day, n)
    return add_months(day, n * MONTHS[unit])


def workday(day: date, n: int) -> date:
    """The n-th day from Monday to Friday after a day, or before it; what is a holiday depends on the place.

    >>> workday(date(2024, 5, 17), 3), workday(date(2024, 5, 18), -1), workday(date(2024, 5, 16), 10)
    (datetime.date(2024, 5, 22), datetime.date(2024, 5, 17), datetime.date(2024, 5, 30))
    """
    step = 1 if n > 0 else -1
    weeks, rest = divmod(abs(n), 5)
    if weeks and not rest:  # the last of five is counted, so that it is no weekend
        weeks, rest = weeks - 1, 5
    day += timedelta(7 * weeks * step)
    while rest:
        day += step * ONE_DAY
        rest -= day.weekday() < _SATURDAY
    return day


def is_month_end(day: date) -> bool:
    """Whether the day is the last one of its month.

    >>> is_month_end(date(2023, 2, 28)), is_month_end(date(2024, 2, 28))
    (True, False)
    """
    return day.day > 27 and (day + ONE_DAY).day == 1


def back(last: date, n: int, unit: str) -> date:
    """The first day of the n units that end with ``last``, that day included (XBRL 2.1, 4.7.2).

    Months go back to the same day, and from a month's end to a month's end; weeks are seven days.

    >>> back(date(2023, 2, 28), 1, "month"), back(date(2022, 7, 2), 13, "week"), back(date(2023, 3, 15), 3, "month")
    (datetime.date(2023, 2, 1), datetime.date(2022, 4, 3), datetime.date(2022, 12, 16))
    """
    if is_month_end(last) and unit in MONTHS:
        return add(month_start(month_of(last) + 1), -n, unit)
    return add(last, -n, unit) + ONE_DAY


def unit_at(day: date, unit: str, shift: int = 0) -> tuple[date, date]:
    """The calendar unit that holds a day, or one that many units after it; weeks start on Monday (ISO 8601).

    >>> unit_at(date(2024, 5, 10), "quarter", -1)
    (datetime.date(2024, 1, 1), datetime.date(2024, 4, 1))
    >>> unit_at(date(2022, 12, 31), "week", 1)
    (datetime.date(2023, 1, 2), datetime.date(2023, 1, 9))
    """
    if (months := MONTHS.get(unit)) is not None:
        first = ((day.year * 12 + day.month - 1) // months + shift) * months
        return month_start(first), month_start(first + months)
    days = DAYS[unit]
    ordinal = day.toordinal() - 1
    monday = ordinal - ordinal % days + shift * days + 1
    return date.fromordinal(monday), date.fromordinal(monday + days)


def name(unit: str, day: date) -> str:
    """The TIMEX3 value of the calendar unit that holds a day.

    >>> [name(unit, date(2023, 3, 5)) for unit in ("century", "decade", "year", "half", "quarter", "month", "day")]
    ['20', '202', '2023', '2023-H1', '2023-Q1', '2023-03', '2023-03-05']
    >>> name("week", date(2023, 1, 1))
    '2022-W52'
    """
    iso = day.isoformat()
    if unit == "week":
        year, week, _ = day.isocalendar()
        return f"{year:04d}-W{week:02d}"
    if unit == "quarter":
        return f"{iso[:4]}-Q{(day.month + 2) // 3}"
    if unit == "half":
        return f"{iso[:4]}-H{1 if day.month < 7 else 2}"
    return iso[: _LENGTHS[unit]]


_LENGTHS: Final = {"century": 2, "decade": 3, "year": 4, "month": 7, "day": 10}


def unit_named(timex: str) -> str:
    """The unit that a calendar TIMEX3 value names, by its form.

    >>> [unit_named(timex) for timex in ("19", "199", "1990", "1990-Q1", "1990-H2", "1990-W01", "1990-01")]
    ['century', 'decade', 'year', 'quarter', 'half', 'week', 'month']
    """
    return _UNITS.get(timex[5:6]) or _BY_LENGTH[len(timex)]


_UNITS: Final = {"Q": "quarter", "H": "half", "W": "week"}
_BY_LENGTH: Final = {length: unit for unit, length in _LENGTHS.items()}


def length(n: int | Decimal, unit: str) -> str:
    """A length as TIMEX3 has it; halves are months, decades and centuries years.

    >>> from decimal import Decimal
    >>> length(5, "year"), length(3, "quarter"), length(1, "half"), length(2, "decade"), length(Decimal("2.50"), "year")
    ('P5Y', 'P3Q', 'P6M', 'P20Y', 'P2.5Y')
    """
    factor, letter = _DESIGNATORS.get(unit) or (_YEARS[unit], "Y")
    if isinstance(n, int):
        return f"P{n * factor}{letter}"
    shown = format(n * factor, "f")
    return f"P{shown.rstrip('0').rstrip('.') if '.' in shown else shown}{letter}"


def iso(from_: date, to: date) -> str:
    """An interval of days as ISO 8601 writes it, both ends included.

    >>> iso(date(2024, 1, 1), date(2024, 7, 1)), iso(date(2024, 1, 1), date(2024, 1, 2))
    ('2024-01-01/2024-06-30', '2024-01-01')
    """
    last = to - ONE_DAY
    return from_.isoformat() if from_ == last else f"{from_.isoformat()}/{last.isoformat()}"


def full_year(two_digits: int, anchor: date | None) -> int:
    """The year that two digits mean: within 69 years before the anchor and 30 after; without one, 1969 to 2068 (POSIX).

    >>> full_year(24, date(2024, 5, 1)), full_year(77, date(2024, 5, 1)), full_year(8, date(1931, 1, 1))
    (2024, 1977, 1908)
    >>> full_year(69, None), full_year(68, None)
    (1969, 2068)
    """
    last = 2068 if anchor is None else anchor.year + 30
    return last - (last - two_digits) % 100
