"""Single values in short words: a number, an amount, the days of a period, a rate and its day.

Every number is exact where that is short; conversions are rounded, to four significant digits or to as many as the
figure itself has. The forms of a locale are ``formatting``'s matter.
"""

from __future__ import annotations

import unicodedata
from decimal import Context, Decimal
from typing import TYPE_CHECKING

from claimnum.model import EXACT, Amount, plain

if TYPE_CHECKING:
    from datetime import date

    from claimnum.model import Claim, Converted, Period

SCALES = ((12, "trillion"), (9, "billion"), (6, "million"))
#: A scaled number with more decimals than this is harder to read than its digits.
DECIMALS = 3
SIGNIFICANT = 4


def columns(text: str) -> int:
    r"""How many columns of a terminal the text takes.

    >>> columns("yuan"), columns("30亿元"), columns("e\u0301")
    (4, 6, 1)
    """
    if text.isascii():
        return len(text)
    wide = sum(unicodedata.east_asian_width(c) in "WF" for c in text)
    return len(text) + wide - sum(unicodedata.combining(c) > 0 for c in text)


def clipped(text: str, width: int) -> str:
    """The text on one line of at most so many columns, its cut shown by an ellipsis.

    >>> clipped("more than 3 billion yuan", 12), clipped("超过30亿元", 6)
    ('more than 3…', '超过3…')
    """
    line = " ".join(text.split())
    if columns(line) <= width:
        return line
    kept = line[:width]
    while columns(kept) > width - 1:
        kept = kept[:-1]
    return f"{kept.rstrip()}…"


def compact(number: Decimal, significant: int | None = None) -> str:
    """A number for people: grouped, with a scale word where that loses nothing; rounded only where asked to.

    >>> compact(Decimal("2.5E+9")), compact(Decimal(1234567)), compact(Decimal("432861534.2"), 4)
    ('2.5 billion', '1,234,567', '432.9 million')
    """
    if significant is not None:
        number = Context(prec=significant).plus(number)
    for exponent, word in SCALES:
        scaled = EXACT.scaleb(number, -exponent)
        if abs(scaled) >= 1:
            digits = _grouped(scaled)
            if len(digits.partition(".")[2]) <= DECIMALS:
                return f"{digits} {word}"
    return _grouped(number)


def _grouped(number: Decimal) -> str:
    whole, point, rest = str(plain(number)).partition(".")
    return f"{Decimal(whole):,f}" + point + rest


def magnitude(amount: Amount | Converted, significant: int | None = None, *, unit: bool = True) -> str:
    """An amount for people: its bounds as signs, its range as a span, its unit behind it.

    >>> magnitude(Amount(kind="money", value=None, low=Decimal(3), high=None, low_open=True, unit="CNY", per="share"))
    '> 3 CNY / share'
    """
    shown = _interval(amount, significant)
    if amount.approx:
        shown = f"~ {shown}"
    if unit and amount.unit:
        shown = f"{shown} {amount.unit}"
    return f"{shown} / {amount.per}" if unit and amount.per else shown


def _interval(amount: Amount | Converted, significant: int | None) -> str:
    low, high = amount.low, amount.high
    if low is None and high is None:
        return "any" if amount.value is None else compact(amount.value, significant)
    if high is None and low is not None:
        return ("> " if amount.low_open else "≥ ") + compact(low, significant)
    if low is None and high is not None:
        return ("< " if amount.high_open else "≤ ") + compact(high, significant)
    return _span(amount, significant)


def _span(amount: Amount | Converted, significant: int | None) -> str:
    low, high = compact(amount.low or Decimal(0), significant), compact(amount.high or Decimal(0), significant)
    if amount.low == amount.high:
        return low
    scale = high.partition(" ")[2]
    if scale and low.endswith(f" {scale}") and not amount.high_open:
        low = low.removesuffix(f" {scale}")
    return f"{'>' if amount.low_open else ''}{low} – {'<' if amount.high_open else ''}{high}"


def days(period: Period) -> str:
    """The days of a period, both ends included, with the relation that the figure stands in to them."""
    relation = {"in": "", "as_of": "as of "}.get(period.relation, f"{period.relation} ")
    if period.from_ is None or period.last_day is None:
        return f"{relation}{period.timex or period.grain} (no date)"
    if period.from_ == period.last_day:
        return f"{relation}{period.from_}"
    return f"{relation}{period.from_} – {period.last_day}"


def standing(claim: Claim) -> str:
    """What the figure is said as: a forecast, a change and its direction, a base.

    A level that is simply reported has nothing to say here.
    """
    words = [
        "not" if claim.negated else "",
        "" if claim.role == "level" else claim.role,
        claim.direction or "",
        "forecast" if claim.forward_looking else "",
    ]
    return " ".join(filter(None, words))


def exchanged(converted: Converted) -> str:
    """The converted amount, or why there is none."""
    if not converted:
        return f"none: {converted.reason}"
    return magnitude(converted, max(SIGNIFICANT, converted.significant or 0))


def rate(converted: Converted) -> str:
    """The rate applied, to five significant digits."""
    return "" if converted.rate is None else compact(converted.rate, 5)


def dated(converted: Converted) -> str:
    """How the rate was found and the day, or the days, that it is of."""
    if not converted or converted.rate is None:
        return ""
    first: date | None = converted.rate_from
    of = f"{first} – {converted.rate_date}" if first else f"{converted.rate_date or ''}"
    return f"{converted.method} {of}".strip()
