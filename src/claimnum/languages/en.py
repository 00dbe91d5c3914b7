"""English: everything that its word orders ask for."""

from __future__ import annotations

from typing import Any

from claimnum.languages import cldr_en, en_cues, en_periods, en_relations, money
from claimnum.languages.en_bounds import BOUNDS
from claimnum.languages.en_currencies import MINOR_UNITS, NAMES, ORDINARY
from claimnum.languages.en_joints import JOINTS
from claimnum.languages.en_measures import MEASURES
from claimnum.languages.en_nouns import NOUNS
from claimnum.languages.en_numbers import FUZZY, NUMBERS
from claimnum.languages.en_rates import RATES
from claimnum.pieces import PLURAL

CONVENTION = (cldr_en.DECIMAL, cldr_en.GROUP)

#: Words that stand in almost every sentence: no figure is looked for by them.
COMMON = frozenset(
    [
        "a",
        "an",
        "the",
        "of",
        "in",
        "to",
        "and",
        "for",
        "on",
        "at",
        "by",
        "from",
        "with",
        "as",
        "is",
        "are",
        "was",
        "were",
        "be",
        "or",
        "that",
        "this",
        "it",
        "its",
        "their",
        "has",
        "have",
        "had",
        "not",
        "per",
        "will",
        "would",
        "we",
        "he",
        "she",
        "they",
        "who",
        "which",
        "than",
        "more",
        "after",
        "before",
        "but",
        "over",
        "about",
        "under",
        "up",
        "may",
        "'s",
        "’s",
    ]
)

#: Words that stand in many paragraphs without figures: others are looked for if an order can do with them.
FREQUENT = frozenset(
    [
        "business",
        "time",
        "like",
        "now",
        "no",
        "line",
        "level",
        "order",
        "form",
        "class",
        "note",
        "item",
        "model",
        "rule",
        "review",
        "single",
        "end",
        "close",
        "start",
        "full",
        "whole",
        "same",
        "following",
        "first",
        "last",
        "next",
        "period",
        "point",
        "current",
        "general",
        "present",
        "report",
        "reported",
        "back",
        "rest",
        "final",
        "article",
        "code",
        "financial",
        "comparable",
        "corresponding",
        "equivalent",
        "remaining",
        "ended",
        "closed",
        "finished",
        "just",
        "past",
        "far",
        "ahead",
        "date",
        "recent",
        "early",
        "late",
        "all",
        "another",
        "nearest",
    ]
)

#: Letters that mean a hundredth only where they touch the number: 12p.
_LETTERS = {"c", "p"}

_CURRENCIES = {
    **{name: money.money(code) for name, code in cldr_en.CURRENCIES.items() if len(name) > 3},
    **{name: money.money(code) for name, code in NAMES.items()},
    **{name: money.money(*of) for name, of in MINOR_UNITS.items() if name not in _LETTERS},
}
#: Names that no other word is, which may stand before the number: ringgit 42.
_LEADING = {name: money.money(code) for name, code in NAMES.items() if name not in ORDINARY | {"dollar", "dollars"}}
_MINOR_LETTERS = {name: money.money(*MINOR_UNITS[name]) for name in _LETTERS}

_TABLES: tuple[Any, ...] = (
    money.ROWS, {"currency": _CURRENCIES, "minor_letter": _MINOR_LETTERS, "currency_before": _LEADING}, NUMBERS, FUZZY, BOUNDS, RATES, JOINTS, MEASURES,
    NOUNS, en_periods.ROWS, en_relations.ROWS, en_cues.ROWS,
)  # fmt: skip

#: Kinds of words that a noun phrase can go on through although rows know them: 40 record sales, 12 annual plans.
_OPEN = {
    "denominator", "share", "numbered_name", "benchmark", "source", "unscaled", "amounts", "shares", "headcount", "tallying", "riser", "percentage",
    "range_word", "strength", "collective", "frequency", "attributive", "valued", "being", "dimension", "level_word", "another_word", "one_digit", "contracted", *en_cues.ROWS,
}  # fmt: skip
_CLOSED = {
    word
    for kind in ("function", "timespan", "rate_unit", "bound", "approx")
    for table in _TABLES
    for word in table.get(kind, ())
}


#: Heads of noun phrases that rows name themselves.
_NOUNS = {word for table in _TABLES for word in table.get("noun", ())}


def _content() -> dict[str, dict[str, object]]:
    """Known words as what they are in a noun phrase: a modifier, or in the plural its head."""
    words = {
        surface
        for table in _TABLES
        for kind, surfaces in table.items()
        if kind in _OPEN
        for surface in surfaces
        if surface.isalpha() and surface.islower() and len(surface) > 2 and surface not in _CLOSED
    }
    heads = {word for word in words if PLURAL.fullmatch(word)}
    lexical = {surface for table in _TABLES for rows in table.values() for surface in rows if surface.isalpha()}
    return {
        "lexical": {word: 1 for word in lexical if word.islower()},
        "modifier": dict.fromkeys(words - heads - _NOUNS, 1),
        "plural": {word: word for word in heads if word not in _NOUNS},
    }


ROWS = (*_TABLES, _content())
