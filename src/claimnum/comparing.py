"""Comparing: which periods are those that something is compared with, and what a negation makes of a relation.

A period is compared with where a word of comparison introduces it (than last year, from 3% in June), where a change
is measured from it, or where it stands in brackets before its figure.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from claimnum import shapes
from claimnum.amounts import Figure
from claimnum.calendars import Duration, Relative, Rolling
from claimnum.calendars.contextual import Prior
from claimnum.periods import Dated
from claimnum.phrases import TAIL
from claimnum.shapes import after

if TYPE_CHECKING:
    from claimnum.cues import Cues
    from claimnum.discourse import Scene, Sentence
    from claimnum.lexicon import Lexicon

#: Words that may stand between what introduces a comparison and the period compared with.
NEAR, FAR = 3, 6
#: Two figures that are one thing: in all, and for each share.
PAIR = 2
#: How far before "until" its negation stands.
DENIED = 4
#: What a comparison from one of these is measured in.
CHANGES = frozenset({"percent", "percentage_point", "basis_point", "multiple"})


class Signs(NamedTuple):
    """The letters that dating asks for, of the folded shape and (``article``, ``tail_from``) of the text's own."""

    figure: frozenset[str]
    period: frozenset[str]
    compare: frozenset[str]
    origin: frozenset[str]
    negation: frozenset[str]
    open: frozenset[str]
    colon: frozenset[str]
    comma: frozenset[str]
    barrier: frozenset[str]
    verb: frozenset[str]
    said: frozenset[str]
    foreseen: frozenset[str]
    article: frozenset[str]
    ended: frozenset[str]
    ends_on: frozenset[str]
    on: frozenset[str]
    year: frozenset[str]
    fiscal: frozenset[str]
    awaited: frozenset[str]
    done: frozenset[str]
    be: frozenset[str]
    had: frozenset[str]
    to: frozenset[str]
    headed: frozenset[str]
    joint: frozenset[str]


def signs(lexicon: Lexicon, cues: Cues) -> Signs:
    """Compiles the letters of a language."""
    letters = partial(shapes.letters, cues)

    own = partial(shapes.letters, lexicon)

    return Signs(
        letters("figure"), letters("period"), letters("compare", "than", "instead"), letters("from", "moved_from"),
        letters("negation"), letters("open"), letters("colon"), letters("comma"),
        letters("stop", "semicolon", "line", "paragraph", "pipe", "bullet"), letters("fact", "moved"), letters("said"),
        letters("foreseen"), own("a", "the", "owned"),
        own("ended"), own("ends_on"), own("on"), own("year_word"), own("fiscal"), own("awaited"), own("done"),
        own("be"), own("had"), own("to"), own("ahead_word"), letters("comma", "and", "or"),
    )  # fmt: skip


# --- what is compared --------------------------------------------------------------------------------------------


def compare(scene: Scene, of: Signs, sentence: Sentence) -> None:
    """Marks the periods compared with, and takes the preposition from those that begin with it."""
    shape, own = scene.folded.shape, scene.text.shape
    for item in sentence.periods:
        if isinstance(item.expression, Duration):  # more than two years
            item.compare = False
            continue
        if item.compare:  # a movement said so; what lies from somewhere on is compared with nothing
            item.compare = item.relation in {"in", "as_of"}
            continue
        if isinstance(item.expression, Rolling) and item.expression.n > 0:
            continue
        if item.relation == "since" and begins_from(scene, item):
            k = sentence.items.index(item)
            before = sentence.items[k - 1] if k else None
            if is_measured_from(item, before) or is_moved_in(sentence, k):
                item.relation, item.start, item.compare = "in", after(own, item.start), True
        elif item.relation in {"in", "as_of"}:
            item.compare = (
                introduced(shape, own, of, sentence.start, item.start)
                or bracketed(shape, of, item)
                or behind_bases(shape, of, sentence, item)
            )


def begins_from(scene: Scene, item: Dated) -> bool:
    """Whether a period begins with the word for from (and not with since)."""
    text, at = scene.text, item.start
    meanings = text.joined.get(at) or text.lexicon.meant.get(text.pieces[at]) or {}
    return "from" in meanings


def is_measured_from(item: Dated, before: Figure | Dated | None) -> bool:
    """Whether "from" says what a change is measured from: 3% from July, from last year."""
    expression = item.expression
    if item.instead is not None or (isinstance(expression, (Relative, Prior)) and expression.shift < 0):
        return True
    return (
        isinstance(before, Figure)
        and before.end == item.start
        and before.unit is not None
        and (before.role == "change" or (before.unit.kind in CHANGES and not before.direction and not before.forward))
    )


def is_moved_in(sentence: Sentence, k: int) -> bool:
    """Whether a change stands before "from" with its own period between: dropped 0.1% in June from May."""
    if k < 2:
        return False
    change, own, item = sentence.items[k - 2 : k + 1]
    if not isinstance(own, Dated) or own.end != item.start or not isinstance(change, Figure):
        return False
    return change.role == "change" and own.start - change.end < NEAR


def introduced(shape: str, own: str, of: Signs, start: int, at: int) -> bool:
    """Whether a word of comparison introduces the period at a piece: from 3% in June, than last year."""
    words, figures, origin = 0, 0, -1
    for i in range(at - 1, start - 1, -1):
        letter = shape[i]
        if letter == TAIL:
            continue
        if letter in of.period or letter in of.barrier or (letter in of.comma and not figures and i > start):
            return False
        if figures and letter in of.verb:  # exports from the port rose 5% in March
            return False
        if letter in of.figure:
            figures, origin = figures + 1, i
        elif letter in of.compare and letter not in of.origin:
            return figures > 0 or words < NEAR
        elif letter in of.origin:
            near = origin == after(own, i) or (own[i + 1] in of.article and words <= FAR)
            return near if figures else not words or (words == 1 and own[i + 1] in of.article)
        else:
            words += 1
            if words > FAR:
                return False
    return False


def behind_bases(shape: str, of: Signs, sentence: Sentence, item: Dated) -> bool:
    """Whether a period is that of two bases before it: from $34 million, or 28 cents a share, a year ago."""
    k = sentence.items.index(item)
    if k < PAIR or not all(isinstance(one, Figure) and one.role == "base" for one in sentence.items[k - PAIR : k]):
        return False
    between = shape[sentence.items[k - 1].end : item.start]
    return len(between) <= FAR and not of.comma.isdisjoint(between[-PAIR:])


def bracketed(shape: str, of: Signs, item: Dated) -> bool:
    """(2021: CHF 1,197.2 million)."""
    start, end = item.start, item.end
    return start > 0 and end < len(shape) and shape[start - 1] in of.open and shape[end] in of.colon


def deny(scene: Scene, of: Signs, item: Dated) -> None:
    """Not until 2025 is in 2025."""
    shape = scene.folded.shape
    if any(letter in of.negation for letter in shape[max(0, item.start - DENIED) : item.start]):
        item.relation, item.start = "in", after(scene.text.shape, item.start)
