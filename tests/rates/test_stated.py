"""The rates that a text states itself: implied, dated, contradicted, and as a source."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import attrs
import pytest

from claimnum.model import Amount, Claim, Implied
from claimnum.rates import NoRate, Rate, StatedRates, chain, contradicted, dated, ecb, implied
from tests.rates.figures import SEED, STATED, money

ANCHOR = date(2023, 3, 6)


def pair(value: str, decimals: int | None, told: str, told_decimals: int | None) -> Claim:
    other = Amount.of("money", Decimal(told), "USD")
    return money(value, "CNY", decimals=decimals, stated=(attrs.evolve(other, decimals=told_decimals),))


def known(claim: Claim, source: object = None, on: date | None = ANCHOR) -> Implied:
    found = implied(claim, source or ecb(), on)
    assert found is not None
    return found


def test_the_seed_implies_the_rate_of_its_day() -> None:
    rate = known(SEED)
    assert (rate.base, rate.quote) == ("USD", "CNY")
    assert [round(number, 4) for number in (rate.rate, rate.low, rate.high)] == [
        Decimal("6.9284"),
        Decimal("6.9204"),
        Decimal("6.9364"),
    ]
    table = ecb().rate("USD", "CNY", ANCHOR)
    assert isinstance(table, Rate)
    assert (rate.table, rate.table_date, rate.source) == (table.value, ANCHOR, "ECB")
    assert rate.distance is not None
    assert abs(rate.distance - (rate.rate / table.value - 1)) < Decimal("1e-26")
    assert not rate.contradicted
    assert Implied.from_dict(rate.to_dict()) == rate


def test_the_seed_dates_its_conversion() -> None:
    days = dated(known(SEED), ecb(), date(2023, 1, 1), date(2023, 4, 5))
    assert days == (date(2023, 3, 6), date(2023, 3, 7))
    whole = dated(known(SEED), ecb(), date(2022, 6, 1), date(2023, 4, 5))
    assert whole == (date(2022, 9, 5), date(2022, 9, 12), date(2022, 9, 13), *days)


@pytest.mark.parametrize(
    ("claim", "low", "high"),
    [
        (pair("3e9", -9, "433e6", -6), "3e9/433.5e6", "3e9/432.5e6"),  # the rounder figure is taken as exact
        (pair("17e9", -9, "2.5e9", -8), "16.5e9/2.55e9", "17.5e9/2.45e9"),  # as many digits: both are rounded
        (pair("2987e6", -6, "0.43e9", -7), "2986.5e6/0.435e9", "2987.5e6/0.425e9"),
        (pair("3e9", None, "433e6", -6), "3e9/433.5e6", "3e9/432.5e6"),  # precision unknown: exact
        (pair("3e9", -9, "433e6", None), "3e9/433e6", "3e9/433e6"),
    ],
    ids=["rounder", "alike", "finer", "figure unknown", "equivalent unknown"],
)
def test_the_interval_is_that_of_the_rounding(claim: Claim, low: str, high: str) -> None:
    rate = known(claim)
    for number, shown in ((rate.low, low), (rate.high, high)):
        over, under = map(Decimal, shown.split("/"))
        assert abs(number - over / under) < Decimal("1e-26")
    assert rate.low <= rate.rate <= rate.high


def test_a_rate_is_implied_by_two_plain_numbers_of_two_currencies() -> None:
    assert implied(money("3e9", "CNY"), ecb(), ANCHOR) is None
    ranged = attrs.evolve(SEED, value=None, high=Decimal("4e9"))
    assert implied(ranged, ecb(), ANCHOR) is None
    for spoiled in (
        attrs.evolve(STATED, value=None),
        attrs.evolve(STATED, unit="CNY"),
        attrs.evolve(STATED, kind="measure"),
        attrs.evolve(STATED, unit=None),
        attrs.evolve(STATED, value=Decimal(0)),
    ):
        assert implied(attrs.evolve(SEED, stated=(spoiled,)), ecb(), ANCHOR) is None
        assert implied(attrs.evolve(SEED, stated=(spoiled, STATED)), ecb(), ANCHOR) == known(SEED)
    for spoiled_claim in (money("-3", "CNY", stated=(STATED,)), money("3", None, stated=(STATED,))):
        assert implied(spoiled_claim, ecb(), ANCHOR) is None


def test_without_a_day_or_a_table_the_implied_rate_stands_alone() -> None:
    assert known(SEED, on=None).table is None
    alone = known(SEED, {("USD", "EUR"): "0.9"})
    assert (alone.table, alone.distance, alone.contradicted) == (None, None, False)


def test_a_text_that_contradicts_every_source_is_flagged() -> None:
    lost_scale = pair("200e6", -6, "848600", -2)
    assert known(lost_scale).contradicted
    near, far = {("USD", "CNY"): "7.0"}, {("USD", "CNY"): "9.0"}
    assert not known(SEED, near).contradicted
    assert known(SEED, far).contradicted
    assert not known(SEED, chain(far, near)).contradicted
    assert not known(SEED, chain(far, chain(near))).contradicted
    assert known(SEED, chain(far, far)).contradicted
    assert not contradicted(known(SEED), {}, ANCHOR)


def test_coarse_rounding_is_no_contradiction() -> None:
    coarse = pair("3e9", -9, "0.4e9", -8)  # 7.5 yuan a dollar, but anything from 5.6 to 10 is written so
    rate = known(coarse)
    assert rate.distance is not None
    assert rate.distance > Decimal("0.03")
    assert not rate.contradicted


def test_stated_rates_are_a_source() -> None:
    text = StatedRates([("USD", "CNY", Decimal("6.9250"), ANCHOR), ("USD", "CNY", Decimal("6.9"), ANCHOR)])
    rate = text.rate("USD", "CNY", date(2023, 3, 8))
    assert isinstance(rate, Rate)
    assert (rate.value, rate.on, rate.method, rate.source) == (Decimal("6.9250"), ANCHOR, "stated", "text")
    back = text.rate("CNY", "USD", ANCHOR)
    assert isinstance(back, Rate)
    assert back.value == 1 / Decimal("6.9250")
    same = text.rate("CNY", "CNY", ANCHOR)
    assert isinstance(same, Rate)
    assert same.value == 1


def test_stated_rates_age_and_look_back_only() -> None:
    text = StatedRates([("USD", "CNY", Decimal("6.9250"), ANCHOR)])
    assert text.rate("USD", "CNY", date(2023, 3, 5)) is None
    assert text.rate("USD", "JPY", ANCHOR) is None
    late = text.rate("USD", "CNY", date(2023, 3, 14))
    assert isinstance(late, NoRate)
    assert "stated on 2023-03-06, more than 7 days before 2023-03-14" in late.reason
    assert text.aged(8).rate("USD", "CNY", date(2023, 3, 14))


def test_of_a_text_the_footer_counts_first_then_the_most_precise() -> None:
    coarse = pair("3e9", -9, "0.4e9", -8)
    claims = (coarse, SEED, money("5", "CNY"))
    without = StatedRates.of(claims, ANCHOR).rate("USD", "CNY", ANCHOR)
    assert isinstance(without, Rate)
    assert round(without.value, 4) == Decimal("6.9284")
    footed = StatedRates.of(claims, ANCHOR, [("USD", "CNY", Decimal("6.9250"))]).rate("USD", "CNY", ANCHOR)
    assert isinstance(footed, Rate)
    assert footed.value == Decimal("6.9250")
