"""Focus: the periods that a text has named so far, and which of them is under discussion."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimnum.calendars import Ended, Relative, Rolling, Weekday

if TYPE_CHECKING:
    from claimnum.calendars.resolving import Resolved
    from claimnum.discourse import Scene
    from claimnum.periods import Dated
    from claimnum.signs import Signs

#: Periods remembered for those that point back.
REMEMBERED = 12


class Focus:
    """The periods named so far, the latest first, with their relations."""

    __slots__ = ("days", "limits", "named")

    def __init__(self) -> None:
        self.limits: list[Resolved] = []
        self.named: list[tuple[int, Resolved, str]] = []
        self.days: list[tuple[int, Resolved, str]] = []

    def add(self, item: Dated) -> None:
        """Remembers a period that later ones may point to."""
        found = item.resolved
        if found is None or found.from_ is None or item.compare:
            return
        if item.relation == "by":
            self.limits[:] = [found]
        if found.grain == "day" and (item.relation != "as_of" or isinstance(item.expression, (Weekday, Relative))):
            self.days.insert(0, (item.start, found, item.relation))
        elif item.relation in {"in", "as_of"} and not (isinstance(item.expression, Rolling) and item.expression.n > 0):
            # of 2023 and 2022 with one ending, the first is the one under discussion
            last = self.named[0][1] if self.named else None
            listed = last is not None and isinstance(item.expression, Ended) and same_length(last, found)
            self.named.insert(1 if listed else 0, (item.start, found, item.relation))
        del self.named[REMEMBERED:], self.days[REMEMBERED:]


def same_length(last: Resolved, found: Resolved) -> bool:
    """Whether a period is the one before of the same length: the second of a list."""
    return (last.grain, last.timex) == (found.grain, found.timex) and found.to < last.to


def recall(scene: Scene, of: Signs, start: int, named: list[tuple[int, Resolved, str]]) -> None:
    """What a sentence told first stays under discussion: 2% in May after 1% in April, and 4% from a year earlier."""
    (last, found, _), (first, main, _) = named[:2]
    if not start <= first < last or main.grain != found.grain or found.from_ >= main.from_:
        return
    if not of.following.isdisjoint(scene.folded.shape[first:last]):
        named[:2] = reversed(named[:2])
