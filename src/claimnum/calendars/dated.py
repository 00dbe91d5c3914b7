"""Months, weeks and days, by name or by their distance from the anchor: March, April 17, Friday, last week, today."""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

from claimnum.calendars.days import ONE_DAY, add_months, month_of, month_start, name, unit_at
from claimnum.calendars.fiscal import CALENDAR_YEAR, COUNTS
from claimnum.calendars.named import fiscal_unit
from claimnum.calendars.resolving import Context, Expression, Resolved, Unresolved, nearest


class Month(NamedTuple):
    """A month of a year (of a fiscal one, the month with that name in it), or the nearest one.

    >>> from claimnum.calendars import Year
    >>> Month(3, Year(2023)).resolve(Context()).timex, Month(3).resolve(Context(date(2023, 2, 1))).timex
    ('2023-03', '2022-03')
    """

    n: int
    of: Expression | None = None

    @property
    def bare(self) -> bool:
        return self.of is None

    def resolve(self, at: Context) -> Resolved | None:
        assumed: tuple[str, ...] = ()
        if self.of is not None:
            if (of := self.of.resolve(at)) is None:
                return None
            year, assumed = year_within(of, self.n), of.assumptions
        elif (anchor := at.anchor) is None:
            return None
        else:
            said, forward = nearest(at)
            year, assumed = anchor.year + (forward and self.n < anchor.month), (said,)
            year -= not forward and self.n > anchor.month
        first = date(year, self.n, 1)
        return Resolved(first, add_months(first, 1), "month", None, f"{year:04d}-{self.n:02d}", False, assumed)

    def blank(self) -> Unresolved:
        return Unresolved(grain="month")


class Day(NamedTuple):
    """A day of a month; without a year the nearest one; without a month too, the nearest day of that number.

    ``weekday`` (0 for Monday) is the one it is said to be: then the nearest such day in either direction is meant.

    >>> from claimnum.calendars import Year
    >>> Day(3, 31, Year(2023)).resolve(Context()).timex, Day(2, 29).resolve(Context(date(2023, 2, 28))).timex
    ('2023-03-31', '2020-02-29')
    """

    month: int | None
    day: int
    of: Expression | None = None
    weekday: int | None = None

    @property
    def bare(self) -> bool:
        return self.of is None

    def resolve(self, at: Context) -> Resolved | None:
        if self.of is not None:
            if (of := self.of.resolve(at)) is None:
                return None
            month = of.from_.month if self.month is None else self.month
            day = date(year_within(of, month), month, self.day)
            return Resolved(day, day + ONE_DAY, "day", None, day.isoformat(), False, of.assumptions)
        if at.anchor is None:
            return None
        said, forward = nearest(at)
        day = _nearest_day(self, at.anchor, forward=forward)
        return Resolved(day, day + ONE_DAY, "day", None, day.isoformat(), False, (said,))

    def blank(self) -> Unresolved:
        return Unresolved(grain="day")


class Week(NamedTuple):
    """A week of a year by its ISO 8601 number.

    >>> from claimnum.calendars import Year
    >>> Week(1, Year(2023)).resolve(Context())[:5]
    (datetime.date(2023, 1, 2), datetime.date(2023, 1, 9), 'week', None, '2023-W01')
    """

    n: int
    of: Expression

    def resolve(self, at: Context) -> Resolved | None:
        if (of := self.of.resolve(at)) is None:
            return None
        monday = date.fromisocalendar(of.from_.year, self.n, 1)
        return Resolved(monday, monday + timedelta(7), "week", None, name("week", monday), False, of.assumptions)

    def blank(self) -> Unresolved:
        return Unresolved(grain="week")


class Weekday(NamedTuple):
    """A weekday, 0 for Monday: the nearest one, the anchor's own counting.

    ``shift`` -1 is the last one before the anchor (last Friday), 1 the first after it (next Friday), 0 the one in the
    anchor's week (this Friday); ``of`` a week that it lies in (Tuesday of last week).

    >>> anchor = Context(date(2024, 5, 10))  # a Friday
    >>> [Weekday(4, shift).resolve(anchor).timex for shift in (None, -1, 0, 1)]
    ['2024-05-10', '2024-05-03', '2024-05-10', '2024-05-17']
    """

    weekday: int
    shift: int | None = None
    of: Expression | None = None

    @property
    def bare(self) -> bool:
        return self.of is None and self.shift is None

    def resolve(self, at: Context) -> Resolved | None:
        assumed: tuple[str, ...] = ()
        if self.of is not None:
            if (of := self.of.resolve(at)) is None:
                return None
            day = of.from_ + timedelta((self.weekday - of.from_.weekday()) % 7)
        elif (anchor := at.anchor) is None:
            return None
        else:
            ahead = (self.weekday - anchor.weekday()) % 7
            if self.shift is None:
                said, forward = nearest(at)
                ahead, assumed = ahead - (7 if ahead and not forward else 0), (said,)
            elif self.shift == 0:
                ahead = self.weekday - anchor.weekday()
            else:
                ahead += 7 * (self.shift - (self.shift > 0 and ahead > 0))
            day = anchor + timedelta(ahead)
        return Resolved(day, day + ONE_DAY, "day", None, day.isoformat(), False, assumed)

    def blank(self) -> Unresolved:
        return Unresolved(grain="day")


