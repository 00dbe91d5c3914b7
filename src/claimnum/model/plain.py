"""How numbers and days stand in JSON, and the arithmetic of all amounts."""

from __future__ import annotations

from datetime import date
from decimal import Context, Decimal

#: Arithmetic that neither rounds what a text can say nor obeys the caller's decimal context.
EXACT = Context(prec=999, traps=[])
THIRDS = Context(prec=28, traps=[])


def plain(number: Decimal | None) -> str | None:
    """A decimal as JSON carries it: no exponent, no trailing zeros after the point.

    >>> plain(Decimal("3E+9")), plain(Decimal("4.10")), plain(None)
    ('3000000000', '4.1', None)
    """
    if number is None:
        return None
    shown = format(number, "f")
    return shown.rstrip("0").rstrip(".") if "." in shown else shown


def decimal(shown: str | None) -> Decimal | None:
    return None if shown is None else Decimal(shown)


def day(shown: str | None) -> date | None:
    return None if shown is None else date.fromisoformat(shown)


def ratio(over: int | Decimal, under: int | Decimal) -> Decimal:
    """A fraction as a decimal: exact where it ends, else to 28 digits.

    >>> ratio(3, 4), ratio(2, 3)
    (Decimal('0.75'), Decimal('0.6666666666666666666666666667'))
    """
    return THIRDS.divide(Decimal(over), Decimal(under))
