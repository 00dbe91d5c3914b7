"""Discourse: the sentences, lines and paragraphs of a text, and which figures and periods stand in each."""

from __future__ import annotations

import re
from bisect import bisect_right
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from claimnum.amounts import Figure

if TYPE_CHECKING:
    from claimnum.cues import Cues, Folded
    from claimnum.lexicon import Lexicon, Text
    from claimnum.movements import Movement
    from claimnum.periods import Dated


#: Figures and periods of one sentence.
MOST = 100


class Sentence:
    """A sentence or a line: its pieces from, to, its paragraph, and its items in text order.

    ``line`` says that no stop ends it, but the end of its line. What is folded has its ``figures`` and ``periods``.
    """

    __slots__ = ("end", "figures", "items", "line", "paragraph", "periods", "start")

    figures: list[Figure]
    periods: list[Dated]

    def __init__(self, start: int, end: int, paragraph: int, *, line: bool) -> None:
        self.start, self.end, self.paragraph, self.line = start, end, paragraph, line
        self.items: list[Figure | Dated] = []


class Scene:
    """A text cut into sentences; those without an item are left out."""

    __slots__ = ("currencies", "folded", "movements", "sentences", "text")

    folded: Folded

    def __init__(self, text: Text, sentences: list[Sentence]) -> None:
        self.text, self.sentences = text, sentences
        self.movements: list[Movement] = []
        self.currencies: list[str] = []

    def sentence_of(self, item: Figure | Dated) -> Sentence:
        """The sentence that an item stands in."""
        return self.sentences[bisect_right(self.sentences, item.start, key=attrgetter("start")) - 1]

    def fold(self, cues: Cues) -> None:
        """Makes the shape of cues and items; what is to be dropped is dropped before."""
        self.sentences = [sentence for sentence in self.sentences if sentence.items]
        for sentence in self.sentences:
            sentence.figures = [item for item in sentence.items if isinstance(item, Figure)]
            sentence.periods = [item for item in sentence.items if not isinstance(item, Figure)]
        self.folded = cues.fold(self.text, [item for sentence in self.sentences for item in sentence.items])


class Ends(NamedTuple):
    """Where sentences end in the shape of a language."""

    find: re.Pattern[str]
    lines: frozenset[str]
    full: frozenset[str]
    paragraphs: frozenset[str]
    abbreviations: frozenset[str]


def boundaries(lexicon: Lexicon) -> Ends:
    """A sentence ends at a stop before a free piece, closing quotes between them, and at the end of a line.

    Scripts without spaces have stops of their own (``full_stop``): they end it whatever follows.
    """
    stop, free = re.escape(lexicon.family("stop")), re.escape(lexicon.family("", "_"))
    glued = re.escape(lexicon.family("sign", "+") + lexicon.family("close", "+") + lexicon.family("apostrophe", "+"))
    breaks = lexicon.family("line") + lexicon.family("paragraph")
    short = lexicon.family("letter") + (lexicon.family("abbreviation") if lexicon.known("abbreviation") else "")
    full = re.escape(lexicon.family("full_stop")) or r"^\s\S"  # a class that holds nothing
    return Ends(
        re.compile(
            f"[{stop}][{glued}]{{0,2}}+(?=[{free}])|[{full}](?:[{glued}]{{0,2}}+(?=.))|[{re.escape(breaks)}]", re.DOTALL
        ),
        frozenset(breaks),
        frozenset(lexicon.family("full_stop")),
        frozenset(lexicon.family("paragraph")),
        frozenset(short),
    )


def cut(text: Text, items: list[Figure | Dated], ends: Ends) -> Scene:
    """The sentences that hold items. A stop inside an item ends nothing."""
    sentences: list[Sentence] = []
    shape, paragraph, start, waiting, count = text.shape, 0, 0, 0, len(items)
    for at, end, line in _ends(text, ends):
        first = waiting
        while waiting < count and items[waiting].start < end:
            waiting += 1
        if waiting > first and items[waiting - 1].end > end:  # the item goes on: this is no end
            waiting = first
            continue
        if waiting > first:
            sentences += _portions(items[first:waiting], Sentence(start, end, paragraph, line=line))
        start = end
        if at < len(shape) and shape[at] in ends.paragraphs:
            paragraph += 1
    return Scene(text, sentences)


def _portions(items: list[Figure | Dated], whole: Sentence) -> list[Sentence]:
    """The sentence; one of more items than anybody writes in portions, so that the work in each stays bounded."""
    found, start = [], whole.start
    for n in range(0, len(items), MOST):
        portion = items[n : n + MOST]
        end = whole.end if n + MOST >= len(items) else portion[-1].end
        found.append(Sentence(start, end, whole.paragraph, line=whole.line))
        found[-1].items, start = portion, end
    return found


def _ends(text: Text, ends: Ends) -> list[tuple[int, int, bool]]:
    """The places where sentences end: where, the piece after, and whether a line's end makes it one."""
    shape, pieces, found = text.shape, text.pieces, []
    for m in ends.find.finditer(shape):
        at, end = m.span()
        if shape[at] in ends.lines:
            found.append((at, end, True))
        elif shape[at] in ends.full or not (
            pieces[end].lstrip()[:1].islower() or (at and _short(pieces[at - 1], shape[at - 1], ends))
        ):
            found.append((at, end, False))
    found.append((len(shape), len(shape), True))
    return found


def _short(piece: str, letter: str, ends: Ends) -> bool:
    """Whether a stop after a piece belongs to it: an abbreviation, an initial."""
    return letter in ends.abbreviations and (len(piece.strip()) > 1 or piece.isupper())
