"""Linking: which figure has which period.

A figure takes the period of its own clause; failing that, the only one of its sentence; failing that, the one of the
sentence before, if the sentence goes on with the same results, or the one of its list's or table's heading. Never the
day of saying, a period compared with, a maturity, or a period inside a relative clause the figure is not in.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from claimnum.calendars import Duration, Relative, Shifted, ToDate, Year
from claimnum.clauses import Clauses
from claimnum.forward import by_date
from claimnum.headings import Header
from claimnum.periods import Dated

if TYPE_CHECKING:
    from datetime import date

    from claimnum.amounts import Figure
    from claimnum.discourse import Scene, Sentence
    from claimnum.marks import Marks

#: Relations of periods that results are not told for: what is planned by a day does not go on.
LIMITS = frozenset(("by", "before", "after", "since", "until"))


#: What is told by the year or the day is told for longer than the results before it.
RATES = frozenset(("year", "quarter", "month", "week", "day"))
#: Periods that results are announced for, and that figures are told for.
RESULTS = frozenset(("quarter", "half"))
UNITS = RESULTS | {"month", "year"}


#: How near its beginning a period stands that opens a sentence.
OPENS = 3


class Carried(NamedTuple):
    """The period that the next sentence may take, and whether it was told of expectations."""

    period: Dated
    forward: bool


def link(scene: Scene, of: Marks, anchor: date | None) -> None:
    """Gives each figure its period; one that lies wholly after the anchor makes it an expectation."""
    groups = {id(f): m.changes + m.levels for m in scene.movements for f in m.changes + m.levels}
    expected = {id(f) for m in scene.movements for f in m.expected}
    heading: Header | None = None
    carried: Carried | None = None
    paragraph, line = -1, False
    for sentence in scene.sentences:
        listed = scene.folded.shape[sentence.start] in of.bullet or _numbered(scene, sentence)
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
        aside: set[int] = set()
        if sentence.figures and sentence.periods:
            clauses = Clauses(scene, sentence, of, groups, expected, anchor)
            clauses.pair()
            aside = clauses.aside()
        by_date(sentence, anchor)
        if carried is not None and carried.forward:
            carried = _kept(carried, sentence, anchor)
        carried = _carry(scene, sentence, of, aside, carried, heading)
        _share(sentence)
        by_date(sentence, anchor)


def _numbered(scene: Scene, sentence: Sentence) -> bool:
    """Whether a sentence is an item of a numbered list: 1. Growth of 5%."""
    at, pieces = sentence.start, scene.text.pieces
    if at < 3 or pieces[at - 1] != "." or not pieces[at - 2].strip().isdecimal():
        return False
    return pieces[at - 3][-1:] == "\n"


def _carry(
    scene: Scene, sentence: Sentence, of: Marks, aside: set[int], carried: Carried | None, heading: Header | None
) -> Carried | None:
    """Gives what is left a period from before; the period that the next sentence may take."""
    figures = sentence.figures
    left = [f for f in figures if f.period is None and f.role != "base"]
    own = [f.period for f in figures if f.period is not None and f.role != "base"]
    if heading is not None and left and not own and (heading.table or carried is None):
        heading.give(scene, sentence, left)
        return None
    if not figures:
        return carried or _announced(scene, sentence, of)
    if own:
        early = _ahead(scene, sentence, of, left)
        if carried is not None and early and _goes_on(scene, sentence.start, early[-1].end, of, carried):
            _give(scene, sentence, of, carried, early)
            return carried
        found = _told_first(figures, aside) or _told_beside(sentence, aside)
        return carried if _looks_back(scene, sentence, of, found, carried) else found
    first = sentence.items[0]  # a year earlier it had released 20 million
    compared = isinstance(first, Dated) and first.compare and first.start - sentence.start < OPENS
    if compared or carried is None or not left or not _goes_on(scene, sentence.start, sentence.end, of, carried):
        return None
    _give(scene, sentence, of, carried, left)
    return carried


def _ahead(scene: Scene, sentence: Sentence, of: Marks, left: list[Figure]) -> list[Figure]:
    """The figures of a clause before the one that names a period: it earned 5; for the year it sees 20."""
    first = sentence.periods[0].start
    return [figure for figure in left if not of.clause.isdisjoint(scene.folded.shape[figure.end : first])]


def _give(scene: Scene, sentence: Sentence, of: Marks, carried: Carried, left: list[Figure]) -> None:
    """Gives figures the period of the sentence before, where they can be told for it."""
    told = carried.forward or not of.polled.isdisjoint(scene.folded.shape[sentence.start : sentence.end])
    resolved = carried.period.resolved
    planned = not told and resolved is not None and resolved.grain == "day"  # a plan is not of the day it is told on
    for figure in left:
        if carried.forward and not figure.forward:
            continue  # it expects 5 in 2025. Nine members voted
        told = told or not figure.forward
        steady = figure.amount.per in RATES and (figure.direction is None or figure.role != "level")
        if told and not (planned and figure.forward) and not steady and not _of_compared(scene, sentence, of, figure):
            figure.period = carried.period


def _kept(carried: Carried, sentence: Sentence, anchor: date | None) -> Carried | None:
    """What was told of expectations does not go on with facts before its period is over."""
    end = carried.period.resolved.to if carried.period.resolved is not None else None
    if anchor is None or end is None or end <= anchor:
        return carried
    return carried if any(figure.forward for figure in sentence.figures) or not sentence.figures else None


def _looks_back(scene: Scene, sentence: Sentence, of: Marks, own: Carried | None, carried: Carried | None) -> bool:
    """Whether a sentence only looks back from the period that the next goes on with: last week it was 6%."""
    if own is None or carried is None or carried.forward:
        return False
    back = isinstance(own.period.expression, (Relative, Shifted, Year))
    if not back and of.revision.isdisjoint(scene.folded.shape[sentence.start : sentence.end]):
        return False
    now, then = carried.period.resolved, own.period.resolved
    if now is None or then is None or now.from_ is None or then.from_ is None:
        return False
    if isinstance(own.period.expression, Year):
        return now.grain in {"quarter", "half", "duration"} and then.to <= now.from_
    return now.grain == then.grain and then.from_ < now.from_


def _told_first(figures: list[Figure], aside: set[int]) -> Carried | None:
    """The period of the first figure that no clause set aside holds."""
    for first in figures:
        if (period := first.period) is None or first.role == "base" or id(period) in aside:
            continue
        passing = first.role == "change" and isinstance(period.expression, ToDate)
        passing = passing or isinstance(period.expression, Duration)  # it has been below 1 for five quarters
        return None if passing or period.relation in LIMITS else Carried(period, first.forward)
    return None


def _told_beside(sentence: Sentence, aside: set[int]) -> Carried | None:
    """The period of a sentence all of whose figures are told beside it: unchanged in May after a 2% fall in April."""
    if not all(f.period is None or id(f.period) in aside for f in sentence.figures):
        return None
    for period in sentence.periods:
        if (found := period.resolved) is not None and period.relation == "in" and not period.compare:
            return Carried(period, period.forward) if found.grain in UNITS and id(period) not in aside else None
    return None


def _of_compared(scene: Scene, sentence: Sentence, of: Marks, figure: Figure) -> bool:
    """Whether a period compared with stands behind a figure of its own: it earned 5 in the same period of 2022."""
    at = sentence.items.index(figure) + 1
    item = sentence.items[at] if at < len(sentence.items) else None
    if not isinstance(item, Dated) or not item.compare or figure.direction or figure.role != "level":
        return False
    between = scene.folded.shape[figure.end : item.start]
    return between[-1:] in of.inside and of.comma.isdisjoint(between)


def _announced(scene: Scene, sentence: Sentence, of: Marks) -> Carried | None:
    """The quarter or half of a sentence that only tells which results are spoken of; the day of a move."""
    shape = scene.folded.shape[sentence.start : sentence.end]
    for period in sentence.periods:
        if (found := period.resolved) is None or period.relation != "in" or period.compare:
            continue
        moved = found.grain == "day" and of.said.isdisjoint(shape) and not of.moved.isdisjoint(shape)
        if found.grain in RESULTS or moved:
            return Carried(period, forward=False)
    return None


def _share(sentence: Sentence) -> None:
    """A revised forecast shares the period that both are of: raised its forecast for 2023 to 5% from 4%."""
    last: Figure | None = None
    waiting: list[Figure] = []
    for figure in sentence.figures:
        if figure.role != "base":
            for base in waiting:
                base.period = figure.period if figure.forward else None
            last, waiting = figure, []
        elif figure.forward and figure.period is None and last is not None:
            figure.period = last.period
        elif figure.forward and figure.period is None:
            waiting.append(figure)


def _goes_on(scene: Scene, start: int, end: int, of: Marks, carried: Carried) -> bool:
    """Whether words without a period of their own tell more of the same results, or of the same day's prices."""
    shape = scene.folded.shape[start:end]
    resolved = carried.period.resolved
    day = resolved is not None and resolved.grain == "day"
    return of.present.isdisjoint(shape) and (day or of.quoted.isdisjoint(shape))
