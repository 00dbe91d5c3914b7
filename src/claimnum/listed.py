"""Lists of periods: what is written once for all of them, the year of March and June 2023."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from claimnum.calendars import Day, FirstUnits, Half, Month, Quarter, SplitYear, Weekday, Year

if TYPE_CHECKING:
    from claimnum.calendars import Expression
    from claimnum.discourse import Scene
    from claimnum.periods import Dated

#: Pieces that may stand between the members of a list: a comma and a word.
JOINT = 2


def share_years(scene: Scene, joints: frozenset[str], periods: list[Dated]) -> None:
    """Gives the members of a list the year of its last one, and days of balance the relation of the first."""
    shape = scene.folded.shape
    for one, other in pairwise(periods):
        first, then = one.expression, other.expression
        days = isinstance(first, Day) and isinstance(then, Day) and one.relation == "as_of" and other.relation == "in"
        if days and _joined(shape[one.end : other.start], joints):
            other.relation = "as_of"
        fiscal = isinstance(first, Year) and isinstance(then, Year) and first.fiscal
        if fiscal and _joined(shape[one.end : other.start], joints):
            other.expression = then._replace(fiscal=True)  # type: ignore[attr-defined]
    for one, other in reversed([*pairwise(periods)]):
        if not _joined(shape[one.end : other.start], joints) or other.relation not in {"in", one.relation}:
            continue
        if isinstance(other.expression, Year) and other.end - other.start == 1 and not isinstance(one.expression, Year):
            continue  # in the third quarter and 2023
        if (found := _with_year(one.expression, other.expression)) is not None:
            one.expression = found
            if one.relation == "as_of" and isinstance(found, Day):
                other.relation = "as_of"


def _joined(gap: str, joints: frozenset[str]) -> bool:
    return 0 < len(gap) <= JOINT and joints.issuperset(gap)


def _with_year(one: Expression, other: Expression) -> Expression | None:
    """A bare member with the year of the one after it, or, where that would be earlier, with the year before."""
    if getattr(one, "of", 1) is not None:
        return None
    if type(one) is not type(other):
        return _with_part(one, other)
    if isinstance(one, Weekday) and isinstance(other, Weekday):
        return one._replace(of=other.of) if one.shift is None and one.weekday < other.weekday else None
    if not isinstance(one, Month | Day | Quarter | Half) or not isinstance(other, Month | Day | Quarter | Half):
        return None
    of, later = other.of, _place(one) > _place(other)
    if isinstance(of, Year) and later:
        of = Year(of.number - 1, of.fiscal)
    return None if of is None or (later and not isinstance(of, Year)) else one._replace(of=of)


def _with_part(one: Expression, other: Expression) -> Expression | None:
    """A bare quarter or half in the year of what it is listed with: the third quarter and nine months of 2023."""
    of = other if isinstance(other, Year | SplitYear) else getattr(other, "of", None)
    parts = isinstance(one, Quarter | Half) and isinstance(other, Year | SplitYear | Quarter | Half | FirstUnits)
    return one._replace(of=of) if parts and of is not None else None  # type: ignore[attr-defined]


def _place(expression: Month | Day | Quarter | Half) -> tuple[int, int]:
    """Where in its year something lies."""
    if isinstance(expression, Day):
        return expression.month or 0, expression.day
    return expression.n, 0
