"""Dated values of one pair of currencies: found by bisection, averaged by prefix sums."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from decimal import Decimal
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING

import attrs

from claimnum.model import EXACT
from claimnum.rates.rate import ONE, QUOTIENT

if TYPE_CHECKING:
    from collections.abc import Sequence


@attrs.frozen
class Series:
    """Published values by day: ``days`` are proleptic Gregorian ordinals, ascending; ``values`` stay text till used."""

    days: Sequence[int] = attrs.field(repr=False)
    values: Sequence[str] = attrs.field(repr=False)


class Quotation:
    """The daily rates of a pair, each a product of published values over a product of published values.

    Only days on which every series needed was published have a rate: legs of different days are never mixed.
    """

    def __init__(self, over: Sequence[Series], under: Sequence[Series]) -> None:
        legs = [*over, *under]
        shared = set(legs[0].days).intersection(*(leg.days for leg in legs[1:]))
        self.days = sorted(shared)
        self._over = [self._aligned(series) for series in over]
        self._under = [self._aligned(series) for series in under]
        self._holes: dict[int, list[int]] = {}

    def _aligned(self, series: Series) -> Sequence[str]:
        if len(series.days) == len(self.days):
            return series.values
        value = dict(zip(series.days, series.values, strict=True))
        return [value[day] for day in self.days]

    def before(self, day: int) -> int | None:
        """The position of the last day on or before this one."""
        position = bisect_right(self.days, day) - 1
        return None if position < 0 else position

    def value(self, position: int) -> Decimal:
        """The rate of one day: exact where nothing has to be divided, else rounded once."""
        over = under = ONE
        for values in self._over:
            over = EXACT.multiply(over, Decimal(values[position]))
        for values in self._under:
            under = EXACT.multiply(under, Decimal(values[position]))
        return over if under == ONE else QUOTIENT.divide(over, under)

    @cached_property
    def _sums(self) -> list[Decimal]:
        """Exact running totals, so that a mean over any length costs two of them."""
        sums = [Decimal(0)]
        for position in range(len(self.days)):
            sums.append(EXACT.add(sums[-1], self.value(position)))
        return sums

    def mean(self, first: int, last: int) -> tuple[Decimal, int, int, int] | None:
        """The mean of the days from ``first`` to ``last``, their count, and the first and last that were averaged."""
        left, right = bisect_left(self.days, first), bisect_right(self.days, last)
        if left == right:
            return None
        total = EXACT.subtract(self._sums[right], self._sums[left])
        return QUOTIENT.divide(total, Decimal(right - left)), right - left, self.days[left], self.days[right - 1]

    def hole(self, first: int, last: int, max_age: int) -> tuple[int, int] | None:
        """The first stretch of days inside ``first`` to ``last`` for which even the last rate before is too old."""
        if not self.days or first < self.days[0]:
            return first, min(last, self.days[0] - 1) if self.days else last
        if max_age not in self._holes:
            ends = [left for left, right in pairwise(self.days) if right - left - 1 > max_age]
            self._holes[max_age] = [*ends, self.days[-1]]
        for end in self._holes[max_age]:
            following = bisect_right(self.days, end)
            until = self.days[following] - 1 if following < len(self.days) else last
            if end + max_age < last and until >= first:
                return max(first, end + 1), min(last, until)
        return None
