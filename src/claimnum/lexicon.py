"""From characters to shape: the pieces that add up to a text, and one letter for what each of them can mean.

A language gives rows: kind -> surface -> value. A surface of several words (``in excess of``) lies on its first
piece; the others become its tail. What a surface can mean (a set of kinds) has one letter, so that ``second`` is at
once an ordinal and a unit of time, and a word order that asks for either finds it.
"""

from __future__ import annotations

import re
from itertools import accumulate, compress, count
from typing import TYPE_CHECKING, Any, NamedTuple

from claimnum.digits import DIGITS, SEPARATORS, SPACES, Convention, DigitReader, every_kind_set
from claimnum.kinds import LOOKS
from claimnum.phrases import TAIL

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from decimal import Decimal

Rows = "Mapping[str, Mapping[str, Any]]"

HAN = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
#: A line goes on where a lower-case word or a comma is followed by more of the sentence: by a lower-case word, or, as
#: headings do not fill their line, by a figure if the line is long.
WRAP = r"(?:(?<=[a-z,])\n(?=[^\S\n]*[a-z])|(?<=[^\n]{40})(?<=[a-z,])\n(?=[^\S\n]*[0-9$€£¥]))"
BLANKS = rf"(?:[^\S\n]|{WRAP})*+"
NUMBER = rf"[{DIGITS}]++(?:[{SEPARATORS}][{DIGITS}]++|[{SPACES}][{DIGITS}]{{3}}(?![{DIGITS}]))*+"
LETTERS = rf"[^\W\d_{HAN}]++"
#: A piece is a number, a word, an apostrophe with the letters after it, a line's end or a sign, with the blanks before
#: it. ASCII words after one blank come first: they are most of a text.
PIECE = re.compile(
    rf" ?+(?:[a-zA-Z]++(?:{LETTERS})?+|{NUMBER}|{LETTERS}|['’]{LETTERS}"
    rf"|{BLANKS}(?:{NUMBER}|{LETTERS}|['’]{LETTERS}|\n\s*+|.|\Z))",
    re.DOTALL,
)
#: Letters dealt to sets of kinds: printable, none that is the tail's.
POOL = [chr(c) for c in (*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x2000)) if chr(c) != TAIL]
#: Surfaces remembered beyond a language's own; a text of random letters must not fill the memory.
REMEMBERED = 100_000
#: The blanks before a piece that is remembered with them; what stands behind others is classified each time.
BEFORE = frozenset({"", " ", "  ", "   ", "\n", "\n\n", "\n\n\n", "\t", "\u00a0", "\u202f", "\u3000"})
#: A word in lower case that ends like a plural noun; what else ends so is in the rows.
PLURAL = re.compile(r".{2,}(?<![sui'])s|.{2,}(?:men|people)|.+ae|.{2,}(?<=[aeo])[uo]s{2}es")


GLUED, NOT_GLUED = frozenset({"glued"}), frozenset[str]()


class Place(NamedTuple):
    """Where an anchor stands in surfaces of a length, and the words that may stand beside it."""

    at: int
    length: int
    side: int
    beside: frozenset[str]


def normal(piece: str) -> str:
    """A piece as surfaces are compared: lower case, one space before it if any."""
    word = piece.lstrip().lower().replace("’", "'")
    return word if piece[:1] == word[:1] or not piece[:1].isspace() else " " + word


