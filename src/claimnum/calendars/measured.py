"""Days reached, and stretches covered, by a length: two weeks from today, five years and a month ago, for ten days."""

from __future__ import annotations

from datetime import date  # noqa: TC003 - doctests
from typing import TYPE_CHECKING, NamedTuple

from claimnum.calendars.dated import Relative
from claimnum.calendars.days import ONE_DAY, add, workday
from claimnum.calendars.resolving import Context, Expression, Resolved, Unresolved, is_bare

if TYPE_CHECKING:
    from claimnum.calendars.spans import Duration


def away(day: date, size: Duration, way: int) -> date:
    """The day that a length of one or several units leads to, the first unit first.

    >>> from claimnum.calendars import Duration
    >>> away(date(2024, 1, 31), Duration(1, "month", Duration(3, "day")), 1)
    datetime.date(2024, 3, 3)
    """
    part: Duration | None = size
    while part is not None:
        if part.n % 1:
            raise ValueError(part.n)
        day, part = add(day, int(part.n) * way, part.unit), part.rest
    return day


class Away(NamedTuple):
    """The day so far after another one, or, ``way`` being -1, before it.

    >>> from claimnum.calendars import Duration
    >>> Away(Duration(2, "week")).resolve(Context(date(2024, 5, 16)))[:5]
    (datetime.date(2024, 5, 30), datetime.date(2024, 5, 31), 'day', None, '2024-05-30')
    """

    size: Duration
    way: int = 1
    of: Expression = Relative("day")

    def resolve(self, at: Context) -> Resolved | None:
        if (of := self.of.resolve(at)) is None:
            return None
        day = away(of.from_, self.size, self.way)
        return Resolved(day, day + ONE_DAY, "day", None, day.isoformat(), False, of.assumptions)

    def blank(self) -> Unresolved:
        return Unresolved(grain="day")


class Stretch(NamedTuple):
    """What a length covers from the anchor's day on, or, ``way`` being -1, before it.

    >>> from claimnum.calendars import Duration
    >>> Stretch(Duration(1, "year", Duration(6, "month"))).resolve(Context(date(2024, 5, 16)))[:5]
    (datetime.date(2024, 5, 16), datetime.date(2025, 11, 16), 'duration', None, 'P1Y6M')
    """

    size: Duration
    way: int = 1

    def resolve(self, at: Context) -> Resolved | None:
        if at.anchor is None:
            return None
        from_, to = sorted((at.anchor, away(at.anchor, self.size, self.way)))
        return Resolved(from_, to, "duration", None, self.size.blank().timex)

    def blank(self) -> Unresolved:
        return self.size.blank()


class Nearby(NamedTuple):
    """The weekday (0 for Monday) nearest to a day: the Saturday closest to January 31.

    >>> from claimnum.calendars import Day, Year
    >>> Nearby(5, Day(1, 31, Year(2024))).resolve(Context()).timex
    '2024-02-03'
    """

    weekday: int
    of: Expression

    @property
    def bare(self) -> bool:
        return is_bare(self.of)

    def resolve(self, at: Context) -> Resolved | None:
        if (of := self.of.resolve(at)) is None:
            return None
        day = of.to - ONE_DAY
        day += ((self.weekday - day.weekday() + 3) % 7 - 3) * ONE_DAY
        return Resolved(day, day + ONE_DAY, "day", None, day.isoformat(), of.fiscal, of.assumptions)

    def blank(self) -> Unresolved:
        return Unresolved(grain="day")


class NthWorkday(NamedTuple):
    """The n-th business day of a period, counted from its first day, or with a negative n from its last.

    >>> from claimnum.calendars import Month, Year
    >>> NthWorkday(-1, Month(6, Year(2024))).resolve(Context()).timex
    '2024-06-28'
    """

    n: int
    of: Expression

    @property
    def bare(self) -> bool:
        return is_bare(self.of)

    def resolve(self, at: Context) -> Resolved | None:
        if (of := self.of.resolve(at)) is None:
            return None
        day = workday(of.from_ - ONE_DAY if self.n > 0 else of.to, self.n)
        inside = of.from_ <= day < of.to
        return Resolved(day, day + ONE_DAY, "day", None, day.isoformat(), of.fiscal, of.assumptions) if inside else None

    def blank(self) -> Unresolved:
        return Unresolved(grain="day")
