"""Conversion of measures, by pint: barrels to litres, tonnes a year to pounds a day, a price a barrel to one a litre.

The registry is ours, built on first use from :data:`claimnum.languages.units.UNITS` and from nothing else: exact
decimals, and the units of the trade (pint's own ``barrel`` has 31.5 gallons, its ``quarter`` is 12.7 kg). pint is
imported no earlier, and never sees a text: names are looked up in the table first. Currencies are converted by rates.

>>> from decimal import Decimal
>>> from claimnum.model import Amount
>>> convert(Amount.of("measure", Decimal(2), "barrel"), "liter")
Amount.of('measure', Decimal('317.974589856'), 'liter')
>>> convert(Amount.of("money", Decimal(84), "USD", "barrel"), "USD per gallon")
Amount.of('money', Decimal('2'), 'USD', 'gallon')
"""

from __future__ import annotations

from decimal import ROUND_HALF_EVEN, Context, Decimal, localcontext
from functools import cache
from math import isclose
from typing import TYPE_CHECKING, Any, Final

from claimnum.errors import ClaimnumError, UnitError
from claimnum.languages.units import UNITS
from claimnum.model import Amount

if TYPE_CHECKING:
    import pint

__all__ = ["ConversionError", "MeasureError", "UnknownUnitError", "convert", "registry", "to_pint"]

#: Digits that are worked with, and digits that are kept: what a quotient loses at its end stays out of sight.
WORKING: Final = Context(prec=60, rounding=ROUND_HALF_EVEN)
KEPT: Final = Context(prec=28, rounding=ROUND_HALF_EVEN)


class MeasureError(ClaimnumError, TypeError):
    """An amount is not a measure, or has no single value where one is needed."""

    def __init__(self, amount: str, problem: str) -> None:
        self.amount, self.problem = amount, problem
        super().__init__(f"{amount}: {problem}")

    def __reduce__(self) -> tuple[type, tuple[object, ...]]:
        return type(self), (self.amount, self.problem)


class UnknownUnitError(ClaimnumError, ValueError):
    """A unit is in no table, or in none of the registry that was given."""

    def __init__(self, unit: str) -> None:
        self.unit = unit
        super().__init__(f"{unit!r} is no unit of measure that is known here")

    def __reduce__(self) -> tuple[type, tuple[object, ...]]:
        return type(self), (self.unit,)


class ConversionError(UnitError):
    """Two units measure different things.

    >>> convert(Amount.of("measure", Decimal(2), "barrel"), "tonne")
    Traceback (most recent call last):
    ...
    claimnum.measures.ConversionError: cannot convert barrel and tonne
    """

    def __init__(self, left: str, right: str) -> None:
        super().__init__("convert", left, right)

    def __reduce__(self) -> tuple[type, tuple[object, ...]]:
        return type(self), (self.left, self.right)


@cache
def registry() -> pint.UnitRegistry[Any]:
    """Our units as a pint registry of decimals, built on the first call and shared by all callers.

    >>> registry().Quantity(Decimal(1), "barrel").to("gallon").magnitude
    Decimal('42')
    """
    return _built()


@cache
def _working() -> pint.UnitRegistry[Any]:
    """The registry that `convert` has to itself: pint remembers factors as precisely as its caller's context allows."""
    return _built()


def _built() -> pint.UnitRegistry[Any]:
    from pint import UnitRegistry  # noqa: PLC0415  a quarter of a second, for those who convert

    with localcontext(WORKING):
        made: pint.UnitRegistry[Any] = UnitRegistry(None, non_int_type=Decimal, cache_folder=None)
        for name, definition in UNITS.items():
            made.define(f"{name} = {definition}")
    return made


def convert(amount: Amount, unit: str) -> Amount:
    """The amount in another unit, its bounds, openness and approximation kept.

    ``unit`` names the whole measure as :attr:`Amount.measure` does, its denominator included. Of a price, the
    denominator alone can change. ``decimals`` is not carried over: a converted figure is not written anywhere.

    >>> flow = Amount(kind="measure", value=None, low=Decimal(1000), high=None, low_open=True, unit="barrel", per="day")
    >>> convert(flow, "cubic_meter per day").describe()
    '(158.987294928, ∞) cubic_meter per day'
    """
    if amount.kind not in {"measure", "money"}:
        raise MeasureError(amount.measure, f"a {amount.kind} is not converted between units")
    source, target = _expression(amount.measure, amount), _expression(unit, amount)

    def moved(number: Decimal | None) -> Decimal | None:
        return None if number is None else _moved(number, source, target, (amount.measure, unit))

    name, _, per = unit.partition(" per ")
    return Amount(
        kind=amount.kind,
        value=moved(amount.value),
        low=moved(amount.low),
        high=moved(amount.high),
        low_open=amount.low_open,
        high_open=amount.high_open,
        approx=amount.approx,
        unit=name,
        per=per or None,
        candidates=amount.candidates,
        assumptions=amount.assumptions,
    )


def to_pint(amount: Amount, registry: pint.UnitRegistry[Any] | None = None) -> pint.Quantity[Any]:
    """The value as a quantity of our registry, or of the one that is given.

    In a registry of another make, a unit that it lacks or that has another size there (pint's ``barrel``) comes in the
    registry's root units, so that the quantity is the same.

    >>> print(to_pint(Amount.of("measure", Decimal(3), "barrel", "day")))
    3 barrel / day
    """
    if amount.kind != "measure":
        raise MeasureError(amount.measure, f"a {amount.kind} is not a measure")
    if amount.value is None:
        raise MeasureError(amount.describe(), "has no single value: convert it, or take its low and high")
    ours = _shared().Quantity(amount.value, _expression(amount.measure, amount))
    return ours if registry is None else _carried(ours, registry)


def _shared() -> pint.UnitRegistry[Any]:
    return registry()  # by this name where a parameter has the other


def _expression(measure: str, amount: Amount) -> str:
    """``barrel per day`` as pint reads it: ``barrel / day``. The currency of a price is a 1 on both sides."""
    unit, _, per = measure.partition(" per ")
    money = amount.kind == "money" and unit == amount.unit
    for name in filter(None, ["" if money else unit, per]):
        if name not in UNITS:
            raise UnknownUnitError(name)
    return ("1" if money else unit) + (f" / {per}" if per else "")


def _moved(number: Decimal, source: str, target: str, shown: tuple[str, str]) -> Decimal:
    if source == target:
        return number
    from pint import DimensionalityError  # noqa: PLC0415  as in `_built`

    with localcontext(WORKING):
        try:
            magnitude: Decimal = _working().Quantity(number, source).to(target).magnitude
        except DimensionalityError:
            raise ConversionError(*shown) from None
    kept = KEPT.plus(magnitude)
    whole = kept.to_integral_value()
    return whole if kept == whole else kept.normalize(KEPT)


def _carried(ours: pint.Quantity[Any], registry: pint.UnitRegistry[Any]) -> pint.Quantity[Any]:
    from pint import DimensionalityError, UndefinedUnitError  # noqa: PLC0415  as in `_built`

    number = registry.non_int_type
    root = ours.to_root_units()
    try:
        rooted = registry.Quantity(number(root.magnitude), str(root.units))
    except UndefinedUnitError as error:
        raise UnknownUnitError(str(ours.units)) from error
    try:
        theirs = registry.Quantity(number(ours.magnitude), str(ours.units))
        same = isclose(theirs.to(rooted.units).magnitude, rooted.magnitude, rel_tol=1e-6)
    except (UndefinedUnitError, DimensionalityError):
        same = False
    return theirs if same else rooted