class Lexicon:
    """What pieces mean. A piece never seen before is classified once and remembered in ``letters``."""

    def __init__(self, rows: Iterable[Mapping[str, Mapping[str, Any]]], convention: Convention) -> None:
        self.digits = DigitReader(convention)
        self._exact: dict[str, dict[str, Any]] = {}
        self._lower: dict[str, dict[str, Any]] = {}
        self._joined: dict[tuple[str, ...], dict[str, Any]] = {}
        self._kinds = dict(LOOKS)
        for table in rows:
            for kind, surfaces in table.items():
                self._kinds.setdefault(kind, "")
                for surface, value in surfaces.items():
                    self._add(surface, kind, value)
        self._titles()
        self._letters = self._deal()
        self._anchors = self._anchor()
        self._within = {word.strip() for words in self._joined for word in words}
        self.letters: dict[str, str] = {}
        self.anchored: dict[str, tuple[Place, ...]] = {}
        self.bare: dict[str, str] = {}
        self.meant: dict[str, Mapping[str, Any]] = {}
        self._number_letters = self._letters[frozenset({"number"})], self._letters[frozenset({"number", "glued"})]
        self._joinable = {kind for meanings in self._joined.values() for kind in meanings}
        self._numeral_letters = {
            join: self._letters[frozenset({"numeral"} | ({"glued"} if join else set()))] for join in (False, True)
        }

    # --- building ----------------------------------------------------------------------------------------------

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
        for surface, meanings in list(self._exact.items()):
            if surface.istitle() and len(surface) > 2:
                self._exact.setdefault(surface.upper(), meanings)
        for surface, meanings in self._exact.items():
            for kind, value in self._lower.get(surface.lower(), {}).items():
                meanings.setdefault(kind, value)

    def _deal(self) -> dict[frozenset[str], str]:
        """One letter for each set of kinds that any piece can have, touching what stands before it or not."""
        sets = {frozenset(m) for table in (self._exact, self._lower, self._joined) for m in table.values()}
        sets |= every_kind_set() | {frozenset({look}) for look in LOOKS}
        sets |= {s | {"glued"} for s in sets}
        ordered = sorted(sets, key=lambda s: (len(s), sorted(s)))
        return dict(zip(ordered, POOL, strict=False))

    def _anchor(self) -> dict[str, tuple[Place, ...]]:
        """Each surface of several pieces is looked for at the one of its words that fewest surfaces share."""
        shared: dict[str, int] = {}
        for words in self._joined:
            for word in words:
                shared[word.strip()] = shared.get(word.strip(), 0) + (1 if word.strip().isalpha() else 99)
        places: dict[str, dict[tuple[int, int], set[str]]] = {}
        for words in self._joined:
            at = min(range(len(words)), key=lambda n: (shared[words[n].strip()], -len(words[n]), n))
            beside = words[at + 1] if at + 1 < len(words) else words[at - 1] if at > 1 else words[0].strip()
            places.setdefault(words[at].strip(), {}).setdefault((at, len(words)), set()).add(beside.strip())
        return {
            word: tuple(
                Place(at, length, 1 if at + 1 < length else -1, frozenset(beside))
                for (at, length), beside in sorted(found.items(), key=lambda place: -place[0][1])
            )
            for word, found in places.items()
        }

    # --- classifying -------------------------------------------------------------------------------------------

    def letter(self, piece: str) -> str:
        """Classifies a piece and remembers what it is if others like it will come."""
        word = piece.lstrip()
        blanks = len(piece) - len(word)
        if word[:1].isdecimal() and len(word) > 4 and self.digits.is_number(word):
            return self._number_letters[not blanks]
        letter = self._letters[self._classify(piece, word)]
        if piece[:blanks] in BEFORE and len(word) <= 40:
            known = self._meanings(word) if word else None
            bare = word.lower().replace("’", "'")
            if known or bare in self._within or len(self.letters) < REMEMBERED:
                self.bare[piece] = bare
                if found := self._anchors.get(bare):
                    self.anchored[piece] = found
                if known:
                    self.meant[piece] = known
                self.letters[piece] = letter
        return letter

    def _classify(self, piece: str, word: str) -> frozenset[str]:
        glued = GLUED if len(word) == len(piece) else NOT_GLUED
        if not word:
            return frozenset({"paragraph" if piece.count("\n") > 1 else "line"}) if "\n" in piece else frozenset({"sign"})
        if word[0].isdecimal():
            return self.digits.kinds(word) | glued
        if meanings := self._meanings(word):
            return frozenset(meanings) | glued
        return frozenset({_look(word)}) | glued

    def _meanings(self, word: str) -> dict[str, Any] | None:
        return self._exact.get(word) or self._lower.get(word) or self._lower.get(word.lower().replace("’", "'"))

    # --- what the engine asks ----------------------------------------------------------------------------------

    def known(self, kind: str) -> bool:
        """Whether the kind belongs to the alphabet."""
        return kind in self._kinds

    def joinable(self, kind: str) -> bool:
        """Whether a surface of several pieces can have the kind."""
        return kind in self._joinable or kind == "numeral"

    def family(self, kind: str, join: str | None = None) -> str:
        """The letters of all pieces of a kind, all of them, only touching (``+``) or only free ones (``_``)."""
        return "".join(
            letter
            for kinds, letter in self._letters.items()
            if (not kind or kind in kinds) and (join is None or (join == "+") == ("glued" in kinds))
        )

    def value_of(self, piece: str, kind: str) -> Any:
        """The value that a single piece has as a kind; digits have the number they write."""
        if (meanings := self.meant.get(piece)) is not None:
            return meanings.get(kind, piece.lstrip())
        word = piece.lstrip()
        if word[:1].isdecimal():
            return self.digits.number(word) if kind == "number" else word if kind == "dotted_date" else int(word)
        meanings = self._meanings(word)
        return word if meanings is None else meanings.get(kind, word)

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

    # --- reading -----------------------------------------------------------------------------------------------

    def read(self, text: str) -> Text:
        """Cuts a text into pieces and gives each its letter, surfaces of several words joined."""
        pieces = PIECE.findall(text)
        if not pieces[-1]:
            pieces.pop()
        letters = self._letters_of(pieces)
        joined: dict[int, Mapping[str, Any]] = {}
        taken = 0
        for start, minus_length in sorted(self._matches(pieces)):  # leftmost first, then longest
            if start >= taken:
                taken = start - minus_length
                joined[start] = self._joined[self._words(pieces, start, taken)]
                self._join(pieces, letters, start, -minus_length, joined[start])
        return Text(self, pieces, letters, joined)

    def _matches(self, pieces: list[str]) -> Iterator[tuple[int, int]]:
        """Where surfaces of several pieces stand: (start, -length)."""
        last, bare, anchored = len(pieces), self.bare, self.anchored
        for i in compress(count(), map(anchored.__contains__, pieces)):
            for at, length, side, beside in anchored[pieces[i]]:
                start = i - at
                if (
                    0 <= start <= last - length
                    and bare.get(pieces[i + side]) in beside
                    and self._words(pieces, start, start + length) in self._joined
                ):
                    yield start, -length

    def _letters_of(self, pieces: list[str]) -> list[str]:
        letters: list[Any] = list(map(self.letters.get, pieces))
        i = -1
        try:
            while True:
                i = letters.index(None, i + 1)
                letters[i] = self.letter(pieces[i])
        except ValueError:  # none is left
            return letters

    def _words(self, pieces: list[str], start: int, end: int) -> tuple[str, ...]:
        """Pieces as surfaces are written: in lower case, with a blank before those that do not touch."""
        bare = self.bare
        words = [bare.get(p, "\0") if p[:1].strip() else " " + bare.get(p, "\0") for p in pieces[start:end]]
        words[0] = words[0].lstrip()
        return tuple(words)

    def _join(self, pieces: list[str], letters: list[str], start: int, length: int, meanings: Mapping[str, Any]) -> None:
        kinds = frozenset(meanings)
        letter = self._letters[kinds | GLUED if pieces[start][:1].strip() else kinds]
        letters[start : start + length] = [letter, *TAIL * (length - 1)]


