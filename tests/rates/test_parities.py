"""What the law fixed, against other witnesses than the table of it."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from babel.core import get_global

from claimnum.rates.codes import CODES
from claimnum.rates.parities import PARITIES

#: Where CLDR has the day the notes were out (GHS), the new code's first use elsewhere (MGA), or none yet (BGN).
UNLIKE_CLDR = {
    "BGN": None,
    "GHC": date(2007, 7, 3),
    "MGF": date(1983, 11, 1),
    "RUR": date(1999, 1, 1),
}


def begun(old: str, new: str) -> set[date]:
    """The first days of the new currency in the territories that had the old one."""
    found = set()
    for rows in get_global("territory_currencies").values():
        starts = [row[1] for row in rows if row[0] == new and row[1]]
        if any(row[0] == old for row in rows):
            found |= {date(*start) for start in starts}
    return found


@pytest.mark.parametrize("old", sorted(PARITIES))
def test_the_days_are_those_of_cldr(old: str) -> None:
    parity = PARITIES[old]
    assert {old, parity.successor} <= CODES
    if old in UNLIKE_CLDR:
        assert begun(old, parity.successor) == {UNLIKE_CLDR[old]} - {None}
    else:
        assert parity.since in begun(old, parity.successor)


# HMRC's units per pound, the old currency's last month and the new one's first, each with the dollar's.
HMRC = {
    "BYR": (("29028.58", "1.4672"), ("2.6455", "1.3178")),  # July and August 2016
    "MRO": (("461.34", "1.2912"), ("49.25", "1.3071")),  # December 2019 and January 2020
}


@pytest.mark.parametrize("old", ["BYR", "MRO"])
def test_the_factor_shows_in_monthly_rates(old: str) -> None:
    (before, dollars), (after, dollars_after) = (tuple(map(Decimal, month)) for month in HMRC[old])
    factor = (before / dollars) / (after / dollars_after)
    assert abs(factor / PARITIES[old].units - 1) < Decimal("0.06")


def test_no_succession_runs_in_a_circle() -> None:
    for code in PARITIES:
        seen = [code]
        while (parity := PARITIES.get(seen[-1])) is not None:
            assert parity.successor not in seen
            seen.append(parity.successor)
