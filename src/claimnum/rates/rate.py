"""A rate of exchange with its evidence, its absence with the reason, and what a source of rates is."""

from __future__ import annotations

from decimal import ROUND_HALF_EVEN, Context, Decimal
from typing import TYPE_CHECKING, Literal, Protocol, runtime_checkable

import attrs

if TYPE_CHECKING:
    from datetime import date

#: Quotients of rates do not terminate: they are correct to 28 digits, whatever the caller's decimal context.
QUOTIENT = Context(prec=28, rounding=ROUND_HALF_EVEN, traps=[])

#: How many days old the last published rate may be: no holiday of the embedded table's markets is longer.
MAX_AGE = 7

ONE = Decimal(1)


@attrs.frozen(kw_only=True)
class Rate:
    """Units of ``quote`` per one unit of ``base``, with the evidence.

    ``on`` is the day the value is truly of (for an average the last day averaged, ``start`` being the first and
    ``days`` their count), ``asked`` the day it was asked for; ``path`` the currencies crossed on the way.
    ``method`` is ``spot``, ``average``, ``closing``, ``stated`` or ``fixed`` (set by law, not by a market).

    >>> from datetime import date
    >>> Rate(base="USD", quote="EUR", value=Decimal("0.9"), on=date(2024, 5, 14), source="our plan").method
    'spot'
    """

    base: str
    quote: str
    value: Decimal
    on: date
    asked: date | None = None
    source: str
    method: str = "spot"
    path: tuple[str, ...] = ()
    start: date | None = None
    days: int | None = None

    def __bool__(self) -> Literal[True]:
        return True


@attrs.frozen(kw_only=True)
class NoRate:
    """That there is no rate, and why. False in a condition.

    >>> from datetime import date
    >>> bool(NoRate(base="RUB", quote="USD", on=date(2023, 3, 6), reason="no rate after 2022-03-01"))
    False
    """

    base: str
    quote: str
    on: date
    reason: str

    def __bool__(self) -> Literal[False]:
        return False


@runtime_checkable
class RateSource(Protocol):
    """Anything with this one method can be plugged in.

    It answers with the rate of the day or, failing that, the last one before it, and never with a later one.
    None and a :class:`NoRate` both mean that it has none; the latter says why.

    >>> from datetime import date
    >>> class Plan:
    ...     def rate(self, base, quote, on):
    ...         return Rate(base=base, quote=quote, value=Decimal("0.9"), on=on, source="our plan")
    >>> isinstance(Plan(), RateSource)
    True
    """

    def rate(self, base: str, quote: str, on: date) -> Rate | NoRate | None:
        """Units of ``quote`` per one ``base`` on a day."""


@runtime_checkable
class AveragingSource(RateSource, Protocol):
    """A source that averages faster, or better, than day by day."""

    def average(self, base: str, quote: str, start: date, end: date) -> Rate | NoRate | None:
        """The mean of the rates of the days from ``start`` to ``end``, both included."""


def identity(code: str, on: date) -> Rate:
    """The rate of a currency in itself."""
    return Rate(base=code, quote=code, value=ONE, on=on, asked=on, source="same currency", method="fixed", path=(code,))
