"""Days in numbers, whose order a convention tells, and what else an ambiguous expression could mean."""

from __future__ import annotations

from datetime import date  # noqa: TC003 - doctests
from typing import NamedTuple

from claimnum.calendars.dated import Day
from claimnum.calendars.resolving import Context, Expression, Resolved, Unresolved, is_bare, resolve

ORDER = "the order of day and month"


class NumericDay(NamedTuple):
    """A day whose month and day are both 1 to 12: 03/04/2023 is March 4, or April 3 where the context says ``dmy``.

    >>> from claimnum.calendars import Year
    >>> [NumericDay(3, 4, Year(2023)).resolve(Context(date_order=order)).timex for order in ("mdy", "dmy")]
    ['2023-03-04', '2023-04-03']
    """

    first: int
    second: int
    of: Expression | None = None

    @property
    def bare(self) -> bool:
        return self.of is None

    def resolve(self, at: Context) -> Resolved | None:
        month, day = (self.second, self.first) if at.date_order == "dmy" else (self.first, self.second)
        found = Day(month, day, self.of).resolve(at)
        return found and found._replace(assumptions=(*found.assumptions, ORDER))

    def blank(self) -> Unresolved:
        return Unresolved(grain="day")


def alternatives(expression: Expression, at: Context, taken: date | None) -> tuple[Resolved, ...]:
    """What an expression could mean beside what begins on the day ``taken``.

    With the other order of day and month, on the other side of the anchor.

    >>> from claimnum.calendars import Month
    >>> [found.timex for found in alternatives(Month(3), Context(date(2024, 5, 10)), date(2024, 3, 1))]
    ['2025-03']
    """
    sides = ("past", "future") if is_bare(expression) else (at.prefer,)
    ways = [at._replace(date_order=order, prefer=side) for order in ("mdy", "dmy") for side in sides]
    found = [other for other in (resolve(expression, way) for way in ways) if isinstance(other, Resolved)]
    return tuple({other.from_: other for other in found if other.from_ != taken}.values())
