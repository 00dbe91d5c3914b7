"""Rates of exchange that a text states outright: what one of a currency is in another."""

from __future__ import annotations

from decimal import Decimal

from claimnum.figures import Figure, Quantity, Span, exactly
from claimnum.phrases import phrase

ONE = Decimal(1)


@phrase("one:quantity equals other:quantity")
def rate_of_exchange(here: Span, one: Quantity | None, other: Quantity | None) -> Figure | None:
    """What one is worth: $1 = 6.9250 yuan. The figure is the price, and keeps what it is the price of."""
    if one is None or other is None or one.unit is None or other.unit is None or one.value != ONE:
        return None
    if one.unit.kind != "money" or other.unit.kind != "money" or one.unit == other.unit:
        return None
    figure = Figure(*here, exactly(other, per=one.unit.name))
    figure.base = Figure(*here, exactly(one))
    return figure


ROOTS = (rate_of_exchange,)
