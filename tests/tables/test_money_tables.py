"""The hand-written tables of currencies: every value is a code or a key, and no surface means two things."""

from __future__ import annotations

import pytest

from claimnum.languages import cldr_en
from claimnum.languages.currencies import (
    AMBIGUOUS,
    AMBIGUOUS_SYMBOLS,
    CRYPTO,
    LOCALE_CURRENCY,
    MINOR_SYMBOLS,
    PREFIXES,
    SYMBOLS,
)
from claimnum.languages.en_currencies import COUNTRIES, MINOR_UNITS, NAMES, NOUNS, ORDINARY
from claimnum.languages.iso4217 import CODES, TERRITORY

MEANINGS = CODES | set(AMBIGUOUS) | set(CRYPTO.values())
SIGNS = [SYMBOLS, AMBIGUOUS_SYMBOLS, PREFIXES, CRYPTO, dict.fromkeys(MINOR_SYMBOLS, "")]

#: CLDR's name -> where usage differs: today's kyat, the old sucre rather than the accounting unit.
DIFFERS_FROM_CLDR = {"burmese kyat", "burmese kyats", "sucre", "sucres"}


def test_candidates_are_codes_and_no_code_is_a_key() -> None:
    for key, codes in AMBIGUOUS.items():
        assert set(codes) <= CODES, key
        assert len(codes) == len(set(codes)) > 1, key
    assert not CODES & set(AMBIGUOUS)


@pytest.mark.parametrize(
    ("key", "best"),
    [
        ("$", "USD"), ("dollar", "USD"), ("£", "GBP"), ("pound", "GBP"), ("¥", "JPY"), ("franc", "CHF"),
        ("peso", "MXN"),
        ("won", "KRW"), ("rupee", "INR"), ("Rs", "INR"), ("kr", "SEK"), ("krona", "SEK"), ("crown", "CZK"),
        ("mark", "DEM"),
        ("lira", "TRY"), ("dirham", "AED"), ("riyal", "SAR"), ("C$", "CAD"), ("cent", "USD"), ("penny", "GBP"),
    ],
)  # fmt: skip
def test_the_best_candidate(key: str, best: str) -> None:
    assert AMBIGUOUS[key][0] == best


def test_every_meaning_is_known() -> None:
    for table in (SYMBOLS, AMBIGUOUS_SYMBOLS, PREFIXES, NAMES):
        assert {surface: meaning for surface, meaning in table.items() if meaning not in MEANINGS} == {}
    for units in (MINOR_SYMBOLS, MINOR_UNITS):
        assert {surface: unit for surface, unit in units.items() if unit[0] not in MEANINGS or unit[1] >= 0} == {}
    assert set(SYMBOLS.values()) <= CODES
    assert set(AMBIGUOUS_SYMBOLS.values()) <= set(AMBIGUOUS)


def test_every_key_has_a_surface() -> None:
    said = {
        *AMBIGUOUS_SYMBOLS.values(),
        *PREFIXES.values(),
        *NAMES.values(),
        *(unit for unit, _ in MINOR_UNITS.values()),
    }
    assert set(AMBIGUOUS) <= said


def test_no_sign_is_in_two_tables() -> None:
    for i, one in enumerate(SIGNS):
        for other in SIGNS[:i]:
            assert not set(one) & set(other)
        assert not set(one) & (CODES - {"ZAC"})


def test_signs_and_words_agree() -> None:
    for sign, meaning in (SYMBOLS | AMBIGUOUS_SYMBOLS | PREFIXES).items():
        assert NAMES.get(sign.lower(), meaning) == meaning, sign
    assert not set(NAMES) & set(MINOR_UNITS)


def test_english_words_are_lower_case_and_agree_with_cldr() -> None:
    assert all(surface == surface.lower() for surface in [*NAMES, *MINOR_UNITS])
    differs = {name for name, code in cldr_en.CURRENCIES.items() if NAMES.get(name, code) != code}
    assert differs == DIFFERS_FROM_CLDR


def test_no_nationality_and_noun_name_two_currencies() -> None:
    seen: dict[str, str] = {}
    for code, adjectives, nouns, _ in COUNTRIES:
        assert code in CODES
        for pair in (f"{adjective} {noun}" for adjective in adjectives.split(", ") for noun in nouns.split(", ")):
            assert seen.setdefault(pair, code) == code, pair
            assert NAMES[pair] == code


