"""English number words, scales and fractions; numbers that are not told; bands of digits."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

_UNITS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_TEENS = (
    "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_DECADES = ("twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties")
_SCALES = {
    "thousand": 3, "million": 6, "billion": 9, "trillion": 12, "quadrillion": 15, "quintillion": 18, "sextillion": 21,
    "grand": 3, "mn": 6, "mln": 6, "mil": 6, "bn": 9, "bln": 9, "bil": 9, "tn": 12, "trn": 12, "tln": 12, "trln": 12, "mm": 6,
    "mio": 6, "lakh": 5, "lakhs": 5, "lac": 5, "lacs": 5, "lkh": 5, "lkhs": 5, "crore": 7, "crores": 7, "cr": 7,
    "krore": 7, "krores": 7,
}  # fmt: skip
_PLURAL_SCALES = {"thousands": 3, "millions": 6, "billions": 9, "trillions": 12}
_PARTS = {
    "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
    "eleventh": 11, "twelfth": 12, "sixteenth": 16, "twentieth": 20, "thirtieth": 30, "thirty-second": 32, "fortieth": 40,
    "fiftieth": 50, "sixty-fourth": 64, "hundredth": 100, "thousandth": 1000, "millionth": 10**6,
    "billionth": 10**9,
}  # fmt: skip
_VULGAR = {
    "½": "0.5", "¼": "0.25", "¾": "0.75", "⅛": "0.125", "⅜": "0.375", "⅝": "0.625", "⅞": "0.875", "⅕": "0.2",
    "⅖": "0.4", "⅗": "0.6", "⅘": "0.8", "⅓": "0.3333333333333333333333333333", "⅔": "0.6666666666666666666666666667",
    "⅙": "0.1666666666666666666666666667", "⅚": "0.8333333333333333333333333333",
}  # fmt: skip

NUMBERS: dict[str, dict[str, Any]] = {
    "unit": {**{word: n for n, word in enumerate(_UNITS, 1)}, "a dozen": 12},
    "zero": {"zero": 0, "nil": 0, "nought": 0, "naught": 0},
    "teen": {word: n for n, word in enumerate(_TEENS, 10)},
    "ten": {word: 10 * n for n, word in enumerate(_TENS, 2)},
    "hundred": {"hundred": 100},
    "scale": _SCALES,
    "plural_scale": _PLURAL_SCALES,
    "suffix": {
        "k": 3, "K": 3, "m": 6, "M": 6, "mm": 6, "MM": 6, "mn": 6, "b": 9, "B": 9, "bn": 9, "t": 12, "T": 12, "tn": 12,
    },
    "free_suffix": {"m": 6},
    "big_letter": {"M": 6, "B": 9},
    "exponent": {"e": 10, "E": 10},
    "half": {"half": 2},
    "part": {"quarter": 4, "quarters": 4, **_PARTS, **{f"{word}s": n for word, n in _PARTS.items()}},
    "parts": {"quarters": 4, **{f"{word}s": n for word, n in _PARTS.items()}},
    "ordinal_one": {"first": 1},
    "ordinal_part": {
        "twenty first": 21, "thirty first": 31, **{f"twenty {word}": 20 + n for word, n in _PARTS.items() if n < 10},
    },
    "divided_by": {"over": 1, "divided by": 1},
    "vulgar": {sign: Decimal(value) for sign, value in _VULGAR.items()},
    "decimal_point": {"point": 1},
    "dozen": {"dozen": 12},
    "a_dozen": {"a dozen": 12},  # also what a price is for
    "fold": {
        **{f"{word}fold": n for n, word in enumerate((*_UNITS, *_TEENS), 1)},
        **{f"{word}fold": 10 * n for n, word in enumerate(_TENS, 2)},
        "hundredfold": 100,
    },
}  # fmt: skip

#: Numbers that are not told: the least and the most of each. A reader's own words replace what they name.
FUZZY: dict[str, dict[str, Any]] = {
    "fuzzy": {"couple": (2, 3), "few": (3, 5), "handful": (3, 7), "several": (3, 9)},
    "dozens": {"dozens": (24, 120)},
    "scales": {
        "tens": (10, 100),
        "hundreds": (100, 1000),
        **{word: (10**n, 10 ** (n + 1)) for word, n in _PLURAL_SCALES.items()},
    },
    "one_digit": {"single": 1},
    "single_digit": {"single digit": (1, 10), "single digits": (1, 10)},
    "double_digit": {"double digit": (10, 100), "double digits": (10, 100)},
    "triple_digit": {"triple digit": (100, 1000), "triple digits": (100, 1000)},
    "low_double": {
        "low double digit": (10, 13),
        "low double digits": (10, 13),
        **dict.fromkeys(("low double-digit", "low double-digits", "low-double digit", "low-double digits"), (10, 13)),
        **{
            f"{band} {tens}s": (tens + first, tens + last)
            for band, (first, last) in {
                "low": (1, 3),
                "mid": (4, 6),
                "high": (7, 9),
                "low to mid": (1, 6),
                "mid to high": (4, 9),
            }.items()
            for tens in range(20, 100, 10)
        },
    },
    "teens": {"teens": 10},
    "tens_band": {word: 10 * n for n, word in enumerate(_DECADES, 2)},
    "multi": {"multi": 2},
    "band": {
        **dict.fromkeys(("low", "lower"), (1, 3)),
        **dict.fromkeys(("mid", "middle"), (4, 6)),
        **dict.fromkeys(("high", "upper"), (7, 9)),
    },
    "doubled": {
        **dict.fromkeys(("doubled", "doubling"), 2),
        **dict.fromkeys(("tripled", "tripling", "trebled", "trebling"), 3),
        **dict.fromkeys(("quadrupled", "quadrupling"), 4),
        **dict.fromkeys(("quintupled", "quintupling"), 5),
        **dict.fromkeys(("sextupled", "sextupling"), 6),
        **dict.fromkeys(("halved", "halving"), Decimal("0.5")),
    },
    "double": {
        **dict.fromkeys(("double", "doubles", "twice"), 2),
        **dict.fromkeys(("triple", "triples", "treble", "trebles", "thrice"), 3),
        **dict.fromkeys(("quadruple", "quadruples"), 4),
        **dict.fromkeys(("quintuple", "quintuples"), 5),
        **dict.fromkeys(("halve",), Decimal("0.5")),
    },
}
