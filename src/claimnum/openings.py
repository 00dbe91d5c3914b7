"""Openings: with which pieces word orders can begin, so that none is tried where the next ones cannot follow.

Most pieces that begin some order (the, from, five) go on with nothing that the order asks for. What orders may still
ask for after a letter is worked out from the orders themselves (Antimirov's partial derivatives), once for each letter
that is met there; so the orders become a finite automaton of which only those states exist that texts have reached.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimnum.expressions import TAIL
from claimnum.orders import Word

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from claimnum.expressions import Atom
    from claimnum.orders import Item, Order, Phrase

#: Steps from state to state that are remembered; after so many, more orders are tried in vain, which does no harm.
STEPS = 20_000


class Place:
    """A place in a sequence of items, before one of them.

    ``moves`` are the words and groups that can come next, with the letters that they begin with and the place after
    them, as (at, taken): before the ``at``-th item, of which ``taken`` were taken already.
    """

    __slots__ = ("ends", "items", "letters", "moves", "rests")

    def __init__(self, items: tuple[Item, ...], moves: list[Move], *, ends: bool) -> None:
        self.items, self.moves = items, moves
        #: The letters that can come next, whether none need come, and what may follow each.
        self.letters = frozenset().union(*[letters for _, letters, _ in moves])
        self.ends = ends
        self.rests: dict[str, frozenset[Rest]] = {}


Move = tuple["Word | Order", frozenset[str], tuple[int, int]]
#: What may follow, the innermost place first; nothing where an order has ended.
Rest = tuple[Place, ...]
#: The number of an order, and what may follow in it.
Asked = tuple[int, frozenset[Rest]]
ENDED: frozenset[Rest] = frozenset(((),))


class State:
    """The orders that can go on after some letters, or ended before them."""

    __slots__ = ("after", "asked")

    def __init__(self, asked: tuple[Asked, ...]) -> None:
        self.asked = asked
        self.after: dict[str, State] = {}

    @property
    def orders(self) -> list[int]:
        """Their numbers."""
        return [order for order, _ in self.asked]


class Openings:
    """The openings of orders over an alphabet.

    ``passed`` are letters that are left out of those asked about, but for the first, such as words without a meaning.
    """

    def __init__(
        self,
        orders: Sequence[Order],
        phrases: Mapping[str, Phrase],
        family: Callable[[Atom], frozenset[str]],
        passed: frozenset[str],
    ) -> None:
        self._phrases, self._family, self._passed = phrases, family, passed
        self._places: dict[tuple[int, int, int], Place] = {}
        self._firsts: dict[str, frozenset[str]] = {}
        self._entered: dict[tuple[str, str], frozenset[Rest]] = {}
        self._states: dict[tuple[Asked, ...], State] = {}
        #: How many steps are kept for texts to come, beside the first of each letter.
        self.remembered = 0
        every = [frozenset((self.place(items),) for items in order) for order in orders]
        self.start = State(tuple(enumerate(every)))
        #: The letters that each order can begin with.
        self.begins = [frozenset().union(*[place.letters for (place,) in rests]) for rests in every]
        if passed:
            self.begins = Openings(orders, phrases, family, frozenset()).begins

    def reached(self, letters: str) -> State:
        """The state after a letter and those after it that are not passed over."""
        state, passed = self._after(self.start, letters[0]), self._passed
        for letter in letters[1:]:
            if letter in passed or letter == TAIL:
                continue
            if (found := state.after.get(letter)) is None:
                if self.remembered >= STEPS:
                    break
                self.remembered += 1
                found = self._after(state, letter)
            state = found
        return state

    def _after(self, state: State, letter: str) -> State:
        """The state after one more letter."""
        if (found := state.after.get(letter)) is not None:
            return found
        going = state.asked
        if state is self.start:
            going = tuple([one for one in going if letter in self.begins[one[0]]])
        left = [(order, self._left(rests, letter)) for order, rests in going]
        asked = tuple([one for one in left if one[1]])
        found = state.after[letter] = self._states.setdefault(asked, State(asked))
        return found

    # --- what may follow ---------------------------------------------------------------------------------------

    def _left(self, rests: frozenset[Rest], letter: str) -> frozenset[Rest]:
        """What may follow a letter; an order that can have ended has."""
        if rests is ENDED:
            return ENDED
        found: set[Rest] = set()
        for rest in rests:
            for depth, place in enumerate(rest, 1):
                if letter in place.letters:
                    found.update([inner + rest[depth:] for inner in self._rests(place, letter)])
                if not place.ends:
                    break
            else:
                return ENDED
        return ENDED if () in found else frozenset(found)

    def place(self, items: tuple[Item, ...], at: int = 0, taken: int = 0) -> Place:
        """A place, with what can come next."""
        if (found := self._places.get((id(items), at, taken))) is not None:
            return found
        here, moves, ends = (id(items), at, taken), [], True
        for what, least, most in items[at:]:
            if taken < most:
                moves.append((what, self.first(what), (at, taken + 1) if taken + 1 < most else (at + 1, 0)))
            if taken < least and not self._can_be_nothing(what):
                ends = False
                break
            at, taken = at + 1, 0
        found = self._places[here] = Place(items, moves, ends=ends)
        return found

    def _rests(self, place: Place, letter: str) -> frozenset[Rest]:
        """What may follow a letter within the items of a place."""
        if (known := place.rests.get(letter)) is not None:
            return known
        found: set[Rest] = set()
        for what, letters, (at, taken) in place.moves:
            if letter in letters:
                tail = (self.place(place.items, at, taken),) if at < len(place.items) else ()
                found.update([inner + tail for inner in self._enter(what, letter)])
        place.rests[letter] = frozenset(found)
        return place.rests[letter]

    def _enter(self, what: Word | Order, letter: str) -> frozenset[Rest]:
        """What may follow a letter that begins a word or a group."""
        if not isinstance(what, Word):
            return frozenset().union(*[self._rests(p, letter) for p in map(self.place, what) if letter in p.letters])
        if (p := self._phrases.get(what.name)) is None:
            return ENDED
        if (what.name, letter) not in self._entered:
            begun = [self._enter(of, letter) for of in p.parsed]
            self._entered[what.name, letter] = frozenset().union(*begun)
        return self._entered[what.name, letter]

    def first(self, what: Word | Order) -> frozenset[str]:
        """The letters that a word or a group can begin with."""
        if not isinstance(what, Word):
            return frozenset().union(*[self.place(items).letters for items in what])
        if what.look:
            return frozenset()
        if (p := self._phrases.get(what.name)) is None:
            return self._family((what.name, what.join))
        if what.name not in self._firsts:
            self._firsts[what.name] = frozenset().union(*map(self.first, p.parsed))
        return self._firsts[what.name]

    def _can_be_nothing(self, what: Word | Order) -> bool:
        """Whether a word or a group takes none of the letters asked about: it looks ahead, or is passed over."""
        if not isinstance(what, Word):
            return any(self.place(items).ends for items in what)
        if what.look:
            return True
        if (p := self._phrases.get(what.name)) is None:
            return not self._family((what.name, what.join)).isdisjoint(self._passed)
        return any(map(self._can_be_nothing, p.parsed))
