"""Forward-looking: which figures are forecasts, plans, targets, promises, by the cues of their clause.

A cue (will, plans, guidance) reaches to the end of its clause: to a word of contrast, a relative pronoun, or a verb
that tells a fact. A noun of expectation reaches the base of a movement as well (raised its target to 18 from 14), a
verb does not (will rise to 25% from 19%). What is expected may be said after the figure (the 1.19 billion seen by
analysts), and a period that lies wholly after the anchor makes its figure an expectation.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from claimnum import shapes
from claimnum.amounts import Figure
from claimnum.calendars import Day, Month, Weekday
from claimnum.expressions import one_of
from claimnum.periods import Dated
from claimnum.phrases import TAIL

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from claimnum.cues import Cues
    from claimnum.discourse import Scene, Sentence

#: A verb of fact this close to a cue is part of it: will have made.
CLOSE = 2
#: How far into its sentence a period may stand that opens it: the bank's year-end forecast.
OPENING = 4
#: So many words may stand between a period and the noun of expectation that it belongs to.
REACH_OF_NOUN = 4
#: A negation reaches this far.
REACH = 8


class Scope(NamedTuple):
    """The letters that open and close the reach of an expectation."""

    find: re.Pattern[str]
    foreseen: re.Pattern[str]
    modal: re.Pattern[str]
    implied: frozenset[str]
    colon: frozenset[str]
    semicolon: frozenset[str]
    beat: frozenset[str]
    future: frozenset[str]
    outlook: frozenset[str]
    payout: frozenset[str]
    paid: frozenset[str]
    negation: frozenset[str]
    figure: frozenset[str]
    #: What tells that something was said or done: no period before it is sought ahead.
    told: frozenset[str]
    moved: frozenset[str]
    fact: frozenset[str]
    #: Was, were: what is expected may stand behind it.
    copula: frozenset[str]
    comma: frozenset[str]
    resulting: frozenset[str]
    compare: frozenset[str]
    multiple: frozenset[str]
    #: What tells by how much an expectation was missed, or at what.
    apart: frozenset[str]
    #: A line that is only a noun of expectation, with a word before it at most: Outlook, Financial targets:
    heading: re.Pattern[str]


def scopes(cues: Cues) -> Scope:
    """Compiles the cues of an alphabet."""

    def letters(*kinds: str) -> frozenset[str]:
        return shapes.letters(cues, *kinds) - aside

    aside = frozenset(cues.family("aside"))
    closing = letters("semicolon", "but", "relative", "fact", "after", "conjunction", "pipe", "bullet", "resulting")
    future, outlook, payout = letters("future"), letters("outlook"), letters("payout")
    coming = letters("coming")  # 将: will, where what comes is a deed; else it marks an object
    deeds = letters("deed", "moved", "particle", "stock", "figure", "period")
    paid, negation, foreseen = letters("paid"), letters("negation"), letters("foreseen")
    implied, beat = letters("implied"), letters("beat")
    every = future | outlook | foreseen | payout | paid | negation | closing | implied
    quiet = frozenset(cues.family("other")) | frozenset(TAIL)
    told = one_of((quiet | letters("fact", "by", "rise")) - foreseen - beat)
    hoped = f"{one_of(letters('rise'))}?+{one_of(letters('hoped'))}"
    ends = one_of(letters("line", "paragraph"))
    plain = frozenset(cues.family("other")) - letters("moved", "beat", "future", "said", "bullet") - outlook
    title = f"(?:^|(?<={ends})){one_of(plain)}?+{one_of(outlook)}[{TAIL}]*+{one_of(letters('colon'))}?+{ends}++"
    saying = f"{one_of(letters('comma'))}(?={one_of(letters('said'))})"
    falls_due = f"{one_of(letters('maturity'))}(?=[{TAIL}]*+{one_of(letters('comma'))})"
    return Scope(
        re.compile(f"{one_of(every)}|{saying}|{falls_due}|{one_of(coming)}[{TAIL}]*+(?={one_of(deeds)})"),
        re.compile(f"{told}{{0,5}}+{one_of(foreseen)}|{hoped}"),
        re.compile(f"{one_of(quiet - letters('modal') - beat)}{{0,6}}+{one_of(letters('modal'))}"),
        implied, letters("colon"), letters("semicolon"), beat, future | foreseen | coming, outlook | foreseen, payout, paid,  # noqa: E501
        negation, frozenset(cues.family("figure")), letters("said", "fact", "moved", "paid", "but", "beat"),
        letters("moved"), letters("fact"), letters("fact") & letters("adverb"), letters("comma"),
        letters("resulting"), letters("compare"),
        letters("multiple"), letters("by", "at", "comma"), re.compile(title),
    )  # fmt: skip


def mark(scene: Scene, scope: Scope) -> None:
    """Marks the items of every sentence that a cue reaches."""
    for sentence in scene.sentences:
        _mark(scene, sentence, scope)
    for found in scope.heading.finditer(scene.folded.shape):
        _under(scene, found.end(), scope)
    for movement in scene.movements:
        for figure in movement.expected:
            figure.forward = True
        if movement.former and (not movement.levels or movement.levels[0].forward):
            for figure in movement.bases:
                figure.forward = True


def _under(scene: Scene, at: int, scope: Scope) -> None:
    """What the lines under a heading list is expected."""
    first = bisect_left(scene.sentences, at, key=attrgetter("start"))
    for sentence in scene.sentences[first:]:
        told = not scope.fact.isdisjoint(scene.folded.shape[sentence.start : sentence.end])
        if sentence.start != at or not sentence.line or not sentence.figures or told:
            return
        at = sentence.end
        for item in sentence.items:
            item.forward = True


def _mark(scene: Scene, sentence: Sentence, scope: Scope) -> None:  # noqa: C901, PLR0912
    shape, items = scene.folded.shape, sentence.items
    waiting, cue, noun, denied, paid, spoken = 0, -1, False, -REACH, False, -1
    last: Figure | None = None
    label = False
    ahead: Dated | None = None
    hits = [m.start() for m in scope.find.finditer(shape, sentence.start, sentence.end)]
    if hits:
        ahead = _leading(shape, sentence, scope, hits[0])
    hits.append(sentence.end)
    for at in hits:
        while waiting < len(items) and items[waiting].start < at:
            item = items[waiting]
            item.forward = (
                cue >= 0 and not (noun and _of_change(shape, item, last, (sentence.start, cue), scope))
            ) or (item is ahead)
            if isinstance(item, Figure):
                spoken = (
                    _figure(shape, item, scope, (cue, noun or label), negated=item.start - denied < REACH) or spoken
                )
                if item.forward and (noun or spoken > item.end) and last is not None:
                    _expected_too(item, last)
                last = item
            waiting += 1
        if at == sentence.end:
            return
        letter = shape[at]
        if letter in scope.outlook and (at < spoken or _met(shape, max(sentence.start, at - REACH_OF_NOUN), at, scope)):
            continue
        if letter in scope.future or letter in scope.outlook or (letter in scope.payout and not paid):
            cue, noun = at, letter in scope.outlook
            label = label or not scope.colon.isdisjoint(shape[at + 1 : at + 3])  # Guidance: revenue of 5; margin of 3
        elif letter in scope.payout:
            continue
        elif letter in scope.negation:
            denied = at
            continue
        elif letter in scope.paid:
            paid = True
            continue
        elif (
            (label and letter in scope.semicolon)
            or (letter in scope.resulting and not noun)
            or (noun and (last is None or last.start < cue) and _told_of_itself(shape, sentence.start, cue, at, scope))
        ):
            continue
        elif cue < 0 or letter not in scope.fact or (at - cue > CLOSE and shape[cue + 1 : at].strip(TAIL)):
            if letter in scope.fact:
                _told_of(shape, items[:waiting], at, scope)
            cue, noun, denied = -1, False, -REACH
        paid = False


def _of_change(shape: str, item: Figure | Dated, last: Figure | None, reach: tuple[int, int], scope: Scope) -> bool:
    """Whether a month or day is that on which an expectation was changed: it cut its forecast to 2% in July."""
    if not isinstance(item, Dated) or not isinstance(item.expression, (Month, Day, Weekday)) or item.relation != "in":
        return False
    return last is not None and item.start - last.end <= 1 and not scope.moved.isdisjoint(shape[slice(*reach)])


def _met(shape: str, start: int, at: int, scope: Scope) -> bool:
    """Whether a noun of expectation only measures what is told: beat estimates by 3 cents; 19 times our forecast."""
    before, behind = shape[start:at], shape[at + 1 : at + 2 + REACH_OF_NOUN]
    if not scope.multiple.isdisjoint(before):
        return True
    limits = scope.figure | scope.apart
    first = next((letter for letter in behind if letter in limits), "")
    return first in scope.apart and not scope.beat.isdisjoint(before)


def _told_of_itself(shape: str, start: int, cue: int, at: int, scope: Scope) -> bool:
    """Whether what is expected is told of itself: the forecast was cut to 2%; the estimate, says a poll, was 2%."""
    if shape[at + 1 : at + 2] in scope.moved or shape[at] in scope.comma:
        return True
    return shape[at] in scope.copula and scope.beat.isdisjoint(shape[start:cue])


def _told_of(shape: str, items: Sequence[Figure | Dated], at: int, scope: Scope) -> None:
    """The periods between the last comma and a word of fact are those of what is told: in June 5 were already sold."""
    for item in reversed(items):
        if isinstance(item, Figure) or not scope.comma.isdisjoint(shape[item.start : at]):
            return
        item.forward = False


def _leading(shape: str, sentence: Sentence, scope: Scope, cue: int) -> Dated | None:
    """The period that opens a sentence about what is expected in it: for Q3, we expect 5; Q3 guidance is 5."""
    first = sentence.items[0]
    opens = OPENING if shape[cue] in scope.outlook else CLOSE
    if not isinstance(first, Dated) or first.end > cue or first.start - sentence.start > opens:
        return None
    between = shape[first.end : cue]
    if shape[cue] in scope.outlook:
        named = len(between) <= REACH_OF_NOUN and not isinstance(first.expression, (Month, Day, Weekday))
        return first if named and scope.told.isdisjoint(between) else None
    told = scope.told | scope.figure  # in Q1 it sold 5, and expects 6
    return first if shape[cue] in scope.future and told.isdisjoint(between) else None


def _figure(shape: str, figure: Figure, scope: Scope, active: tuple[int, bool], *, negated: bool) -> int | None:
    """Writes what reaches a figure; where the words stand that say after it that it was foreseen."""
    cue, noun = active
    end = figure.stated[-1].end + 1 if figure.stated else figure.end
    after = scope.foreseen.match(shape, end)
    modal = None if after is not None else scope.modal.match(shape, end)
    figure.negated = negated
    figure.forward = cue >= 0 and (noun or figure.role != "base")
    if figure.forward:
        figure.cue = (cue, cue + 1)
    if after is not None:
        if figure.role == "base" and shape[figure.start - 1 : figure.start] in scope.compare:
            figure.role = "level"  # 27 cents versus 39 cents expected
        figure.forward, figure.cue = True, (after.end() - 1, after.end())
        return after.end()
    if modal is not None and not figure.forward:
        figure.forward, figure.cue = True, (modal.end() - 1, modal.end())
    return None


def _expected_too(figure: Figure, before: Figure) -> None:
    """What was expected of a change is a change: added 187,000 jobs, short of the 200,000 expected."""
    one, other = ((unit.kind, unit.name) if unit else None for unit in (before.unit, figure.unit))
    if (
        before.role == "change"
        and figure.role == "level"
        and figure.direction is None
        and not before.forward
        and one == other
    ):
        figure.role, figure.direction = "change", before.direction


def by_date(sentence: Sentence, anchor: date | None) -> None:
    """A figure of a period that lies wholly after the anchor is expected."""
    if anchor is None:
        return
    for figure in sentence.figures:
        if (period := figure.period) is not None and not figure.forward:
            start = None if period.resolved is None else period.resolved.from_
            if start is not None and start > anchor and period.relation != "until":
                figure.forward = True
