"""Needs: the pieces that a word order cannot do without, of which a text that is to hold it has at least one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimnum.orders import Word

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from claimnum.orders import Phrase, Token

#: Kinds of which a phrase cannot do without at least one piece, and how common they are together.
Need = tuple[float, frozenset[str]]
NOTHING: Need = (float("inf"), frozenset())


class Needs:
    """What orders need, each phrase looked at once; ``rarity`` tells how common the pieces of a kind are."""

    def __init__(self, phrases: Mapping[str, Phrase], rarity: Callable[[str], float]) -> None:
        self._phrases, self._rarity = phrases, rarity
        self._known: dict[str, Need] = {}

    def of(self, order: list[Token]) -> frozenset[str]:
        """The rarest kinds that an order cannot do without."""
        return self._read(order, 0)[0][1]

    def _read(self, order: list[Token], at: int) -> tuple[Need, int]:
        choices: list[Need] = []
        best = NOTHING
        while at < len(order) and order[at] != ")":
            token = order[at]
            if token == "|":
                choices.append(best)
                best, at = NOTHING, at + 1
                continue
            if isinstance(token, Word):
                mine, at = self._word(token), at + 1
            else:
                mine, at = self._read(order, at + 1)
                at += 1
            if at < len(order) and isinstance(mark := order[at], str) and mark[0] in "?{":
                mine, at = NOTHING if mark == "?" or mark[1] == "0" else mine, at + 1
            best = min(best, mine, key=lambda option: option[0])
        return _any([*choices, best]), at

    def _word(self, word: Word) -> Need:
        if word.look:
            return NOTHING
        if (p := self._phrases.get(word.name)) is None:
            return self._rarity(word.name), frozenset({word.name})
        if word.name not in self._known:
            self._known[word.name] = _any([self._read(order, 0)[0] for order in p.tokens])
        return self._known[word.name]


def _any(choices: list[Need]) -> Need:
    """One of several: what any of them needs."""
    return sum(cost for cost, _ in choices), frozenset().union(*(kinds for _, kinds in choices))
