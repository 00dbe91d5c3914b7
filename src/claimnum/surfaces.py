"""Surfaces: what a language's rows become. Kind -> surface -> value is turned round; each set of kinds gets a letter.

A surface of several words (``in excess of``) lies on its first piece; the others become its tail. What a surface can
mean (a set of kinds) has one letter, so that ``second`` is at once an ordinal and a unit of time, and a word order
that asks for either finds it.
"""

from __future__ import annotations

import re
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
        for table in rows:
            for kind, surfaces in table.items():
                self._kinds.add(kind)
                for surface, value in surfaces.items():
                    self._add(surface, kind, value)
        self._titles()
        self._letters = self._deal()
        self._families: dict[tuple[str, str | None], str] = {}
        self._pairs = self._pair()
        self._within = {word.strip() for words in self._joined for word in words}
        self._joinable = {kind for meanings in self._joined.values() for kind in meanings} | {*MERGED, "glued"}

    def _add(self, surface: str, kind: str, value: Any) -> None:
        pieces = [p for p in PIECE.findall(surface) if p]
        if len(pieces) == 1:
            table = self._lower if surface == surface.lower() else self._exact
            table.setdefault(surface, {})[kind] = value
            return
        words = [normal(p) for p in pieces]
        self._joined.setdefault(tuple(words), {})[kind] = value
        if " " in surface:
            hyphened = [w for p in words for w in (("-", p[1:]) if p[:1] == " " else (p,))]
            self._joined.setdefault(tuple(hyphened), {}).setdefault(kind, value)

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
        shared: dict[str, int] = dict.fromkeys(self.common, 9_999)
        for words in self._joined:
            for word in words:
                shared[word.strip()] = shared.get(word.strip(), 0) + (1 if word.strip().isalpha() else 99)
        found: dict[str, set[Place]] = {}
        for words in self._joined:
            rarest = min(range(len(words)), key=lambda n: (shared[words[n].strip()], -len(words[n]), n))
            at = min(rarest, len(words) - 2)
            found.setdefault(words[at].strip() + words[at + 1].strip(), set()).add((at, len(words)))
        return {pair: tuple(sorted(places)) for pair, places in found.items()}

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
        spaced = re.compile(rf".*[^\W\d_{HAN}]")
        tables = (self._exact, self._lower)
        sets = [frozenset({look}) for look in WORD_LOOKS]
        sets += [frozenset(m) for table in tables for word, m in table.items() if spaced.fullmatch(word)]
        return "".join({self._letters[kinds | touch] for kinds in sets for touch in (GLUED, frozenset())})

    @property
    def alphabet(self) -> dict[frozenset[str], str]:
        """Every set of kinds and its letter."""
        return self._letters

    def surfaces(self) -> Iterator[tuple[str, str, Any]]:
        """All rows as they were taken up: surface, kind, value."""
        for table in (self._exact, self._lower):
            for surface, meanings in table.items():
                yield from ((surface, kind, value) for kind, value in meanings.items())
        for words, meanings in self._joined.items():
            yield from (("".join(words), kind, value) for kind, value in meanings.items())
