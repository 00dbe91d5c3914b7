"""Marks: the letters of the folded shape that tell which period is which figure's."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from claimnum import shapes
from claimnum.phrases import TAIL

if TYPE_CHECKING:
    from claimnum.cues import Cues


class Marks(NamedTuple):
    """The letters that linking asks for."""

    parting: frozenset[str]
    clause: frozenset[str]
    after: frozenset[str]
    relative: frozenset[str]
    participial: frozenset[str]
    comma: frozenset[str]
    sealing: frozenset[str]
    joint: frozenset[str]
    said: frozenset[str]
    moved: frozenset[str]
    maturity: frozenset[str]
    than: frozenset[str]
    record: frozenset[str]
    respectively: frozenset[str]
    present: frozenset[str]
    quoted: frozenset[str]
    polled: frozenset[str]
    closing: frozenset[str]
    dash: frozenset[str]
    bullet: frozenset[str]
    pipe: frozenset[str]
    outlook: frozenset[str]
    varied: frozenset[str]
    compare: frozenset[str]
    fact: frozenset[str]
    origin: frozenset[str]
    contract: frozenset[str]
    open: frozenset[str]
    close: frozenset[str]
    quiet: frozenset[str]
    ended: frozenset[str]
    inside: frozenset[str]
    named: frozenset[str]
    apart: frozenset[str]
    beat: frozenset[str]
    since: frozenset[str]
    told: frozenset[str]
    untaken: frozenset[str]
    traded: frozenset[str]
    settled: frozenset[str]
    foreseen: frozenset[str]
    into: frozenset[str]
    preposition: frozenset[str]
    future: frozenset[str]
    revision: frozenset[str]
    pronoun: frozenset[str]
    possessive: frozenset[str]
    multiple: frozenset[str]
    conjoined: frozenset[str]
    former: frozenset[str]
    trailing: frozenset[str]
    #: What can part a period that is no day from every figure.
    parting_words: frozenset[str]


def marks_of(cues: Cues) -> Marks:
    """The letters of an alphabet that linking asks for: each mark's own, but for those of several kinds."""
    letters = partial(shapes.letters, cues)
    several = {
        "parting": letters("semicolon", "but", "pipe", "relative", "participial", "after"),
        "clause": letters("semicolon", "but", "pipe"),
        "participial": letters("participial", "after"),
        "conjoined": letters("and"),
        "joint": letters("and", "or", "comma"),
        "bullet": letters("bullet", "dash"),
        "origin": letters("from", "moved_from"),
        "contract": letters("maturity", "contract"),
        "told": letters("said", "planned"),
        "trailing": letters("after", "outlook", "maturity", "contract", "traded"),
        "parting_words": letters("after", "outlook", "maturity", "contract", "traded", "than", "since", "record"),
        "untaken": letters("maturity", "than"),
        "settled": letters("settled", "moved", "fact"),
        "named": letters("metric", "modifier", "outlook", "other"),
        "apart": letters("comma", "compare", "than", "and", "open"),
        "quiet": letters("pronoun", "the", "a", "other") | {TAIL},
    }
    return Marks(**({name: letters(name) for name in Marks._fields} | several))
