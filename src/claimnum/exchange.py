"""Rates of exchange that a text states outright: what one of a currency is in another."""

from __future__ import annotations

from decimal import Decimal

from claimnum.figures import Figure, Interval, Quantity, Span, exactly
from claimnum.phrases import phrase

ONE = Decimal(1)


@phrase(
    "one:quantity equals other:quantity",  # $1 = 6.9250 yuan
    "one:quantity bought price:single",  # one euro bought $1.0794
)
def rate_of_exchange(
    here: Span,
    one: Quantity | None,
    other: Quantity | None = None,
    price: Interval | None = None,
    price_at: Span = (0, 0),
) -> Figure | None:
    """What one is worth. The figure is the price; of a rate in a formula it keeps what it is the price of."""
    unit = other.unit if other is not None else price.unit if price is not None else None
    if one is None or one.unit is None or unit is None or one.value != ONE:
        return None
    if one.unit.kind != "money" or unit.kind != "money" or one.unit == unit:
        return None
    if price is not None:
        return Figure(*price_at, price)
    figure = Figure(*here, exactly(other, per=one.unit.name)) if other is not None else None
    if figure is not None:
        figure.base = Figure(*here, exactly(one))
    return figure


ROOTS = (rate_of_exchange,)
