"""Dating: calendar expressions meet the anchor, the fiscal year and the periods named before them.

Sentence by sentence, in this order: which periods are those compared with; those that say their days themselves;
then those that point to others (a year earlier, the quarter, thereafter), at the period under discussion. That is
the last one before them that no comparison, no day of saying and no start or end of something else names; failing
that one that the same sentence names after them.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from claimnum.amounts import Figure
from claimnum.calendars import (
    Anaphor,
    Context,
    Day,
    EndOf,
    FiscalYear,
    Relative,
    Same,
    Shifted,
    SplitYear,
    Year,
    resolve,
)
from claimnum.calendars.contextual import (
    Before,
    Elliptic,
    FullYear,
    InYear,
    Over,
    Prior,
    Sequential,
)
from claimnum.calendars.ended import EndedThen, ThenEnded
from claimnum.comparing import begins_from, compare, deny
from claimnum.focus import Focus, recall
from claimnum.headings import complete
from claimnum.hindsight import (
    AWAITED,
    awaited,
    compared_with,
    end_that_was,
    foreseen,
    is_said,
    just_over,
    looks_back,
    on_the_day,
    opens,
    part_of_year,
    still_before,
    told_by_comparison,
    until_lately,
)
from claimnum.listed import share_years
from claimnum.told import learned

if TYPE_CHECKING:
    from claimnum.calendars import Expression
    from claimnum.calendars.resolving import Resolved
    from claimnum.discourse import Scene
    from claimnum.periods import Dated
    from claimnum.signs import Signs

#: The value of a word that tells what was so before a day as well: it had raised 5 million by June.
BEFORE = 2
#: How far behind a day the word may stand that tells what was done on it.
SUBJECT = 4
#: How far behind a period a word may stand that tells it was so by then.
NEAR = 5
#: A day is moved by these where something is compared with it.
DAYS_AND_MONTHS = frozenset(("day", "week", "month"))
POINTERS = (
    Shifted, Same, Anaphor, FullYear, InYear, Over, Prior, Before, Sequential, Elliptic, ThenEnded, EndedThen,
)  # fmt: skip
POINTING = frozenset(POINTERS)
#: What says which period it is of, so that no tense decides: June 2023, the first half of last year, a year earlier.
DEFINITE = frozenset((Year, SplitYear, Relative, Anaphor))


# --- resolving ---------------------------------------------------------------------------------------------------


class Times(NamedTuple):
    """What the periods of a text are resolved with: the context given, in either tense, and what the text tells."""

    past: Context
    future: Context
    told: FiscalYear | None

    @classmethod
    def of(cls, at: Context, told: FiscalYear | None) -> Times:
        """The tense of a clause decides only where the reader was not told which way to look."""
        return cls(at, at if at.prefer else at._replace(prefer="future"), told)


def date_all(scene: Scene, of: Signs, at: Context) -> None:
    """Resolves the periods of a text in order."""
    complete(scene)
    focus = Focus()
    times = Times.of(at, learned(scene, of, at) if at.fiscal_year is None else None)
    for sentence in scene.sentences:
        if not sentence.periods:
            continue
        if len(sentence.periods) > 1:
            listed_days(scene, of, sentence.periods)
            share_years(scene, of.joint, sentence.periods)
        compare(scene, of, sentence)
        for item in sentence.periods:
            if item.relation == "until":
                deny(scene, of, item)
            if item.compare and item.instead is not None:
                item.expression, item.instead = item.instead, item.expression
        _date(scene, of, sentence.periods, times, focus)


def listed_days(scene: Scene, of: Signs, periods: list[Dated]) -> None:
    """A year listed after a day of balance is the same day of that year: as of June 30, 2024 and 2023."""
    for one, other in pairwise(periods):
        day, year = one.expression, other.expression
        if one.relation != "as_of" or not isinstance(day, Day) or not isinstance(year, Year) or other.relation != "in":
            continue
        if not 0 < other.start - one.end <= 2 or not isinstance(day.of, Year):
            continue
        if of.open.isdisjoint(scene.folded.shape[one.end : other.start]):
            other.expression, other.relation = day._replace(of=year), "as_of"


def _date(scene: Scene, of: Signs, periods: list[Dated], times: Times, focus: Focus) -> None:
    here = [item for item in periods if not points(item.expression)]
    for item in here:
        item.resolved = resolve(item.expression, context(scene, of, item, times, ()))
    ahead = Focus()
    for item in reversed(here if len(here) < len(periods) else ()):
        if not item.forward and item.instead is None:
            ahead.add(item)
    for item in periods:
        if item.resolved is None:
            point(scene, of, item, times, focus, ahead)
        elif item.compare and focus.named:
            compared_with(item, focus.named[0][1], times.past)
        if of.contracted.isdisjoint(scene.text.shape[item.end : item.end + 1]):  # January delivery is spoken of by none
            focus.add(item)
    if len(periods) > 1 and len(focus.named) > 1:
        recall(scene, of, periods[0].start, focus.named)


def points(expression: Expression) -> bool:
    """Whether an expression, or what it is a part of, points to another period."""
    while expression is not None:
        if expression.__class__ in POINTING:
            return True
        expression = getattr(expression, "of", None)  # type: ignore[assignment]
    return False


def is_definite(expression: Expression) -> bool:
    """Whether what an expression is a part of, or it itself, is the same in every tense."""
    while (whole := getattr(expression, "of", None)) is not None:
        expression = whole
    return expression.__class__ in DEFINITE


def point(scene: Scene, of: Signs, item: Dated, times: Times, focus: Focus, ahead: Focus) -> None:
    """Resolves a period that points to another one."""
    earlier = _earlier(scene, item, focus, ahead)
    seen = _pointed(scene, item, focus, tuple(found for _, found, _ in earlier))
    if not seen and isinstance(item.expression, Anaphor):
        seen = told_by_comparison(scene, item, times.past)
    if not seen and item.compare and isinstance(item.expression, Shifted) and times.past.anchor is not None:
        seen = on_the_day(scene, of, item, focus.days, times.past.anchor)
    found = resolve(item.expression, context(scene, of, item, times, seen))
    if found.from_ is None and item.compare and item.instead is not None:
        found = resolve(item.instead, times.past)  # up 5% from a year ago, and nothing under discussion
    elif item.relation == "in" and isinstance(getattr(item.expression, "of", None), FullYear):
        figures = scene.sentence_of(item).figures
        told = bool(figures) and not any(figure.forward for figure in figures)
        found = part_of_year(item, found, context(scene, of, item, times, ()), told=told)
    found = end_that_was(scene, item, found, times.past)
    item.resolved = found if not item.compare else still_before(scene, of, item, found, times.past)
    if item.relation == "after" and isinstance(item.expression, Anaphor):
        return
    if item.compare and earlier and found.grain == "day" and isinstance(item.expression, Shifted):
        item.relation = earlier[0][2]


def _earlier(scene: Scene, item: Dated, focus: Focus, ahead: Focus) -> list[tuple[int, Resolved, str]]:
    """What was named before a period, and what its sentence names after it where that is what it is compared with."""
    earlier = [n for n in focus.named if n[0] >= 0]
    if item.compare or (isinstance(item.expression, ThenEnded) and not earlier):
        inside = [n for n in ahead.named if n[0] > item.start]
        if inside and not (earlier and earlier[0][0] >= scene.sentence_of(item).start):
            earlier = inside + earlier
    if item.relation in {"by", "before", "until"} and isinstance(item.expression, EndOf):
        return earlier if isinstance(item.expression.of, Anaphor) and item.expression.of.strict else []
    return earlier


def _pointed(scene: Scene, item: Dated, focus: Focus, seen: tuple[Resolved, ...]) -> tuple[Resolved, ...]:
    """What a period can point to, the nearest first: of the periods named, or of the days."""
    if isinstance(item.expression, Shifted) and item.expression.unit in DAYS_AND_MONTHS:
        begun = scene.sentence_of(item).start  # at 153 on Wednesday, against 141 a month earlier
        days = [found for at, found, _ in focus.days if begun <= at < item.start]
        named = item.expression.unit != "day" and any(begun <= at < item.start for at, _, _ in focus.named)
        seen = tuple(days) if days and not named else seen
    if isinstance(item.expression, Shifted) and item.expression.unit == "day":
        seen = tuple(found for found in seen if found.grain == "day")
    grain = item.expression.blank().grain if isinstance(item.expression, (Anaphor, Over, Prior)) else ""
    if grain == "day" or (not seen and (grain == "week" or item.relation == "after")):
        seen = tuple(found for _, found, _ in focus.days)
    if not seen and isinstance(item.expression, Shifted) and item.expression.n > 0:
        # 4% by the end of this year and 3% a year later
        compared = (p.resolved for p in scene.sentence_of(item).periods if p.compare and p.start < item.start)
        told = tuple(found for found in compared if found is not None and found.from_ is not None)
        return tuple(focus.limits) or tuple(found for _, found, _ in focus.days) or told[-1:]
    return seen


def context(scene: Scene, of: Signs, item: Dated, times: Times, seen: tuple[Resolved, ...]) -> Context:
    """What a period is resolved with: its clause's tense, and a fiscal year that was told if it calls itself one."""
    tense = not is_definite(item.expression) and forward(scene, of, item)
    tense = tense and not until_lately(item, times.past) and not just_over(scene, of, item, times.past)
    at, told = times.future if tense else times.past, times.told
    if told is not None and (item.expression.blank().fiscal or any(s.fiscal for s in seen[:1])):
        note = f"the fiscal year ends in month {told.end_month}, as the text says"
        if note not in item.assumptions:
            item.assumptions += (note,)
        return at._replace(fiscal_year=told, focus=seen)
    return at._replace(focus=seen) if seen else at


