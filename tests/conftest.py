"""An extraction made by hand, for the tests of what shows values: they shall not depend on how texts are read."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from claimnum.model import Amount, Claim, Converted, Extraction, Implied, Period

TEXT = (
    "The maker put more than 3 billion yuan ($433 million) into cars in 2022. "
    "It will spend at least 100 billion yuan over the next five years, or 5% of sales."
)


def place(surface: str) -> tuple[str, int, int]:
    start = TEXT.index(surface)
    return surface, start, start + len(surface)


@pytest.fixture
def handmade() -> Extraction:
    """Two amounts of two periods, one with its equivalent, and a percentage of no period."""
    text, start, end = place("2022")
    past = Period(
        text=text, start=start, end=end, from_=date(2022, 1, 1), to=date(2023, 1, 1), grain="year", timex="2022"
    )
    text, start, end = place("next five years")
    coming = Period(
        text=text,
        start=start,
        end=end,
        from_=date(2023, 3, 6),
        to=date(2028, 3, 6),
        grain="duration",
        timex="P5Y",
        assumptions=("counted from the anchor",),
    )
    return Extraction(
        text=TEXT, claims=(_spent(past), _planned(coming), _share()), periods=(past, coming), anchor=date(2023, 3, 6)
    )


def _converted(low: str, *, low_open: bool = False) -> Converted:
    return Converted(
        value=Decimal(low),
        low=Decimal(low),
        low_open=low_open,
        unit="USD",
        rate=Decimal("0.14456"),
        rate_date=date(2023, 3, 6),
        method="spot",
        source="ECB",
        path=("CNY", "EUR", "USD"),
    )


def _stated() -> Amount:
    text, start, end = place("$433 million")
    value = Decimal(433_000_000)
    return Amount(text=text, start=start, end=end, kind="money", value=value, low=value, high=value, unit="USD")


def _spent(period: Period) -> Claim:
    text, start, end = place("more than 3 billion yuan")
    return Claim(
        text=text,
        start=start,
        end=end,
        kind="money",
        value=Decimal(3_000_000_000),
        low=Decimal(3_000_000_000),
        high=None,
        low_open=True,
        unit="CNY",
        decimals=-9,
        period=period,
        stated=(_stated(),),
        converted=_converted("433680000", low_open=True),
        implied=Implied(
            base="USD",
            quote="CNY",
            rate=Decimal("6.92841"),
            low=Decimal("6.9204"),
            high=Decimal("6.9364"),
            table=Decimal("6.9177"),
            table_date=date(2023, 3, 6),
            source="ECB",
            distance=Decimal("0.00155"),
        ),
        trace=("money", "qualified"),
    )


def _planned(period: Period) -> Claim:
    text, start, end = place("at least 100 billion yuan")
    return Claim(
        text=text,
        start=start,
        end=end,
        kind="money",
        value=Decimal(100_000_000_000),
        low=Decimal(100_000_000_000),
        high=None,
        unit="CNY",
        assumptions=("the yuan is CNY",),
        period=period,
        forward_looking=True,
        cue=(TEXT.index("will"), TEXT.index("will") + 4),
        converted=_converted("14456000000"),
    )


def _share() -> Claim:
    text, start, end = place("5%")
    five = Decimal(5)
    return Claim(text=text, start=start, end=end, kind="percent", value=five, low=five, high=five, unit="%")
