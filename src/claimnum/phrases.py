"""Phrases: word orders over kinds, compiled to regular expressions that never backtrack.

A phrase is a production with the word orders that feed it::

    @phrase("amount (open stated:amount close)?")       # 3 billion yuan ($433 million)
    def money(amount: Amount, stated: Amount | None = None) -> ...:

An order is read left to right. Its words are kinds (of one piece) or other phrases; ``?`` makes the word or group
before it optional, ``{0,3}`` repeats it, ``( | )`` chooses, ``slot:word`` names what the production gets when two of
a kind occur. ``+word`` is a word that touches what stands before it, ``_word`` one that does not; ``!word`` and
``=word`` look ahead without taking anything. The production's parameters are its slots: it gets what it names, and
where it stands if it asks for ``slot_at`` (the pieces from, to) or ``here`` (the whole phrase).

All quantifiers are possessive and all groups atomic: the first order that fits is taken, what was taken is never
given back, repetition is bounded and phrases form no cycle, so the work is linear in the text.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple, Protocol

TOKEN = re.compile(r"\s*(?:(?P<look>[!=])?(?P<join>[+_])?(?:(?P<slot>[a-z_]+):)?(?P<name>[a-z][a-z0-9_]*)|(?P<mark>\?|\{\d,\d\}|\(|\)|\|))")
#: The letter of every piece of a surface but its first.
TAIL = "_"
TAKEN = TAIL + "*+"


class Alphabet(Protocol):
    """What the engine needs of a lexicon: the letters of a kind, and the values behind pieces."""

    def family(self, kind: str, join: str | None) -> str:
        """The letters of all pieces that have the kind (``join`` ``+``: only touching ones, ``_``: only others)."""

    def joinable(self, kind: str) -> bool:
        """Whether a surface of several pieces has the kind."""

    def known(self, kind: str) -> bool:
        """Whether the kind belongs to the alphabet."""


class Reading(Protocol):
    """What a production's values are read from."""

    shape: str

    def value(self, at: int, kind: str) -> Any:
        """The value that the piece has as this kind."""


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


class Hit(NamedTuple):
    """A root phrase found: pieces from, to, its name, its order, and what its production made of it."""

    start: int
    end: int
    name: str
    order: str
    value: Any


Slots = list[tuple[str, int, str]]


class Reader(NamedTuple):
    """How a phrase found is read: its expression with a group an order and a slot, and which group is which."""

    match: Callable[[str, int], re.Match[str] | None]
    orders: dict[int, tuple[str, Slots]]


#: Shapes whose plans are remembered, an order; text made to fill the memory is planned anew each time.
REMEMBERED = 5_000
#: After so many readings of one shape its plan is compiled.
USES = 3


class Plan:
    """How a phrase of one shape is read: which production gets which values, all places relative to its start.

    The first readings walk the plan; a plan that is used again becomes one expression of nested calls.
    """

    __slots__ = ("_compiled", "_used", "end", "order", "parts", "phrase", "places", "values")

    def __init__(
        self,
        phrase: Phrase,
        order: str,
        end: int,
        values: list[tuple[str, int, str]],
        parts: list[tuple[str, int, Plan]],
        places: list[tuple[str, int, int]],
    ) -> None:
        self.phrase, self.order, self.end = phrase, order, end
        self.values, self.parts, self.places = values, parts, places
        self._used = 0
        self._compiled: Callable[[Reading, Callable[[int, str], Any], int], Any] | None = None

    def make(self, reading: Reading, at: int) -> Any:
        """What the production makes of the phrase that stands at a piece."""
        if self._compiled is not None:
            return self._compiled(reading, reading.value, at)
        self._used += 1
        if self._used == USES:
            self._compiled = self._compile()
        return self.trace(reading, at, [])

    def trace(self, reading: Reading, at: int, fired: list[tuple[str, str]]) -> Any:
        """The same, with the phrases and orders that were read."""
        fired.append((self.phrase.name, self.order))
        if self.phrase.sequence:
            return self.phrase.make(reading, at, at + self.end)
        given: dict[str, Any] = {slot: reading.value(at + offset, kind) for slot, offset, kind in self.values}
        for slot, offset, plan in self.parts:
            given[slot] = plan.trace(reading, at + offset, fired)
        for slot, i, j in self.places:
            given[slot] = (at + i, at + j)
        return self.phrase.make(**given)

    def _compile(self) -> Callable[[Reading, Callable[[int, str], Any], int], Any]:
        names: dict[str, Any] = {}
        source = f"lambda text, value, at: {self._source(0, names)}"
        return eval(source, names)  # type: ignore[no-any-return] # noqa: S307 - of names and offsets of our own, no text

    def _source(self, base: int, names: dict[str, Any]) -> str:
        make = f"make{len(names)}"
        names[make] = self.phrase.make
        if self.phrase.sequence:
            return f"{make}(text, at + {base}, at + {base + self.end})"
        given = [f"{slot}=value(at + {base + offset}, {kind!r})" for slot, offset, kind in self.values]
        given += [f"{slot}={plan._source(base + offset, names)}" for slot, offset, plan in self.parts]  # noqa: SLF001
        given += [f"{slot}=(at + {base + i}, at + {base + j})" for slot, i, j in self.places]
        return f"{make}({', '.join(given)})"