def _changed(scene: Scene, item: Dated) -> bool:
    """Whether a change that is no forecast stands right before a period, or comes next."""
    sentence = scene.sentence_of(item)
    at = sentence.items.index(item)
    before, after = sentence.items[at - 1] if at else None, sentence.items[at + 1 :]
    if isinstance(before, Figure) and before.end == item.start:
        return before.role == "change" and not before.forward
    led = next((one for one in after if isinstance(one, Figure)), None)
    return isinstance(led, Figure) and led.role == "change" and not led.forward


def _was(scene: Scene, of: Signs, item: Dated) -> bool:
    """Whether something was so by then: by June it had raised 5 million, it had raised 5 million by June."""
    own, text, whole = scene.text.shape, scene.text, scene.sentence_of(item)
    near = (*range(item.end, item.end + NEAR), *range(item.start - AWAITED, item.start))
    for at in near:
        if whole.start <= at < whole.end - 1 and own[at] in of.had and own[at + 1] not in of.to:
            return at > item.start or int(text.value(at, "had")) == BEFORE
    return False


def _done(own: str, of: Signs, item: Dated) -> bool:
    """Whether something was done on the day: declared on May 7, on May 7 it declared, not to be declared on May 7."""
    at = item.start - 2
    if at > 0 and own[at] in of.done and own[at - 1] not in of.be and own[at + 1] not in of.to | of.lasting:
        return True
    if at < -1 or own[at + 1] not in of.on:
        return False
    behind = own[item.end : item.end + SUBJECT]  # on May 7 the board declared
    return not of.done.isdisjoint(behind) and (of.be | of.to | of.own_comma).isdisjoint(behind)


