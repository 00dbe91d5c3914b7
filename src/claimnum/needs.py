"""Needs: the pieces that a word order cannot do without, of which a text that is to hold it has at least one."""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING

from claimnum.orders import Word

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from claimnum.orders import Item, Order, Phrase

#: Kinds of which a phrase cannot do without at least one piece, and how common they are together.
Need = tuple[float, frozenset[str]]
NOTHING: Need = (float("inf"), frozenset())


class Needs:
    """What orders need, each phrase looked at once; ``rarity`` tells how common the pieces of a kind are."""

    def __init__(self, phrases: Mapping[str, Phrase], rarity: Callable[[str], float]) -> None:
        self._phrases, self._rarity = phrases, rarity
        self._known: dict[str, Need] = {}

    def of(self, order: Order) -> frozenset[str]:
        """The rarest kinds that an order cannot do without."""
        return self._choice(order)[1]

    def _choice(self, order: Order) -> Need:
        return _any([min(map(self._item, items), key=itemgetter(0), default=NOTHING) for items in order])

    def _item(self, item: Item) -> Need:
        if item.least == 0:
            return NOTHING
        return self._word(item.what) if isinstance(item.what, Word) else self._choice(item.what)

    def _word(self, word: Word) -> Need:
        if word.look:
            return NOTHING
        if (p := self._phrases.get(word.name)) is None:
            return self._rarity(word.name), frozenset({word.name})
        if word.name not in self._known:
            self._known[word.name] = _any(list(map(self._choice, p.parsed)))
        return self._known[word.name]


def _any(choices: list[Need]) -> Need:
    """One of several: what any of them needs."""
    return sum(cost for cost, _ in choices), frozenset().union(*(kinds for _, kinds in choices))
