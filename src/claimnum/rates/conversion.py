"""A figure in another currency, with the evidence or the reason why there is none."""

from __future__ import annotations

from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, Any

import attrs

from claimnum.errors import ClaimnumError
from claimnum.model import EXACT, Amount, Converted
from claimnum.rates.averaging import average
from claimnum.rates.codes import minor_digits
from claimnum.rates.combine import aged
from claimnum.rates.policy import Choice, choose
from claimnum.rates.rate import MAX_AGE, QUOTIENT, NoRate, Rate, identity
from claimnum.rates.sources import as_source

if TYPE_CHECKING:
    from claimnum.rates.rate import RateSource


class ConversionError(ClaimnumError, LookupError):
    """Strict mode: a money amount could not be converted; ``reason`` says why."""

    def __init__(self, amount: str, to: str, reason: str) -> None:
        self.amount, self.to, self.reason = amount, to, reason
        super().__init__(f"{amount!r} to {to}: {reason}")

    def __reduce__(self) -> tuple[type, tuple[object, ...]]:
        return type(self), (self.amount, self.to, self.reason)


def convert(
    amount: Amount,
    to: str,
    *,
    source: object,
    anchor: date | None = None,
    policy: str = "auto",
    max_age: int = MAX_AGE,
    rounded: bool = False,
    strict: bool = False,
) -> Converted | None:
    """The amount in currency ``to`` by the rate that ``policy`` takes from ``source``; None if it is not money.

    ``rounded`` rounds to the minor unit of ``to``, half up; ``strict`` raises instead of giving a reason.

    >>> from claimnum.rates import ecb
    >>> yuan = Amount.of("money", Decimal(3_000_000_000), "CNY")
    >>> made = convert(yuan, "USD", source=ecb(), anchor=date(2023, 3, 6), rounded=True)
    >>> str(made.value), made.method, made.rate_date.isoformat()
    ('432752499.93', 'spot', '2023-03-06')
    """
    if amount.kind != "money":
        return None
    made = _converted(amount, to, source, _day(anchor), policy=policy, max_age=max_age)
    if made.reason is not None and strict:
        raise ConversionError(amount.text or amount.describe(), to, made.reason)
    return _rounded(made) if rounded else made


def _converted(amount: Amount, to: str, source: object, anchor: date | None, *, policy: str, max_age: int) -> Converted:
    choice = choose(amount, anchor, policy)
    if amount.unit is None:
        could = " or ".join(amount.candidates) or "unknown"
        return _absent(amount, to, f"the currency is not resolved: {could}")
    if amount.unit == to:
        same = anchor or date.max
        return _applied(amount, identity(to, same), ("already in this currency",), dated=False)
    if policy == "stated" and (told := _as_stated(amount, to, anchor)):
        return told
    if isinstance(choice, str):
        return _absent(amount, to, choice)
    found = _found(aged(as_source(source), max_age), amount.unit, to, choice, max_age)
    if policy == "stated" and isinstance(found, Rate) and found.method != "stated":
        found = NoRate(base=amount.unit, quote=to, on=choice.end, reason="the text states no rate for it")
    if isinstance(found, NoRate):
        return _absent(amount, to, found.reason, choice)
    return _applied(amount, found, (*choice.assumptions, *_caveats(found)))


def _found(source: RateSource, base: str, quote: str, choice: Choice, max_age: int) -> Rate | NoRate:
    if choice.method == "average":
        found = average(source, base, quote, choice.start, choice.end)
    else:
        found = source.rate(base, quote, choice.end)
    if found is None:
        return NoRate(base=base, quote=quote, on=choice.end, reason=f"the source has no {base} to {quote}")
    if isinstance(found, NoRate):
        return found
    if not (found.value.is_finite() and found.value > 0):
        return _refused(found, choice, f"{found.source} answered with {found.value}: a rate is above zero")
    if found.on > choice.end:
        return _refused(found, choice, f"{found.source} answered with a rate of {found.on}, after {choice.end}")
    if choice.method != "average" and (choice.end - found.on).days > max_age:
        return _refused(found, choice, f"the last rate is of {found.on}, more than {max_age} days before {choice.end}")
    kept = found.method in ("stated", "fixed")
    return attrs.evolve(found, asked=choice.end, method=found.method if kept else choice.method)


