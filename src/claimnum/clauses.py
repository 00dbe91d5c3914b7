"""Clauses: the items of one sentence, which period stands in the clause of which figure, and which is never taken."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from claimnum import apart, bases, expected, respective
from claimnum.amounts import Figure
from claimnum.calendars import Duration, Range
from claimnum.periods import Dated
from claimnum.phrases import TAIL

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from claimnum.discourse import Scene, Sentence
    from claimnum.marks import Marks

#: Relations of periods that tell when something is to be done.
LIMITS = frozenset(("by", "before", "until"))


class Clauses:
    """The items of one sentence, by clause."""

    def __init__(
        self,
        scene: Scene,
        sentence: Sentence,
        of: Marks,
        groups: dict[int, tuple[Figure, ...]],
        expected: set[int],
        anchor: date | None,
    ) -> None:
        self.shape, self.sentence, self.of, self.groups = scene.folded.shape, sentence, of, groups
        self.expected, self.anchor = expected, anchor
        self.items = sentence.items
        self.clause = self._clauses()

    def _clauses(self) -> list[tuple[int, bool]]:
        """For each item the number of its clause, and whether it is a relative one."""
        found: list[tuple[int, bool]] = []
        count = number = main = 0
        relative, last, of, shape = False, self.sentence.start, self.of, self.shape
        self.parted = not of.parting.isdisjoint(shape[last : self.items[-1].start])
        if not self.parted:
            return [(0, False)] * len(self.items)
        for item in self.items:
            for at in range(last, item.start):
                letter = shape[at]
                if letter in of.relative or (
                    letter in of.participial
                    and at
                    and (shape[at - 1] in of.comma or apart.told_after(shape, of, at, item))
                ):
                    count += 1
                    number, relative = count, True
                elif letter in of.clause:
                    count += 1
                    number, main, relative = count, count, False
                elif relative and letter in of.comma:  # the clause around it goes on
                    number, relative = main, False
            found.append((number, relative))
            last = item.end
        return found

    def gap(self, i: int) -> str:
        """The letters between an item and the next."""
        return self.shape[self.items[i].end : self.items[i + 1].start] if i + 1 < len(self.items) else ""

    # --- pairing -----------------------------------------------------------------------------------------------

    def aside(self) -> set[int]:
        """The periods that relative clauses keep to themselves."""
        if not self.parted:
            return set()
        return {id(item) for item, (_, relative) in zip(self.items, self.clause, strict=True) if relative}

    def pair(self) -> None:
        """Gives the figures of the sentence the periods that stand in it."""
        figures: list[tuple[int, Figure]] = []
        dated: list[tuple[int, Dated]] = []
        ranged = False
        for i, item in enumerate(self.items):
            if not isinstance(item, Figure):
                dated.append((i, item))
                ranged = ranged or isinstance(item.expression, Range)
            elif item.role == "base":
                bases.give(self, i, item)
            else:
                figures.append((i, item))
        periods = apart.all_usable(self.shape, self.of, self.sentence, dated)
        if len(dated) > 1 and respective.listed(self, figures, periods, dated):
            return
        narrow = apart.all_narrow(self.shape, self.of, self.items, periods) if len(figures) > 1 else ()
        yearly = respective.by_year(self, figures, periods) if ranged else ()
        for i, figure in figures if periods else ():
            if id(figure) in yearly:
                continue
            mine = periods if not narrow else [(p, at) for p, at in periods if p not in narrow or self._beside(i, p)]
            found = self._of(i, figure, mine)
            figure.period = (
                None if found is not None and figure.forward and expected.is_past(self, figure, found) else found
            )
            if figure.forward and figure.cue is not None and i > figures[0][0] and expected.measures(self, figure):
                figure.period = figures[0][1].period

    def _ahead(self, period: Dated) -> bool:
        """Whether a period begins after the anchor."""
        found = period.resolved
        return bool(self.anchor and found is not None and found.from_ is not None and found.from_ > self.anchor)

    def _behind(self, figure: Figure, period: Dated) -> bool:
        """Whether a period stands behind a comma that seals what is before it, or that of what is only expected."""
        between = self.shape[figure.end : period.start]
        if self._sealed(figure, period):
            return True
        if figure.forward or period.relation == "since" or self.of.comma.isdisjoint(between):
            return False
        return period.forward or self._ahead(period)  # it cost 5, and will open next year

    def _sealed(self, item: Figure | Dated, period: Dated) -> bool:
        """Whether a comma stands before a period that nothing before it shares."""
        return not self.of.sealing.isdisjoint(self.shape[item.end : period.start])

    def told(self) -> int:
        """Where the sentence says respectively, if it does."""
        begun, words = self.sentence.start, self.of.respectively
        here = self.shape[begun : self.sentence.end]
        return -1 if words.isdisjoint(here) else begun + next(n for n, letter in enumerate(here) if letter in words)

    def row(self, items: Sequence[tuple[int, Figure | Dated]]) -> bool:
        """Whether items follow each other with nothing but commas and and between them."""
        first, last = items[0][0], items[-1][0]
        return last - first == len(items) - 1 and all(self.joined(k) for k in range(first, last))

    def _of(self, i: int, figure: Figure, periods: list[tuple[int, Dated]]) -> Dated | None:
        """The period of a figure's clause: the only one, the one that follows closely, the one before it."""
        clause = self.clause[i]
        mine = periods if not self.parted else [(p, period) for p, period in periods if self.clause[p] == clause]
        if not mine:
            return self._of_sentence(i, periods)
        if len(mine) == 1:
            return self._only(i, figure, mine[0], periods)
        if id(figure) in self.expected:  # which of them it is expected for is not said
            return None
        before = [period for p, period in mine if p < i and not self._of_its_own(period, figure)]
        after = [(p, period) for p, period in mine if p > i]
        if not before:
            return None if not after or self._behind(figure, after[0][1]) else after[0][1]
        if after and before[-1].relation == "as_of" and isinstance(after[0][1].expression, Duration):
            return before[-1]  # at March 31 half was lent for four years
        return after[0][1] if after and self._attached(i, after[0][0]) else before[-1]

    def _only(self, i: int, figure: Figure, mine: tuple[int, Dated], periods: list[tuple[int, Dated]]) -> Dated | None:
        """The only period of a figure's clause, if it reaches the figure."""
        p, only = mine
        if p < i:
            return None if self._of_its_own(only, figure) else only
        if apart.of_what_follows(self.shape, self.of, self.sentence, figure, only):
            return None
        gap = self.shape[figure.end : only.start]
        joined = not self.of.conjoined.isdisjoint(gap) and not self.of.comma.isdisjoint(gap)
        if joined and self._joined_apart(figure, only):
            return None
        earlier = [period for q, period in periods if q < i]  # …；净利润3亿元，其中三季度1亿元
        if earlier and not self._attached(i, p):
            return earlier[-1]
        return None if self._behind(figure, only) else only

    def _of_its_own(self, period: Dated, figure: Figure) -> bool:
        """Whether a length is told of beside a figure: was there for 20 years and owns 3%."""
        gap = self.shape[period.end : figure.start] if isinstance(period.expression, Duration) else ""
        return not self.of.joint.isdisjoint(gap) and self.of.comma.isdisjoint(gap)

    def _joined_apart(self, figure: Figure, period: Dated) -> bool:
        """Whether a period stands in a part of the clause without figures: it cost 5, and will close in May."""
        last = next(one for one in reversed(self.sentence.figures) if one.start < period.start)
        limit = period.relation in LIMITS  # for 5 million, and cut its debt to 3 million by 2030
        gap = self.shape[figure.end if limit else max(figure.end, last.end) : period.start]
        return any(one in self.of.comma and two in self.of.conjoined for one, two in itertools.pairwise(gap))

    def _of_sentence(self, i: int, periods: list[tuple[int, Dated]]) -> Dated | None:
        """The only period of the sentence that no relative clause keeps to itself."""
        if self.clause[i][1] and self._hangs_on_compared(i):
            return None
        if self._of_another(i):
            return None
        others = [period for p, period in periods if not self.clause[p][1]]
        if others and not self.items[i].forward and self._ahead(others[0]):
            return None  # until now it was 2%; next year it will be 3%
        if others and others[0].forward and not self.items[i].forward:  # which cost 5 million, will open in May
            return None
        if others and self._sealed(self.items[i], others[0]):
            return None
        return others[0] if len(others) == 1 or len({apart.days(period) for period in others}) == 1 else None

    def _of_another(self, i: int) -> bool:
        """Whether the clause tells of a period compared with: in the same quarter of 2019 it was 5."""
        for k in range(i - 1, -1, -1):
            item = self.items[k]
            if self.clause[k] != self.clause[i]:
                return False
            if isinstance(item, Dated):
                return item.compare and self.shape[item.start - 1 : item.start] in self.of.inside
        return False

    def _hangs_on_compared(self, i: int) -> bool:
        """Whether the relative clause of a figure follows what is compared with: from 9% in 2017, which included 2%."""
        first = next(k for k in range(i + 1) if self.clause[k] == self.clause[i])
        before = self.items[first - 1] if first else None
        return before is not None and (before.compare if isinstance(before, Dated) else before.role == "base")

    def _attached(self, i: int, p: int) -> bool:
        """Whether a period follows a figure closely: only figures of the same movement lie between, and no comma."""
        group = self.groups.get(id(self.items[i]), ())
        for k in range(i, p):
            gap = self.gap(k)
            following = self.items[k + 1]
            if k + 1 < p:
                if following not in group and not self._or(gap):
                    return False
                continue
            if not self.of.joint.isdisjoint(gap):  # and full-year sales of 5
                return False
            if not self.of.open.isdisjoint(gap) and self.of.close.isdisjoint(self.gap(p)) and self.gap(p):
                return False  # 增长0.8%（上年为下降3.3%）
        return True

    def _beside(self, i: int, p: int) -> bool:
        """Whether a period follows a figure, or others joined to it; one since when, what is told without a break."""
        gaps = [self.gap(k).replace(TAIL, "") for k in range(i, p - 1)]
        if i < p and all(gap and self.of.joint.issuperset(gap) for gap in gaps):
            return True
        period = self.items[p]
        if i > p or not isinstance(period, Dated) or period.relation != "since":
            return False
        return (self.of.comma | self.of.fact).isdisjoint(self.shape[self.items[i].end : period.start])

    def joined(self, i: int) -> bool:
        """Whether nothing but a joint stands between an item and the next."""
        return self._or(self.gap(i))

    def _or(self, gap: str) -> bool:
        return len(gap) <= 2 and not self.of.joint.isdisjoint(gap)
