"""From characters to shape: the pieces that add up to a text, and one letter for what each of them can mean."""

from __future__ import annotations

from itertools import accumulate, compress, count, repeat
from operator import add
from typing import TYPE_CHECKING, Any

from claimnum.digits import Convention, DigitReader
from claimnum.kinds import MERGED
from claimnum.phrases import TAIL
from claimnum.pieces import IS_HAN, PIECE, UNSPACED, look, spaced
from claimnum.surfaces import GLUED, Surfaces

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from claimnum.gate import Gate

#: Surfaces remembered beyond a language's own; a text of random letters must not fill the memory.
REMEMBERED = 100_000
#: The blanks before a piece that is remembered with them; what stands behind others is classified each time.
BEFORE = frozenset({*(" " * n for n in range(40)), "\n", "\n\n", "\n\n\n", "\t", "\u00a0", "\u202f", "\u3000"})
LONGEST = 40
NOT_GLUED = frozenset[str]()
#: Kinds of surfaces that stand on one side of a number only.
BESIDE = frozenset({"approx", "varied", "mark"})
#: Kinds of abbreviations whose stop may be the sentence's.
STOPPED = frozenset({"measure", "rate_unit"})
QUALIFYING = BESIDE | STOPPED | {"bound_after"}
#: What the number before which a bound stands can begin with.
BEGINNING = ("number", "unit", "teen", "ten", "mark", "a")


#: What several pieces mean as one surface, the letters they get, and whether what stands beside them is to be asked.
Surface = tuple["Mapping[str, Any]", str, bool]


class Lexicon(Surfaces):
    """What pieces mean. A piece never seen before is classified once and remembered in ``letters``."""

    def __init__(
        self,
        rows: Iterable[Mapping[str, Mapping[str, Any]]],
        convention: Convention,
        common: frozenset[str] = frozenset(),
    ) -> None:
        super().__init__(rows, common)
        self.digits = DigitReader(convention)
        self.letters: dict[str, str] = {}
        self.bare: dict[str, str] = {}
        self.spelled: dict[tuple[str, ...], Surface | None] = {}
        self.meant: dict[str, Mapping[str, Any]] = {}
        self._whole = self._letters[frozenset({"name"})]
        self._beginning = frozenset("".join(map(self.family, BEGINNING)))
        self._number_letters = self._letters[frozenset({"number"})], self._letters[frozenset({"number"}) | GLUED]
        self.merged = {
            kind: (self._letters[frozenset({kind})], self._letters[frozenset({kind}) | GLUED]) for kind in MERGED
        }

    # --- classifying -------------------------------------------------------------------------------------------

    def letter(self, piece: str) -> str:
        """Classifies a piece and remembers what it is if others like it will come."""
        word = piece.lstrip()
        blanks = len(piece) - len(word)
        if (len(word) > LONGEST and " " in word) or (len(word) > 1 and word[0] >= UNSPACED and IS_HAN(word)):
            return self._whole  # a sentence that the gate kept out
        if word[:1].isdecimal() and len(word) > 4 and word not in self._within and self.digits.is_number(word):
            return self._number_letters[not blanks]
        letter = self._letters[self._classify(piece, word)]
        if piece[:blanks] in BEFORE and len(word) <= LONGEST:
            known = self._meanings(word) if word else None
            bare = word.lower().replace("’", "'")
            if known or bare in self._within or len(self.letters) < REMEMBERED:
                self.bare[piece] = bare
                if known:
                    self.meant[piece] = known
                self.letters[piece] = letter
        return letter

    def _classify(self, piece: str, word: str) -> frozenset[str]:
        glued = GLUED if len(word) == len(piece) else NOT_GLUED
        if not word:
            lines = piece.count("\n")
            return frozenset({"paragraph" if lines > 1 else "line" if lines else "sign"})
        if word[0].isdecimal():
            return self.digits.kinds(word) | glued
        if meanings := self._meanings(word):
            return frozenset(meanings) | glued
        return frozenset({look(word)}) | glued

    def _meanings(self, word: str) -> dict[str, Any] | None:
        return self._exact.get(word) or self._lower.get(word) or self._lower.get(word.lower().replace("’", "'"))

    def value_of(self, piece: str, kind: str) -> Any:
        """The value that a single piece has as a kind; digits have the number they write."""
        if (meanings := self.meant.get(piece)) is not None:
            return meanings.get(kind, piece.lstrip())
        word = piece.lstrip()
        if word[:1].isdecimal():
            return (
                self.digits.number(word) if kind == "number" else word if kind == "dotted_date" else _whole_number(word)
            )
        meanings = self._meanings(word)
        return word if meanings is None else meanings.get(kind, word)

    # --- reading -----------------------------------------------------------------------------------------------

    def read(self, text: str, gate: Gate | None = None) -> Text:
        """Cuts a text into pieces and gives each its letter, surfaces of several words joined.

        A paragraph that the gate does not let pass is one piece.
        """
        pieces = PIECE.findall(text) if gate is None else gate.pieces(text)
        if pieces and not pieces[-1]:
            pieces.pop()
        letters = self._letters_of(pieces)
        joined: dict[int, Mapping[str, Any]] = {}
        taken = 0
        for start, minus_length, found in sorted(self._matches(pieces)):  # leftmost first, then longest
            if start >= taken:
                end = start - minus_length
                meanings, shape, qualifying = found
                if qualifying and self._misjoined(pieces, letters, start, end, meanings):
                    continue
                taken = end
                joined[start], letters[start:end] = meanings, shape
        return Text(self, pieces, letters, joined)

    def _misjoined(
        self, pieces: list[str], letters: list[str], start: int, end: int, meanings: Mapping[str, Any]
    ) -> bool:
        """Whether pieces beside a number are no surface.

        ``38c.`` is no circa, ``5% and over 3%`` no *5% and over*, ``10% change`` no head of a column, and ``gives us
        $5`` no dollar of the US.
        """
        if start and not meanings.keys().isdisjoint(BESIDE):
            return self._unlike(pieces, start, meanings)
        if start and not meanings.keys().isdisjoint(STOPPED):  # 12 lb. at the end of a sentence
            last = end == len(pieces) or pieces[end][:1] == "\n" or pieces[end].strip()[:1].isupper()
            return pieces[end - 1] == "." and last
        if end == len(pieces):
            return False
        if "bound" in self._joined.get(self._words(tuple(pieces[end - 1 : end + 1])), ()):  # 5% or more than 3%
            return True
        if letters[end] not in self._beginning:
            return False
        return "bound" in (self._meanings(self.bare[pieces[end - 1]]) or ())

    def _unlike(self, pieces: list[str], start: int, meanings: Mapping[str, Any]) -> bool:
        """Whether what stands before pieces tells that they are no surface."""
        one, before = pieces[start], pieces[start - 1]
        if "mark" in meanings:
            word = "function" in (self._lower.get(one.strip()) or ())
            return word and pieces[start + 1][0].isspace() and before.strip().islower()
        touches = spaced(one[0]) if "approx" in meanings else not one[0].isspace()
        return touches and before[-1:].isdecimal()

    def _matches(self, pieces: list[str]) -> list[tuple[int, int, Surface]]:
        """Where surfaces of several pieces stand: start, -length, and what they are."""
        found: list[tuple[int, int, Surface]] = []
        last, spelled = len(pieces), self.spelled
        bare = list(map(self.bare.get, pieces, repeat("")))
        pairs = list(map(self._pairs.get, map(add, bare, bare[1:])))
        for i in compress(count(), pairs):
            for at, length in pairs[i] or ():
                start = i - at
                end = start + length
                if start < 0 or end > last:
                    continue
                written = tuple(pieces[start:end])
                surface = spelled[written] if written in spelled else self._surface(written)
                if surface is not None:
                    found.append((start, -length, surface))
        return found

    def _surface(self, written: tuple[str, ...]) -> Surface | None:
        """What some pieces mean as one surface, with the letters they get; None if they are none."""
        meanings = self._joined.get(self._words(written))
        found = None
        if meanings is not None:
            kinds = frozenset(meanings)
            letter = self._letters[kinds | GLUED if written[0][:1].strip() else kinds]
            found = meanings, letter + TAIL * (len(written) - 1), not QUALIFYING.isdisjoint(meanings)
        if len(self.spelled) < REMEMBERED:
            self.spelled[written] = found
        return found

    def _letters_of(self, pieces: list[str]) -> list[str]:
        letters: list[Any] = list(map(self.letters.get, pieces))
        i = -1
        try:
            while True:
                i = letters.index(None, i + 1)
                letters[i] = self.letter(pieces[i])
        except ValueError:  # none is left
            return letters

    def _words(self, written: tuple[str, ...]) -> tuple[str, ...]:
        """Pieces as surfaces are written: in lower case, with a blank before those that do not touch."""
        bare = self.bare
        words = [bare.get(p, "\0") if p[:1].strip() else " " + bare.get(p, "\0") for p in written]
        words[0] = words[0].lstrip()
        return tuple(words)


