"""The hand-written tables of measures: every surface has one known unit."""

from __future__ import annotations

import pytest

from claimnum.languages.currencies import AMBIGUOUS_SYMBOLS, CRYPTO, PREFIXES
from claimnum.languages.currencies import SYMBOLS as CURRENCY_SYMBOLS
from claimnum.languages.en_currencies import MINOR_UNITS
from claimnum.languages.en_currencies import NAMES as CURRENCY_NAMES
from claimnum.languages.en_units import NAMES, ORDINARY, RATES, SCALED, SYMBOLS
from claimnum.languages.units import UNITS

TABLES: list[dict[str, str]] = [NAMES, SYMBOLS, dict.fromkeys(RATES, ""), dict.fromkeys(SCALED, "")]


def test_every_unit_is_known() -> None:
    assert {surface: unit for surface, unit in (NAMES | SYMBOLS).items() if unit not in UNITS} == {}
    assert {surface: rate for surface, rate in RATES.items() if not set(rate) <= set(UNITS)} == {}
    known = {**UNITS, **SYMBOLS, **RATES}
    assert {surface: scaled for surface, scaled in SCALED.items() if scaled[1] not in known} == {}


def test_every_unit_has_a_name() -> None:
    assert set(UNITS) - set(NAMES.values()) == {"quarter"}  # in a text, a quarter is a period or a fraction


def test_no_surface_means_two_things() -> None:
    for i, one in enumerate(TABLES):
        for other in TABLES[:i]:
            assert {surface for surface in set(one) & set(other) if one[surface] != other[surface]} == set()


def test_names_are_lower_case() -> None:
    assert all(name == name.lower() for name in NAMES)


def test_money_and_measures_share_pounds_only() -> None:
    assert set(NAMES) & (set(CURRENCY_NAMES) | set(MINOR_UNITS)) == {"pound", "pounds"}
    signs = set(CURRENCY_SYMBOLS) | set(AMBIGUOUS_SYMBOLS) | set(PREFIXES) | set(CRYPTO)
    assert not (set(SYMBOLS) | set(RATES) | set(SCALED)) & signs


PLURALS = {"foot": "feet", "inch": "inches", "century": "centuries", "horsepower": "horsepower"}


@pytest.mark.parametrize("unit", sorted(set(UNITS) - {"quarter"}))
def test_singular_and_plural_mean_the_same(unit: str) -> None:
    """The noun of ``barrel_of_oil_equivalent`` and of ``degree_Celsius`` comes first, of all others last."""
    words = unit.lower().split("_")
    noun = 0 if "of" in words or words[0] == "degree" else -1
    assert NAMES[" ".join(words)] == unit
    if not unit.endswith("hertz"):
        words[noun] = PLURALS.get(words[noun], words[noun] + "s")
    assert NAMES[" ".join(words)] == unit


def test_ordinary_words_are_in_the_tables() -> None:
    assert set(NAMES) | set(SYMBOLS) | set(RATES) | set(SCALED) >= ORDINARY


@pytest.mark.parametrize(
    ("name", "unit"),
    [
        ("barrels", "barrel"), ("tonnes", "tonne"), ("metric tons", "tonne"), ("short tons", "ton"), ("tons", "ton"),
        ("square feet", "square_foot"), ("sq. feet", "square_foot"), ("square metres", "square_meter"),
        ("cubic feet", "cubic_foot"),
        ("cubic metres", "cubic_meter"), ("kilowatt-hours", "kilowatt_hour"), ("kilowatt hours", "kilowatt_hour"),
        ("megawatt-hour", "megawatt_hour"), ("barrels of oil equivalent", "barrel_of_oil_equivalent"),
        ("troy ounces", "troy_ounce"), ("ounces", "ounce"), ("kilometres", "kilometer"), ("feet", "foot"),
        ("litres", "liter"),
        ("million british thermal units", "mmbtu"), ("degrees celsius", "degree_Celsius"), ("bushels", "bushel"),
        ("tonnes of co2 equivalent", "tonne_of_carbon_dioxide_equivalent"),
    ],
)  # fmt: skip
def test_names(name: str, unit: str) -> None:
    assert NAMES[name] == unit


def test_symbols_keep_their_case() -> None:
    assert (SYMBOLS["MW"], SYMBOLS["MWh"], SYMBOLS["mm"], SYMBOLS["MB"]) == (
        "megawatt",
        "megawatt_hour",
        "millimeter",
        "megabyte",
    )
    assert "mw" not in SYMBOLS
    assert RATES["bpd"] == ("barrel", "day")
    assert RATES["km/h"] == ("kilometer", "hour")
    assert (SCALED["bcf"], SCALED["Mt"]) == ((9, "cubic_foot"), (6, "tonne"))
