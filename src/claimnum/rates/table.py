"""A table of published rates: any pair it can quote directly, inversely or through its pivot currency."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Self

import attrs

from claimnum.rates.rate import MAX_AGE, NoRate, Rate, identity
from claimnum.rates.series import Quotation, Series

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

Pair = tuple[str, str]


class _Quotations(dict[Pair, tuple[Quotation, tuple[str, ...]]]):
    """What was computed so far. A pickle leaves it behind: it is cheaper made again than carried."""

    def __reduce__(self) -> tuple[type[Self], tuple[()]]:
        return type(self), ()


@attrs.frozen(kw_only=True, eq=False)
class Table:
    """Series by ``(base, quote)`` pair, in units of quote per one base, all of one source.

    A missing day takes the last one published before it, if no more than ``max_age`` days before. A pair that is in
    the table neither way round is crossed through ``pivot``, with both legs of the same day.
    """

    source: str
    series: Mapping[Pair, Series] = attrs.field(repr=False)
    pivot: str | None = None
    max_age: int = MAX_AGE
    _quotations: _Quotations = attrs.field(factory=_Quotations, repr=False)
    _codes: frozenset[str] = attrs.field(init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "_codes", frozenset(code for pair in self.series for code in pair))

    def aged(self, max_age: int) -> Self:
        """The same table with another limit to the age of a rate; what was computed is shared."""
        return self if max_age == self.max_age else attrs.evolve(self, max_age=max_age)

    @property
    def codes(self) -> tuple[str, ...]:
        """The currencies of the table."""
        return tuple(sorted(self._codes))

    def rate(self, base: str, quote: str, on: date) -> Rate | NoRate:
        """The rate of the day, or the last one published before it."""
        if base == quote:
            return identity(base, on)
        found = self._quotation(base, quote)
        if found is None:
            return self._unknown(base, quote, on)
        quotation, path = found
        asked = on.toordinal()
        position = quotation.before(asked)
        if position is None or asked - quotation.days[position] > self.max_age:
            return self._none(base, quote, on, self._too_old(quotation, position, on))
        day = on if quotation.days[position] == asked else date.fromordinal(quotation.days[position])
        return Rate(
            base=base, quote=quote, value=quotation.value(position), on=day, asked=on, source=self.source, path=path
        )

    def average(self, base: str, quote: str, start: date, end: date) -> Rate | NoRate:
        """The mean of the daily rates published from ``start`` to ``end``, in this direction of the pair."""
        if base == quote:
            return attrs.evolve(identity(base, end), start=start)
        found = self._quotation(base, quote)
        if found is None:
            return self._unknown(base, quote, end)
        quotation, path = found
        first, last = start.toordinal(), end.toordinal()
        if hole := quotation.hole(first, last, self.max_age):
            left, right = map(date.fromordinal, hole)
            return self._none(base, quote, end, f"no rate from {left} to {right}")
        if (mean := quotation.mean(first, last)) is None:
            return self._none(base, quote, end, f"no rate was published from {start} to {end}")
        value, days, earliest, latest = mean
        return Rate(
            base=base,
            quote=quote,
            value=value,
            on=date.fromordinal(latest),
            asked=end,
            source=self.source,
            method="average",
            path=path,
            start=date.fromordinal(earliest),
            days=days,
        )

    def _quotation(self, base: str, quote: str) -> tuple[Quotation, tuple[str, ...]] | None:
        if (base, quote) not in self._quotations:
            legs = list(self._legs(base, quote))
            if not legs:
                return None
            over = [self.series[pair] for pair, upright in legs if upright]
            under = [self.series[pair] for pair, upright in legs if not upright]
            path = (base, quote) if len(legs) == 1 else (base, str(self.pivot), quote)
            self._quotations[base, quote] = Quotation(over, under), path
        return self._quotations[base, quote]

    def _legs(self, base: str, quote: str) -> Iterator[tuple[Pair, bool]]:
        """The series to multiply by (True) and to divide by (False), none if the pair is beyond the table."""
        if direct := self._leg(base, quote):
            yield direct
        elif self.pivot is not None:
            first, second = self._leg(base, self.pivot), self._leg(self.pivot, quote)
            if first and second:
                yield from (first, second)

    def _leg(self, base: str, quote: str) -> tuple[Pair, bool] | None:
        if (base, quote) in self.series:
            return (base, quote), True
        return ((quote, base), False) if (quote, base) in self.series else None

    def _too_old(self, quotation: Quotation, position: int | None, on: date) -> str:
        if position is not None:
            last = date.fromordinal(quotation.days[position])
            return f"the last rate before {on} is of {last}, more than {self.max_age} days earlier"
        if quotation.days:
            return f"the first rate is of {date.fromordinal(quotation.days[0])}"
        return "no day has both legs of the cross"

    def _unknown(self, base: str, quote: str, on: date) -> NoRate:
        missing = [code for code in (base, quote) if code not in self._codes]
        return self._none(base, quote, on, f"no {' and no '.join(missing)}" if missing else "no way to cross the two")

    def _none(self, base: str, quote: str, on: date, reason: str) -> NoRate:
        return NoRate(base=base, quote=quote, on=on, reason=f"{base} to {quote} in {self.source}: {reason}")
