"""The mean of the daily rates of a period, for sources that have no way of their own."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, cast

import attrs

from claimnum.model import EXACT
from claimnum.rates.rate import QUOTIENT, NoRate, Rate

if TYPE_CHECKING:
    from claimnum.rates.rate import AveragingSource, RateSource


def average(source: RateSource, base: str, quote: str, start: date, end: date) -> Rate | NoRate | None:
    """The source's own average, or the mean of its daily rates, from ``start`` to ``end``, both included."""
    if hasattr(source, "average"):  # isinstance of the protocol takes ten times as long
        return cast("AveragingSource", source).average(base, quote, start, end)
    return daily_average(source, base, quote, start, end)


def daily_average(source: RateSource, base: str, quote: str, start: date, end: date) -> Rate | NoRate | None:
    """The mean of the rates of those days on which one was published; none if one day has no rate at all."""
    published: list[Rate] = []
    for offset in range((end - start).days + 1):
        day = start + timedelta(days=offset)
        found = source.rate(base, quote, day)
        if not found:
            return found
        if found.on == day:
            published.append(found)
    if not published:
        return NoRate(base=base, quote=quote, on=end, reason=f"no rate was published from {start} to {end}")
    total = Decimal(0)
    for rate in published:
        total = EXACT.add(total, rate.value)
    return attrs.evolve(
        published[-1],
        value=QUOTIENT.divide(total, Decimal(len(published))),
        asked=end,
        method="fixed" if all(rate.method == "fixed" for rate in published) else "average",
        start=published[0].on,
        days=len(published),
    )
