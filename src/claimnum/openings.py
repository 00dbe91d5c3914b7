"""Openings: with which two pieces a word order can begin, so that it is not tried where the second cannot follow.

Most pieces that begin some order (the, from, five) go on with nothing that the order asks for. What may follow is
found from the orders themselves, by kinds: a word after a word, the first words of a group after all that may be empty.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from claimnum.orders import Word

if TYPE_CHECKING:
    from collections.abc import Mapping

    from claimnum.orders import Phrase, Token

#: A kind and how it is joined to what stands before it.
Atom = tuple[str, str | None]
NONE: frozenset[Atom] = frozenset()


class Opening(NamedTuple):
    """What something can begin with: its first pieces, those that can be all of it, and pairs of first and second."""

    empty: bool
    first: frozenset[Atom]
    alone: frozenset[Atom]
    pairs: frozenset[tuple[Atom, Atom]]

    def then(self, other: Opening) -> Opening:
        """One after the other."""
        pairs = (
            self.pairs
            | {(a, b) for a in self.alone for b in other.first}
            | (other.pairs if self.empty else frozenset())
        )
        alone = (self.alone if other.empty else NONE) | (other.alone if self.empty else NONE)
        return Opening(self.empty and other.empty, self.first | (other.first if self.empty else NONE), alone, pairs)

    def either(self, other: Opening) -> Opening:
        """One or the other."""
        return Opening(
            self.empty or other.empty, self.first | other.first, self.alone | other.alone, self.pairs | other.pairs
        )

    def maybe(self) -> Opening:
        """The same or nothing."""
        return self._replace(empty=True)


NOTHING = Opening(True, NONE, NONE, frozenset())
NEVER = Opening(False, NONE, NONE, frozenset())


class Openings:
    """The openings of phrases, each found once."""

    def __init__(self, phrases: Mapping[str, Phrase]) -> None:
        self._phrases = phrases
        self._known: dict[str, Opening] = {}

    def of(self, order: list[Token]) -> Opening:
        """The opening of a word order."""
        return self._read(order, 0)[0]

    def _read(self, order: list[Token], at: int) -> tuple[Opening, int]:
        found, current = NEVER, NOTHING
        while at < len(order) and order[at] != ")":
            token = order[at]
            if token == "|":
                found, current, at = found.either(current), NOTHING, at + 1
                continue
            if isinstance(token, Word):
                piece, at = self._word(token), at + 1
            else:
                piece, at = self._read(order, at + 1)
                at += 1
            if at < len(order) and isinstance(mark := order[at], str) and mark[0] in "?{":
                piece, at = self._repeated(piece, mark), at + 1
            current = current.then(piece)
        return found.either(current), at

    @staticmethod
    def _repeated(piece: Opening, mark: str) -> Opening:
        if mark == "?":
            return piece.maybe()
        twice = piece.then(piece.maybe()) if mark[3] != "1" else piece
        return twice.maybe() if mark[1] == "0" else twice

    def _word(self, word: Word) -> Opening:
        if word.look:
            return NOTHING
        if (p := self._phrases.get(word.name)) is None:
            atom = frozenset({(word.name, word.join)})
            return Opening(False, atom, atom, frozenset())
        if word.name not in self._known:
            found = NEVER
            for order in p.tokens:
                found = found.either(self.of(order))
            self._known[word.name] = found
        return self._known[word.name]
