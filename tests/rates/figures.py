"""Figures made by hand, and the embedded values read another way: no code of the library has touched them."""

from __future__ import annotations

import lzma
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path

import claimnum
from claimnum.model import Amount, Claim, Period

DATA = Path(claimnum.__file__).parent / "data/ecb"


def raw(name: str) -> list[str]:
    return lzma.open(DATA / f"{name}.xz", "rt").read().split("\n")


@cache
def column(code: str) -> dict[date, Decimal]:
    """Units of a currency per euro by day, straight from the rows."""
    days = [date.fromisoformat(line) for line in raw("days")]
    return {day: Decimal(text) for day, text in zip(days, raw(code), strict=True) if text}


def money(value: str, unit: str | None, /, **fields: object) -> Claim:
    """A claim of money with no text behind it."""
    number = Decimal(value)
    given: dict[str, object] = {"kind": "money", "value": number, "low": number, "high": number, "unit": unit}
    return Claim(**(given | fields))  # type: ignore[arg-type]


def year(number: int, **fields: object) -> Period:
    return days_of(date(number, 1, 1), date(number + 1, 1, 1), grain="year", **fields)


def days_of(first: date, after: date, **fields: object) -> Period:
    return Period(**({"from_": first, "to": after, "grain": "duration"} | fields))  # type: ignore[arg-type]


STATED = Amount(
    kind="money", value=Decimal("433e6"), low=Decimal("433e6"), high=Decimal("433e6"), unit="USD", decimals=-6
)

#: More than 3 billion yuan ($433 million), spent in 2022.
SEED = money("3e9", "CNY", high=None, low_open=True, decimals=-9, stated=(STATED,), period=year(2022))
