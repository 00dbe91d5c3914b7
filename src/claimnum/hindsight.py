"""Hindsight: what the anchor tells of periods that point to others or leave out their year.

In the first months of a year the parts of "the year" that are told of are those of the year before; a quarter that is
not over is not what one that is over is compared with; a day on which nothing was said may be what is compared.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from claimnum.apart import is_contract, is_since_event
from claimnum.calendars import Anaphor, Day, EndOf, Half, Quarter, Shifted, UnitEnd, Weekday, moved, resolve
from claimnum.calendars.contextual import Ahead, FullYear
from claimnum.calendars.resolving import is_bare
from claimnum.shapes import before, head

if TYPE_CHECKING:
    from datetime import date

    from claimnum.calendars import FiscalYear
    from claimnum.calendars.resolving import Context, Resolved, Unresolved
    from claimnum.discourse import Scene
    from claimnum.periods import Dated
    from claimnum.signs import Signs

#: In these months the year before is told of.
RESULTS = 3
#: How far before a day a word may stand that awaits it.
AWAITED = 12
#: So many days after a bare day or month, it is what has been until then.
LATELY = 45
#: How far before its reach a record stands: the lowest reading in 11 years.
RECORD = 4
#: So long after a period its results may still be estimates.
UNTOLD = timedelta(days=62)
#: How far before a day the word stands that says it is the day of saying.
SAYING = 3


def _moved(found: Resolved, n: int, unit: str, fiscal_year: FiscalYear | None) -> Resolved:
    """A period moved; where there are no days, before the year 1 or after 9999, it stays."""
    try:
        return moved(found, n, unit, fiscal_year)
    except (ValueError, OverflowError):
        return found


def part_of_year(item: Dated, found: Resolved | Unresolved, at: Context, *, told: bool) -> Resolved | Unresolved:
    """A part of the year: told of in the first months of the next; expected, but over, it is the running year's.

    Sales grew 12% in the second half of the year; we expect 5% in the second half of the year.
    """
    if found.from_ is None or at.anchor is None or not isinstance(item.expression, Half | Quarter | EndOf):
        return found
    if found.to <= at.anchor and at.prefer == "future":
        return resolve(item.expression, at)
    late = found.from_ > at.anchor and at.anchor.month <= RESULTS and not isinstance(item.expression, EndOf)
    return _moved(found, -1, "year", at.fiscal_year) if late and told and at.prefer != "future" else found


def end_that_was(scene: Scene, item: Dated, found: Resolved | Unresolved, at: Context) -> Resolved | Unresolved:
    """The end of the unit before, where what is told of the end of the running one is a fact: grew to 5 at its end."""
    of = item.expression.of if isinstance(item.expression, EndOf) else None
    if not isinstance(of, Anaphor) or of.strict or found.from_ is None or at.anchor is None or item.relation != "as_of":
        return found
    figures = scene.sentence_of(item).figures
    told = found.from_ > at.anchor and any(one.direction for one in figures) and not any(one.forward for one in figures)
    return _moved(found, -1, of.grain, at.fiscal_year) if told else found


def compared_with(item: Dated, last: Resolved, at: Context) -> None:
    """What one that is over is compared with is over, or a year older: 12%, against 5% in the first half."""
    found, anchor = item.resolved, at.anchor
    if found is None or found.from_ is None or anchor is None:
        return
    if isinstance(item.expression, EndOf) and is_bare(item.expression) and last.to <= anchor < found.from_:
        item.resolved = _moved(found, -1, "year", at.fiscal_year)  # at the end of Q3, up from the end of Q2
    if getattr(item.expression, "of", None) is not None:
        return
    if last.grain == found.grain and last.to <= found.from_ <= anchor < found.to:
        item.resolved = _moved(found, -1, "year", at.fiscal_year)


def on_the_day(
    scene: Scene, of: Signs, item: Dated, days: list[tuple[int, Resolved, str]], anchor: date
) -> tuple[Resolved, ...]:
    """The days before a period on which nothing was said: at $9 on Tuesday, 18% more than a year ago."""
    begun, shape = scene.sentence_of(item).start, scene.folded.shape
    near = [(at, found) for at, found, _ in days if begun <= at < item.start and found.from_ <= anchor]
    return tuple(found for at, found in near if of.said.isdisjoint(shape[max(begun, at - SAYING) : at]))


def told_by_comparison(scene: Scene, item: Dated, at: Context) -> tuple[Resolved, ...]:
    """The quarter a year after the one that it is compared with: 44% for the quarter, against 43% in Q2 2023."""
    for other in scene.sentence_of(item).periods:
        found = other.resolved
        if not other.compare or found is None or found.from_ is None or found.grain != item.expression.blank().grain:
            continue
        if found.grain in {"quarter", "half"}:
            now = _moved(found, 1, "year", at.fiscal_year)
            return (now,) if at.anchor is not None and now.from_ <= at.anchor else ()
    return ()


def awaited(scene: Scene, of: Signs, item: Dated) -> bool:
    """Whether a word of its sentence awaits a period: payable on May 30, the July contract."""
    own, shape = scene.text.shape, scene.folded.shape
    if not of.waiting.isdisjoint(own[item.end : item.end + 2]) or is_contract(shape, of, item):
        return True
    if isinstance(item.expression, UnitEnd | FullYear) and not of.outlook.isdisjoint(shape[item.end : item.end + 3]):
        return True  # its year-end target, its full-year profit guidance
    if of.awaited.isdisjoint(own[max(0, item.start - AWAITED) : item.start]):
        return False
    for at in range(item.start - 1, max(scene.sentence_of(item).start, item.start - AWAITED) - 1, -1):
        if own[at] in of.awaited:  # starts in March, and not: starts in March rose
            return shape[at] in of.maturity or shape[item.end : item.end + 1] not in of.verb
        if shape[at] in of.parting:
            return False
    return False


def just_over(scene: Scene, of: Signs, item: Dated, at: Context) -> bool:
    """Whether what is estimated is of a period that has just ended: 预计上半年净利润3亿元, said in July."""
    if at.anchor is None or item.relation not in {"in", "as_of"}:
        return False
    sentence = scene.sentence_of(item)
    if of.estimated.isdisjoint(scene.text.shape[sentence.start : sentence.end]):
        return False
    found = resolve(item.expression, at)
    return found.to is not None and found.grain not in {"day", "week"} and found.to <= at.anchor <= found.to + UNTOLD


def still_before(
    scene: Scene, of: Signs, item: Dated, found: Resolved | Unresolved, at: Context
) -> Resolved | Unresolved:
    """Beside a period compared with, the one before is that before it: from 2.2% last year and 2.5% the year before."""
    periods = scene.sentence_of(item).periods
    last = periods[periods.index(item) - 1] if periods[0] is not item else item
    if found.from_ is None or not isinstance(item.expression, Shifted) or last is item or not last.compare:
        return found
    between = scene.folded.shape[last.end : item.start]
    if isinstance(last.expression, Shifted) or between[:1] not in of.joint or set(between) & (of.compare | of.acts):
        return found
    same = last.resolved is not None and last.resolved[:2] == found[:2] and found.grain == item.expression.unit
    return _moved(found, item.expression.n, item.expression.unit, at.fiscal_year) if same else found


def looks_back(scene: Scene, of: Signs, item: Dated) -> bool:
    """Whether a period is that of an event something has been so since, or the reach of a record: lowest in 9 years."""
    shape, sentence = scene.folded.shape, scene.sentence_of(item)
    if isinstance(item.expression, Ahead):
        return not of.record.isdisjoint(shape[max(sentence.start, item.start - RECORD) : item.start])
    return is_since_event(shape, of, sentence, sentence.items.index(item), item)


def opens(scene: Scene, of: Signs, item: Dated) -> bool:
    """Whether a period begins a clause that tells of what is expected: it fell; Q3 should be better."""
    shape, at = scene.folded.shape, item.start
    if item.relation != "in" or of.future.isdisjoint(shape[item.end : item.end + 1]):
        return False
    return at == scene.sentence_of(item).start or shape[at - 1] in of.barrier or shape[at - 1] in of.joint


def foreseen(shape: str, of: Signs, at: int) -> bool:
    """Whether a figure was foreseen then: the 1.8% seen in April, an estimate in April."""
    last = before(shape, head(shape, at))
    if last <= 0 or shape[last] not in of.foreseen:
        return False
    return shape[at] in of.into or shape[before(shape, last)] in of.figure


def until_lately(item: Dated, at: Context) -> bool:
    """Whether what something went on until is but days or weeks ago, and not next year: repurchased through May 8."""
    if at.anchor is None or item.relation != "until" or item.forward or not is_bare(item.expression):
        return False
    found = resolve(item.expression, at)
    return found.to is not None and found.to <= at.anchor and (at.anchor - found.to).days < LATELY


def is_said(shape: str, own: str, of: Signs, item: Dated) -> bool:
    """Whether something was said of a period, or on a day, and is not to be said then: will be published on May 20."""
    if not isinstance(item.expression, Day | Weekday):
        return True
    at = next(i for i in range(max(0, item.start - 3), item.start) if shape[i] in of.said)
    last = head(shape, at - 1)
    return last < 0 or not (own[last] in of.be or own[last] in of.to or shape[last] in of.future)
