"""Omissions: the words around a number that tell what it is of where it does not say so itself."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from claimnum import shapes
from claimnum.expressions import one_of
from claimnum.phrases import TAIL

if TYPE_CHECKING:
    from collections.abc import Callable

    from claimnum.lexicon import Lexicon


class Cues(NamedTuple):
    """What tells the unit of a number: expressions over the shape, and letters."""

    indices: re.Pattern[str]
    subject: re.Pattern[str]
    comparisons: frozenset[str]
    benchmarks: frozenset[str]
    at_age: frozenset[str]
    ranges: frozenset[str]
    outlooks: frozenset[str]
    minuses: frozenset[str]
    levels: frozenset[str]
    movements: frozenset[str]
    plurals: frozenset[str]
    numerals: frozenset[str]
    ends: frozenset[str]
    them: frozenset[str]
    eaches: frozenset[str]
    of: frozenset[str]
    articles: frozenset[str]
    after_change: frozenset[str]
    followers: frozenset[str]
    joints: frozenset[str]
    within: frozenset[str]
    inside: frozenset[str]
    more: frozenset[str]
    another: frozenset[str]
    names: frozenset[str]
    the: frozenset[str]
    opens: frozenset[str]
    alternatives: frozenset[str]
    both: frozenset[str]
    commas: frozenset[str]
    sharing: frozenset[str]
    barred: frozenset[str]
    beings: frozenset[str]


def _subject(group: Callable[[str], str]) -> re.Pattern[str]:
    """The noun whose number stands at the end: customers grew to, employees are about, shops at, stores: ."""
    noun = f"({group('plural')}|{group('noun')})"
    state = f"(?:{group('being')}|{group('at_word')}|{group('colon')})"
    end = f"{TAIL}*(?:{group('approx')}{TAIL}*)?$"
    return re.compile(
        f"(?!{group('valued')})(?:{noun}.{{0,6}}?{group('movement')}"
        f"|({group('plural')}|{group('noun')}|{group('shares_word')}).{{0,3}}?{state}{end}|{noun}{group('to')}{end})"
    )


def cues(lexicon: Lexicon) -> Cues:
    """The cues of a language."""
    letters = partial(shapes.letters, lexicon)

    def group(kind: str) -> str:
        return one_of(lexicon.family(kind))

    return Cues(
        indices=re.compile(group("index_word")),
        subject=_subject(group),
        comparisons=letters("compared", "from", "to", "moved_from"),
        benchmarks=letters("benchmark"),
        at_age=letters("at_age"),
        ranges=letters("from", "range_word"),
        outlooks=letters("outlook", "equal"),
        minuses=letters("minus"),
        levels=letters("to", "at_level", "from", "of", "being"),
        movements=letters("movement"),
        plurals=letters("plural", "noun"),
        numerals=letters("numeral"),
        ends=letters("quantity", "comma", "stop", "line", "paragraph"),
        them=letters("them"),
        eaches=letters("each"),
        of=letters("of", "out_of"),
        articles=letters("the", "a"),
        after_change=letters("from", "comma", "stop"),
        followers=letters("timespan") | frozenset(lexicon.family("hyphen", "+")),
        joints=letters("and", "comma", "colon", "open", "dash", "parts_word"),
        within=letters("caption_in"),
        inside=letters("inside"),
        more=letters("more_word", "comparative"),
        another=letters("another_word"),
        names=letters("name", "acronym"),
        the=letters("the"),
        opens=letters("open"),
        alternatives=letters("or", "open"),
        both=letters("and", "or", "but", "bound"),
        commas=letters("comma"),
        sharing=letters("sharing"),
        barred=letters("semicolon", "stop", "line", "paragraph"),
        beings=letters("being"),
    )