def _look(word: str) -> str:
    """The kind of a piece that no row knows.

    >>> [_look(w) for w in ("robots", "across", "robot", "Xiaomi", "GAAP", "q", "&")]
    ['plural', 'word', 'word', 'name', 'acronym', 'letter', 'sign']
    """
    if not (word[0].isalpha() or word[0] in "'’"):
        return "sign"
    if len(word) == 1:
        return "letter"
    if word[0] in "'’" or word.islower():
        return "plural" if PLURAL.fullmatch(word) else "word"
    return "acronym" if word.isupper() else "name"


class Text:
    """A text in pieces: what word orders are matched against and read from."""

    __slots__ = ("_starts", "joined", "letters", "lexicon", "pieces", "shape")

    def __init__(self, lexicon: Lexicon, pieces: list[str], letters: list[str], joined: dict[int, Mapping[str, Any]]) -> None:
        self.lexicon, self.pieces, self.letters, self.joined = lexicon, pieces, letters, joined
        self.shape = "".join(letters)
        self._starts: list[int] | None = None

    def value(self, at: int, kind: str) -> Any:
        """The value that the surface at a piece has as this kind."""
        piece = self.pieces[at]
        if kind == "number":
            return self.lexicon.digits.number(piece.lstrip())
        if (meanings := self.joined.get(at) or self.lexicon.meant.get(piece)) is not None:
            return meanings.get(kind)
        return self.lexicon.value_of(piece, kind)

    def merge(self, start: int, end: int, value: Decimal | Any) -> None:
        """Makes several pieces one numeral."""
        glued = bool(self.pieces[start][:1].strip())
        self.letters[start:end] = [self.lexicon._numeral_letters[glued], *TAIL * (end - start - 1)]
        self.joined[start] = {"numeral": value}

    @property
    def starts(self) -> list[int]:
        """The offset of each piece, blanks before it included, and of the end."""
        if self._starts is None:
            self._starts = [0, *accumulate(map(len, self.pieces))]
        return self._starts

    def span(self, i: int, j: int) -> tuple[int, int]:
        """The characters of pieces i to j, without blanks at either end."""
        starts, piece = self.starts, self.pieces[i]
        return starts[i] + len(piece) - len(piece.lstrip()), starts[j]
