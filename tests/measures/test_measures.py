"""Measures are converted exactly, with their bounds, by the units of the trade."""

from __future__ import annotations

import pickle
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal, localcontext
from itertools import pairwise
from math import isclose

import pint
import pytest

from claimnum.errors import ClaimnumError, UnitError
from claimnum.languages.units import UNITS
from claimnum.measures import ConversionError, MeasureError, UnknownUnitError, convert, registry, to_pint
from claimnum.model import Amount, Claim


def measure(value: str, unit: str, per: str | None = None) -> Amount:
    return Amount.of("measure", Decimal(value), unit, per)


@pytest.mark.parametrize(
    ("value", "unit", "target", "expected"),
    [
        ("1", "barrel", "gallon", "42"),
        ("1", "barrel", "liter", "158.987294928"),
        ("1", "tonne", "kilogram", "1000"),
        ("1", "ton", "pound", "2000"),
        ("1", "troy_ounce", "gram", "31.1034768"),
        ("1", "mile", "kilometer", "1.609344"),
        ("1", "acre", "square_foot", "43560"),
        ("3", "mu", "square_meter", "2000"),
        ("1", "hectare", "square_meter", "10000"),
        ("1", "kilowatt_hour", "megajoule", "3.6"),
        ("2", "gigawatt_hour", "megawatt_hour", "2000"),
        ("1", "barrel_of_oil_equivalent", "mmbtu", "5.8"),
        ("20", "degree_Celsius", "degree_Fahrenheit", "68"),
        ("-40", "degree_Fahrenheit", "degree_Celsius", "-40"),
        ("1", "petabyte", "terabyte", "1000"),
        ("1", "forty_foot_equivalent_unit", "twenty_foot_equivalent_unit", "2"),
        ("1", "year", "month", "12"),
        ("1", "year", "quarter", "4"),
        ("1", "cubic_meter", "liter", "1000"),
        ("3", "stone", "pound", "42"),
    ],
)
def test_values(value: str, unit: str, target: str, expected: str) -> None:
    assert convert(measure(value, unit), target) == measure(expected, target)


@pytest.mark.parametrize(
    ("value", "unit", "per", "target", "expected"),
    [
        ("1000", "barrel", "day", "barrel per year", "365250"),
        ("24", "barrel", "day", "gallon per hour", "42"),
        ("60", "mile", "hour", "kilometer per hour", "96.56064"),
        ("8766", "megawatt_hour", "year", "megawatt", "1"),
        ("36", "kilometer", "hour", "meter per second", "10"),
    ],
)
def test_rates(value: str, unit: str, per: str, target: str, expected: str) -> None:
    name, _, denominator = target.partition(" per ")
    assert convert(measure(value, unit, per), target) == measure(expected, name, denominator or None)


def test_prices_change_their_denominator_only() -> None:
    price = Amount.of("money", Decimal(84), "USD", "barrel")
    assert convert(price, "USD per gallon") == Amount.of("money", Decimal(2), "USD", "gallon")
    with pytest.raises(UnknownUnitError, match="EUR"):
        convert(price, "EUR per gallon")
    with pytest.raises(ConversionError):
        convert(price, "USD")
    with pytest.raises(UnknownUnitError, match="share"):
        convert(Amount.of("money", Decimal(1), "USD", "share"), "USD per tonne")


def test_bounds_openness_and_approximation_come_through() -> None:
    some = Amount(
        kind="measure", value=None, low=Decimal(1), high=Decimal(2), high_open=True, approx=True, unit="tonne"
    )
    assert convert(some, "kilogram") == Amount(
        kind="measure", value=None, low=Decimal(1000), high=Decimal(2000), high_open=True, approx=True, unit="kilogram"
    )


def test_a_claim_gives_an_amount_of_no_text() -> None:
    claim = Claim(
        text="5 t", start=3, end=6, kind="measure", value=Decimal(5), low=Decimal(5), high=Decimal(5), unit="tonne"
    )
    assert convert(claim, "kilogram") == measure("5000", "kilogram")
    assert convert(claim, "kilogram").text == ""


def test_the_same_unit_is_the_same_value() -> None:
    long = measure("1." + "1" * 80, "tonne")
    assert convert(long, "tonne") == long