def test_every_currency_in_use_has_an_adjective() -> None:
    assert set(TERRITORY.values()) <= {code for code, *_ in COUNTRIES}


@pytest.mark.parametrize("noun", sorted(NOUNS))
def test_singular_and_plural_mean_the_same(noun: str) -> None:
    table: dict[str, object] = {**NAMES, **MINOR_UNITS}
    own = {"lira", "krona", "penny"}  # lire are Italian, kronor Swedish, pence of a pound
    plurals = [plural for plural in NOUNS[noun] if noun not in own]
    if noun in table:
        assert [table[plural] for plural in plurals] == [table[noun]] * len(plurals)
    for surface, meaning in table.items():
        if surface.endswith(f" {noun}") and noun not in {"cent", "lira"}:
            adjective = surface.removesuffix(noun)
            assert all(table.get(adjective + plural, meaning) == meaning for plural in NOUNS[noun]), surface


@pytest.mark.parametrize(
    ("name", "meaning"),
    [
        ("yuan", "CNY"), ("renminbi", "CNY"), ("rmb", "CNY"), ("yen", "JPY"), ("sterling", "GBP"), ("quid", "GBP"),
        ("bucks", "dollar"), ("greenbacks", "USD"), ("u.s. dollars", "USD"), ("us dollar", "USD"),
        ("american dollars", "USD"),
        ("canadian dollars", "CAD"), ("hong kong dollars", "HKD"), ("new taiwan dollars", "TWD"),
        ("swiss francs", "CHF"),
        ("french francs", "FRF"), ("belgian francs", "BEF"), ("mexican pesos", "MXN"), ("swedish crowns", "SEK"),
        ("swedish kronor", "SEK"), ("norwegian crowns", "NOK"), ("danish kroner", "DKK"), ("czech crowns", "CZK"),
        ("czech koruna", "CZK"), ("indian rupees", "INR"), ("pakistani rupees", "PKR"), ("south korean won", "KRW"),
        ("brazilian reais", "BRL"), ("deutsche marks", "DEM"), ("d-marks", "DEM"), ("italian lire", "ITL"),
        ("lire", "ITL"),
        ("egyptian pounds", "EGP"), ("turkish lira", "TRY"), ("pounds sterling", "GBP"), ("british pounds", "GBP"),
        ("roubles", "ruble"), ("dirhams", "dirham"), ("uae dirhams", "AED"), ("cfa francs", "CFA franc"),
        ("euros", "EUR"),
    ],
)  # fmt: skip
def test_names(name: str, meaning: str) -> None:
    assert NAMES[name] == meaning


@pytest.mark.parametrize(
    ("name", "code", "power"),
    [
        ("cents", "cent", -2), ("pence", "pence", -2), ("pennies", "penny", -2), ("p", "pence", -2), ("c", "cent", -2),
        ("¢", "cent", -2), ("euro cents", "EUR", -2), ("u.s. cents", "USD", -2), ("us cents", "USD", -2),
        ("au cents", "AUD", -2),
        ("canadian cents", "CAD", -2), ("fen", "CNY", -2), ("jiao", "CNY", -1), ("kopecks", "kopeck", -2),
        ("paise", "paisa", -2), ("öre", "SEK", -2), ("danish øre", "DKK", -2), ("groszy", "PLN", -2),
        ("fils", "AED", -2),
        ("kuwaiti fils", "KWD", -3), ("irish pence", "IEP", -2), ("mexican centavos", "MXN", -2),
    ],
)  # fmt: skip
def test_minor_units(name: str, code: str, power: int) -> None:
    assert MINOR_UNITS[name] == (code, power)


def test_ordinary_words_are_in_the_tables() -> None:
    assert set(NAMES) | set(MINOR_UNITS) >= ORDINARY
    assert {"won", "real", "pounds", "marks"} <= ORDINARY


def test_what_a_bare_sign_means_somewhere() -> None:
    assert LOCALE_CURRENCY["$"]["CA"] == "CAD"
    assert LOCALE_CURRENCY["$"]["MX"] == "MXN"
    assert LOCALE_CURRENCY["¥"] == {"CN": "CNY", "JP": "JPY"}
    assert LOCALE_CURRENCY["kr"]["NO"] == "NOK"
    assert LOCALE_CURRENCY["£"]["GB"] == "GBP"
    assert "DE" not in LOCALE_CURRENCY["$"]
