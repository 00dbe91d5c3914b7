"""Subjects: the phrase that a figure is of, by plain rules of position. None rather than a wrong one.

- Before the verb: ``Its load factor gained 2.1 points``, ``The R&D team has grown to 2,300 people``.
- The object of a verb that moves something: ``raised its dividend by 5%``.
- Before ``of``: ``reported net profit of 5 million``, where its words are known to name results.
- After ``on``: ``spent 17 billion on research and development``.
"""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from claimnum import shapes
from claimnum.expressions import one_of
from claimnum.phrases import TAIL

if TYPE_CHECKING:
    from claimnum.amounts import Figure
    from claimnum.cues import Cues
    from claimnum.discourse import Scene, Sentence

Span = tuple[int, int]


class Places(NamedTuple):
    """Where subjects can stand in the shape of cues."""

    clause: re.Pattern[str]
    of: re.Pattern[str]
    into: re.Pattern[str]
    spend: frozenset[str]
    small: frozenset[str]
    verb: frozenset[str]
    joint: frozenset[str]
    #: Verbs of one who acts, verbs that help others, and those that tell of a movement.
    doing: frozenset[str]
    helping: frozenset[str]
    moving: frozenset[str]
    breaks: frozenset[str]


def places(cues: Cues) -> Places:
    """Compiles the places for one alphabet."""
    letters = partial(shapes.letters, cues)

    def words(found: frozenset[str], least: int, most: int) -> str:
        return f"(?>{one_of(found)}{TAIL}*+){{{least},{most}}}"

    verb = letters("moved", "fact", "modal", "stock", "lost")
    none = letters("future", "pronoun", "present", "fact", "open", "said", "paid", "aside") | verb
    word = (letters("other", "and") | letters("payout", "outlook", "rise")) - none
    small = letters("preposition", "a", "the")
    metric = f"{one_of(letters('metric') - none)}{TAIL}*+"
    ending = f"(?:{one_of(letters('period'))}{TAIL}*+)?+"
    return Places(
        clause=re.compile(f"({words(word, 1, 12)}+){ending}(?={one_of(verb)})"),
        of=re.compile(f"{words(word - small - letters('and'), 0, 3)}?{metric}(?={one_of(letters('of'))})"),
        into=re.compile(f"{one_of(letters('into'))}({words(word - small, 1, 4)}+)"),
        spend=letters("spend"),
        small=small,
        verb=verb,
        joint=letters("and"),
        doing=letters("raise", "stock", "lost"),
        helping=letters("modal") | (letters("fact") & letters("present")),
        moving=letters("moved"),
        breaks=letters("comma", "stop", "semicolon", "but", "relative", "colon"),
    )


def assign(scene: Scene, places_: Places) -> None:
    """Gives the figures of a text their subjects."""
    for sentence in scene.sentences:
        _assign(scene, sentence, places_)


def _assign(scene: Scene, sentence: Sentence, at: Places) -> None:
    shape = scene.folded.shape
    figures = sentence.figures
    if not figures:
        return
    clauses = [(m.end(), m.span(1)) for m in at.clause.finditer(shape, sentence.start, figures[-1].start)]
    n, last = -1, sentence.start
    for figure in figures:
        while n + 1 < len(clauses) and clauses[n + 1][0] < figure.start:
            n += 1
        moved = _of_clause(shape, clauses[n], figure, at) if n >= 0 else None
        figure.subject = moved if moved is not None and figure.direction is not None else None
        if figure.subject is None:
            figure.subject = _spent_on(shape, figure, sentence, at) or _before_of(shape, figure, last, at) or moved
        last = figure.end


def _of_clause(shape: str, clause: tuple[int, Span], figure: Figure, at: Places) -> Span | None:
    """What stands before the verb, or after one that moves something else."""
    verb, (start, end) = clause
    between = shape[verb : figure.start]
    if (not at.breaks.isdisjoint(between) and len(between) > FAR) or shape[verb] in at.doing:
        return None
    if shape[verb] in at.helping and (at.moving.isdisjoint(between[1:4]) or not at.doing.isdisjoint(between[1:4])):
        return None
    if shape[start] in at.joint:
        start += 1
    while end > start and (shape[end - 1] in at.small or shape[end - 1] == TAIL):
        end -= 1
    return (start, end) if not at.small.issuperset(shape[start:end].replace(TAIL, "")) else None


def _before_of(shape: str, figure: Figure, last: int, at: Places) -> Span | None:
    """Net profit of 5 million."""
    start = max(last, figure.start - NEAR)
    found = None
    for m in at.of.finditer(shape, start, figure.start):
        found = m.span()
    return found if found is not None and figure.start - found[1] <= 3 else None


def _spent_on(shape: str, figure: Figure, sentence: Sentence, at: Places) -> Span | None:
    """Spent 17 billion on research and development."""
    if at.spend.isdisjoint(shape[max(sentence.start, figure.start - NEAR) : figure.start]):
        return None
    m = at.into.match(shape, figure.end)
    return None if m is None else m.span(1)


#: How far before a figure its phrase is looked for, and how far its verb may stand if commas lie between.
NEAR, FAR = 10, 12
