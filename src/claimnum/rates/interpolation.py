"""Rates between two published ones, for those who ask for them: each is made up, and uses a later day's."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Self

import attrs

from claimnum.model import EXACT
from claimnum.rates.combine import aged
from claimnum.rates.rate import MAX_AGE, QUOTIENT, NoRate, Rate, RateSource
from claimnum.rates.sources import as_source

if TYPE_CHECKING:
    from datetime import date


def interpolated(source: object) -> Interpolated:
    """The source with straight lines over the days that have no rate; the name of the source says so.

    >>> from datetime import date
    >>> weekend = {("USD", "CNY"): {date(2023, 3, 3): "6.90", date(2023, 3, 6): "6.93"}}
    >>> made = interpolated(weekend).rate("USD", "CNY", date(2023, 3, 5))
    >>> made.value, made.source
    (Decimal('6.92'), 'mapping, between 2023-03-03 and 2023-03-06')
    """
    return Interpolated(as_source(source))


@attrs.frozen
class Interpolated:
    """A source whose missing days lie on the line between the days before and after."""

    source: RateSource
    max_age: int = MAX_AGE

    def aged(self, max_age: int) -> Self:
        """The same source with another limit to the days between two rates and the one asked for."""
        return attrs.evolve(self, source=aged(self.source, max_age), max_age=max_age)

    def rate(self, base: str, quote: str, on: date) -> Rate | NoRate | None:
        """The rate of the day, or the one on the line; without a later rate, the last one before."""
        before = self.source.rate(base, quote, on)
        if not before or before.on == on:
            return before
        after = self._following(base, quote, on)
        if after is None:
            return before
        share = Decimal((on - before.on).days), Decimal((after.on - before.on).days)
        step = EXACT.multiply(EXACT.subtract(after.value, before.value), share[0])
        value = QUOTIENT.add(before.value, QUOTIENT.divide(step, share[1]))
        source = f"{before.source}, between {before.on} and {after.on}"
        return attrs.evolve(before, value=value, on=on, asked=on, source=source)

    def _following(self, base: str, quote: str, on: date) -> Rate | None:
        for days in range(1, self.max_age + 1):
            day = on + timedelta(days=days)
            found = self.source.rate(base, quote, day)
            if found and found.on == day:
                return found
        return None
