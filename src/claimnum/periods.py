"""Periods: the word orders of calendar expressions, in every language, and what each of them makes.

What a production makes is a :class:`Dated`: a calendar expression that no anchor has met yet, with the relation its
preposition states.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimnum.calendars import Relative, Year
from claimnum.phrases import phrase

if TYPE_CHECKING:
    from claimnum.calendars import Expression
    from claimnum.calendars.resolving import Resolved, Unresolved

Span = tuple[int, int]


class Dated:
    """A period found: the pieces it stands on, its expression and relation, and what later passes learn about it."""

    __slots__ = ("assumptions", "compare", "end", "expression", "forward", "relation", "resolved", "start", "public")

    def __init__(self, start: int, end: int, expression: Expression, relation: str = "in", *, compare: bool = False) -> None:
        self.start, self.end, self.expression, self.relation, self.compare = start, end, expression, relation, compare
        self.resolved: Resolved | Unresolved | None = None
        self.forward: bool = False
        self.assumptions: list[str] = []
        self.public = None


@phrase("year", "relative_year")
def dated(here: Span, year: int | None = None, relative_year: int = 0) -> Dated:
    """A calendar year."""
    return Dated(*here, Relative("year", relative_year) if year is None else Year(year))


PHRASES = ()
ROOTS = (dated,)