def forward(scene: Scene, of: Signs, item: Dated) -> bool:
    """Whether a bare name is sought after the anchor: in a clause of expectation, or beside a word that awaits it."""
    shape, own = scene.folded.shape, scene.text.shape
    told = not of.said.isdisjoint(shape[max(0, item.start - 3) : item.start]) and is_said(shape, own, of, item)
    if told and not of.waiting.isdisjoint(own[item.end : item.end + 1]):  # 央行公告，7月25日将
        told = False
    owns = own[item.end] in of.possessive and shape[item.start - 1] in of.following if item.end < len(own) else False
    if item.compare or owns or (told and item.relation not in {"until", "by"}):
        return False
    if item.relation == "since" and not begins_from(scene, item):
        near = own[item.end : item.end + 2] + (own[max(0, item.start - 2) : item.start] if item.forward else "")
        return not of.awaited.isdisjoint(near)  # 4月15日起将, 将于4月15日起
    if item.relation in {"since", "until", "by"}:
        return item.forward or item.relation == "since" or not (_changed(scene, item) or _was(scene, of, item))
    if own[item.start - 1 : item.start] in of.bounded or _done(own, of, item) or foreseen(shape, of, item.start - 1):
        return False
    if not of.headed.isdisjoint(own[max(0, item.start - 3) : item.start]):
        return True
    ahead = item.forward and not looks_back(scene, of, item)
    return ahead or awaited(scene, of, item) or opens(scene, of, item)
