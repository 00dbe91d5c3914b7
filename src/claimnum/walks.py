"""Walks: word orders matched piece by piece, exactly as their expressions match, and what each of their words took.

A walk costs some microseconds, an expression some milliseconds to compile: an order is walked until it has been tried
so often that its expression pays. And a walk tells where the slots of an order lie, so that no expression need have
groups.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from claimnum.expressions import TAIL
from claimnum.orders import Word

if TYPE_CHECKING:
    from collections.abc import Mapping

    from claimnum.expressions import Alphabet
    from claimnum.openings import Openings
    from claimnum.orders import Item, Order, Phrase

#: What a word of an order took: the pieces from, to.
Taken = tuple[Word, int, int]


class Step(NamedTuple):
    """A word ready to be taken: the letters that it must begin with, the phrase it is, whether it has tails."""

    letters: frozenset[str]
    phrase: Phrase | None
    tails: bool


class Walks:
    """The orders of some phrases over one alphabet, walked."""

    def __init__(self, alphabet: Alphabet, phrases: Mapping[str, Phrase], openings: Openings) -> None:
        self._alphabet, self._phrases, self._openings = alphabet, phrases, openings
        self._steps: dict[int, Step] = {}
        self._choices: dict[tuple[int, str], list[tuple[Item, ...]]] = {}
        self._within: dict[tuple[str, str], list[tuple[Item, ...]]] = {}

    def order(self, of: Order, shape: str, at: int, taken: list[Taken]) -> int:
        """Where an order ends that stands at a piece, -1 if it does not; its words are added to ``taken``."""
        letter = shape[at : at + 1]
        if (choices := self._choices.get((id(of), letter))) is None:
            choices = self._choices[id(of), letter] = [items for items in of if self._begins(items, letter)]
        for items in choices:
            if (end := self._items(items, shape, at, taken)) >= 0:
                return end
        return -1

    def which(self, p: Phrase, shape: str, at: int) -> int:
        """The number of the first of a phrase's orders that stands at a piece."""
        return next(n for n, of in enumerate(p.parsed) if self.order(of, shape, at, []) >= 0)

    def _phrase(self, p: Phrase, shape: str, at: int) -> int:
        """Where a phrase ends, by its first order that stands at a piece."""
        letter = shape[at : at + 1]
        if (choices := self._within.get((p.name, letter))) is None:
            choices = [items for order in p.parsed for items in order if self._begins(items, letter)]
            self._within[p.name, letter] = choices
        for items in choices:
            if (end := self._items(items, shape, at, [])) >= 0:
                return end
        return -1

    def _begins(self, items: tuple[Item, ...], letter: str) -> bool:
        place = self._openings.place(items)
        return place.ends or letter in place.letters

    def _items(self, items: tuple[Item, ...], shape: str, at: int, taken: list[Taken]) -> int:
        """Where items after each other end; each is taken as often as it can be, and none given back."""
        mark = len(taken)
        for what, least, most in items:
            times = 0
            while times < most:
                if isinstance(what, Word):
                    end = self._word(what, shape, at, taken)
                else:
                    end = self.order(what, shape, at, taken)
                if end < 0:
                    break
                times = times + 1 if end > at else most  # what takes nothing can be taken for ever
                at = end
            if times < least:
                del taken[mark:]
                return -1
        return at

    def _word(self, word: Word, shape: str, at: int, taken: list[Taken]) -> int:
        """Where a word ends, or -1."""
        letters, phrase, tails = self._steps.get(id(word)) or self._step(word)
        if word.look:
            looked = shape[max(0, at - 1) : at] if word.look == "<" else shape[at : at + 1]
            return at if (looked in letters) is (word.look != "!") else -1
        if (phrase is None or word.join) and shape[at : at + 1] not in letters:  # a phrase alone may take nothing
            return -1
        if phrase is not None:
            end = self._phrase(phrase, shape, at)
        else:
            end = at + 1
            while tails and shape[end : end + 1] == TAIL:
                end += 1
        if end >= 0:
            taken.append((word, at, end))
        return end

    def _step(self, word: Word) -> Step:
        p = None if word.look else self._phrases.get(word.name)
        if p is None:
            letters = frozenset(self._alphabet.family(word.name, word.join))
        else:
            letters = self._openings.first(word)
            if word.join is not None:
                letters = letters.intersection(self._alphabet.family("", word.join))
        tails = p is None and self._alphabet.joinable(word.name)
        step = self._steps[id(word)] = Step(letters, p, tails)
        return step
