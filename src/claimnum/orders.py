"""Word orders: the notation that phrases are written in, and what it refuses."""

from __future__ import annotations

import inspect
import re
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

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


class Item(NamedTuple):
    """A word or a group of an order, and how often it stands there."""

    what: Word | Order
    least: int = 1
    most: int = 1


#: The alternatives of an order or of a group, each some items after each other.
Order = tuple[tuple[Item, ...], ...]


class GrammarError(ValueError):
    """A word order that cannot work; the message names the phrase and the order."""


def order(written: str, where: str) -> Order:
    """A word order as it is written, taken apart.

    >>> ((money, stated),) = order("amount (open stated:amount close)?", "")
    >>> money.what.name, stated.least, [item.what.slot for item in stated.what[0]]
    ('amount', 0, ['open', 'stated', 'close'])
    """
    groups: list[list[list[Item]]] = [[[]]]
    at = 0
    while at < len(written):
        m = TOKEN.match(written, at)
        if m is None:
            raise GrammarError(f"{where}: cannot read {written[at:]!r} in {written!r}")
        at, here = m.end(), groups[-1][-1]
        if m["name"]:
            here.append(Item(Word(m["name"], m["slot"] or m["name"], m["look"], m["join"])))
        elif m["mark"] == "(":
            groups.append([[]])
        elif m["mark"] == "|":
            groups[-1].append([])
        elif m["mark"] == ")" and len(groups) > 1:
            closed = groups.pop()
            groups[-1][-1].append(Item(tuple(map(tuple, closed))))
        elif m["mark"] != ")" and here and here[-1][1:] == (1, 1):
            least, most = (0, 1) if m["mark"] == "?" else map(int, m["mark"][1:-1].split(","))
            here[-1] = here[-1]._replace(least=least, most=most)
        else:
            raise GrammarError(f"{where}: {m['mark']!r} marks nothing in {written!r}")
    if len(groups) > 1:
        raise GrammarError(f"{where}: unbalanced brackets in {written!r}")
    return tuple(map(tuple, groups[0]))


def words(of: Order) -> Iterator[Word]:
    """The words of an order, from left to right."""
    for items in of:
        for item in items:
            if isinstance(item.what, Word):
                yield item.what
            else:
                yield from words(item.what)


class Phrase:
    """A production and its word orders."""

    def __init__(self, make: Callable[..., Any], orders: tuple[str, ...], *, sequence: bool = False) -> None:
        self.name, self.make, self.orders, self.sequence = make.__name__, make, orders, sequence
        self.parsed = [order(written, self.name) for written in orders]
        self.slots = frozenset(inspect.signature(make).parameters)
        if not sequence:
            self._check_slots()
            self._check_shadows()

    def __repr__(self) -> str:
        return f"<phrase {self.name}>"

    def _check_slots(self) -> None:
        given = {word.slot for of in self.parsed for word in words(of) if word.look is None}
        unknown = {s.removesuffix("_at") for s in self.slots} - given - {"here"}
        if unknown:
            msg = f"{self.name}: no order fills {', '.join(sorted(unknown))}"
            raise GrammarError(msg)

    def _check_shadows(self) -> None:
        """An order all of whose wordings begin with a wording of an earlier order can never be reached."""
        earlier: list[tuple[str, set[tuple[str, ...]]]] = []
        for written, of in zip(self.orders, self.parsed, strict=True):
            mine = wordings(of)
            for other, theirs in earlier:
                if all(any(wording[: len(w)] == w for w in theirs) for wording in mine):
                    msg = f"{self.name}: {written!r} is never reached, {other!r} is taken first"
                    raise GrammarError(msg)
            if not any("!" in w or "=" in w for wording in mine for w in wording):
                earlier.append((written, mine))


def phrase(*orders: str) -> Callable[[Callable[..., Any]], Phrase]:
    """Makes a production a phrase with these word orders, tried in this sequence."""
    return lambda make: Phrase(make, orders)


def sequence(*orders: str) -> Callable[[Callable[..., Any]], Phrase]:
    """A phrase whose production gets the kinds and values of all its pieces, in order."""
    return lambda make: Phrase(make, orders, sequence=True)


def wordings(of: Order, limit: int = 64) -> set[tuple[str, ...]]:
    """The first sequences of words that an order allows, options both ways.

    >>> sorted(wordings(order("a b? (c | d)", "")))
    [('a', 'b', 'c'), ('a', 'b', 'd'), ('a', 'c'), ('a', 'd')]
    """
    return set(_wordings(of, limit))


def _wordings(of: Order, limit: int) -> list[tuple[str, ...]]:
    options: list[tuple[str, ...]] = []
    for items in of:
        current: list[tuple[str, ...]] = [()]
        for what, least, most in items:
            if isinstance(what, Word):
                piece: list[tuple[str, ...]] = [((what.look or "") + (what.join or "") + what.name,)]
            else:
                piece = _wordings(what, limit)
            if (least, most) != (1, 1):
                times = range(least, min(most, least + 1) + 1)
                piece = [sum(p, ()) for n in times for p in _powers(piece, n)]
            current = [c + p for c in current for p in piece][:limit]
        options += current
    return options[:limit]


def _powers(piece: list[tuple[str, ...]], times: int) -> list[list[tuple[str, ...]]]:
    result: list[list[tuple[str, ...]]] = [[]]
    for _ in range(times):
        result = [[*r, p] for r in result for p in piece][:16]
    return result
