"""Openings: with which pieces a word order can begin, so that it is not tried where the next ones cannot follow.

Most pieces that begin some order (the, from, five) go on with nothing that the order asks for. Whether a few letters
can be the beginning of an order is asked of the order itself: what of them may be left after each of its words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimnum.expressions import Atom
from claimnum.orders import Word

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from claimnum.orders import Item, Order, Phrase

#: What may be left of some letters: nothing, of those that are a beginning; asked what comes first, it is an atom.
Rest = str | Atom
#: What is asked about where nothing is known yet.
START = "\0"
#: Nothing is left of any.
DONE = frozenset(("",))


class Openings:
    """The openings of phrases over an alphabet; each question is answered once.

    ``passed`` are letters that were taken out of those asked about, such as words without a meaning in gaps.
    """

    def __init__(
        self, phrases: Mapping[str, Phrase], family: Callable[[Atom], frozenset[str]], passed: frozenset[str]
    ) -> None:
        self._phrases, self._family, self._passed = phrases, family, passed
        self._known: dict[tuple[str, Rest], frozenset[Rest]] = {}

    def begins(self, order: Order, letters: str) -> bool:
        """Whether an order can begin with these letters, or end before they do."""
        return bool(self._choice(order, frozenset((letters,))))

    def first(self, order: Order) -> frozenset[str]:
        """The letters that an order can begin with."""
        asked = self._choice(order, frozenset((START,)))
        return frozenset().union(*[self._family(rest) for rest in asked if isinstance(rest, tuple)])

    def _choice(self, order: Order, rests: frozenset[Rest]) -> frozenset[Rest]:
        """What may be left after one of the alternatives."""
        if len(order) == 1:
            return self._sequence(order[0], rests)
        return frozenset().union(*[self._sequence(items, rests) for items in order])

    def _sequence(self, items: tuple[Item, ...], rests: frozenset[Rest]) -> frozenset[Rest]:
        for what, least, most in items:
            if not rests or rests == DONE:
                break
            once = self._once(what, rests)
            if least == 0:
                once |= rests
            for _ in range(1, most):
                again = once | self._once(what, once)
                if again == once:
                    break
                once = again
            rests = once
        return rests

    def _once(self, what: Word | Order, rests: frozenset[Rest]) -> frozenset[Rest]:
        if not isinstance(what, Word):
            return self._choice(what, rests)
        if what.look:
            return rests
        after = self._after_phrase if what.name in self._phrases else self._after_kind
        return frozenset().union(*[after(what, rest) for rest in rests])

    def _after_kind(self, word: Word, rest: Rest) -> frozenset[Rest]:
        atom = word.name, word.join
        if rest == START:
            return frozenset((atom,))
        if not rest or isinstance(rest, tuple):
            return frozenset((rest,))
        letters = self._family(atom)
        taken = frozenset((rest[1:],)) if rest[0] in letters else frozenset[Rest]()
        return taken if letters.isdisjoint(self._passed) else taken | {rest}

    def _after_phrase(self, word: Word, rest: Rest) -> frozenset[Rest]:
        asked = word.name, rest
        if asked not in self._known:
            rests = frozenset((rest,))
            orders = self._phrases[word.name].parsed
            self._known[asked] = frozenset().union(*[self._choice(order, rests) for order in orders])
        return self._known[asked]
