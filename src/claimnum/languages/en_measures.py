"""English measures as word orders need them: names and symbols with their unit, rates in one abbreviation."""

from __future__ import annotations

from claimnum.kinds import Unit
from claimnum.languages.en_units import NAMES, RATES, SCALED, SYMBOLS

#: Spans of time are periods, or the denominators of rates; hours and less are measures too.
_SPANS = {"day", "week", "month", "quarter", "year", "decade", "century"}
#: Symbols that are letters first: read only where they touch a number, or after a slash.
_LETTERS = {symbol for symbol in SYMBOLS if len(symbol) == 1 and symbol.isalpha()} - {"s"}
#: Symbols and names that are something else first.
_NOT = {
    "bp",
    "cup",
    "teaspoon",
    "tablespoon",
    "pound",
    "pounds",
    "in",
    "mm",
    "quarter",
    "quarters",
    "s",
    "M",
    "m",
    "K",
    "k",
    "t",
    "b",
    "B",
    "min",
    "ms",
    "toe",
    "mo",
    "mos",
}


#: What goods are sold by.
_SOLD_BY = {"kg", "kilo", "kilogram", "gram", "lb", "pound", "ounce", "oz", "litre", "liter", "gallon", "mile", "km"}


def _measure(name: str, power: int = 0) -> Unit:
    return Unit("measure", name, power)


def _scaled() -> tuple[dict[str, Unit], dict[str, tuple[Unit, str]]]:
    """Abbreviations that hold a scale, by whether they are a unit or a rate."""
    units: dict[str, Unit] = {}
    rates: dict[str, tuple[Unit, str]] = {}
    for surface, (power, of) in SCALED.items():
        if of in RATES:
            unit, per = RATES[of]
            rates[surface] = _measure(unit, power), per
        else:
            units[surface] = _measure(SYMBOLS.get(of) or NAMES.get(of) or of, power)
    return units, rates


_UNITS, _FLOWS = _scaled()

MEASURES = {
    "measure": {
        **{s: _measure(u) for s, u in SYMBOLS.items() if u not in _SPANS and s not in _LETTERS and s not in _NOT},
        **{s: _measure(u) for s, u in NAMES.items() if u not in _SPANS and s not in _NOT},
        **_UNITS,
    },
    "measure_letter": {s: _measure(SYMBOLS[s]) for s in _LETTERS if SYMBOLS[s] not in _SPANS},
    # letters that follow a number as the sign of a unit; others (8A, 24h, 12V) are names or something else as well
    "measure_sign": {s: _measure(SYMBOLS[s]) for s in ("g", "l", "L", "W", "V", "J")},
    "small_sign": {s: _measure(SYMBOLS[s]) for s in ("g", "l", "t", "L")},
    # letters of degrees that touch a number, and the sign of inches
    "degree_letter": {"C": _measure("degree_Celsius"), "F": _measure("degree_Fahrenheit")},
    "before_degrees": dict.fromkeys(
        (
            "to",
            "of",
            "above",
            "below",
            "at",
            "by",
            "between",
            "and",
            "hit",
            "reached",
            "topped",
            "around",
            "near",
            "about",
            "over",
            "under",
            "is",
            "was",
            "in",
            "past",
            "exceeded",
            "exceeding",
            "surpassed",
            "nearly",
            "almost",
            "from",
            "than",
            "than",
            "averaged",
            "up to",
            "as high as",
            "as low as",
            "more than",
            "less than",
            "(",
            "roughly",
            "some",
        ),
        1,
    ),
    "inch_mark": {'"': _measure("inch"), "″": _measure("inch")},
    # what an article alone may stand before: a kilo
    "sold_by": {s: _measure(u) for s, u in {**SYMBOLS, **NAMES}.items() if s in _SOLD_BY},
    "inch_word": {"in": _measure("inch")},
    "sign": {'"': 1, "″": 1},
    "dimension": dict.fromkeys(("thick", "wide", "tall", "long", "deep", "high"), 1),
    "kitchen_measure": {"cup": _measure("cup"), "teaspoon": _measure("teaspoon"), "tablespoon": _measure("tablespoon")},
    "pounds": {"pound": _measure("pound"), "pounds": _measure("pound")},
    "measure_rate": {**{s: (_measure(unit), per) for s, (unit, per) in RATES.items()}, **_FLOWS},
}