def _refused(found: Rate, choice: Choice, reason: str) -> NoRate:
    return NoRate(base=found.base, quote=found.quote, on=choice.end, reason=reason)


def _caveats(found: Rate) -> tuple[str, ...]:
    if found.method == "average" or found.asked is None or found.on == found.asked:
        return ()
    return (f"no rate was published on {found.asked}: the last one before, of {found.on}",)


def _applied(amount: Amount, found: Rate, assumptions: tuple[str, ...], *, dated: bool = True) -> Converted:
    """Rates are positive, so bounds keep their order and their openness."""

    def times(number: Decimal | None) -> Decimal | None:
        return None if number is None else EXACT.multiply(number, found.value)

    return Converted(
        value=times(amount.value),
        low=times(amount.low),
        high=times(amount.high),
        rate=found.value,
        rate_date=found.on if dated else None,
        rate_from=found.start,
        days=found.days,
        source=found.source,
        path=found.path,
        assumptions=assumptions,
        **_carried(amount, found.quote, found.method),
    )


def _carried(amount: Amount, to: str, method: str) -> dict[str, Any]:
    return {
        "low_open": amount.low_open,
        "high_open": amount.high_open,
        "approx": amount.approx,
        "unit": to,
        "per": amount.per,
        "method": method,
        "significant": significant(amount),
    }


def _absent(amount: Amount, to: str, reason: str, choice: Choice | None = None) -> Converted:
    method = choice.method if choice else "none"
    return Converted(unit=to, per=amount.per, method=method, reason=reason)


def _as_stated(amount: Amount, to: str, anchor: date | None) -> Converted | None:
    """The equivalent that the text itself gives, its bounds in the proportion of the figure's own."""
    told = next((other for other in getattr(amount, "stated", ()) if other.unit == to and other.value), None)
    if told is None or not (figure := amount.value):
        return None

    def scaled(number: Decimal | None) -> Decimal | None:
        return None if number is None else QUOTIENT.divide(EXACT.multiply(number, told.value), figure)

    return Converted(
        value=told.value,
        low=scaled(amount.low),
        high=scaled(amount.high),
        rate=scaled(Decimal(1)),
        rate_date=anchor,
        source="text",
        path=(str(amount.unit), to),
        **_carried(amount, to, "stated") | {"significant": significant(told)},
    )


def significant(amount: Amount) -> int | None:
    """How many significant digits the amount was written with, None where its precision is not known.

    >>> from claimnum.model import Amount
    >>> significant(Amount(kind="money", value=Decimal(433_000_000), low=None, high=None, decimals=-6))
    3
    """
    known = [number.copy_abs() for number in (amount.value, amount.low, amount.high) if number]
    if amount.decimals is None or not known:
        return None
    return max(1, max(known).adjusted() + amount.decimals + 1)


def _rounded(made: Converted) -> Converted:
    """To the minor unit, half up, as Council Regulation (EC) No 1103/97, article 5, has it for the euro."""
    unit = Decimal(1).scaleb(-minor_digits(made.unit), EXACT)

    def to_minor(number: Decimal | None) -> Decimal | None:
        return None if number is None else number.quantize(unit, ROUND_HALF_UP, EXACT)

    return attrs.evolve(made, value=to_minor(made.value), low=to_minor(made.low), high=to_minor(made.high))


def _day(given: date | None) -> date | None:
    """A datetime is taken for its day: the two do not compare."""
    return given and date(given.year, given.month, given.day)
