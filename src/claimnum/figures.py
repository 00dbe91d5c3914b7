"""Figures: what the word orders of amounts make, unresolved. An ambiguous currency is still its key (``$``)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from claimnum.model import EXACT

if TYPE_CHECKING:
    from decimal import Decimal

    from claimnum.kinds import Bound, Unit
    from claimnum.numerals import Numeral

Span = tuple[int, int]


class Quantity(NamedTuple):
    """A number with its unit, before bounds and ranges: the mantissa keeps its scale apart."""

    numeral: Numeral
    unit: Unit | None = None
    sign: int = 1

    @property
    def value(self) -> Decimal:
        value = self.numeral.value
        if self.unit is not None and self.unit.power:
            value = value.scaleb(self.unit.power, EXACT)
        return value if self.sign > 0 else value.copy_negate()

    @property
    def decimals(self) -> int:
        return self.numeral.decimals - (self.unit.power if self.unit else 0)


class Interval(NamedTuple):
    """What the words of a figure assert, with its unit.

    ``ends`` are the two quantities that ``X to Y`` was read from, with their places, until it is clear that X is no
    change that led to the level Y; ``loose`` is the place of a bound that the word before may claim.
    """

    value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    unit: Unit | None
    low_open: bool = False
    high_open: bool = False
    approx: bool = False
    per: str | None = None
    decimals: int | None = None
    ends: tuple[tuple[Interval, Span], tuple[Interval, Span]] | None = None
    loose: Span | None = None


class Figure:
    """A figure found: the pieces it stands on, its amount, and what the passes after this one learn about it.

    ``base`` is what a rate of exchange is the price of. A ``bare`` figure is a number with no unit of its own; the
    passes after the grammar find its unit or drop it.
    """

    __slots__ = (
        "amount", "assumptions", "bare", "base", "candidates", "cell", "cue", "direction", "end", "forward", "negated",
        "noun", "order", "period", "role", "start", "stated", "subject", "unit",
    )  # fmt: skip

    def __init__(
        self, start: int, end: int, amount: Interval, stated: tuple[Figure, ...] = (), *, bare: bool = False
    ) -> None:
        self.start, self.end, self.amount, self.stated, self.bare = start, end, amount, stated, bare
        self.unit = amount.unit
        self.period: Any = None
        self.role, self.forward, self.negated = "level", False, False
        self.direction: str | None = None
        self.cue: Span | None = None
        self.subject: Span | None = None
        self.noun: str | None = None
        self.base: Figure | None = None
        self.cell = False
        self.candidates: tuple[str, ...] = ()
        self.assumptions: tuple[str, ...] = ()
        self.order = ""


def exactly(of: Quantity, *, approx: bool = False, per: str | None = None) -> Interval:
    """The interval of a plain quantity: its value alone, or both of those that its digits say."""
    value = of.value
    if of.numeral.less:  # 三四千
        other = of._replace(numeral=of.numeral._replace(mantissa=of.numeral.mantissa - of.numeral.less)).value
        low, high = sorted((value, other))
        return Interval(None, low, high, of.unit, approx=approx, per=per, decimals=of.decimals)
    return Interval(value, value, value, of.unit, approx=approx, per=per, decimals=of.decimals)


def between(
    low: Decimal, high: Decimal, unit: Unit | None, *, approx: bool = False, high_open: bool = False
) -> Interval:
    """An interval of which no single value is stated."""
    return Interval(None, low, high, unit, approx=approx, high_open=high_open)


def bounded(amount: Interval, bound: Bound) -> Interval:
    """The interval that a qualifier makes of a figure."""
    value = amount.value if amount.value is not None else amount.low if bound.low else amount.high
    low, high = (value, None) if bound.low else (None, value)
    return Interval(
        value if amount.low == amount.high else None,
        low,
        high,
        amount.unit,
        bound.low and bound.open,
        not bound.low and bound.open,
        amount.approx or bound.approx,
        amount.per,
        amount.decimals,
    )


def unbounded(amount: Interval) -> Interval:
    """A figure whose loose bound turned out to belong to the word before it."""
    return amount._replace(low=amount.value, high=amount.value, low_open=False, high_open=False, loose=None)


def scaled(amount: Interval, scale: int) -> Interval:
    """A figure times a power of ten, as accurate as before."""

    def shifted(number: Decimal | None) -> Decimal | None:
        return None if number is None else number.scaleb(scale, EXACT)

    return amount._replace(
        value=shifted(amount.value),
        low=shifted(amount.low),
        high=shifted(amount.high),
        decimals=None if amount.decimals is None else amount.decimals - scale,
    )


def negative(amount: Interval) -> Interval:
    """A figure with the other sign, its interval turned round."""

    def turned(number: Decimal | None) -> Decimal | None:
        return None if number is None else number.copy_negate()

    return amount._replace(
        value=turned(amount.value),
        low=turned(amount.high),
        high=turned(amount.low),
        low_open=amount.high_open,
        high_open=amount.low_open,
    )
