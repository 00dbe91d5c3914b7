"""A period found in a text, before anything is resolved."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from claimnum.calendars import Expression
    from claimnum.calendars.resolving import Resolved, Unresolved

Span = tuple[int, int]
#: A sentence begins after these.
OPENING = frozenset({".", "", "?", "!", "“", '"', ":", "•", "—"})


class Dated:
    """A period found: the pieces it stands on, its expression and relation, and what later passes learn about it.

    ``instead`` is what it means where it is compared with something, if that is not the expression itself; ``members``
    are the years of a range that figures are told for one by one.
    """

    __slots__ = (
        "assumptions", "compare", "end", "expression", "forward", "instead", "members", "public", "relation",
        "resolved", "start",
    )  # fmt: skip

    def __init__(
        self,
        start: int,
        end: int,
        expression: Expression,
        relation: str = "in",
        *,
        compare: bool = False,
        instead: Expression | None = None,
    ) -> None:
        self.start, self.end, self.expression, self.relation, self.compare = start, end, expression, relation, compare
        self.instead = instead
        self.resolved: Resolved | Unresolved | None = None
        self.forward: bool = False
        self.assumptions: tuple[str, ...] = ()
        self.members: tuple[Dated, ...] = ()
        self.public: Any = None