class Weekend(NamedTuple):
    """A Saturday and Sunday: the nearest ones, or, ``shift`` given, those of the anchor's week or one after it.

    >>> Weekend(-1).resolve(Context(date(2024, 5, 10)))[:5]
    (datetime.date(2024, 5, 4), datetime.date(2024, 5, 6), 'duration', None, '2024-W18-WE')
    """

    shift: int | None = None

    def resolve(self, at: Context) -> Resolved | None:
        if (anchor := at.anchor) is None:
            return None
        shift, assumed = self.shift, tuple[str, ...]()
        if shift is None:
            said, forward = nearest(at)
            shift, assumed = (0 if forward or anchor.weekday() > 4 else -1), (said,)
        _, to = unit_at(anchor, "week", shift)
        from_ = to - timedelta(2)
        return Resolved(from_, to, "duration", None, f"{name('week', from_)}-WE", False, assumed)

    def blank(self) -> Unresolved:
        return Unresolved()


class Relative(NamedTuple):
    """The calendar (or fiscal) unit that holds the anchor, or one so many units after it.

    Today, this year, last quarter, the next fiscal year, two years ago, in five years.

    >>> from claimnum.calendars import FiscalYear
    >>> at = Context(date(2024, 5, 10), FiscalYear(9))
    >>> [Relative(unit, -1).resolve(at).timex for unit in ("day", "week", "month", "quarter", "year", "decade")]
    ['2024-05-09', '2024-W18', '2024-04', '2024-Q1', '2023', '201']
    >>> Relative("quarter", -1, fiscal=True).resolve(at)[:5]
    (datetime.date(2024, 1, 1), datetime.date(2024, 4, 1), 'quarter', None, 'FY2024-Q2')
    """

    unit: str
    shift: int = 0
    fiscal: bool = False

    def resolve(self, at: Context) -> Resolved | None:
        if at.anchor is None:
            return None
        unit = self.unit
        if self.fiscal and unit in COUNTS:
            position = (at.fiscal_year or CALENDAR_YEAR).position(unit, at.anchor)
            return fiscal_unit(at, unit, position + self.shift)
        from_, to = unit_at(at.anchor, unit, self.shift)
        return Resolved(from_, to, unit, None, name(unit, from_))

    def blank(self) -> Unresolved:
        return Unresolved(grain=self.unit, fiscal=self.fiscal)


def year_within(of: Resolved, month: int) -> int:
    """The calendar year in which a period that starts in any month, or near its end, has a month.

    >>> year_within(Resolved(date(2021, 9, 26), date(2022, 9, 25), "year"), 9)
    2022
    """
    start = of.from_ + timedelta(15)
    return start.year + (start.month > month)


def _nearest_day(named: Day, anchor: date, *, forward: bool) -> date:
    if named.weekday is not None:
        both = [d for way in (forward, not forward) if (d := _day_towards(named, anchor, forward=way)) is not None]
        if both:
            return min(both, key=lambda day: abs(day - anchor))
        named = Day(named.month, named.day)  # no such day is one: the weekday is an error
    if (day := _day_towards(named, anchor, forward=forward)) is None:
        raise ValueError(named.day)
    return day


def _day_towards(named: Day, anchor: date, *, forward: bool) -> date | None:
    # Every month that could hold the day, outwards from the anchor's: a February 29 is at most eight years away.
    step, here = (1 if forward else -1), month_of(anchor)
    for away in range(12 * 9):
        first = month_start(here + away * step)
        if named.month not in (None, first.month) or named.day > (add_months(first, 1) - first).days:
            continue
        found = first.replace(day=named.day)
        if (found >= anchor if forward else found <= anchor) and named.weekday in (None, found.weekday()):
            return found
    return None
