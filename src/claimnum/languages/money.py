"""Currencies as units, for every language: codes, marked symbols, bare symbols, minor units."""

from __future__ import annotations

from claimnum.kinds import Unit
from claimnum.languages.currencies import AMBIGUOUS_SYMBOLS, CRYPTO, MINOR_SYMBOLS, PREFIXES, SYMBOLS
from claimnum.languages.iso4217 import CODES

#: Codes that are English words in capitals: they are read only where a number follows or stands before them closely.
WORDS = {"ALL", "TOP", "CUP", "TRY", "MAD", "PEN", "SOS", "BAM"}


def money(name: str, power: int = 0) -> Unit:
    """A currency, by code or by the key of an ambiguous name, or a part of one."""
    return Unit("money", name, power)


_SIGNS = {**dict(zip(CODES, CODES, strict=True)), **CRYPTO, **AMBIGUOUS_SYMBOLS, **SYMBOLS}
#: Codes with a scale before them: MSEK, kEUR.
_SCALED = {
    f"{letter}{code}": money(code, power)
    for code in CODES
    for letter, power in (("k", 3), ("K", 3), ("M", 6), ("m", 6))
}
_MINOR = {sign: money(*name) for sign, name in MINOR_SYMBOLS.items()}

#: Codes as people type them in small letters; others are words (all, top, try) or names of things.
_TYPED = {
    code.lower(): money(code)
    for code in (
        "USD", "EUR", "GBP", "JPY", "CNY", "INR", "AUD", "CAD", "CHF", "HKD", "SGD", "NZD", "SEK", "NOK", "DKK", "KRW",
        "BRL", "MXN", "PLN", "CZK", "THB", "MYR", "TWD", "AED",
    )
}  # fmt: skip

ROWS = {
    "mark": {
        **_TYPED,
        **_SCALED,
        **{sign: unit for sign, unit in _MINOR.items() if sign.isalpha()},
        **{sign: money(name) for sign, name in _SIGNS.items() if sign not in WORDS - {"TRY"}},
    },
    "prefix": {sign: money(name) for sign, name in PREFIXES.items()},
    "currency": {
        **_TYPED,
        **_SCALED,
        **{p: money(name) for p, name in PREFIXES.items() if len(p) > 1},
        **{sign: money(name) for sign, name in _SIGNS.items() if sign not in WORDS - {"TRY"}},
        **_MINOR,
    },
}
