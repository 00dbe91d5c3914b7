"""The grammar: every word order is read in some seed, and none stands in the way of another."""

from __future__ import annotations

from functools import cache, partial
from typing import TYPE_CHECKING

import pytest

from claimnum import amounts, numerals, periods, quantities
from claimnum.grammar import language
from claimnum.periods import marked, names
from tests.seeds import seeds

if TYPE_CHECKING:
    from claimnum.orders import Phrase

FILES = ("amounts", "periods", "claims", "tables", "negatives")
PHRASES = {
    phrase.name: phrase
    for phrase in (
        *numerals.ROOTS, *numerals.PHRASES, *quantities.ROOTS, *quantities.PHRASES, *amounts.ROOTS, *amounts.PHRASES,
        *periods.ROOTS, *periods.PHRASES, *names.ROOTS, *names.PHRASES, *marked.ROOTS, *marked.PHRASES,
    )
    if phrase.name not in {"scaled", "attribute"}  # what they take is read by the sequence they are a part of, or not
}  # fmt: skip


@cache
def fired() -> frozenset[tuple[str, str]]:
    """Every (phrase, order) that some seed is read by, in any language."""
    found: list[tuple[str, str]] = []
    for seed in (seed for file in FILES for seed in seeds(file)):
        made = language((seed.language,))
        text = made.lexicon.read(seed.text, made.gate)
        for grammar, join in (
            (made.numerals, partial(numerals.join, text, made.numerals)),
            (made.names, partial(names.join, text, made.names)),
            (made.quantities.grammar, partial(quantities.join, text, made.quantities)),
            (made.grammar, None),
        ):
            for _ in grammar.find(text, found):
                pass
            if join is not None:
                join()
    return frozenset(found)


@pytest.mark.parametrize("phrase", PHRASES.values(), ids=PHRASES)
def test_every_word_order_is_read_in_some_seed(phrase: Phrase) -> None:
    unread = [order for order in phrase.orders if (phrase.name, order) not in fired()]
    assert unread == []
