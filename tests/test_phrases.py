"""The engine: word orders, what they refuse, and what they cost."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from claimnum import Reader, openings
from claimnum import phrases as engine
from claimnum.digits import Convention
from claimnum.lexicon import Lexicon
from claimnum.phrases import Grammar, GrammarError, Phrase, phrase, sequence
from tests.seeds import seeds

ROWS: dict[str, dict[str, Any]] = {
    "money": {"$": "USD", "hong kong dollars": "HKD"},
    "scale": {"million": 6},
    "ordinal": {"second": 2},
    "unit": {"second": "s", "seconds": "s"},
    "and": {"and": 1},
    "open": {"(": 1},
    "close": {")": 1},
}


@pytest.fixture
def lexicon() -> Lexicon:
    return Lexicon([ROWS], Convention(".", ","))


def found(lexicon: Lexicon, text: str, roots: tuple[Phrase, ...], phrases: tuple[Phrase, ...] = ()) -> list[Any]:
    return [hit.value for hit in Grammar(lexicon, roots, phrases).find(lexicon.read(text))]


@phrase("number scale?")
def sized(number: Any, scale: int = 0) -> Any:
    return number.scaleb(scale)


@phrase("money sized", "sized money")
def price(money: str, sized: Any, sized_at: tuple[int, int], here: tuple[int, int]) -> tuple[Any, ...]:
    return money, sized, sized_at, here


def test_an_order_gives_its_production_values_by_name_and_places_on_request(lexicon: Lexicon) -> None:
    assert found(lexicon, "it cost $ 3 million", (price,), (sized,)) == [("USD", 3_000_000, (3, 5), (2, 5))]


def test_a_surface_of_several_words_is_one_kind_whatever_its_case_and_hyphens(lexicon: Lexicon) -> None:
    texts = ("3 Hong Kong dollars", "3 hong-kong-dollars", "3 HONG KONG DOLLARS")
    assert [found(lexicon, text, (price,), (sized,))[0][0] for text in texts] == ["HKD"] * 3


def test_a_piece_with_two_meanings_is_found_by_either(lexicon: Lexicon) -> None:
    @phrase("number unit")
    def time(number: Any, unit: str) -> Any:
        return number, unit

    @phrase("ordinal unit")
    def nth(ordinal: int, unit: str) -> Any:
        return ordinal, unit

    assert found(lexicon, "1 second, second second", (time, nth)) == [(1, "s"), (2, "s")]


def test_the_first_order_that_fits_is_taken_and_on_refusal_the_next_root_order(lexicon: Lexicon) -> None:
    @phrase("number and number")
    def refused() -> None:
        return None

    @phrase("number")
    def plain(number: Any) -> Any:
        return number

    assert found(lexicon, "3 and 4", (refused, plain)) == [3, 4]


def test_look_ahead_takes_nothing_and_touching_is_told_from_free(lexicon: Lexicon) -> None:
    @phrase("number !and", "money +number =and")
    def checked(number: Any, money: str = "") -> Any:
        return money, number

    assert found(lexicon, "3 and 4", (checked,)) == [("", 4)]
    assert found(lexicon, "$3 and", (checked,)) == [("USD", 3)]
    assert found(lexicon, "$ 3 and", (checked,)) == []


def test_a_sequence_gets_the_text_and_its_pieces(lexicon: Lexicon) -> None:
    @sequence("number (and number){1,9}")
    def many(reading: Any, i: int, j: int) -> Any:
        return [reading.value(n, "number") for n in range(i, j, 2)]

    assert found(lexicon, "1 and 2 and 3", (many,)) == [[1, 2, 3]]


def test_the_orders_that_were_read_can_be_collected(lexicon: Lexicon) -> None:
    fired: list[tuple[str, str]] = []
    grammar = Grammar(lexicon, (price,), (sized,))
    for text in ["$3 million"] * 5:
        list(grammar.find(lexicon.read(text), fired))
    assert fired == [("price", "money sized"), ("sized", "number scale?")] * 5


def test_a_compiled_plan_reads_as_a_walked_one(lexicon: Lexicon) -> None:
    grammar = Grammar(lexicon, (price,), (sized,))
    read = [next(grammar.find(lexicon.read(f"${n} million"))).value[1] for n in range(1, 9)]
    assert read == [n * 10**6 for n in range(1, 9)]


def test_a_slot_that_an_order_names_twice_has_its_last_value_however_often_it_is_read(lexicon: Lexicon) -> None:
    @phrase("number and number")
    def last(number: Any) -> Any:
        return number

    grammar = Grammar(lexicon, (last,), ())
    assert [next(grammar.find(lexicon.read(f"1 and {n}"))).value for n in range(2, 9)] == list(range(2, 9))


@pytest.mark.parametrize(
    ("orders", "problem"),
    [
        (("number scale?", "number scale money"), "never reached"),
        (("number", "number money"), "never reached"),
        (("money",), "no order fills number"),
        (("number [",), "cannot read"),
        (("number (scale",), "unbalanced"),
    ],
)
def test_an_order_that_cannot_work_is_refused_when_it_is_written(orders: tuple[str, ...], problem: str) -> None:
    def made(number: Any) -> None: ...

    with pytest.raises(GrammarError, match=problem):
        phrase(*orders)(made)


def test_a_phrase_within_others_does_not_look_back(lexicon: Lexicon) -> None:
    @phrase("<money number scale", "number")
    def led(number: Any) -> Any:
        return number

    @phrase("led unit")
    def timed(led: Any) -> Any:
        return led

    with pytest.raises(GrammarError, match="led stands within other phrases"):
        Grammar(lexicon, (timed,), (led,))


def test_a_word_that_is_no_kind_and_no_phrase_is_refused(lexicon: Lexicon, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lexicon, "open", False)

    @phrase("number parsec")
    def far(number: Any) -> None: ...

    with pytest.raises(GrammarError, match="'parsec' is neither a kind nor a phrase"):
        Grammar(lexicon, (far,), ())


def test_look_ahead_at_a_phrase_is_refused(lexicon: Lexicon) -> None:
    @phrase("money !sized")
    def bare(money: str) -> None: ...

    with pytest.raises(GrammarError, match="look-ahead sees one piece"):
        found(lexicon, "$", (bare,), (sized,))


def test_a_name_for_both_a_kind_and_a_phrase_is_refused(lexicon: Lexicon) -> None:
    @phrase("number")
    def money() -> None: ...

    with pytest.raises(GrammarError, match="money is a kind and a phrase"):
        Grammar(lexicon, (money,), ())


def test_repetition_is_bounded() -> None:
    with pytest.raises(GrammarError, match="cannot read"):
        phrase("number*")(lambda: None)


def test_what_is_remembered_is_bounded_and_changes_no_reading(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = [seed.text for seed in seeds("claims") if seed.language == "en"][:150]
    usual = [Reader().extract(text) for text in texts]
    monkeypatch.setattr(engine, "SEEN", 20)
    monkeypatch.setattr(engine, "REMEMBERED", 5)
    monkeypatch.setattr(openings, "STEPS", 10)
    small = Reader(words={"denominator": {"blorp": "blorp"}})
    assert [small.extract(text) for text in texts] == usual
    assert small.language.grammar.remembered <= 20 + 5 + 10


@pytest.mark.parametrize("language", ["en", "zh"])
def test_orders_are_walked_and_compiled_alike(monkeypatch: pytest.MonkeyPatch, language: str) -> None:
    every = [seed for part in ("amounts", "claims", "negatives", "periods") for seed in seeds(part)]
    texts = [seed.text for seed in every if seed.language == language]
    monkeypatch.setattr(engine, "WORTH", 1_000)
    compiled = Reader(locale=language, words={"denominator": {"blorp": "blorp"}})
    read = [compiled.extract(text, date(2024, 5, 20)) for text in texts]
    monkeypatch.setattr(engine, "WORTH", 0)
    walked = Reader(locale=language, words={"denominator": {"blurp": "blurp"}})
    assert [walked.extract(text, date(2024, 5, 20)) for text in texts] == read
