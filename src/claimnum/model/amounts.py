"""Amounts: a figure as a text states it, and what can be asked of two."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, Self

import attrs

from claimnum.errors import UncertainError, UnitError
from claimnum.model.plain import EXACT, decimal, plain

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, init=False, eq=False, repr=False)
class AmountFields:
    """What an amount consists of, while it is read: it becomes an :class:`Amount`, frozen, by getting its class."""

    text: str = ""
    start: int = 0
    end: int = 0
    kind: str
    value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    low_open: bool = False
    high_open: bool = False
    approx: bool = False
    unit: str | None = None
    per: str | None = None
    decimals: int | None = attrs.field(default=None, eq=False)
    candidates: tuple[str, ...] = attrs.field(default=(), eq=False)
    assumptions: tuple[str, ...] = attrs.field(default=(), eq=False)


@attrs.frozen(kw_only=True)
class Amount(AmountFields):
    """A figure as a text states it.

    ``value`` is scaled to base units (``3 billion`` is ``Decimal("3E+9")``) and None for ranges and fuzzy
    quantities; ``low`` and ``high`` are the interval the words assert, None where it is unbounded, and
    ``low_open``/``high_open`` say that the bound itself is excluded. ``unit`` is an ISO 4217 code for money, else
    ``%``, ``pp``, ``bp``, ``x``, a counted noun or a unit name; ``per`` the stated denominator.
    ``decimals`` is XBRL's: the figure is accurate to 10**-decimals as written.
    ``candidates`` are the currencies an ambiguous name could mean, best first; ``assumptions`` what was supplied.

    >>> a = Amount.of("money", Decimal(3_000_000_000), "CNY")
    >>> a + a
    Amount.of('money', Decimal('6000000000'), 'CNY')
    >>> a + Amount.of("money", Decimal(1), "USD")
    Traceback (most recent call last):
    ...
    claimnum.errors.UnitError: cannot add CNY and USD
    """

    @classmethod
    def of(cls, kind: str, value: Decimal, unit: str | None = None, per: str | None = None) -> Amount:
        """An exact amount that no text stands behind."""
        return Amount(kind=kind, value=value, low=value, high=value, unit=unit, per=per)

    def __repr__(self) -> str:
        if self.text:
            return f"<{type(self).__name__} {self.text!r}: {self.describe()}>"
        if self.value is not None and self.low == self.high == self.value:
            extra = f", {self.per!r}" if self.per else ""
            return f"Amount.of({self.kind!r}, {self.value!r}, {self.unit!r}{extra})"
        return f"<{type(self).__name__} {self.describe()}>"

    def _repr_html_(self) -> str:
        from claimnum.notebook import amount_html  # noqa: PLC0415  - loaded only where a value is looked at

        return amount_html(self)

    def describe(self) -> str:
        """The value, or the interval in ISO 31-11 notation, with its unit.

        >>> Amount(kind="money", value=None, low=Decimal(3), high=None, low_open=True, unit="CNY").describe()
        '(3, ∞) CNY'
        """
        if self.low == self.high == self.value and self.value is not None:
            shown = ("~" if self.approx else "") + f"{self.value:,f}"
        else:
            low = "-∞" if self.low is None else f"{self.low:,f}"
            high = "∞" if self.high is None else f"{self.high:,f}"
            left = "(" if self.low_open or self.low is None else "["
            right = ")" if self.high_open or self.high is None else "]"
            shown = ("~" if self.approx else "") + f"{left}{low}, {high}{right}"
        return " ".join(filter(None, [shown, self.unit, self.per and f"per {self.per}"]))

    @property
    def measure(self) -> str:
        """The unit with its denominator: what two amounts must share to be added or compared."""
        return f"{self.unit or self.kind} per {self.per}" if self.per else self.unit or self.kind

    def _same(self, other: Amount, operation: str) -> None:
        if (self.kind, self.measure) != (other.kind, other.measure):
            raise UnitError(operation, self.measure, other.measure)

    def __add__(self, other: object) -> Amount:
        if not isinstance(other, Amount):
            return NotImplemented
        self._same(other, "add")
        return self._plus(other)

    def __sub__(self, other: object) -> Amount:
        if not isinstance(other, Amount):
            return NotImplemented
        self._same(other, "subtract")
        return self._plus(other * Decimal(-1))

    def _plus(self, other: Amount) -> Amount:
        def total(a: Decimal | None, b: Decimal | None) -> Decimal | None:
            return None if a is None or b is None else EXACT.add(a, b)

        return Amount(
            kind=self.kind,
            value=total(self.value, other.value),
            low=total(self.low, other.low),
            high=total(self.high, other.high),
            low_open=self.low_open or other.low_open,
            high_open=self.high_open or other.high_open,
            approx=self.approx or other.approx,
            unit=self.unit,
            per=self.per,
        )

    def __mul__(self, factor: object) -> Amount:
        if not isinstance(factor, (int, Decimal)):
            return NotImplemented
        by = Decimal(factor)

        def times(a: Decimal | None) -> Decimal | None:
            return None if a is None else EXACT.multiply(a, by)

        low, high, low_open, high_open = times(self.low), times(self.high), self.low_open, self.high_open
        if by < 0:
            low, high, low_open, high_open = high, low, high_open, low_open
        return Amount(
            kind=self.kind,
            value=times(self.value),
            low=low,
            high=high,
            low_open=low_open,
            high_open=high_open,
            approx=self.approx,
            unit=self.unit,
            per=self.per,
        )

    __rmul__ = __mul__

    def __lt__(self, other: object) -> bool:
        if not isinstance(other, Amount):
            return NotImplemented
        self._same(other, "compare")
        if self._below(other, strictly=True):
            return True
        if other._below(self, strictly=False):
            return False
        raise UncertainError(self.text or self.describe(), other.text or other.describe())

    def __gt__(self, other: object) -> bool:
        return other.__lt__(self) if isinstance(other, Amount) else NotImplemented

    def __le__(self, other: object) -> bool:
        return not other.__lt__(self) if isinstance(other, Amount) else NotImplemented

    def __ge__(self, other: object) -> bool:
        return not self.__lt__(other) if isinstance(other, Amount) else NotImplemented

    def _below(self, other: Amount, *, strictly: bool) -> bool:
        """Every value of this interval is less than (or, not strictly, at most) every value of the other."""
        if self.high is None or other.low is None:
            return False
        open_end = self.high_open or other.low_open
        return self.high < other.low or (self.high == other.low and (open_end or not strictly))

    def to_dict(self) -> dict[str, Any]:
        """The JSON form of the amount's own fields."""
        return {
            "text": self.text,
            "start": self.start,
            "end": self.end,
            "kind": self.kind,
            "value": plain(self.value),
            "low": plain(self.low),
            "high": plain(self.high),
            "low_open": self.low_open,
            "high_open": self.high_open,
            "approx": self.approx,
            "unit": self.unit,
            "per": self.per,
            "decimals": self.decimals,
            "candidates": list(self.candidates),
            "assumptions": list(self.assumptions),
        }

    @classmethod
    def _fields(cls, record: Mapping[str, Any]) -> dict[str, Any]:
        fields = {f.name: record[f.name] for f in attrs.fields(Amount) if f.name in record}
        for name in ("value", "low", "high"):
            fields[name] = decimal(record.get(name, record["value"]))
        for name in ("candidates", "assumptions"):
            fields[name] = tuple(record.get(name, ()))
        return fields

    @classmethod
    def from_dict(cls, record: Mapping[str, Any]) -> Self:
        """The amount that ``to_dict`` wrote; a bound left out equals ``value``."""
        return cls(**cls._fields(record))