def test_the_callers_decimal_context_has_no_say() -> None:
    with localcontext() as context:
        context.prec = 3
        assert to_pint(measure("1", "board_foot")).to("liter").magnitude == Decimal("2.36")
        assert convert(measure("1", "barrel"), "liter").value == Decimal("158.987294928")
    assert convert(measure("1", "board_foot"), "liter").value == Decimal("2.359737216")


def test_errors() -> None:
    with pytest.raises(ConversionError, match="cannot convert barrel and tonne"):
        convert(measure("1", "barrel"), "tonne")
    with pytest.raises(UnknownUnitError, match="furlong"):
        convert(measure("1", "mile"), "furlong")
    with pytest.raises(UnknownUnitError, match="import os"):
        convert(measure("1", "mile"), "import os")
    with pytest.raises(MeasureError, match="percent"):
        convert(Amount.of("percent", Decimal(5), "%"), "tonne")
    with pytest.raises(MeasureError, match="count"):
        to_pint(Amount.of("count", Decimal(5), "store"))
    with pytest.raises(MeasureError, match="no single value"):
        to_pint(Amount(kind="measure", value=None, low=Decimal(1), high=Decimal(2), unit="tonne"))


@pytest.mark.parametrize("error", [MeasureError("5 %", "no"), UnknownUnitError("furlong"), ConversionError("a", "b")])
def test_errors_are_ours_and_pickle(error: ClaimnumError) -> None:
    assert isinstance(error, ClaimnumError)
    assert str(pickle.loads(pickle.dumps(error))) == str(error)  # noqa: S301  our own bytes
    assert isinstance(ConversionError("a", "b"), UnitError)


@pytest.mark.parametrize("unit", sorted(UNITS))
def test_every_unit_is_defined_in_decimals(unit: str) -> None:
    quantity = registry().Quantity(Decimal(3), unit)
    assert isinstance(quantity.to_root_units().magnitude, Decimal)


def test_units_agree_with_pints_own() -> None:
    """Where the two differ is known: a barrel of oil, ten years, a Chinese field, three months."""
    theirs: pint.UnitRegistry[float] = pint.UnitRegistry()
    differ = set()
    for unit in UNITS:
        try:
            size = float(
                theirs.Quantity(1.0, unit.replace("square_", "square ").replace("cubic_", "cubic "))
                .to_root_units()
                .magnitude
            )
        except pint.UndefinedUnitError:
            continue
        ours = float(registry().Quantity(Decimal(1), unit).to_root_units().magnitude)
        if not isclose(ours, size, rel_tol=1e-5):  # pint's acre has survey feet
            differ.add(unit)
    assert differ == {"barrel", "decade", "mu", "quarter"}


def test_to_pint() -> None:
    quantity = to_pint(measure("3", "barrel", "day"))
    assert quantity.magnitude == 3
    assert quantity.to("gallon / day").magnitude == 126


def test_to_pint_in_a_registry_of_the_users() -> None:
    users: pint.UnitRegistry[float] = pint.UnitRegistry()
    assert str(to_pint(measure("3", "mile", "hour"), users)) == "3.0 mile / hour"
    assert to_pint(measure("20", "degree_Celsius"), users).to("kelvin").magnitude == pytest.approx(293.15)
    assert to_pint(measure("1", "barrel"), users).to("oil_barrel").magnitude == pytest.approx(1)
    assert to_pint(measure("1", "mmbtu"), users).to("MBtu").magnitude == pytest.approx(1, rel=1e-4)
    assert to_pint(measure("2", "megabyte"), users).to("byte").magnitude == pytest.approx(2_000_000)
    with pytest.raises(UnknownUnitError, match="twenty_foot"):
        to_pint(measure("2", "twenty_foot_equivalent_unit"), users)


def test_pint_is_imported_on_first_use_only() -> None:
    seen = "import sys, claimnum.measures; sys.exit('pint' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", seen], check=False).returncode == 0


def test_threads_get_the_same() -> None:
    targets = ["liter", "gallon", "cubic_meter", "cubic_foot"] * 50
    with ThreadPoolExecutor(8) as pool:
        values = list(pool.map(lambda unit: convert(measure("7", "barrel"), unit), targets))
    assert all(one == other for one, other in pairwise(values[::4]))
    assert values[:4] == [convert(measure("7", "barrel"), unit) for unit in targets[:4]]