class Text:
    """A text in pieces: what word orders are matched against and read from."""

    __slots__ = ("_meant", "_number", "_starts", "joined", "letters", "lexicon", "pieces", "shape")

    def __init__(
        self, lexicon: Lexicon, pieces: list[str], letters: list[str], joined: dict[int, Mapping[str, Any]]
    ) -> None:
        self.lexicon, self.pieces, self.letters, self.joined = lexicon, pieces, letters, joined
        self.shape = "".join(letters)
        self._number, self._meant = lexicon.digits.number, lexicon.meant.get
        self._starts: list[int] | None = None

    def value(self, at: int, kind: str) -> Any:
        """The value that the surface at a piece has as this kind."""
        if (meanings := self.joined.get(at)) is None:
            piece = self.pieces[at]
            if kind == "number":
                return self._number(piece.lstrip())
            if (meanings := self._meant(piece)) is None:
                return self.lexicon.value_of(piece, kind)
        return meanings.get(kind)

    def merge(self, start: int, end: int, kind: str, value: Any) -> None:
        """Makes several pieces one of a kind."""
        glued = bool(self.pieces[start][:1].strip())
        self.letters[start:end] = [self.lexicon.merged[kind][glued], *TAIL * (end - start - 1)]
        self.joined[start] = {kind: value}

    @property
    def starts(self) -> list[int]:
        """The offset of each piece, blanks before it included, and of the end."""
        if self._starts is None:
            self._starts = [0, *accumulate(map(len, self.pieces))]
        return self._starts

    def span(self, i: int, j: int) -> tuple[int, int]:
        """The characters of pieces i to j, without blanks at either end."""
        starts, piece = self._starts or self.starts, self.pieces[i]
        return starts[i] + len(piece) - len(piece.lstrip()), starts[j]


def _whole_number(word: str) -> int | None:
    """The whole number that digits write; None where they write another."""
    return int(word) if len(word) <= LONGEST and word.isdecimal() else None
