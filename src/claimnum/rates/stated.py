"""The rates that a text states itself: by an equivalent beside a figure, or in a footer.

A figure written with fewer significant digits than its equivalent is the round number that was converted
(`3 billion yuan ($433 million)`): it is taken as exact, and only the equivalent as rounded. Otherwise both are taken
as rounded, each to half a unit of its last digit.
"""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Self

import attrs

from claimnum.model import EXACT, Implied
from claimnum.rates.combine import Chain
from claimnum.rates.conversion import significant
from claimnum.rates.rate import MAX_AGE, ONE, QUOTIENT, NoRate, Rate, RateSource, identity
from claimnum.rates.sources import as_source

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from claimnum.model import Amount, Claim

#: How far outside the rounding interval a source must be for the text to contradict it.
TOLERANCE = Decimal("0.03")

HALF = Decimal("0.5")


def implied(claim: Claim, source: object, on: date | None, *, tolerance: Decimal = TOLERANCE) -> Implied | None:
    """The rate between a figure and its stated equivalent, beside the source's of a day; None without the two.

    It is in units of the figure's currency per one of the equivalent's. ``contradicted`` is set if every source (all
    those of a chain) that has the rate is more than ``tolerance`` away from the interval.
    """
    told = equivalent(claim)
    if told is None:
        return None
    rate = _implied(claim, told)
    if on is None:
        return rate
    known = as_source(source).rate(rate.base, rate.quote, on)
    if not known:
        return rate
    return Implied(
        base=rate.base,
        quote=rate.quote,
        rate=rate.rate,
        low=rate.low,
        high=rate.high,
        table=known.value,
        table_date=known.on,
        source=known.source,
        distance=QUOTIENT.divide(EXACT.subtract(rate.rate, known.value), known.value),
        contradicted=contradicted(rate, source, on, tolerance=tolerance),
    )


def equivalent(claim: Claim) -> Amount | None:
    """The first equivalent in another currency, both plain numbers above zero: a range implies no rate."""
    if claim.kind != "money" or claim.unit is None or claim.value is None or claim.value <= 0:
        return None
    for other in claim.stated:
        plain = other.kind == "money" and other.unit is not None and other.value is not None and other.value > 0
        if plain and other.unit != claim.unit:
            return other
    return None


def _implied(figure: Amount, told: Amount) -> Implied:
    figure_low, figure_high = _written(figure, exact=_rounder(figure, told))
    told_low, told_high = _written(told)
    middle, _ = _written(figure, exact=True)
    other, _ = _written(told, exact=True)
    return Implied(
        base=str(told.unit),
        quote=str(figure.unit),
        rate=QUOTIENT.divide(middle, other),
        low=QUOTIENT.divide(figure_low, told_high),
        high=QUOTIENT.divide(figure_high, told_low),
    )


def _rounder(figure: Amount, told: Amount) -> bool:
    """Whether the figure has fewer significant digits than its equivalent, which then comes from it as written."""
    digits, others = significant(figure), significant(told)
    return digits is None or others is None or digits < others


def _written(amount: Amount, *, exact: bool = False) -> tuple[Decimal, Decimal]:
    """The numbers that are written as this one, when rounded to its last digit."""
    value = amount.value or ONE
    if exact or amount.decimals is None:
        return value, value
    half = HALF.scaleb(-amount.decimals, EXACT)
    return EXACT.subtract(value, half), EXACT.add(value, half)


def contradicted(rate: Implied, source: object, on: date, *, tolerance: Decimal = TOLERANCE) -> bool:
    """Whether every source that has the rate of the day is further than ``tolerance`` outside of the interval."""
    known = [found.value for found in (each.rate(rate.base, rate.quote, on) for each in _each(source)) if found]
    return bool(known) and all(_outside(rate, value) > tolerance for value in known)


def _each(source: object) -> Iterator[RateSource]:
    whole = as_source(source)
    if isinstance(whole, Chain):
        for part in whole.sources:
            yield from _each(part)
    else:
        yield whole


def _outside(rate: Implied, value: Decimal) -> Decimal:
    """How far a value lies outside of the interval, as a share of it: 0 inside."""
    off = max(EXACT.subtract(rate.low, value), EXACT.subtract(value, rate.high), Decimal(0))
    return QUOTIENT.divide(off, value)


def dated(rate: Implied, source: object, start: date, end: date) -> tuple[date, ...]:
    """The days from ``start`` to ``end`` whose published rate lies in the interval: when it may have been converted.

    Days without a rate of their own are left out.
    """
    table = as_source(source)
    agreeing = []
    for offset in range((end - start).days + 1):
        day = start + timedelta(days=offset)
        known = table.rate(rate.base, rate.quote, day)
        if known and known.on == day and rate.low <= known.value <= rate.high:
            agreeing.append(day)
    return tuple(agreeing)


Stated = tuple[str, str, Decimal, date]


def _width(rate: Implied) -> Decimal:
    """How wide the interval is, as a share of the rate."""
    return QUOTIENT.divide(EXACT.subtract(rate.high, rate.low), rate.rate)


def _rows(given: Iterable[Stated]) -> tuple[Stated, ...]:
    return tuple(given)


@attrs.frozen
class StatedRates:
    """What a text says as a source of rates: rows of ``(base, quote, value, on)``, the first of a day counting.

    >>> text = StatedRates([("USD", "CNY", Decimal("6.9250"), date(2023, 3, 6))])
    >>> text.rate("USD", "CNY", date(2023, 3, 6)).value
    Decimal('6.9250')
    """

    rows: tuple[Stated, ...] = attrs.field(converter=_rows)
    source: str = "text"
    max_age: int = MAX_AGE

    @classmethod
    def of(cls, claims: Iterable[Claim], on: date, footers: Iterable[tuple[str, str, Decimal]] = ()) -> Self:
        """Footers first, then the rates that equivalents imply, the most precise first, all of the text's day."""
        told = [(claim, found) for claim in claims if (found := equivalent(claim))]
        rates = sorted((_implied(*pair) for pair in told), key=_width)
        derived = ((rate.base, rate.quote, rate.rate) for rate in rates)
        return cls(tuple((base, quote, value, on) for base, quote, value in (*footers, *derived)))

    def aged(self, max_age: int) -> Self:
        """The same rates with another limit to their age."""
        return attrs.evolve(self, max_age=max_age)

    def rate(self, base: str, quote: str, on: date) -> Rate | NoRate | None:
        """The last rate stated up to a day, or the inverse of one stated the other way round."""
        if base == quote:
            return identity(base, on)
        rows = [row for row in self.rows if {row[0], row[1]} == {base, quote} and row[3] <= on]
        if not rows:
            return None
        row = max(rows, key=lambda row: row[3])
        if (on - row[3]).days > self.max_age:
            reason = f"{base} to {quote}: stated on {row[3]}, more than {self.max_age} days before {on}"
            return NoRate(base=base, quote=quote, on=on, reason=reason)
        value = row[2] if row[0] == base else QUOTIENT.divide(ONE, row[2])
        return Rate(
            base=base,
            quote=quote,
            value=value,
            on=row[3],
            asked=on,
            source=self.source,
            method="stated",
            path=(base, quote),
        )
