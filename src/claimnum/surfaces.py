"""Surfaces: what a language's rows become. Kind -> surface -> value is turned round; each set of kinds gets a letter.

A surface of several words (``in excess of``) lies on its first piece; the others become its tail. What a surface can
mean (a set of kinds) has one letter, so that ``second`` is at once an ordinal and a unit of time, and a word order
that asks for either finds it.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import chain
from typing import TYPE_CHECKING, Any

from claimnum.digits import every_kind_set
from claimnum.kinds import LOOKS, MERGED, WORD_LOOKS
from claimnum.phrases import TAIL
from claimnum.pieces import HAN, PIECE, normal

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

#: Letters dealt to sets of kinds: printable, none that is the tail's.
POOL = [chr(c) for c in (*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x2000)) if chr(c) != TAIL]
GLUED = frozenset({"glued"})
#: Kinds of single letters that mean nothing in the other case: 12c and 500g, but no 12C and 5G.
CASED = frozenset({"minor_letter", "measure_sign", "small_sign"})


#: Where a pair of words stands in surfaces, and their length.
Place = tuple[int, int]


class Surfaces:
    """All surfaces of one lexicon with what each can mean."""

    #: Word orders may name kinds of which this language has no surface; a test asks that some language has one.
    open = True

    def __init__(self, rows: Iterable[Mapping[str, Mapping[str, Any]]], common: frozenset[str]) -> None:
        self.common = common
        self._exact: dict[str, dict[str, Any]] = {}
        self._lower: dict[str, dict[str, Any]] = {}
        self._joined: dict[tuple[str, ...], dict[str, Any]] = {}
        self._kinds = set(LOOKS)
        written: dict[str, dict[str, Any]] = {}
        for table in rows:
            for kind, surfaces in table.items():
                self._kinds.add(kind)
                for surface, value in surfaces.items():
                    written.setdefault(surface, {})[kind] = value
        for surface, meanings in written.items():
            self._add(surface, meanings)
        self._titles()
        self._letters = self._deal()
        self._families: dict[tuple[str, str | None], str] = {}
        self._pairs = self._pair()
        self._within = {word.strip() for words in self._joined for word in words}
        self._joinable = {kind for meanings in self._joined.values() for kind in meanings} | {*MERGED, "glued"}

    def _add(self, surface: str, meanings: dict[str, Any]) -> None:
        words = spelled(surface)
        if len(words) == 1:
            table = self._lower if surface == surface.lower() else self._exact
            table[surface] = meanings
            return
        self._joined.setdefault(tuple(words), {}).update(meanings)
        if " " in surface:
            hyphened = [w for p in words for w in (("-", p[1:]) if p[0] == " " else (p,))]
            beside = self._joined.setdefault(tuple(hyphened), {})
            beside |= meanings | beside  # what is written with hyphens itself comes first

    def _titles(self) -> None:
        """A surface with capitals (May) means what the lower-case one means as well, and may stand in capitals."""
        for letter, meanings in self._lower.items():
            if len(letter) == 1 and not CASED.isdisjoint(meanings):
                self._exact.setdefault(letter.upper(), {})
        for surface, meanings in list(self._exact.items()):
            if surface.istitle() and len(surface) > 2:
                self._exact.setdefault(surface.upper(), meanings)
        for surface, meanings in self._exact.items():
            for kind, value in self._lower.get(surface.lower(), {}).items():
                if kind not in CASED:
                    meanings.setdefault(kind, value)
            if not meanings:
                meanings["letter"] = surface

    def _deal(self) -> dict[frozenset[str], str]:
        """One letter for each set of kinds that any piece can have, touching what stands before it or not."""
        sets = {frozenset(m) for table in (self._exact, self._lower, self._joined) for m in table.values()}
        sets |= every_kind_set() | {frozenset({look}) for look in LOOKS}
        sets |= {s | {"glued"} for s in sets}
        # those that differ in touching lie together, and those that share a kind: few ranges in a class
        ordered = sorted(sets, key=lambda s: (sorted(s - GLUED), "glued" in s))
        return dict(zip(ordered, POOL, strict=False))

    def _pair(self) -> dict[str, tuple[Place, ...]]:
        """Each surface of several pieces by two of its words: the one that fewest surfaces share and the one beside it.

        Words that stand in almost every sentence come last. The two are written as one, which tells them well enough.
        """
        written = [tuple(map(str.strip, words)) for words in self._joined]
        counted = Counter(chain.from_iterable(written))
        shared = {word: times if word.isalpha() else 99 * times for word, times in counted.items()}
        shared |= {word: shared.get(word, 0) + 9_999 for word in self.common}
        found: dict[str, tuple[Place, ...]] = {}
        for words in written:
            at = 0
            if len(words) > 2:
                weights = [(shared[word], -len(word)) for word in words]
                at = min(weights.index(min(weights)), len(words) - 2)
            pair, place = words[at] + words[at + 1], (at, len(words))
            known = found.get(pair, ())
            if place not in known:
                found[pair] = tuple(sorted((*known, place)))
        return found

    # --- what the engine asks ----------------------------------------------------------------------------------

    def known(self, kind: str) -> bool:
        """Whether the kind belongs to the alphabet."""
        return kind in self._kinds

    def joinable(self, kind: str) -> bool:
        """Whether a surface of several pieces can have the kind."""
        return kind in self._joinable

    def family(self, kind: str, join: str | None = None) -> str:
        """The letters of all pieces of a kind, all of them, only touching (``+``) or only free ones (``_``)."""
        if (kind, join) not in self._families:
            self._families[kind, join] = "".join(
                letter
                for kinds, letter in self._letters.items()
                if (not kind or kind in kinds) and (join is None or (join == "+") == ("glued" in kinds))
            )
        return self._families[kind, join]

    @property
    def worded(self) -> str:
        """The letters of pieces that are words written with spaces between them."""
        ends = re.compile(rf"[^\W\d_{HAN}]").match
        tables = (self._exact, self._lower)
        sets = [frozenset({look}) for look in WORD_LOOKS]
        sets += [frozenset(m) for table in tables for word, m in table.items() if ends(word[-1])]
        return "".join({self._letters[kinds | touch] for kinds in sets for touch in (GLUED, frozenset())})

    @property
    def alphabet(self) -> dict[frozenset[str], str]:
        """Every set of kinds and its letter."""
        return self._letters

    def meanings(self) -> Iterator[tuple[str, Mapping[str, Any]]]:
        """All surfaces, with their values by kind."""
        yield from self._exact.items()
        yield from self._lower.items()
        yield from (("".join(words), meanings) for words, meanings in self._joined.items())

    def surfaces(self) -> Iterator[tuple[str, str, Any]]:
        """All rows as they were taken up: surface, kind, value."""
        for surface, meanings in self.meanings():
            yield from ((surface, kind, value) for kind, value in meanings.items())


def spelled(surface: str) -> list[str]:
    """The pieces of a surface as they are compared.

    >>> spelled("in excess of"), spelled("US$"), spelled("Q1")
    (['in', ' excess', ' of'], ['us', '$'], ['q', '1'])
    """
    letters = surface.replace(" ", "")
    if letters.isascii() and letters.isalpha():  # most are such words, and pieces as they stand
        first, *others = surface.lower().split(" ")
        return [first, *(" " + word for word in others)]
    return [normal(piece) for piece in PIECE.findall(surface) if piece]
