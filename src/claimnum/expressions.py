"""Expressions: what word orders become, regular expressions over the letters of an alphabet.

All quantifiers are possessive and all groups atomic, so that an expression never tries again what it has taken.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Protocol

from claimnum.kinds import WORD_LOOKS
from claimnum.orders import Word, words

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    from claimnum.orders import Item, Order, Phrase

#: The letter of every piece of a surface but its first.
TAIL = "_"
TAKEN = TAIL + "*+"
#: A kind and how it is joined to what stands before it.
Atom = tuple[str, str | None]


class Alphabet(Protocol):
    """What the engine needs of a lexicon: the letters of a kind, and the values behind pieces."""

    def family(self, kind: str, join: str | None) -> str:
        """The letters of all pieces that have the kind (``join`` ``+``: only touching ones, ``_``: only others)."""

    def joinable(self, kind: str) -> bool:
        """Whether a surface of several pieces has the kind."""

    def known(self, kind: str) -> bool:
        """Whether the kind belongs to the alphabet; if not, that is an error, or in an ``open`` one it never stands."""

    @property
    def worded(self) -> str:
        """The letters of pieces that are words."""


class Expressions:
    """Writes the orders of some phrases as expressions over one alphabet; ``first`` tells what a phrase begins with."""

    def __init__(
        self, alphabet: Alphabet, phrases: Mapping[str, Phrase], first: Callable[[Word], frozenset[str]]
    ) -> None:
        self.alphabet, self.phrases, self._first = alphabet, phrases, first
        self._sources: dict[str, str] = {}

    def order(self, order: Order) -> str:
        """The expression of an order; what is repeated is greedy within an atomic group."""
        return "|".join("".join(map(self._repeated, items)) for items in order)

    def _repeated(self, item: Item) -> str:
        what, least, most = item
        source = self._word(what) if isinstance(what, Word) else f"(?>{self.order(what)})"
        if (least, most) == (1, 1):
            return source
        return source + "?+" if (least, most) == (0, 1) else f"(?>{source}{{{least},{most}}})"

    def _word(self, word: Word) -> str:
        """The expression of one word of an order."""
        if word.look:
            look = "<=" if word.look == "<" else word.look
            return f"(?{look}{one_of(self.alphabet.family(word.name, word.join))})"
        return self._item(word)

    def _item(self, word: Word) -> str:
        if (p := self.phrases.get(word.name)) is not None:
            if word.name not in self._sources:
                self._sources[word.name] = "(?>" + "|".join(map(self.order, p.parsed)) + ")"
            source = self._sources[word.name]
            if word.join is None:
                return source
            return f"(?={one_of(self._first(word).intersection(self.alphabet.family('', word.join)))}){source}"
        letters = one_of(self.alphabet.family(word.name, word.join))
        return f"(?>{letters}{TAKEN})" if self.alphabet.joinable(word.name) else letters

    def start(self, first: str, *, several: bool, names: bool) -> str:
        """The expression of where hits can begin, with any of some letters; see :class:`claimnum.phrases.Grammar`."""
        sought = self._apart(first) if names else one_of(first)
        return f"{sought}(?={one_of(self._inside())})" if several else sought

    def _apart(self, first: str) -> str:
        """Any of the letters, a touching number only where it touches no word."""
        touching = set(self.alphabet.family("number", "+")) & set(first)
        unknown = one_of("".join(self.alphabet.family(look, None) for look in WORD_LOOKS))
        hyphen = one_of(self.alphabet.family("hyphen", "+"))
        word = one_of(self.alphabet.worded)
        free = one_of("".join(set(first) - touching))
        return f"(?:{free}|{one_of(''.join(touching))}(?<!{word}.)(?<!{unknown}{hyphen}.))"

    def _inside(self) -> str:
        """The letters that any order holds."""
        orders = [order for p in self.phrases.values() for order in p.parsed]
        kinds = {word.name for order in orders for word in words(order) if word.name not in self.phrases}
        return "".join({TAIL, *(letter for kind in kinds for letter in self.alphabet.family(kind, None))})


def one_of(letters: Collection[str]) -> str:
    """A character class, neighbours as ranges; one that matches nothing if there are no letters."""
    if not letters:
        return "(?!)"
    runs: list[list[str]] = []
    for letter in sorted(set(letters)):
        if runs and ord(letter) == ord(runs[-1][1]) + 1:
            runs[-1][1] = letter
        else:
            runs.append([letter, letter])
    return "[" + "".join(re.escape(a) if a == b else f"{re.escape(a)}-{re.escape(b)}" for a, b in runs) + "]"
