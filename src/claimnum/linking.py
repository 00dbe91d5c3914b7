"""Linking: which figure has which period.

A figure takes the period of its own clause; failing that, the only one of its sentence; failing that, the one of the
sentence before, if the sentence goes on with the same results, or the one of its list's or table's heading. Never the
day of saying, a period compared with, a maturity, or a period inside a relative clause the figure is not in.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from claimnum.amounts import Figure
from claimnum.dating import POINTERS
from claimnum.forward import by_date
from claimnum.periods import Dated
from claimnum.headings import Header

if TYPE_CHECKING:
    from datetime import date

    from claimnum.cues import Cues
    from claimnum.discourse import Scene, Sentence

#: How near words must stand to a period to tell what it is: said on Thursday, due in 2027.
NEAR = 5
#: How far behind a base its period may stand.
REACH = 8
#: Relations of periods that results are not told for: what is planned by a day does not go on.
LIMITS = frozenset(("by", "before", "after", "since", "until"))


#: What is told by the year or the day is told for longer than the results before it.
RATES = frozenset(("year", "quarter", "month", "week", "day"))
#: Periods that results are announced for.
RESULTS = frozenset(("quarter", "half"))


class Carried(NamedTuple):
    """The period that the next sentence may take, and whether it was told of expectations."""

    period: Dated
    forward: bool


class Marks(NamedTuple):
    """The letters that linking asks for."""

    clause: frozenset[str]
    relative: frozenset[str]
    comma: frozenset[str]
    joint: frozenset[str]
    said: frozenset[str]
    maturity: frozenset[str]
    than: frozenset[str]
    record: frozenset[str]
    respectively: frozenset[str]
    present: frozenset[str]
    quoted: frozenset[str]
    polled: frozenset[str]
    dash: frozenset[str]
    bullet: frozenset[str]
    pipe: frozenset[str]
    outlook: frozenset[str]
    compare: frozenset[str]
    fact: frozenset[str]


def marks(cues: Cues) -> Marks:
    """The letters of an alphabet that linking asks for."""

    def letters(*kinds: str) -> frozenset[str]:
        return frozenset("".join(map(cues.family, kinds)))

    return Marks(
        clause=letters("semicolon", "but", "pipe"),
        relative=letters("relative"),
        comma=letters("comma"),
        joint=letters("and", "or", "comma"),
        said=letters("said"),
        maturity=letters("maturity"),
        than=letters("than"),
        record=letters("record"),
        respectively=letters("respectively"),
        present=letters("present"),
        quoted=letters("quoted"),
        polled=letters("polled"),
        dash=letters("dash"),
        bullet=letters("bullet", "dash"),
        pipe=letters("pipe"),
        outlook=letters("outlook"),
        compare=letters("compare"),
        fact=letters("fact"),
    )


def link(scene: Scene, of: Marks, anchor: date | None) -> None:
    """Gives each figure its period; one that lies wholly after the anchor makes it an expectation."""
    groups = {id(f): m.changes + m.levels for m in scene.movements for f in m.changes + m.levels}
    expected = {id(f) for m in scene.movements for f in m.expected}
    heading: Header | None = None
    carried: Carried | None = None
    paragraph, line = -1, False
    for sentence in scene.sentences:
        listed = scene.folded.shape[sentence.start] in of.bullet
        if sentence.paragraph != paragraph or line or listed:
            carried = None
        line = sentence.line
        if sentence.paragraph != paragraph:
            paragraph = sentence.paragraph
            heading = heading if heading is not None and (listed or heading.table) else None
        if (found := Header.of(scene, sentence, of)) is not None:
            heading, carried = found, None
            continue
        if heading is not None and not heading.table and not sentence.line and not listed:
            heading = heading if heading.near(sentence) else None
        Clauses(scene, sentence, of, groups, expected, anchor).pair()
        by_date(sentence, anchor)
        carried = _carry(scene, sentence, of, carried, heading)
        _share(sentence)
        by_date(sentence, anchor)


def _carry(scene: Scene, sentence: Sentence, of: Marks, carried: Carried | None, heading: Header | None) -> Carried | None:
    """Gives what is left a period from before; the period that the next sentence may take."""
    figures = [item for item in sentence.items if isinstance(item, Figure)]
    left = [f for f in figures if f.period is None and f.role != "base" and not f.assumptions.count("no period")]
    own = [f.period for f in figures if f.period is not None and f.role != "base"]
    if heading is not None and left and not own:
        heading.give(scene, left)
        return None
    if not figures:
        return carried or _announced(sentence)
    if own:
        first = next(f for f in figures if f.period is own[0])
        return None if own[0].relation in LIMITS else Carried(own[0], first.forward)
    if carried is None or not left or not _goes_on(scene, sentence, of, carried):
        return None
    polled = not of.polled.isdisjoint(scene.folded.shape[sentence.start : sentence.end])
    told = carried.forward or polled
    for figure in left:
        told = told or not figure.forward
        if told and figure.amount.per not in RATES:
            figure.period = carried.period
    return carried


def _announced(sentence: Sentence) -> Carried | None:
    """The quarter or half of a sentence that only tells which results are spoken of."""
    for period in sentence.items:
        if period.resolved is not None and period.resolved.grain in RESULTS and period.relation == "in" and not period.compare:
            return Carried(period, forward=False)
    return None


def _share(sentence: Sentence) -> None:
    """A revised forecast shares the period that both are of: raised its forecast for 2023 to 5% from 4%."""
    last: Figure | None = None
    for item in sentence.items:
        if isinstance(item, Figure):
            if item.role != "base":
                last = item
            elif item.forward and item.period is None and last is not None:
                item.period = last.period


def _goes_on(scene: Scene, sentence: Sentence, of: Marks, carried: Carried) -> bool:
    """Whether a sentence without a period of its own tells more of the same results, or of the same day's prices."""
    shape = scene.folded.shape[sentence.start : sentence.end]
    resolved = carried.period.resolved
    day = resolved is not None and resolved.grain == "day"
    return of.present.isdisjoint(shape) and (day or of.quoted.isdisjoint(shape))


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
        found, number, relative, last = [], 0, False, self.sentence.start
        for item in self.items:
            for letter in self.shape[last : item.start]:
                if letter in self.of.relative:
                    number, relative = number + 1, True
                elif letter in self.of.clause or (relative and letter in self.of.comma):
                    number, relative = number + 1, False
            found.append((number, relative))
            last = item.end
        return found

    def _gap(self, i: int) -> str:
        """The letters between an item and the next."""
        return self.shape[self.items[i].end : self.items[i + 1].start] if i + 1 < len(self.items) else ""

    # --- what is never taken -----------------------------------------------------------------------------------

    def _usable(self, i: int) -> bool:
        period = self.items[i]
        if not isinstance(period, Dated) or period.compare:
            return False
        before = self._before(i)
        if not self.of.maturity.isdisjoint(before) or not self.of.than.isdisjoint(before):
            return False
        if period.relation == "since" and not self.of.record.isdisjoint(before):
            return False
        return not self._told(i, before) and self.shape[period.end : period.end + 1] not in self.of.maturity

    def _before(self, i: int) -> str:
        """The letters of the words before a period, from the last comma or item on."""
        period = self.items[i]
        start = max(self.items[i - 1].end if i else self.sentence.start, period.start - NEAR)
        for at in range(period.start - 1, start - 1, -1):
            if self.shape[at] in self.of.comma:
                return self.shape[at + 1 : period.start]
        return self.shape[start : period.start]

    def _told(self, i: int, before: str) -> bool:
        """The day of saying: said on Thursday, on Thursday said; the day of a dateline."""
        period = self.items[i]
        resolved = period.resolved
        if resolved is None or resolved.grain != "day":
            return False
        if not self.of.said.isdisjoint(before) or self.shape[period.end : period.end + 1] in self.of.said:
            return True
        dateline = self.shape[period.end : period.end + NEAR]
        return period.start - self.sentence.start < NEAR and not self.of.dash.isdisjoint(dateline)

    # --- pairing -----------------------------------------------------------------------------------------------

    def pair(self) -> None:
        """Gives the figures of the sentence the periods that stand in it."""
        items = self.items
        for i, item in enumerate(items):
            if isinstance(item, Figure) and item.role == "base":
                self._base(i, item)
        usable = [self._usable(i) for i in range(len(items))]
        figures = [i for i, item in enumerate(items) if isinstance(item, Figure) and item.role != "base"]
        if not any(usable):
            return
        periods = [i for i, good in enumerate(usable) if good]
        if not self.of.respectively.isdisjoint(self.shape[self.sentence.start : self.sentence.end]) and len(periods) > 1:
            if len(periods) == len(figures):
                for f, p in zip(figures, periods, strict=True):
                    items[f].period = items[p]
            return
        for i in figures:
            self._figure(i, periods)

    def _figure(self, i: int, periods: list[int]) -> None:
        item = self.items[i]
        clause = self.clause[i]
        mine = [p for p in periods if self.clause[p] == clause]
        if not mine:
            if clause[1] and self._hangs_on_compared(i):
                return
            others = [p for p in periods if not self.clause[p][1]]
            if len(others) == 1 or len({self._days(p) for p in others}) == 1:
                item.period = self.items[others[0]]
            return
        if len(mine) == 1:
            item.period = self.items[mine[0]]
            return
        if id(item) in self.expected:  # which of them it is expected for is not said
            return
        before = [p for p in mine if p < i]
        after = [p for p in mine if p > i]
        if after and (not before or self._attached(i, after[0])):
            item.period = self.items[after[0]]
        else:
            item.period = self.items[before[-1]]

    def _hangs_on_compared(self, i: int) -> bool:
        """Whether the relative clause of a figure follows what is compared with: from 9% in 2017, which included 2%."""
        first = next(k for k in range(i + 1) if self.clause[k] == self.clause[i])
        before = self.items[first - 1] if first else None
        return before is not None and (before.compare if isinstance(before, Dated) else before.role == "base")

    def _days(self, p: int) -> object:
        found = self.items[p].resolved
        return (found.from_, found.to, self.items[p].relation) if found is not None and found.from_ else p

    def _attached(self, i: int, p: int) -> bool:
        """Whether a period follows a figure closely: nothing but figures of the same movement lie between, and no comma."""
        group = self.groups.get(id(self.items[i]), ())
        for k in range(i, p):
            gap = self._gap(k)
            following = self.items[k + 1]
            if k + 1 < p:
                if following not in group and not self._or(gap):
                    return False
                continue
            if not self.of.comma.isdisjoint(gap):
                return False
        return True

    def _or(self, gap: str) -> bool:
        return len(gap) <= 2 and not self.of.joint.isdisjoint(gap)

    def _base(self, i: int, base: Figure) -> None:
        """A base takes only a period given for it."""
        k = i
        while k + 1 < len(self.items) and isinstance(self.items[k + 1], Figure) and self.items[k + 1].role == "base":
            k += 1
        following = self.items[k + 1] if k + 1 < len(self.items) else None
        gap = self._gap(k)
        if isinstance(following, Dated) and self._of_the_whole(following):
            following.compare = False
            return
        if isinstance(following, Dated) and self._given(following, gap):
            following.compare, base.period = True, following
            return
        before = self.items[i - 1] if i else None
        if isinstance(before, Dated) and before.compare:
            base.period = before

    def _given(self, period: Dated, gap: str) -> bool:
        """Whether a period after a base is given for it."""
        near = period.compare or self.of.comma.isdisjoint(gap) or not self.of.respectively.isdisjoint(gap)
        return near and len(gap) <= REACH

    def _of_the_whole(self, period: Dated) -> bool:
        """Whether the only period is a day of change or yet to come: raised to 12% from 6% on Thursday."""
        found = period.resolved
        if found is None or found.from_ is None or isinstance(period.expression, POINTERS) or sum(isinstance(item, Dated) for item in self.items) > 1:
            return False
        return found.grain == "day" or (self.anchor is not None and found.from_ > self.anchor)
