"""Conversions: an amount in another currency, and the rate that two amounts imply."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import attrs

from claimnum.model.plain import day, decimal, plain

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.frozen(kw_only=True)
class Converted:
    """An amount in the requested currency, or the reason why there is none.

    ``rate`` is in units of ``unit`` per one unit of the amount's own currency; ``rate_date`` the day it is truly of
    (the last one averaged, for ``method`` ``average``, whose first is ``rate_from`` and whose count ``days``);
    ``path`` the currencies crossed.
    ``significant`` is the number of significant digits that the input supports.

    >>> import claimnum
    >>> claim = claimnum.extract("EUR 20 in 2022", to="USD", fx={("EUR", "USD"): "1.1"}).claims[0]
    >>> claim.converted.value, claim.converted.unit, claim.converted.rate
    (Decimal('22.0'), 'USD', Decimal('1.1'))
    >>> bool(Converted(unit="USD", reason="no rate for XAF"))
    False
    """

    value: Decimal | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    low_open: bool = False
    high_open: bool = False
    approx: bool = False
    unit: str
    per: str | None = None
    rate: Decimal | None = None
    rate_date: date | None = None
    rate_from: date | None = None
    days: int | None = None
    method: str = "spot"
    source: str | None = None
    path: tuple[str, ...] = ()
    significant: int | None = None
    assumptions: tuple[str, ...] = ()
    reason: str | None = None

    def __bool__(self) -> bool:
        return self.reason is None

    def _repr_html_(self) -> str:
        from claimnum.notebook import converted_html  # noqa: PLC0415  - loaded only where a value is looked at

        return converted_html(self)

    def to_dict(self) -> dict[str, Any]:
        """The JSON form."""
        shown: dict[str, Any] = {}
        for field in attrs.fields(Converted):
            given = getattr(self, field.name)
            if isinstance(given, Decimal):
                shown[field.name] = plain(given)
            elif isinstance(given, date):
                shown[field.name] = given.isoformat()
            else:
                shown[field.name] = list(given) if isinstance(given, tuple) else given
        return shown

    @classmethod
    def from_dict(cls, record: Mapping[str, Any]) -> Converted:
        """The conversion that ``to_dict`` wrote."""
        fields = dict(record)
        for name in ("value", "low", "high", "rate"):
            fields[name] = decimal(record.get(name))
        for name in ("rate_date", "rate_from"):
            fields[name] = day(record.get(name))
        for name in ("path", "assumptions"):
            fields[name] = tuple(record.get(name, ()))
        return cls(**fields)


@attrs.frozen(kw_only=True)
class Implied:
    """The exchange rate that a figure and its stated equivalent imply, and how far a table is from it.

    ``rate`` is in units of ``quote`` per one ``base`` (``quote`` is the figure's currency, ``base`` the
    equivalent's), ``low`` and ``high`` its interval from the rounding of both numbers. ``table`` is the table's rate
    of ``table_date``, and ``distance`` how far the implied rate lies from it, as a share of it (0.01 is 1 %).
    ``contradicted`` says that every source asked lies more than the tolerance (3 %) outside of the interval.
    """

    base: str
    quote: str
    rate: Decimal
    low: Decimal
    high: Decimal
    table: Decimal | None = None
    table_date: date | None = None
    source: str | None = None
    distance: Decimal | None = None
    contradicted: bool = False

    def to_dict(self) -> dict[str, Any]:
        """The JSON form."""
        shown: dict[str, Any] = {f.name: getattr(self, f.name) for f in attrs.fields(Implied)}
        for name in ("rate", "low", "high", "table", "distance"):
            shown[name] = plain(shown[name])
        shown["table_date"] = self.table_date and self.table_date.isoformat()
        return shown

    @classmethod
    def from_dict(cls, record: Mapping[str, Any]) -> Implied:
        """The implied rate that ``to_dict`` wrote."""
        fields = dict(record)
        for name in ("rate", "low", "high", "table", "distance"):
            fields[name] = decimal(record.get(name))
        fields["table_date"] = day(record.get("table_date"))
        return cls(**fields)
