"""What may be given where rates are asked for: a source, or an object that one is made from."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from decimal import Decimal
from typing import Any, Self, cast

import attrs

from claimnum.errors import OptionError
from claimnum.rates.build import Row, build, sound
from claimnum.rates.rate import MAX_AGE, ONE, QUOTIENT, NoRate, Rate, RateSource, identity

ACCEPTED = "a RateSource, a mapping, a callable, a pandas Series or DataFrame, or a CurrencyConverter"

#: What a callable may answer with: the value of that very day, a whole rate, or None.
Answer = Decimal | int | float | str | Rate | NoRate | None


def as_source(given: object) -> RateSource:
    """The source that an object stands for.

    A mapping goes from ``(base, quote)`` to a value that holds on any day, or to values by day; a callable takes
    ``(base, quote, day)`` and returns the value of that very day, a :class:`Rate`, or None.

    >>> as_source({("USD", "CNY"): "6.9"}).rate("CNY", "USD", date(2023, 3, 6)).value
    Decimal('0.1449275362318840579710144928')
    """
    kind = type(given)
    package = kind.__module__.partition(".")[0]
    # By the class: a DataFrame has an attribute for every column, one called ``rate`` too.
    if callable(getattr(kind, "rate", None)):
        return cast("RateSource", given)
    if isinstance(given, Mapping):
        return from_mapping(given)
    if package == "pandas" and kind.__name__ in ("Series", "DataFrame"):
        from claimnum.rates.frames import from_pandas  # noqa: PLC0415  # for those who have pandas

        return from_pandas(given)
    if package == "currency_converter":
        return from_currency_converter(given)
    if callable(given):
        return Calling(given)
    raise OptionError("source", given, ACCEPTED)


def from_mapping(given: Mapping[Any, Any], *, source: str = "mapping", pivot: str | None = None) -> RateSource:
    """A mapping of ``(base, quote)`` to a value or to values by day, or of days to values by ``(base, quote)``."""
    dated = {key: inner for key, inner in given.items() if isinstance(inner, Mapping)}
    if not dated:
        values = {pair: sound(value, source, line) for line, (pair, value) in enumerate(given.items(), 1)}
        return Constant(values, source)
    if len(dated) < len(given):
        raise OptionError("source", next(key for key in given if key not in dated), "values by day, as for the rest")
    entries = [(outer, key, value) for outer, inner in dated.items() for key, value in inner.items()]
    rows = []
    for line, (outer, key, value) in enumerate(entries, 1):
        pair, day = (key, outer) if isinstance(outer, date) else (outer, key)
        rows.append(Row(line, pair, day, str(value)))
    return build(rows, source=source, pivot=pivot, max_gap=None)


@attrs.frozen(eq=False)
class Constant:
    """Rates that hold on any day: a budget's, a contract's, a test's."""

    values: Mapping[tuple[str, str], Decimal]
    source: str = "mapping"

    def rate(self, base: str, quote: str, on: date) -> Rate | None:
        """The rate, or the inverse of the opposite one."""
        if base == quote:
            return identity(base, on)
        value = self.values.get((base, quote))
        if value is None:
            opposite = self.values.get((quote, base))
            value = opposite and QUOTIENT.divide(ONE, opposite)
        if value is None:
            return None
        return Rate(base=base, quote=quote, value=value, on=on, asked=on, source=self.source, path=(base, quote))


@attrs.frozen
class Calling:
    """A function asked for one day after the other, backwards, until it answers or the rate would be too old."""

    answer: Callable[[str, str, date], Answer]
    source: str = "callable"
    max_age: int = MAX_AGE

    def aged(self, max_age: int) -> Self:
        """The same source with another limit to the age of a rate."""
        return attrs.evolve(self, max_age=max_age)

    def rate(self, base: str, quote: str, on: date) -> Rate | NoRate | None:
        """The rate of the day, or of the last one before it for which the function has an answer."""
        if base == quote:
            return identity(base, on)
        for age in range(self.max_age + 1):
            day = on - timedelta(days=age)
            answer = self.answer(base, quote, day)
            if isinstance(answer, Rate | NoRate):
                return answer
            if answer is not None:
                value = sound(answer, self.source)
                path = (base, quote)
                return Rate(base=base, quote=quote, value=value, on=day, asked=on, source=self.source, path=path)
        reason = f"{base} to {quote} in {self.source}: no rate in the {self.max_age} days before {on}"
        return NoRate(base=base, quote=quote, on=on, reason=reason)


def from_currency_converter(converter: Any) -> RateSource:
    """An instance of ``currency_converter.CurrencyConverter``, which must not make rates up.

    Its fall-backs interpolate with the rate of a later day and answer for days outside of a currency's bounds.
    """
    for option in ("fallback_on_missing_rate", "fallback_on_wrong_date"):
        if getattr(converter, option, False):
            raise OptionError(option, given=True, expected="False: claimnum itself takes the last published rate")

    module = sys.modules.get(type(converter).__module__)
    absent: type[Exception] = getattr(module, "RateNotFoundError", ValueError)

    def answer(base: str, quote: str, day: date) -> Answer:
        try:
            return cast("Answer", converter.convert(1, base, quote, date=day))
        except (ValueError, absent):  # an unknown code, a day without a rate
            return None

    return Calling(answer, source="CurrencyConverter")


def from_query(
    fetch: Callable[[str, str, date], tuple[date | str, Any] | None], *, source: str = "query"
) -> RateSource:
    """A database: ``fetch(base, quote, on)`` runs the query and returns the last ``(day, value)`` up to ``on``.

    The opposite pair is asked for where there is none.
    """
    return Query(fetch, source)


@attrs.frozen
class Query:
    """Rates fetched one by one."""

    fetch: Callable[[str, str, date], tuple[date | str, Any] | None]
    source: str = "query"
    max_age: int = MAX_AGE

    def aged(self, max_age: int) -> Self:
        """The same source with another limit to the age of a rate."""
        return attrs.evolve(self, max_age=max_age)

    def rate(self, base: str, quote: str, on: date) -> Rate | NoRate | None:
        """The last rate fetched, unless it is too old."""
        if base == quote:
            return identity(base, on)
        upright = True
        row = self.fetch(base, quote, on)
        if row is None:
            upright, row = False, self.fetch(quote, base, on)
        if row is None:
            return None
        day = date.fromisoformat(row[0][:10]) if isinstance(row[0], str) else row[0]
        if not 0 <= (on - day).days <= self.max_age:
            reason = f"{base} to {quote} in {self.source}: the row fetched for {on} is of {day}"
            return NoRate(base=base, quote=quote, on=on, reason=reason)
        told = sound(row[1], self.source)
        value = told if upright else QUOTIENT.divide(ONE, told)
        return Rate(base=base, quote=quote, value=value, on=day, asked=on, source=self.source, path=(base, quote))
