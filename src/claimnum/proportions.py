"""Quantities that languages write in pieces of their own: tenths and parts of a whole, coins after a main unit, points.

百分之五, 三成半, 三分之一, 一半; 五元六角; 14,687.02点.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from claimnum.figures import Quantity
from claimnum.kinds import Unit
from claimnum.model import EXACT
from claimnum.number_words import ratio
from claimnum.numerals import Numeral, in_digits, in_words
from claimnum.phrases import phrase

HUNDRED, PERCENT, TENTHS = Decimal(100), Unit("percent", "%"), Unit("percent", "%", 1)
HALF = Decimal("0.5")


@phrase(
    "minus? part_of_hundred plain_number",  # 百分之五
    "minus? part_of_hundred place:han_place",  # 百分之百
    "plain_number +tenths +half",  # 三成半
    "plain_number +tenths +rest:unit",  # 七成六
    "plain_number +tenths",  # 三成
    "half +tenths",  # 半成
    "bottom:plain_number parts_of top:plain_number",  # 三分之一
    "half_of",  # 一半
)
def proportion(  # noqa: PLR0911
    plain_number: Numeral | None = None,
    place: int = 0,
    part_of_hundred: Unit | None = None,
    tenths: Unit | None = None,
    half: Any = None,
    rest: int = 0,
    bottom: Numeral | None = None,
    top: Numeral | None = None,
    half_of: int = 0,
    minus: Any = None,
) -> Quantity | None:
    """A part of a whole, as a percentage."""
    if part_of_hundred is not None:
        return Quantity(plain_number or in_words(1, place), part_of_hundred, 1 if minus is None else -1)
    if bottom is not None and top is not None:
        if not bottom.value:
            return None
        return Quantity(in_words(ratio(EXACT.multiply(top.value, HUNDRED), bottom.value)), PERCENT)
    if tenths is None:
        return Quantity(in_words(half_of), PERCENT)
    more = HALF if half is not None else Decimal(rest) / 10
    if plain_number is None:
        return Quantity(in_words(HALF, places=1), TENTHS)
    if not more:
        return _in_tenths(plain_number)
    return Quantity(in_words(EXACT.add(plain_number.value, more), places=1), TENTHS)


def _in_tenths(number: Numeral) -> Quantity | None:
    """So many tenths; two digits are hundredths already: 75折."""
    value = number.value
    if value >= HUNDRED:
        return None
    return Quantity(number, TENTHS if value <= 10 else PERCENT)


@phrase(
    # 五元六角
    "polarity? whole:plain_number +main_unit tenth:plain_number tenth_unit (hundredth:plain_number hundredth_unit?)?",
    "polarity? whole:plain_number +spoken_unit zero? tenth:unit",  # 五块六, 三块零四
    "polarity? whole:plain_number +main_unit zero? hundredth:plain_number hundredth_unit",  # 七元二分, 七元零二分
    "tenth:plain_number tenth_unit hundredth:plain_number hundredth_unit",  # 两角五分
)
def coins(
    whole: Numeral | None = None,
    tenth: Numeral | int = 0,
    hundredth: Numeral | None = None,
    zero: Any = None,
    spoken_unit: Unit | None = None,
    main_unit: Unit | None = None,
    polarity: int = 1,
) -> Quantity | None:
    """Money in its main unit and its coins."""
    parts = [
        number.value if isinstance(number, Numeral) else Decimal(number or 0) for number in (whole, tenth, hundredth)
    ]
    if parts[1] >= 10 or parts[2] >= 10:
        return None
    total = parts[0] + parts[1].scaleb(-1 if zero is None else -2) + parts[2].scaleb(-2)
    unit = spoken_unit or main_unit or Unit("money", "CNY")
    return Quantity(in_digits(total), unit, polarity)


@phrase("(mark | currency) plain_number main_unit")  # 人民币32.6亿元
def marked_twice(plain_number: Numeral, mark: Unit | None = None, currency: Unit | None = None) -> Quantity:
    """Money with its currency before it, and the name of the unit after it."""
    return Quantity(plain_number, mark or currency)


@phrase("minus? plain_number index_points")  # 14,687.02点
def of_index(plain_number: Numeral, minus: Any = None) -> Quantity:
    """Points of an index: a number."""
    return Quantity(plain_number, None, 1 if minus is None else -1)


ROOTS = (proportion, coins, marked_twice, of_index)
