"""The gate: sentences in which no figure and no period can stand are not cut into pieces at all.

Which words a sentence must hold is not written down but derived: every word order needs at least one piece of certain
kinds (a number, a month, a unit of time), and the gate asks for any surface of these kinds.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

from claimnum.kinds import LOOKS, MERGED
from claimnum.pieces import HAN, PIECE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from claimnum.phrases import Grammar
    from claimnum.surfaces import Surfaces

#: Kinds that digits have, those made of several pieces, and the words of numbers: they are looked for anyhow.
NUMBERS = ("number", "year", "four_digits", "three_digits", "two_digits", "monthday", "month_number", "quarter_number",
           "half_number", "dotted_date", "vulgar", "part", "half", "unit", "teen", "ten", "zero", "hundred", "twelve",
           "han_digit", "han_ten", "han_tens", "han_place", "myriad", *MERGED)  # fmt: skip
#: Text shorter than this is read whole or not at all.
SHORT = 400
#: Letters in lower case, and blanks for the signs that may touch a word; what lets any sentence pass is marked.
PASS = "\0"
WORDS_ONLY = {n: chr(n).lower() if chr(n).isalpha() else PASS if chr(n).isdecimal() else " " for n in range(128)}
WORDS, DIGIT, WIDE = re.compile(rf"[^\W\d_{HAN}]+"), re.compile(r"\d"), re.compile(r"[^\w\x00-\x7f]")
UNSPACED = re.compile(f"[{HAN}]")
PARAGRAPH = re.compile(r"(\n\s*\n\s*)")
#: A stop after small letters or digits, and before a capital, ends a sentence unless they are an abbreviation.
SENTENCE = re.compile(r"\.(?<=[a-z0-9%)]{2}\.)(?= [A-Z][a-z ])")
#: Where no spaces stand between words, a full stop ends a sentence.
UNSPACED_SENTENCE = re.compile(r"[。！？；](?=[^”』」）])")
#: How common a word is that stands in many texts.
FREQUENT = 30
#: How common brackets and other signs are beside words, and the most frequent characters of unspaced scripts.
SIGN = 1_000
#: Letters and pairs of letters stand in more texts than words do.
SHORTEST = {1: 50, 2: 5}


class Gate:
    """Tells the paragraphs that could hold a figure or a period, by the kinds that any of them needs.

    >>> from claimnum.languages import lexicon
    >>> gate = Gate(lexicon(("en",)), {"number", "numeral", "scale"})
    >>> gate.passes("We depend on a few suppliers."), gate.passes("We had 5 suppliers."), gate.passes("A billion.")
    (False, True, True)
    """

    def __init__(self, surfaces: Surfaces, kinds: Iterable[str], frequent: frozenset[str] = frozenset()) -> None:
        wanted = frozenset(kinds)
        every = list(surfaces.meanings())
        written = [surface for surface, meanings in every if not wanted.isdisjoint(meanings)]
        # May is a month and may a word of almost every sentence: such surfaces are looked for as they are written
        self._forms = tuple({s: s for s in written if s.lower() in surfaces.common and s not in surfaces.common})
        found = [surface.lower() for surface in written if surface not in self._forms]
        words = [WORDS.findall(surface) for surface in found]
        self._short = frozenset(
            surface.lower().removesuffix(".").rpartition(" ")[2]
            for surface, meanings in every
            if surface[-1:] == "." or "abbreviation" in meanings
        )
        chosen = {of[0] for of in words if len(of) == 1}
        for of in words:
            if of and chosen.isdisjoint(of):  # a surface whose word is looked for anyhow needs no other
                chosen.add(max(of, key=lambda word: (word not in surfaces.common, len(word))))
        self._words = frozenset(chosen)
        others = [s for s in found if not (WORDS.search(s) or DIGIT.search(s))]
        signs = {sign for s in others if not UNSPACED.search(s) for sign in s if not sign.isspace()}
        unspaced = _characters([s for s in others if UNSPACED.search(s)], frequent)
        self._sign = re.compile(rf"[\d{''.join(map(re.escape, sorted(signs | unspaced)))}]").search
        self._table = WORDS_ONLY | {ord(sign): PASS for sign in signs if sign.isascii()}
        self._wide = frozenset(sign for sign in signs if not sign.isascii())

    def passes(self, text: str) -> bool:
        """Whether a figure or a period could stand here."""
        return self._passes(text, self._plain(text))

    def _passes(self, text: str, plain: str | None) -> bool:
        if plain is None:
            found = self._sign(text) is not None or not self._words.isdisjoint(WORDS.findall(text.lower()))
        else:
            found = PASS in plain or not self._words.isdisjoint(plain.split())
        return found or any(map(text.__contains__, self._forms))

    def _plain(self, text: str) -> str | None:
        """The words of a text in small letters with blanks for signs, as long as it; None if it is not ASCII."""
        if not (text.isascii() or UNSPACED.search(text)):
            text = WIDE.sub(self._narrow, text)
        return text.translate(self._table) if text.isascii() else None

    def _narrow(self, m: re.Match[str]) -> str:
        """What stands for a sign beyond ASCII, as for one within."""
        return PASS if m[0] in self._wide else " "

    def pieces(self, text: str) -> list[str]:
        """The pieces of a text, its paragraphs and sentences without figures left whole."""
        if len(text) < SHORT:
            return PIECE.findall(text) if self.passes(text) else [text]
        pieces: list[str] = []
        for paragraph in PARAGRAPH.split(text):
            if paragraph[:1] == "\n" or not self._passes(paragraph, plain := self._plain(paragraph)):
                pieces.append(paragraph)
            else:
                self._sentences(paragraph, plain, pieces)
        return pieces

    def _sentences(self, text: str, plain: str | None, pieces: list[str]) -> None:
        """Adds the pieces of a paragraph; a sentence that does not pass is one, the stop after it another."""
        cut = at = 0  # up to where it is cut, and where the sentence begins
        whole, short, passes = len(text), self._short, self._passes
        stops = UNSPACED_SENTENCE if plain is None and UNSPACED.search(text) else SENTENCE
        for stop, end in [*[m.span() for m in stops.finditer(text)], (whole, whole)]:
            if stop < end and text[text.rfind(" ", at, stop) + 1 : stop].lower() in short:
                continue  # it goes on
            if not passes(sentence := text[at:stop], plain and plain[at:stop]):
                if cut < at:
                    pieces += PIECE.findall(text, cut, at)[:-1]
                pieces += (sentence, text[stop:end]) if stop < end else (sentence,)
                cut = end
            at = end
        if cut < at:
            pieces += PIECE.findall(text, cut)
            if not pieces[-1]:
                pieces.pop()


def made_for(surfaces: Surfaces, grammars: tuple[Grammar, ...], frequent: frozenset[str]) -> Gate | None:
    """The gate of some grammars; None if a word order can do with common or unknown words alone."""
    sizes: dict[str, float] = dict.fromkeys(LOOKS, float("inf")) | dict.fromkeys(NUMBERS, 0)
    commonness = _commonness(surfaces.common, frequent)
    for surface, meanings in surfaces.meanings():
        size = commonness(surface)
        for kind in meanings:
            if kind not in NUMBERS:
                sizes[kind] = sizes.get(kind, 0) + size
    kinds = frozenset().union(*(grammar.needs(lambda kind: sizes.get(kind, 0)) for grammar in grammars))
    if any(sizes.get(kind, 0) >= 1_000_000 for kind in kinds):
        return None
    return Gate(surfaces, kinds, frequent)


def _characters(surfaces: list[str], frequent: frozenset[str]) -> set[str]:
    """Characters of which each surface holds at least one: its only one, else one that few texts hold."""
    chosen = {surface for surface in surfaces if len(surface) == 1}
    shared = Counter("".join(surfaces))
    for surface in surfaces:
        if chosen.isdisjoint(surface):
            chosen.add(min(surface, key=lambda c: (c in frequent or not UNSPACED.match(c), -shared[c], c)))
    return chosen


def _commonness(common: frozenset[str], frequent: frozenset[str]) -> Callable[[str], int]:
    """How much a surface adds to the size of a kind; one with digits nothing, since digits are looked for anyhow."""

    @cache
    def commonness(surface: str) -> int:
        if surface in common:
            return 1_000_000
        if len(words := surface.replace("-", " ").split()) > 1:  # it is looked for at its rarest word
            return min(map(commonness, words))
        if UNSPACED.match(surface):
            return 1 if len(surface) > 1 else SIGN if surface in frequent else FREQUENT
        if surface in frequent:
            return FREQUENT
        if DIGIT.search(surface):
            return 0
        return SHORTEST.get(len(surface), 1) if WORDS.search(surface) else SIGN

    return commonness
