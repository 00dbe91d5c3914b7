"""Discourse: the sentences and clauses of a text, and which figures and periods stand in each."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claimnum.amounts import Figure
    from claimnum.lexicon import Lexicon, Text
    from claimnum.periods import Dated


class Sentence:
    """A sentence: its pieces from, to, its paragraph, and its items in text order."""

    __slots__ = ("cue", "end", "items", "paragraph", "start")

    def __init__(self, start: int, end: int, paragraph: int) -> None:
        self.start, self.end, self.paragraph = start, end, paragraph
        self.items: list[Figure | Dated] = []
        self.cue: tuple[int, int] | None = None


class Scene:
    """A text cut into sentences; those without an item are left out."""

    __slots__ = ("sentences", "text")

    def __init__(self, text: Text, sentences: list[Sentence]) -> None:
        self.text, self.sentences = text, sentences


def boundaries(lexicon: Lexicon) -> re.Pattern[str]:
    """Where a sentence ends in a shape: at a stop before a free piece, at a line's end, at a semicolon."""
    stop, free = re.escape(lexicon.family("stop")), re.escape(lexicon.family("", "_"))
    lines = re.escape(lexicon.family("line") + lexicon.family("paragraph"))
    return re.compile(f"[{stop}](?=[{free}])|[{lines}]")


def cut(text: Text, items: list[Figure | Dated], ends: re.Pattern[str]) -> Scene:
    """The sentences that hold items."""
    sentences: list[Sentence] = []
    paragraphs = set(text.lexicon.family("paragraph"))
    shape, paragraph, start, waiting = text.shape, 0, 0, 0
    for m in [*ends.finditer(shape), None]:
        end = len(shape) if m is None else m.end()
        if waiting < len(items) and items[waiting].start < end:
            sentence = Sentence(start, end, paragraph)
            while waiting < len(items) and items[waiting].start < end:
                sentence.items.append(items[waiting])
                waiting += 1
            sentences.append(sentence)
        start = end
        if m is not None and m[0] in paragraphs:
            paragraph += 1
    return Scene(text, sentences)