class Grammar:
    """Root phrases compiled for one lexicon: at each piece the first root order that fits is taken.

    ``find`` yields hits left to right, none overlapping; a production that returns None refuses its hit, and the
    root orders after it are tried. ``barred``
    is an assertion about what may not stand before a hit.
    """

    def __init__(self, alphabet: Alphabet, roots: tuple[Phrase, ...], phrases: tuple[Phrase, ...], barred: str = "") -> None:
        self.alphabet, self.roots = alphabet, roots
        self.phrases = {p.name: p for p in (*phrases, *roots)}
        for name in self.phrases:
            if alphabet.known(name):
                msg = f"{name} is a kind and a phrase"
                raise GrammarError(msg)
        self._sources: dict[str, str] = {}
        self._firsts: dict[str, tuple[frozenset[str], bool]] = {}
        self._plans: dict[tuple[str, int], dict[str, Plan]] = {}
        self._readers: dict[tuple[str, int | None], Reader] = {}
        self._matchers: dict[str, tuple[Any, list[tuple[Phrase, int]]]] = {}
        self._shared: dict[tuple[tuple[str, int], ...], tuple[Any, list[tuple[Phrase, int]]]] = {}
        self._starts = {(p.name, n): self._first(order)[0] for p in roots for n, order in enumerate(p.tokens)}
        letters = frozenset().union(*self._starts.values()) - {TAIL}
        self._search = re.compile(f"{barred}{self._letters(''.join(letters))}").search

    # --- finding -----------------------------------------------------------------------------------------------

    def find(self, reading: Reading, fired: list[tuple[str, str]] | None = None) -> Iterator[Hit]:
        """The root phrases of a text; ``fired`` collects (phrase, order) of all that were read."""
        shape, at, search, matchers = reading.shape, 0, self._search, self._matchers
        while (start := search(shape, at)) is not None:
            i = start.end() - 1
            at = i + 1
            match, orders = matchers.get(shape[i]) or self._matcher(shape[i])
            if (m := match(shape, i)) is None:
                continue
            first = m.lastindex - 1
            root, order = orders[first]
            plan = self._plan(root, order, shape, i, m.end())
            value = plan.make(reading, i) if fired is None else plan.trace(reading, i, fired)
            if value is None:
                plan, value = self._second_choice(orders[first + 1 :], reading, i, fired)
            if value is not None:
                at = i + plan.end
                yield Hit(i, at, plan.phrase.name, plan.order, value)

    def _second_choice(
        self, orders: list[tuple[Phrase, int]], reading: Reading, at: int, fired: list[tuple[str, str]] | None
    ) -> tuple[Any, Any]:
        """The first root order after one that was refused which fits and is not refused."""
        for root, order in orders:
            if (m := self._reader(root, order).match(reading.shape, at)) is not None:
                plan = self._plan(root, order, reading.shape, at, m.end())
                value = plan.make(reading, at) if fired is None else plan.trace(reading, at, fired)
                if value is not None:
                    return plan, value
        return None, None

    def _matcher(self, letter: str) -> tuple[Any, list[tuple[Phrase, int]]]:
        """The orders that can begin with a letter, as one expression; letters with the same orders share it."""
        orders = [(p, n) for p in self.roots for n in range(len(p.orders)) if letter in self._starts[p.name, n]]
        key = tuple((p.name, n) for p, n in orders)
        if key not in self._shared:
            source = "|".join(f"({self._source(p.tokens[n])})" for p, n in orders)
            self._shared[key] = (re.compile(source).match, orders)
        self._matchers[letter] = self._shared[key]
        return self._shared[key]

    # --- reading -----------------------------------------------------------------------------------------------

    def _plan(self, p: Phrase, order: int, shape: str, at: int, end: int) -> Plan:
        """How a root order is read that was found; the same shape is always read in the same way."""
        known = self._plans.get((p.name, order))
        if known is None:
            known = self._plans[p.name, order] = {}
        seen = shape[at : end + 1]  # look-ahead sees one letter beyond the phrase
        if (plan := known.get(seen)) is None:
            reader = self._reader(p, order)
            plan = self._planned(p, reader, reader.match(shape, at), shape)
            if len(known) < REMEMBERED:
                known[seen] = plan
        return plan

    def _planned(self, p: Phrase, reader: Reader, m: Any, shape: str) -> Plan:
        order, slots = reader.orders[m.lastindex or 1]
        start, end = m.span()
        values: list[tuple[str, int, str]] = []
        parts: list[tuple[str, int, Plan]] = []
        places: list[tuple[str, int, int]] = []
        for slot, group, name in slots if not p.sequence else ():
            i, j = m.span(group)
            if i < 0:
                continue
            if slot in p.slots:
                if (of := self.phrases.get(name)) is None:
                    values.append((slot, i - start, name))
                else:
                    inner = self._reader(of)
                    if (found := inner.match(shape, i)) is not None:
                        parts.append((slot, i - start, self._planned(of, inner, found, shape)))
            if (place := slot + "_at") in p.slots:
                places.append((place, i - start, j - start))
        if "here" in p.slots:
            places.append(("here", 0, end - start))
        return Plan(p, order, end - start, values, parts, places)

    def _reader(self, p: Phrase, only: int | None = None) -> Reader:
        """The expression that tells which order of a phrase stands somewhere, and where its slots lie."""
        if found := self._readers.get((p.name, only)):
            return found
        group, orders, sources = 0, {}, []
        for n, order in enumerate(p.tokens):
            if only is not None and n != only:
                continue
            group += 1
            slots: Slots = []
            orders[group] = (p.orders[n], slots)

            def taken(word: Word, slots: Slots = slots) -> str:
                nonlocal group
                if word.look or not {word.slot, word.slot + "_at"} & p.slots:
                    return self._word(word)
                group += 1
                slots.append((word.slot, group, word.name))
                return f"({self._word(word)})"

            sources.append(f"({self._source(order, taken)})")
        reader = self._readers[p.name, only] = Reader(re.compile("|".join(sources)).match, orders)
        return reader

    # --- compiling ---------------------------------------------------------------------------------------------

    def _source(self, order: list[Token], word: Callable[[Word], str] | None = None) -> str:
        word = word or self._word
        marks = {"?": "?+", "(": "(?>", ")": ")", "|": "|"}
        return "".join(word(t) if isinstance(t, Word) else marks.get(t) or t + "+" for t in order)

    def _word(self, word: Word) -> str:
        if word.look:
            if word.name in self.phrases:
                msg = f"look-ahead sees one piece: {word.name!r} is a phrase"
                raise GrammarError(msg)
            return f"(?{word.look}{self._letters(self.alphabet.family(word.name, word.join))})"
        return self._item(word)

    def _item(self, word: Word) -> str:
        if (p := self.phrases.get(word.name)) is not None:
            if word.name not in self._sources:
                self._sources[word.name] = "(?>" + "|".join(map(self._source, p.tokens)) + ")"
            source = self._sources[word.name]
            return f"(?={self._letters(self._joined(word.join))}){source}" if word.join else source
        if not self.alphabet.known(word.name):
            msg = f"{word.name!r} is neither a kind nor a phrase"
            raise GrammarError(msg)
        letters = self._letters(self.alphabet.family(word.name, word.join))
        return f"(?>{letters}{TAKEN})" if self.alphabet.joinable(word.name) else letters

    def _joined(self, join: str) -> str:
        return self.alphabet.family("", join)

    @staticmethod
    def _letters(letters: str) -> str:
        """A character class; one that matches nothing if there are no letters."""
        return "[" + "".join(map(re.escape, sorted(letters))) + "]" if letters else "(?!)"

    def _first(self, order: list[Token], at: int = 0) -> tuple[frozenset[str], bool, int]:
        """The letters an order can begin with, whether it can be empty, and where the group that was read ends."""
        letters: frozenset[str] = frozenset()
        current: frozenset[str] = frozenset()
        empty, some_empty = True, False
        while at < len(order) and order[at] != ")":
            token = order[at]
            if token == "|":
                letters, some_empty, current, empty = letters | current, some_empty or empty, frozenset(), True
                at += 1
                continue
            mine, nothing, at = self._first_token(order, at)
            if empty:
                current, empty = current | mine, nothing
        return letters | current, some_empty or empty, at

    def _first_token(self, order: list[Token], at: int) -> tuple[frozenset[str], bool, int]:
        token = order[at]
        if isinstance(token, Word):
            mine, nothing = self._first_word(token)
        else:
            mine, nothing, at = self._first(order, at + 1)
        at += 1
        if at < len(order) and isinstance(mark := order[at], str) and mark[0] in "?{":
            nothing, at = nothing or mark == "?" or mark[1] == "0", at + 1
        return mine, nothing, at

    def _first_word(self, word: Word) -> tuple[frozenset[str], bool]:
        if word.look:
            return frozenset(), True
        if (p := self.phrases.get(word.name)) is None:
            self._item(word)
            return frozenset(self.alphabet.family(word.name, word.join)), False
        if p.name not in self._firsts:
            found = [self._first(order)[:2] for order in p.tokens]
            self._firsts[p.name] = frozenset().union(*(f for f, _ in found)), any(e for _, e in found)
        return self._firsts[p.name]
