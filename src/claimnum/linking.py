"""Linking: which figure has which period.

A figure takes the period of its own clause; failing that, the only one of its sentence; failing that, the one of the
sentence before, if the sentence goes on with the same results, or the one of its list's or table's heading. Never the
day of saying, a period compared with, a maturity, or a period inside a relative clause the figure is not in.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from claimnum.amounts import Figure
from claimnum.periods import Dated
from claimnum.tables import Header

if TYPE_CHECKING:
    from claimnum.cues import Cues
    from claimnum.discourse import Scene, Sentence

#: How near words must stand to a period to tell what it is: said on Thursday, due in 2027.
NEAR = 4


class Marks(NamedTuple):
    """The letters that linking asks for."""

    clause: frozenset[str]
    relative: frozenset[str]
    comma: frozenset[str]
    joint: frozenset[str]
    said: frozenset[str]
    maturity: frozenset[str]
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


def link(scene: Scene, of: Marks) -> None:
    """Gives each figure its period."""
    groups = {id(f): m.changes + m.levels for m in scene.movements for f in m.changes + m.levels}
    heading: Header | None = None
    carried: Dated | None = None
    paragraph = -1
    for sentence in scene.sentences:
        listed = scene.folded.shape[sentence.start] in of.bullet
        if sentence.paragraph != paragraph:
            carried, paragraph = None, sentence.paragraph
            heading = heading if heading is not None and (listed or heading.table) else None
        if (found := Header.of(scene, sentence, of)) is not None:
            heading, carried = found, None
            continue
        if heading is not None and not heading.table and not sentence.line and not listed:
            heading = heading if heading.near(sentence) else None
        Clauses(scene, sentence, of, groups).pair()
        carried = _carry(scene, sentence, of, carried, heading)


def _carry(scene: Scene, sentence: Sentence, of: Marks, carried: Dated | None, heading: Header | None) -> Dated | None:
    """Gives what is left a period from before; the period that the next sentence may take."""
    figures = [item for item in sentence.items if isinstance(item, Figure)]
    left = [f for f in figures if f.period is None and f.role != "base" and not f.assumptions.count("no period")]
    own = [f.period for f in figures if f.period is not None and f.role != "base"]
    if heading is not None and left and not own:
        heading.give(scene, left)
        return None
    if own or not figures:
        return own[0] if own else carried
    if carried is None or not left or not _goes_on(scene, sentence, of):
        return None
    polled = not of.polled.isdisjoint(scene.folded.shape[sentence.start : sentence.end])
    for figure in left:
        if not figure.forward or carried.forward or polled:
            figure.period = carried
    return carried


def _goes_on(scene: Scene, sentence: Sentence, of: Marks) -> bool:
    """Whether a sentence without a period of its own tells more of the same results."""
    shape = scene.folded.shape[sentence.start : sentence.items[-1].end]
    return of.present.isdisjoint(shape) and of.quoted.isdisjoint(shape)


class Clauses:
    """The items of one sentence, by clause."""

    def __init__(self, scene: Scene, sentence: Sentence, of: Marks, groups: dict[int, tuple[Figure, ...]]) -> None:
        self.shape, self.sentence, self.of, self.groups = scene.folded.shape, sentence, of, groups
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
        return isinstance(period, Dated) and not period.compare and not self._told(i) and not self._due(i)

    def _told(self, i: int) -> bool:
        """The day of saying: said on Thursday, on Thursday said; the day of a dateline."""
        period = self.items[i]
        resolved = period.resolved
        if resolved is None or resolved.grain != "day":
            return False
        before = self.shape[max(self.sentence.start, period.start - NEAR) : period.start]
        if not self.of.said.isdisjoint(before) and self.of.comma.isdisjoint(before):
            return True
        after = self.shape[period.end : period.end + 2]
        if not self.of.said.isdisjoint(after[:1]):
            return True
        return period.start - self.sentence.start < NEAR and not self.of.dash.isdisjoint(
            self.shape[period.end : period.end + NEAR]
        )

    def _due(self, i: int) -> bool:
        """A maturity or a delivery."""
        period = self.items[i]
        before = self.shape[max(self.sentence.start, period.start - NEAR) : period.start]
        after = self.shape[period.end : period.end + 1]
        return (not self.of.maturity.isdisjoint(before) and self.of.comma.isdisjoint(before)) or after in self.of.maturity

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
        if item.forward and self._standing(i):
            item.assumptions = [*item.assumptions]
            return
        mine = [p for p in periods if self.clause[p] == clause]
        if not mine:
            others = [p for p in periods if not self.clause[p][1]]
            if len(others) == 1 or len({self._days(p) for p in others}) == 1:
                item.period = self.items[others[0]]
            return
        if len(mine) == 1:
            item.period = self.items[mine[0]]
            return
        before = [p for p in mine if p < i]
        after = [p for p in mine if p > i]
        if after and (not before or self._attached(i, after[0])):
            item.period = self.items[after[0]]
        else:
            item.period = self.items[before[-1]]

    def _standing(self, i: int) -> bool:
        """A target or limit that something is held against has no period of its own."""
        return False

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
        if isinstance(following, Dated) and (following.compare or self.of.comma.isdisjoint(gap)) and len(gap) < 7:
            following.compare, base.period = True, following
            return
        before = self.items[i - 1] if i else None
        if isinstance(before, Dated) and before.compare:
            base.period = before
