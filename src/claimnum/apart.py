"""Apart: periods that stand near a figure and are of another thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimnum.amounts import Figure
from claimnum.calendars import Duration, Year

if TYPE_CHECKING:
    from claimnum.discourse import Sentence
    from claimnum.marks import Marks
    from claimnum.periods import Dated

#: So many words behind a period tell what it is of.
NEAR = 4


def told_after(shape: str, of: Marks, at: int, item: Figure | Dated) -> bool:
    """Whether words behind "after" tell of something else: after falling 2%, after it cut its 2024 target."""
    if shape[at] not in of.after:
        return False
    return isinstance(item, Figure) or not of.moved.isdisjoint(shape[at : item.start])


def of_what_follows(shape: str, of: Marks, sentence: Sentence, figure: Figure, period: Dated) -> bool:
    """Whether a period behind a figure is of another thing: 5%, beating its 2024 target; it took 50 days."""
    gap, behind = shape[figure.end : period.start], _behind(shape, of, sentence, period)
    if not figure.forward and not of.outlook.isdisjoint(behind):
        return True
    if not figure.forward and period.forward:
        return any(one.forward and figure.start < one.start < period.start for one in sentence.figures)
    if of.comma.isdisjoint(gap):
        return False
    if isinstance(period.expression, Duration):
        return period.relation == "in"
    return isinstance(period.expression, Year) and gap[-1:] not in of.preposition and behind[:1] in of.named


def _behind(shape: str, of: Marks, sentence: Sentence, period: Dated) -> str:
    """The letters of the few words behind a period, up to the next comma or comparison."""
    end = min(period.end + NEAR, sentence.end)
    for at in range(period.end, end):
        if shape[at] in of.apart:
            return shape[period.end : at]
    return shape[period.end : end]
