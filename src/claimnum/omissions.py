"""Omissions: the words around a number that tell what it is of where it does not say so itself."""

from __future__ import annotations

import re
from bisect import bisect_left
from decimal import Decimal
from functools import partial
from itertools import pairwise
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from claimnum import shapes
from claimnum.expressions import one_of
from claimnum.figures import Figure, Interval
from claimnum.phrases import TAIL
from claimnum.quantities import PERCENT

if TYPE_CHECKING:
    from collections.abc import Callable

    from claimnum.discourse import Sentence
    from claimnum.lexicon import Lexicon, Text
    from claimnum.periods import Dated

#: How far behind a bound the length of time that it is of stands.
NEAR = 7
#: Units of rates, which the last of two of them may say for both.
RATES = {"percent", "percentage_point", "basis_point"}


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
    verbs: frozenset[str]
    employing: frozenset[str]


def _subject(group: Callable[[str], str]) -> re.Pattern[str]:
    """The noun whose number stands at the end: customers grew to, employees are about, shops at, stores: ."""
    noun = f"({group('plural')}|{group('noun')})"
    state = f"(?:{group('being')}|{group('at_word')}|{group('colon')})"
    end = f"{TAIL}*(?:{group('approx')}{TAIL}*)?$"
    return re.compile(
        f"(?!{group('valued')})(?:{noun}(?:(?!{group('comma')}).){{0,6}}?{group('movement')}"
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
        verbs=letters("being", "moved"),
        employing=letters("employing"),
    )


def next_item(items: list[Figure | Dated], at: int) -> Figure | Dated | None:
    """The first item that begins at a piece or behind it."""
    k = bisect_left(items, at, key=attrgetter("start"))
    return items[k] if k < len(items) else None


def of_level(text: Text, figure: Figure, sentence: Sentence, known: Cues) -> bool:
    """Whether a smaller percentage tells the same change: closed 0.6%, or 71 points, lower."""
    k = bisect_left(sentence.items, figure.start, key=attrgetter("start"))
    for one, other in pairwise(sentence.items[max(0, k - 1) : k + 2]):
        rate = one if other is figure else other if one is figure else None
        if not isinstance(rate, Figure) or rate.unit != PERCENT or size(rate.amount) >= size(figure.amount):
            continue
        if not known.alternatives.isdisjoint(text.shape[one.end : other.start]) and other.start - one.end <= 2:
            return True
    return False


def of_length(text: Text, figure: Figure, sentence: Sentence, known: Cues) -> bool:
    """Whether a bound is one of a length of time: not less than 20 nor more than 45 days."""
    at = figure.end
    while isinstance(item := next_item(sentence.items, at), Figure) and item.start - figure.end < NEAR:
        at = item.start + 1
    if item is None or isinstance(item, Figure):
        return False
    between = text.shape[figure.end : item.start].replace(TAIL, "")
    return item.start == figure.end or (0 < len(between) <= 2 and known.both.issuperset(between))


def followed(text: Text, figure: Figure, sentence: Sentence, known: Cues) -> bool:
    """Whether the base of a level follows, with the unit of both."""
    if text.shape[figure.end : figure.end + 1] not in known.ranges:
        return False
    item = next_item(sentence.items, figure.end + 1)
    if not isinstance(item, Figure) or item.start != figure.end + 1 or item.unit is None:
        return False
    return item.unit.kind in RATES


def size(amount: Interval) -> Decimal:
    """The number of an amount, or the greater of its ends, without its sign."""
    number = amount.value if amount.value is not None else amount.high or amount.low
    return Decimal(0) if number is None else abs(number)
