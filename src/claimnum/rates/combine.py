"""Sources made of sources."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

import attrs

from claimnum.rates.averaging import average, daily_average
from claimnum.rates.rate import MAX_AGE, QUOTIENT, NoRate, Rate, RateSource, identity
from claimnum.rates.sources import as_source

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    Question = Callable[[RateSource], Rate | NoRate | None]


def chain(*sources: object) -> Chain:
    """The first source that has the rate answers; without one, the reasons of all are given."""
    return Chain(tuple(map(as_source, sources)))


def via(source: object, code: str) -> Via:
    """The source, with pairs it lacks crossed through one currency, both legs of the same day."""
    return Via(as_source(source), code)


def aged(source: RateSource, max_age: int) -> RateSource:
    """The source with this limit to the age of a rate, where it has one to set."""
    change: Callable[[int], RateSource] | None = getattr(source, "aged", None)
    return source if change is None else change(max_age)


@attrs.frozen
class Chain:
    """Sources in the order in which they are asked."""

    sources: tuple[RateSource, ...]

    def aged(self, max_age: int) -> Self:
        """The same sources with another limit to the age of a rate."""
        return attrs.evolve(self, sources=tuple(aged(source, max_age) for source in self.sources))

    def rate(self, base: str, quote: str, on: date) -> Rate | NoRate:
        """The first source's answer."""
        return self._first(lambda source: source.rate(base, quote, on), base, quote, on)

    def average(self, base: str, quote: str, start: date, end: date) -> Rate | NoRate:
        """The average of the first source that has the whole period: sources are never mixed in one mean."""
        return self._first(lambda source: average(source, base, quote, start, end), base, quote, end)

    def _first(self, ask: Question, base: str, quote: str, on: date) -> Rate | NoRate:
        reasons = []
        for source in self.sources:
            found = ask(source)
            if found:
                return found
            reasons.append(found.reason if found is not None else f"no {base} to {quote}")
        return NoRate(base=base, quote=quote, on=on, reason="; ".join(reasons) or "an empty chain of sources")


@attrs.frozen
class Via:
    """A source with a currency to cross through."""

    source: RateSource
    code: str
    max_age: int = MAX_AGE

    def aged(self, max_age: int) -> Self:
        """The same crossing with another limit to the age of a rate."""
        return attrs.evolve(self, source=aged(self.source, max_age), max_age=max_age)

    def rate(self, base: str, quote: str, on: date) -> Rate | NoRate | None:
        """The source's own rate or, without one, the product of the two legs."""
        if base == quote:
            return identity(base, on)
        direct = self.source.rate(base, quote, on)
        return direct if direct or self.code in (base, quote) else self._crossed(base, quote, on)

    def average(self, base: str, quote: str, start: date, end: date) -> Rate | NoRate | None:
        """The source's own average or, without one, the mean of the daily crosses."""
        direct = average(self.source, base, quote, start, end)
        return direct if direct or self.code in (base, quote) else daily_average(self, base, quote, start, end)

    def _crossed(self, base: str, quote: str, on: date) -> Rate | NoRate | None:
        day = on
        while (on - day).days <= self.max_age:
            first, second = self.source.rate(base, self.code, day), self.source.rate(self.code, quote, day)
            if not first or not second:
                missing = second if first else first
                return None if missing is None else attrs.evolve(missing, base=base, quote=quote)
            if first.on == second.on:
                return self._product(first, second, on)
            day = min(first.on, second.on)
        reason = f"{base} to {quote} via {self.code}: no day in the {self.max_age} before {on} has both legs"
        return NoRate(base=base, quote=quote, on=on, reason=reason)

    @staticmethod
    def _product(first: Rate, second: Rate, asked: date) -> Rate:
        names = dict.fromkeys((first.source, second.source))
        return Rate(
            base=first.base,
            quote=second.quote,
            value=QUOTIENT.multiply(first.value, second.value),
            on=first.on,
            asked=asked,
            source=" and ".join(names),
            path=(*first.path[:-1], *second.path),
        )
