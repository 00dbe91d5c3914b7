"""Currencies as units, for every language: codes, marked symbols, bare symbols, minor units."""

from __future__ import annotations

from claimnum.kinds import Unit
from claimnum.languages.currencies import AMBIGUOUS_SYMBOLS, CRYPTO, MINOR_SYMBOLS, PREFIXES, SYMBOLS
from claimnum.languages.iso4217 import CODES

#: Codes that are English words in capitals: they are read only where a number follows or stands before them closely.
WORDS = {"ALL", "TOP", "CUP", "TRY", "MAD", "PEN", "SOS", "BAM"}
#: Codes that people write in small letters, too, and that are no words then.
SMALL = (
    "USD", "EUR", "GBP", "JPY", "CNY", "CHF", "AUD", "NZD", "CAD", "HKD", "SGD", "TWD", "INR", "KRW", "SEK", "NOK", "DKK",
    "PLN", "CZK", "HUF", "ZAR", "BRL", "MXN", "IDR", "MYR", "THB", "VND", "AED", "USDT", "BTC", "ETH",
)  # fmt: skip


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
_SMALL = {code.lower(): money(code) for code in SMALL}
_MINOR = {sign: money(*name) for sign, name in MINOR_SYMBOLS.items()}

ROWS = {
    "mark": {
        **_SCALED,
        **{sign: unit for sign, unit in _MINOR.items() if sign.isalpha()},
        **{sign: money(name) for sign, name in _SIGNS.items() if sign not in WORDS - {"TRY"}},
        **_SMALL,
    },
    "prefix": {sign: money(name) for sign, name in PREFIXES.items()},
    "currency": {
        **_SCALED,
        **{p: money(name) for p, name in PREFIXES.items() if len(p) > 1},
        **{sign: money(name) for sign, name in _SIGNS.items() if sign not in WORDS - {"TRY"}},
        **_MINOR,
        **_SMALL,
    },
}
