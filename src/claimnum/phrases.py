"""Phrases: word orders over kinds, matched in turn and never tried again: walked, then regular expressions.

A phrase is a production with the word orders that feed it::

    @phrase("amount (open stated:amount close)?")       # 3 billion yuan ($433 million)
    def money(amount: Amount, stated: Amount | None = None) -> ...:

An order is read left to right. Its words are kinds (of one piece) or other phrases; ``?`` makes the word or group
before it optional, ``{0,3}`` repeats it, ``( | )`` chooses, ``slot:word`` names what the production gets when two of
a kind occur. ``+word`` is a word that touches what stands before it, ``_word`` one that does not; ``!word`` and
``=word`` look ahead without taking anything, ``<word``, in root orders, back. The production's parameters are its
slots: it gets what it names, and where it stands if it asks for ``slot_at`` (the pieces from, to) or ``here`` (the
whole phrase).

All quantifiers are possessive and all groups atomic: the first order that fits is taken, what was taken is never
given back, repetition is bounded and phrases form no cycle, so the work is linear in the text.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from claimnum.expressions import TAIL, Alphabet, Expressions
from claimnum.needs import Needs
from claimnum.openings import Openings, State
from claimnum.orders import GrammarError, Phrase, Word, phrase, sequence, words
from claimnum.plans import Plan, Reading
from claimnum.walks import Taken, Walks

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["TAIL", "Alphabet", "Grammar", "GrammarError", "Hit", "Phrase", "phrase", "sequence"]

#: By so many letters it is told which orders can stand somewhere.
WINDOW = 8
#: Shapes whose plans a grammar remembers; text made to fill the memory is planned anew each time.
REMEMBERED = 10_000
#: So many characters of an expression are compiled in the time of a walk; an order is walked until its walks have taken
#: as long as compiling it would, and at least until so many characters are paid for, at most until so many.
WORTH, LEAST, MOST = 10, 100, 1_000
#: Windows that are remembered.
SEEN = 10_000


class Hit(NamedTuple):
    """A root phrase found: pieces from, to, its name, its order, and what its production made of it."""

    start: int
    end: int
    name: str
    order: str
    value: Any


class Ends(Protocol):
    """What fits somewhere."""

    def end(self) -> int:
        """The piece after it."""


#: Where an order fits in a shape.
Match = Callable[[str, int], Ends | None]


class Walked(NamedTuple):
    """An order that fits by a walk."""

    at: int

    def end(self) -> int:
        """The piece after it."""
        return self.at


class Try:
    """A root order: where it fits, walked until compiling it pays, and the plans of the shapes that it fitted."""

    __slots__ = ("_grammar", "_price", "_walked", "match", "order", "phrase", "plans")

    def __init__(self, grammar: Grammar, p: Phrase, order: int) -> None:
        self._grammar, self.phrase, self.order = grammar, p, order
        self.plans: dict[str, Plan] = {}
        self.match: Match = self._walk
        self._walked, self._price = 0, LEAST

    def _walk(self, shape: str, at: int) -> Walked | None:
        self._walked += 1
        if self._walked * WORTH >= self._price:
            source = self._grammar.source(self.phrase, self.order)
            self._price = min(len(source), MOST)
            if self._walked * WORTH >= self._price:
                self.match = re.compile(source).match
        end = self._grammar.walks.order(self.phrase.parsed[self.order], shape, at, [])
        return None if end < 0 else Walked(end)


class Grammar:
    """Root phrases compiled for one lexicon: at each piece the first root order that fits is taken.

    ``find`` yields hits left to right, none overlapping; a production that returns None refuses its hit, and the
    root orders after it are tried. A grammar whose hits have at least two pieces (``several``) looks only where a
    piece that some order holds comes next. A number that touches a word (G20), or a hyphen that touches an unknown
    one (Covid-19), is part of a name and begins no hit where ``names`` are told.
    """

    def __init__(
        self,
        alphabet: Alphabet,
        roots: tuple[Phrase, ...],
        phrases: tuple[Phrase, ...],
        *,
        several: bool = False,
        names: bool = False,
        passed: str = "",
    ) -> None:
        self.alphabet, self.roots = alphabet, roots
        self.phrases: dict[str, Phrase] = {}
        for p in dict.fromkeys((*phrases, *roots)):
            if self.phrases.setdefault(p.name, p) is not p:
                msg = f"two phrases are called {p.name}"
                raise GrammarError(msg)
        for name in self.phrases:
            if alphabet.known(name):
                msg = f"{name} is a kind and a phrase"
                raise GrammarError(msg)
        every = [(p, word) for p in self.phrases.values() for order in p.parsed for word in words(order)]
        within = {word.name for _, word in every}
        for p, word in every:
            self._check(word)
            if word.look == "<" and p.name in within and not p.sequence:
                msg = f"{p.name} stands within other phrases, whose readings are kept without what is before them"
                raise GrammarError(msg)
        self._tries: dict[str, list[Try]] = {}
        self._planned_shapes = 0
        self._known: dict[tuple[str, int], Try] = {}
        self._window = WINDOW * (3 if passed else 1)
        self._orders = [(p, n) for p in roots for n in range(len(p.parsed))]
        parsed = [p.parsed[n] for p, n in self._orders]
        family = cache(lambda atom: frozenset(alphabet.family(*atom)))
        self._openings = Openings(parsed, self.phrases, family, frozenset(passed))
        self._expressions = Expressions(alphabet, self.phrases, self._openings.first)
        self.walks = Walks(alphabet, self.phrases, self._openings)
        self._begun: dict[State, list[Try]] = {}
        first = "".join(frozenset().union(*self._openings.begins) - {TAIL})
        self._starts = re.compile(self._expressions.start(first, several=several, names=names)).finditer

    def _check(self, word: Word) -> None:
        """An order's word is a kind that the alphabet knows, or, where it takes something, a phrase."""
        if word.look and word.name in self.phrases:
            msg = f"look-ahead sees one piece: {word.name!r} is a phrase"
            raise GrammarError(msg)
        if not (word.name in self.phrases or self.alphabet.known(word.name) or getattr(self.alphabet, "open", False)):
            msg = f"{word.name!r} is neither a kind nor a phrase"
            raise GrammarError(msg)

    # --- finding -----------------------------------------------------------------------------------------------

    def find(self, reading: Reading, fired: list[tuple[str, str]] | None = None) -> Iterator[Hit]:
        """The root phrases of a text; ``fired`` collects (phrase, order) of all that were read."""
        for start, end, plan, value in self.read(reading, fired):
            yield Hit(start, end, plan.phrase.name, plan.order, value)

    def read(
        self, reading: Reading, fired: list[tuple[str, str]] | None = None
    ) -> Iterator[tuple[int, int, Plan, Any]]:
        """The same as :meth:`find`, bare: pieces from, to, the plan read by, and what was made of them."""
        shape, at, known, window = reading.shape, 0, self._tries, self._window
        for start in self._starts(shape):
            i = start.start()
            if i < at:
                continue
            tries = known.get(shape[i : i + window])
            for attempt in self._tried(shape, i) if tries is None else tries:
                if (m := attempt.match(shape, i)) is None:
                    continue
                plan = attempt.plans.get(shape[i : m.end() + 1]) or self._plan(attempt, shape, i, m.end())
                value = plan.make(reading, i) if fired is None else plan.trace(reading, i, fired)
                if value is not None:
                    at = i + plan.end
                    yield i, at, plan, value
                    break

    def _tried(self, shape: str, i: int) -> list[Try]:
        """The orders that can begin as the shape does at a piece; tails and what gaps hold are passed over."""
        seen = shape[i : i + self._window]
        state = self._openings.reached(seen)
        if (tries := self._begun.get(state)) is None:
            tries = self._begun[state] = [self._try(*self._orders[n]) for n in state.orders]
        if len(self._tries) < SEEN:
            self._tries[seen] = tries
        return tries

    def _try(self, p: Phrase, order: int) -> Try:
        """An order with its plans: how each shape of it that was met is read."""
        if (p.name, order) not in self._known:
            self._known[p.name, order] = Try(self, p, order)
        return self._known[p.name, order]

    # --- reading -----------------------------------------------------------------------------------------------

    @property
    def remembered(self) -> int:
        """How many windows, beginnings and shapes are kept for texts to come."""
        return len(self._tries) + self._openings.remembered + self._planned_shapes

    def _plan(self, attempt: Try, shape: str, start: int, end: int) -> Plan:
        """How a root order is read that was found; the same shape is always read in the same way."""
        plan = self._planned(attempt.phrase, attempt.order, shape, start)
        if self._planned_shapes < REMEMBERED:
            self._planned_shapes += 1
            attempt.plans[shape[start : end + 1]] = plan  # look-ahead sees one letter beyond the phrase
        return plan

    def _planned(self, p: Phrase, order: int, shape: str, start: int) -> Plan:
        taken: list[Taken] = []
        end = self.walks.order(p.parsed[order], shape, start, taken)
        values: list[tuple[str, int, str]] = []
        parts: list[tuple[str, int, Plan]] = []
        places: list[tuple[str, int, int]] = []
        for word, i, j in () if p.sequence else taken:
            if word.slot in p.slots:
                if (of := self.phrases.get(word.name)) is None:
                    values.append((word.slot, i - start, word.name))
                else:
                    parts.append((word.slot, i - start, self._planned(of, self.walks.which(of, shape, i), shape, i)))
            if (place := word.slot + "_at") in p.slots:
                places.append((place, i - start, j - start))
        if "here" in p.slots:
            places.append(("here", 0, end - start))
        return Plan(p, p.orders[order], end - start, values, parts, places)

    def source(self, p: Phrase, order: int) -> str:
        """The expression of an order."""
        return self._expressions.order(p.parsed[order])

    def needs(self, rarity: Callable[[str], float]) -> frozenset[str]:
        """Kinds of which every hit holds at least one piece: of each order the rarest of what it cannot do without."""
        known = Needs(self.phrases, rarity)
        return frozenset().union(*(known.of(order) for p in self.roots for order in p.parsed))
