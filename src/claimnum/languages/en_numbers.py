"""English number words, scales, bounds, approximators and the units that are not money or measures."""

from __future__ import annotations

from decimal import Decimal

from claimnum.kinds import AT_LEAST, AT_MOST, JUST_OVER, JUST_UNDER, LESS, MORE, Unit

PERCENT, POINT, BASIS = Unit("percent", "%"), Unit("percentage_point", "pp"), Unit("basis_point", "bp")
TIMES = Unit("multiple", "x")

_UNITS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_TEENS = (
    "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_SCALES = {
    "thousand": 3, "million": 6, "billion": 9, "trillion": 12, "quadrillion": 15, "quintillion": 18,
    "mn": 6, "mln": 6, "mil": 6, "bn": 9, "bln": 9, "bil": 9, "tn": 12, "trn": 12, "tln": 12, "mm": 6, "mio": 6,
    "lakh": 5, "lakhs": 5, "lac": 5, "lacs": 5, "crore": 7, "crores": 7, "cr": 7,
}  # fmt: skip
_PARTS = {"third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10}
_VULGAR = {
    "½": "0.5", "¼": "0.25", "¾": "0.75", "⅛": "0.125", "⅜": "0.375", "⅝": "0.625", "⅞": "0.875", "⅕": "0.2",
    "⅖": "0.4", "⅗": "0.6", "⅘": "0.8", "⅓": "0.3333333333333333333333333333", "⅔": "0.6666666666666666666666666667",
}  # fmt: skip

NUMBERS = {
    "unit": {word: n for n, word in enumerate(_UNITS, 1)},
    "zero": {"zero": 0, "nil": 0},
    "teen": {word: n for n, word in enumerate(_TEENS, 10)},
    "ten": {word: 10 * n for n, word in enumerate(_TENS, 2)},
    "hundred": {"hundred": 100},
    "scale": _SCALES,
    "scales": {
        "tens": 1,
        "hundreds": 2,
        "thousands": 3,
        "millions": 6,
        "billions": 9,
        "trillions": 12,
    },
    "suffix": {
        "k": 3,
        "K": 3,
        "m": 6,
        "M": 6,
        "mm": 6,
        "MM": 6,
        "mn": 6,
        "b": 9,
        "B": 9,
        "bn": 9,
        "t": 12,
        "T": 12,
        "tn": 12,
    },
    "exponent": {"e": 10, "E": 10},
    "half": {"half": 2},
    "part": {"quarter": 4, "quarters": 4, **_PARTS, **{f"{word}s": n for word, n in _PARTS.items()}},
    "vulgar": {sign: Decimal(value) for sign, value in _VULGAR.items()},
    "dozen": {"dozen": 12},
    "dozens": {"dozens": (24, 120)},
    "few": {"couple": (2, 3), "few": (3, 5), "handful": (3, 7), "several": (3, 9)},
    "doubled": {
        **dict.fromkeys(("doubled", "double", "doubles", "doubling"), 2),
        **dict.fromkeys(("tripled", "triple", "triples", "tripling", "trebled", "treble", "trebling"), 3),
        **dict.fromkeys(("quadrupled", "quadruple", "quadruples", "quadrupling"), 4),
        **dict.fromkeys(("quintupled", "quintuple", "quintuples", "quintupling"), 5),
        **dict.fromkeys(("halved", "halve", "halves", "halving"), Decimal("0.5")),
    },
    "single_digit": {"single digit": (1, 10), "single digits": (1, 10)},
    "double_digit": {"double digit": (10, 100), "double digits": (10, 100)},
    "triple_digit": {"triple digit": (100, 1000), "triple digits": (100, 1000)},
    "teens": {"teens": 10},
    "third_of_band": {"low": 0, "lower": 0, "mid": 1, "middle": 1, "high": 2, "upper": 2},
}

BOUNDS = {
    "bound": {
        **dict.fromkeys(
            (
                "more than",
                "over",
                "above",
                "exceeding",
                "exceed",
                "exceeds",
                "exceeded",
                "in excess of",
                "upwards of",
                "upward of",
                "north of",
                "topping",
                "topped",
                "tops",
                "surpassing",
                "surpassed",
                "surpass",
                "surpasses",
                "greater than",
                "higher than",
                "well over",
                "well above",
                "beyond",
                "far more than",
                "bigger than",
                "larger than",
                "past",
                "upwards from",
                ">",
            ),
            MORE,
        ),
        **dict.fromkeys(
            (
                "at least",
                "no less than",
                "not less than",
                "no fewer than",
                "not fewer than",
                "a minimum of",
                "minimum of",
                "minimum",
                "as little as",
                "as few as",
                "starting at",
                "starting from",
                "not below",
                "at a minimum",
                ">=",
                "≥",
            ),
            AT_LEAST,
        ),
        **dict.fromkeys(
            (
                "less than",
                "under",
                "below",
                "fewer than",
                "south of",
                "short of",
                "lower than",
                "well below",
                "well under",
                "smaller than",
                "<",
            ),
            LESS,
        ),
        **dict.fromkeys(
            (
                "up to",
                "at most",
                "no more than",
                "not more than",
                "as much as",
                "as many as",
                "a maximum of",
                "maximum of",
                "maximum",
                "not to exceed",
                "not exceeding",
                "capped at",
                "as high as",
                "no higher than",
                "upto",
                "no greater than",
                "<=",
                "≤",
            ),
            AT_MOST,
        ),
        **dict.fromkeys(
            (
                "just over",
                "slightly above",
                "slightly over",
                "slightly more than",
                "a little more than",
                "a little over",
                "just above",
                "a bit more than",
                "a bit over",
                "a shade over",
                "just more than",
                "a little above",
                "little more than",
                "marginally above",
            ),
            JUST_OVER,
        ),
        **dict.fromkeys(
            (
                "just under",
                "just shy of",
                "slightly below",
                "slightly under",
                "slightly less than",
                "a little less than",
                "a little under",
                "just below",
                "just less than",
                "shy of",
                "a shade under",
                "a bit less than",
                "a bit under",
                "a little below",
                "marginally below",
            ),
            JUST_UNDER,
        ),
    },
    "bound_after": {
        **dict.fromkeys(
            (
                "or more",
                "or greater",
                "or higher",
                "or above",
                "and above",
                "and up",
                "or better",
                "and more",
                "or over",
            ),
            AT_LEAST,
        ),
        **dict.fromkeys(("or less", "or fewer", "or lower", "or below", "or under", "and below"), AT_MOST),
        "plus": AT_LEAST,
        "+": AT_LEAST,
    },
    "approx": dict.fromkeys(
        (
            "about",
            "around",
            "roughly",
            "approximately",
            "approx",
            "approx.",
            "some",
            "circa",
            "ca.",
            "c.",
            "~",
            "≈",
            "nearly",
            "almost",
            "close to",
            "an estimated",
            "estimated",
            "in the region of",
            "in the neighborhood of",
            "on the order of",
            "something like",
            "virtually",
            "practically",
            "ca",
        ),
        True,  # noqa: FBT003 - the value of a row
    ),
    "approx_after": dict.fromkeys(("or so", "-ish", "ish", "odd", "-odd", "or thereabouts"), True),  # noqa: FBT003
    "minus": {"minus": -1, "negative": -1, "−": -1},
    "plus_minus": {"±": 0, "plus or minus": 0, "give or take": 0, "+/-": 0, "+ / -": 0},
}

UNITS = {
    "rate_unit": {
        **dict.fromkeys(("%", "percent", "per cent", "pct", "％", "per-cent"), PERCENT),
        **dict.fromkeys(
            (
                "percentage points",
                "percentage point",
                "pp",
                "ppt",
                "ppts",
                "pps",
                "pct points",
                "percent points",
                "%-points",
                "% points",
            ),
            POINT,
        ),
        **dict.fromkeys(("basis points", "basis point", "bps", "bp", "bips"), BASIS),
        **dict.fromkeys(("x", "×", "times", "fold", "X"), TIMES),
    },
    "points": {"point": 1, "points": 1, "pts": 1},
}

JOINTS = {
    "a": {"a": 1, "an": 1},
    "the": {"the": 1},
    "of": {"of": 1},
    "and": {"and": 1, "&": 1},
    "or": {"or": 1},
    "to": {"to": 1},
    "between": {"between": 1},
    "from": {"from": 1},
    "per": {"per": 1, "/": 1},
    "each": {"each": 1, "apiece": 1},
    "slash": {"/": 1},
    "dash": {"-": 1, "–": 1, "—": 1, "‐": 1, "‑": 1},
    "hyphen": {"-": 1, "‐": 1, "‑": 1},
    "tilde": {"~": 1},
    "open": {"(": 1, "[": 1, "（": 1},
    "close": {")": 1, "]": 1, "）": 1},
    "comma": {",": 1, "，": 1},
    "stop": {".": 1, "。": 1},
    "colon": {":": 1, "：": 1},
    "semicolon": {";": 1, "；": 1},
    "apostrophe": {"'": 1, "’": 1},
    "possessive": {"'s": 1, "’s": 1},
    "pipe": {"|": 1},
    "plus_sign": {"+": 1},
    "equals": {"=": 1},
    "hash": {"#": 1, "No.": 1, "no.": 1},
}

NOUNS = {
    "noun": {
        "people": "person", "persons": "person", "person": "person", "staff": "staff", "aircraft": "aircraft",
        "men": "man", "women": "woman", "children": "child", "personnel": "personnel", "headcount": "headcount",
    },
    "denominator": {
        word: word.replace(" ", "_")
        for word in (
            "share", "unit", "ordinary share", "year", "month", "week", "day", "quarter", "hour", "minute", "second",
            "person", "head", "user", "customer", "subscriber", "employee", "household", "vehicle", "trip", "seat",
        )
    },
}  # fmt: skip
