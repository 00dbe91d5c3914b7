"""Word orders: the notation that phrases are written in, and what it refuses."""

from __future__ import annotations

import inspect
import re
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

TOKEN = re.compile(
    r"\s*(?:(?P<look>[!=<])?(?P<join>[+_])?(?:(?P<slot>[a-z_]+):)?(?P<name>[a-z][a-z0-9_]*)"
    r"|(?P<mark>\?|\{\d,\d\}|\(|\)|\|))"
)


class Word(NamedTuple):
    """One word of an order: a kind or a phrase, its slot, and how it is taken."""

    name: str
    slot: str
    look: str | None
    join: str | None


Token = Word | str


class GrammarError(ValueError):
    """A word order that cannot work; the message names the phrase and the order."""


def tokens(order: str, where: str) -> list[Token]:
    """The words and marks of an order.

    >>> [t if isinstance(t, str) else t.name for t in tokens("amount (open stated:amount close)?", "")]
    ['amount', '(', 'open', 'amount', 'close', ')', '?']
    """
    found: list[Token] = []
    at = 0
    while at < len(order):
        m = TOKEN.match(order, at)
        if m is None:
            msg = f"{where}: cannot read {order[at:]!r} in {order!r}"
            raise GrammarError(msg)
        found.append(m["mark"] or Word(m["name"], m["slot"] or m["name"], m["look"], m["join"]))
        at = m.end()
    if found.count("(") != found.count(")"):
        msg = f"{where}: unbalanced brackets in {order!r}"
        raise GrammarError(msg)
    return found


class Phrase:
    """A production and its word orders."""

    def __init__(self, make: Callable[..., Any], orders: tuple[str, ...], *, sequence: bool = False) -> None:
        self.name, self.make, self.orders, self.sequence = make.__name__, make, orders, sequence
        self.tokens = [tokens(order, self.name) for order in orders]
        self.slots = frozenset(inspect.signature(make).parameters)
        if not sequence:
            self._check_slots()
            self._check_shadows()

    def __repr__(self) -> str:
        return f"<phrase {self.name}>"

    def _check_slots(self) -> None:
        given = {t.slot for order in self.tokens for t in order if isinstance(t, Word) and t.look is None}
        unknown = {s.removesuffix("_at") for s in self.slots} - given - {"here"}
        if unknown:
            msg = f"{self.name}: no order fills {', '.join(sorted(unknown))}"
            raise GrammarError(msg)

    def _check_shadows(self) -> None:
        """An order all of whose wordings begin with a wording of an earlier order can never be reached."""
        earlier: list[tuple[str, set[tuple[str, ...]]]] = []
        for order, words in zip(self.orders, self.tokens, strict=True):
            mine = wordings(words)
            for other, theirs in earlier:
                if all(any(wording[: len(w)] == w for w in theirs) for wording in mine):
                    msg = f"{self.name}: {order!r} is never reached, {other!r} is taken first"
                    raise GrammarError(msg)
            if not any("!" in w or "=" in w for wording in mine for w in wording):
                earlier.append((order, mine))


def phrase(*orders: str) -> Callable[[Callable[..., Any]], Phrase]:
    """Makes a production a phrase with these word orders, tried in this sequence."""
    return lambda make: Phrase(make, orders)


def sequence(*orders: str) -> Callable[[Callable[..., Any]], Phrase]:
    """A phrase whose production gets the kinds and values of all its pieces, in order."""
    return lambda make: Phrase(make, orders, sequence=True)


def wordings(order: list[Token], limit: int = 64) -> set[tuple[str, ...]]:
    """The first sequences of words that an order allows, options both ways.

    >>> sorted(wordings(tokens("a b? (c | d)", "")))
    [('a', 'b', 'c'), ('a', 'b', 'd'), ('a', 'c'), ('a', 'd')]
    """

    def alternatives(at: int) -> tuple[list[tuple[str, ...]], int]:
        options: list[tuple[str, ...]] = []
        current: list[tuple[str, ...]] = [()]
        while at < len(order) and order[at] != ")":
            token = order[at]
            if token == "|":
                options += current
                current, at = [()], at + 1
                continue
            if isinstance(token, Word):
                piece: list[tuple[str, ...]] = [((token.look or "") + (token.join or "") + token.name,)]
                at += 1
            else:
                piece, at = alternatives(at + 1)
                at += 1
            if at < len(order) and isinstance(mark := order[at], str) and mark[0] in "?{":
                least, most = (0, 1) if mark == "?" else (int(mark[1]), min(int(mark[3]), int(mark[1]) + 1))
                piece = [sum(p, ()) for n in range(least, most + 1) for p in _powers(piece, n)]
                at += 1
            current = [c + p for c in current for p in piece][:limit]
        return (options + current)[:limit], at

    return set(alternatives(0)[0])


def _powers(piece: list[tuple[str, ...]], times: int) -> list[list[tuple[str, ...]]]:
    result: list[list[tuple[str, ...]]] = [[]]
    for _ in range(times):
        result = [[*r, p] for r in result for p in piece][:16]
    return result
