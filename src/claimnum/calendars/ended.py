"""Periods that the day they ended with tells: the year then ended, the period ended March 31."""

from __future__ import annotations

from typing import NamedTuple

from claimnum.calendars.resolving import Context, Expression, Resolved, Unresolved
from claimnum.calendars.spans import Ended


class ThenEnded(NamedTuple):
    """The n units that ended with the last day named: the year then ended.

    >>> from datetime import date
    >>> day = Resolved(date(2023, 6, 30), date(2023, 7, 1), "day", None, "2023-06-30")
    >>> ThenEnded(1, "year").resolve(Context(focus=(day,)))[:5]
    (datetime.date(2022, 7, 1), datetime.date(2023, 7, 1), 'year', None, 'P1Y')
    """

    n: int
    unit: str
    fiscal: bool = False

    def resolve(self, at: Context) -> Resolved | None:
        if not at.focus:
            return None
        return Ended(self.n, self.unit, Said(at.focus[0]), None, self.fiscal).resolve(at)

    def blank(self) -> Unresolved:
        return Unresolved(grain="duration" if self.n > 1 else self.unit, fiscal=self.fiscal)


class EndedThen(NamedTuple):
    """The period under discussion that ended with a day: for the period ended March 31.

    >>> from datetime import date
    >>> of = Resolved(date(2024, 3, 31), date(2024, 4, 1), "day", None, "2024-03-31")
    >>> quarter = Resolved(date(2024, 1, 1), date(2024, 4, 1), "quarter", None, "2024-Q1")
    >>> EndedThen(Said(of)).resolve(Context(focus=(quarter,))).timex
    '2024-Q1'
    """

    end: Expression

    def resolve(self, at: Context) -> Resolved | None:
        end = self.end.resolve(at)
        return next((named for named in at.focus if end is not None and named.to == end.to), None)

    def blank(self) -> Unresolved:
        return Unresolved()


class Said(NamedTuple):
    """A period that is resolved already, as an expression."""

    found: Resolved

    def resolve(self, at: Context) -> Resolved | None:  # noqa: ARG002 - it is resolved
        return self.found

    def blank(self) -> Unresolved:
        return Unresolved(grain=self.found.grain, fiscal=self.found.fiscal)
