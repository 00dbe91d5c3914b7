"""Which rate a figure takes, and what comes of it."""

from __future__ import annotations

import pickle
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from claimnum.errors import OptionError
from claimnum.model import Amount, Claim, Converted, Period
from claimnum.rates import NoRate, Rate, StatedRates, chain, convert, ecb
from claimnum.rates.codes import CODES, MINOR_DIGITS, minor_digits
from claimnum.rates.conversion import ConversionError
from tests.rates.figures import SEED, STATED, days_of, money, year

if TYPE_CHECKING:
    from collections.abc import Mapping

ANCHOR = date(2023, 3, 6)


def usd(amount: Amount, **options: Any) -> Converted:
    given: dict[str, Any] = {"source": ecb(), "anchor": ANCHOR} | options
    made = convert(amount, "USD", **given)
    assert made is not None
    return made


def day(on: date, **fields: object) -> Period:
    return days_of(on, date.fromordinal(on.toordinal() + 1), grain="day", **fields)


PERIODS: Mapping[str, tuple[Period | None, bool, str, date | None]] = {
    "a flow over a past year": (year(2022), False, "average", date(2022, 12, 30)),
    "a flow over the days up to the anchor": (days_of(date(2023, 1, 1), date(2023, 3, 7)), False, "average", ANCHOR),
    "a balance": (day(date(2022, 12, 31), relation="as_of"), False, "closing", date(2022, 12, 30)),
    "a balance of a month's end": (
        days_of(date(2022, 6, 1), date(2022, 7, 1), grain="month", relation="as_of"),
        False,
        "closing",
        date(2022, 6, 30),
    ),
    "an event": (day(date(2022, 9, 12)), False, "spot", date(2022, 9, 12)),
    "a period not over": (year(2023), False, "spot", ANCHOR),
    "a balance to come": (day(date(2023, 12, 31), relation="as_of"), False, "spot", ANCHOR),
    "a forecast": (year(2024), True, "spot", ANCHOR),
    "a forecast about a past year": (year(2022), True, "spot", ANCHOR),
    "a running period": (day(date(2020, 5, 1), relation="since"), False, "spot", ANCHOR),
    "an unresolved period": (Period(from_=None, to=None, grain="duration"), False, "spot", ANCHOR),
    "no period": (None, False, "spot", ANCHOR),
}


@pytest.mark.parametrize("case", PERIODS)
def test_auto_chooses_as_an_accountant_would(case: str) -> None:
    period, forecast, method, on = PERIODS[case]
    made = usd(money("1000", "CNY", period=period, forward_looking=forecast))
    assert (made.method, made.rate_date) == (method, on)
    if method == "spot" and period is not None and period.grain != "day":
        assert made.assumptions


def test_average_says_how_many_days() -> None:
    made = usd(SEED)
    expected = ecb().average("CNY", "USD", date(2022, 1, 1), date(2022, 12, 31))
    assert isinstance(expected, Rate)
    assert (made.rate, made.days, made.rate_from) == (expected.value, 257, date(2022, 1, 3))
    assert made.value == 3_000_000_000 * expected.value


def test_a_weekend_takes_fridays_rate_and_says_so() -> None:
    made = usd(money("1", "CNY"), anchor=date(2023, 3, 5))
    assert made.rate_date == date(2023, 3, 3)
    assert "no rate was published on 2023-03-05: the last one before, of 2023-03-03" in made.assumptions


def test_an_anchor_with_a_time_is_its_day() -> None:
    assert usd(SEED, anchor=datetime(2023, 3, 6, 9, 30, tzinfo=UTC)) == usd(SEED)


CHOSEN: Mapping[str, tuple[str, Period | None, date | None, bool, str, date | None]] = {
    "average of a past year": ("average", year(2022), ANCHOR, False, "average", date(2022, 12, 30)),
    "average of a year to the anchor": ("average", year(2023), ANCHOR, False, "average", ANCHOR),
    "average without an anchor": ("average", year(2022), None, False, "average", date(2022, 12, 30)),
    "closing of a past year": ("closing", year(2022), ANCHOR, False, "closing", date(2022, 12, 30)),
    "closing of a year not over": ("closing", year(2023), ANCHOR, False, "closing", ANCHOR),
    "closing without a period": ("closing", None, ANCHOR, False, "closing", ANCHOR),
    "closing without an anchor": ("closing", year(2022), None, False, "closing", date(2022, 12, 30)),
    "spot": ("spot", year(2022), ANCHOR, False, "spot", ANCHOR),
    "spot without an anchor": ("spot", year(2022), None, False, "spot", date(2022, 12, 30)),
    "auto without an anchor": ("auto", year(2022), None, False, "average", date(2022, 12, 30)),
}


@pytest.mark.parametrize("case", CHOSEN)
def test_a_policy_can_be_chosen(case: str) -> None:
    policy, period, anchor, forecast, method, on = CHOSEN[case]
    made = usd(money("1", "CNY", period=period, forward_looking=forecast), policy=policy, anchor=anchor)
    assert (made.method, made.rate_date, made.reason) == (method, on, None)


REASONS: Mapping[str, tuple[str, Period | None, date | None, bool, str]] = {
    "neither anchor nor period": ("auto", None, None, False, "no period, and no anchor"),
    "a forecast without an anchor": ("auto", year(2024), None, True, "forward-looking, and no anchor"),
    "spot of nothing": ("spot", None, None, False, "no anchor and no period"),
    "closing of nothing": ("closing", None, None, False, "no period whose closing rate"),
    "average of nothing": ("average", None, ANCHOR, False, "no period to average over"),
    "average of a year to come": ("average", year(2024), ANCHOR, False, "the period begins after 2023-03-06"),
    "average of a forecast": ("average", year(2024), None, True, "forward-looking: no average yet"),
    "a time before the table": ("average", year(1990), ANCHOR, False, "no rate from 1990-01-01 to 1990-12-31"),
}


@pytest.mark.parametrize("case", REASONS)
def test_no_conversion_without_a_reason(case: str) -> None:
    policy, period, anchor, forecast, reason = REASONS[case]
    claim = money("1", "CNY", period=period, forward_looking=forecast, text="1 yuan")
    made = usd(claim, policy=policy, anchor=anchor)
    assert not made
    assert made.value is made.rate is made.low is None
    assert reason in str(made.reason)
    assert Converted.from_dict(made.to_dict()) == made
    with pytest.raises(ConversionError, match="'1 yuan' to USD: ") as raised:
        usd(claim, policy=policy, anchor=anchor, strict=True)
    assert pickle.loads(pickle.dumps(raised.value)).reason == made.reason  # noqa: S301  # our own bytes


def test_an_unknown_policy_is_an_error() -> None:
    with pytest.raises(OptionError, match="policy='best'"):
        usd(SEED, policy="best")


@pytest.mark.parametrize("kind", ["percent", "count", "multiple", "number", "measure", "basis_point"])
def test_only_money_converts(kind: str) -> None:
    five = Decimal(5)
    growth = Claim(kind=kind, value=five, low=five, high=five, unit="%", role="change", direction="up")
    assert convert(growth, "USD", source=ecb(), anchor=ANCHOR) is None


def test_an_unresolved_currency_has_its_candidates_as_the_reason() -> None:
    assert usd(money("5", None, candidates=("SEK", "NOK"))).reason == "the currency is not resolved: SEK or NOK"
    assert usd(money("5", None)).reason == "the currency is not resolved: unknown"


def test_same_currency_is_one_and_says_so() -> None:
    made = usd(money("5", "USD"), anchor=None)
    assert (made.value, made.rate) == (Decimal(5), Decimal(1))
    assert (made.method, made.source) == ("fixed", "same currency")
    assert made.assumptions == ("already in this currency",)


def test_bounds_openness_approximation_and_denominator_are_carried() -> None:
    priced = Amount(
        kind="money",
        value=None,
        low=Decimal(3),
        high=Decimal(4),
        low_open=True,
        approx=True,
        unit="EUR",
        per="barrel",
        decimals=0,
    )
    made = usd(priced)
    assert (made.low_open, made.high_open, made.approx, made.per, made.value) == (True, False, True, "barrel", None)
    assert made.rate is not None
    assert (made.low, made.high) == (3 * made.rate, 4 * made.rate)
    assert made.significant == 1


def test_an_unbounded_end_stays_unbounded() -> None:
    made = usd(SEED)
    assert (made.low, made.high, made.low_open) == (made.value, None, True)


def test_rounding_is_asked_for_and_half_up() -> None:
    source = {("EUR", "USD"): "1.005", ("EUR", "JPY"): "160.5", ("EUR", "KWD"): "0.30005"}
    one = money("1", "EUR")
    assert usd(one, source=source).value == Decimal("1.005")
    assert usd(one, source=source, rounded=True).value == Decimal("1.01")
    made = [convert(one, code, source=source, anchor=ANCHOR, rounded=True) for code in ("JPY", "KWD")]
    assert [str(each and each.value) for each in made] == ["161", "0.300"]
    assert usd(SEED, rounded=True).high is None


def test_what_the_text_states_is_taken_as_it_stands() -> None:
    made = usd(SEED, policy="stated")
    assert made.value == made.low == 433_000_000
    assert (made.high, made.low_open) == (None, True)
    assert (made.method, made.source, made.significant, made.rate_date) == ("stated", "text", 3, ANCHOR)
    assert made.path == ("CNY", "USD")


def test_a_stated_policy_takes_nothing_but_what_is_stated() -> None:
    other = money("17e9", "CNY", period=year(2022))
    assert usd(other, policy="stated").reason == "the text states no rate for it"
    footer = StatedRates([("USD", "CNY", Decimal("6.9250"), ANCHOR)])
    made = usd(other, policy="stated", source=chain(footer, ecb()))
    assert (made.method, made.source, made.rate_date) == ("stated", "text", ANCHOR)
    zero = money("0", "CNY", stated=(STATED,))
    assert usd(zero, policy="stated", source=footer).value == 0


def test_a_stated_rate_stays_stated_under_any_policy() -> None:
    footer = StatedRates([("USD", "CNY", Decimal("6.9250"), ANCHOR)])
    assert usd(money("1", "CNY"), source=chain(footer, ecb())).method == "stated"


class Prophet:
    """A source that answers with a rate of the day after."""

    def rate(self, base: str, quote: str, on: date) -> Rate:
        later = date.fromordinal(on.toordinal() + 1)
        return Rate(base=base, quote=quote, value=Decimal(2), on=later, source="prophet")


class Archive:
    """A source that answers with what it has, however old."""

    def rate(self, base: str, quote: str, on: date) -> Rate:
        del on
        return Rate(base=base, quote=quote, value=Decimal(2), on=date(2023, 1, 2), source="archive")


class Broken:
    """A source whose rate is no rate."""

    def rate(self, base: str, quote: str, on: date) -> Rate:
        return Rate(base=base, quote=quote, value=Decimal("NaN"), on=on, source="feed")


class Empty:
    def rate(self, base: str, quote: str, on: date) -> None:
        del base, quote, on


class Silent:
    def rate(self, base: str, quote: str, on: date) -> NoRate:
        return NoRate(base=base, quote=quote, on=on, reason="out of service")


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        (Prophet(), "prophet answered with a rate of 2023-03-07, after 2023-03-06"),
        (Archive(), "the last rate is of 2023-01-02, more than 7 days before 2023-03-06"),
        (Broken(), "feed answered with NaN: a rate is above zero"),
        (Empty(), "the source has no CNY to USD"),
        (Silent(), "out of service"),
    ],
    ids=["from the future", "too old", "no number", "none", "none with a reason"],
)
def test_a_source_is_not_trusted_blindly(source: object, reason: str) -> None:
    assert usd(money("1", "CNY"), source=source).reason == reason


def test_the_age_allowed_is_an_option() -> None:
    assert usd(money("1", "CNY"), source=Archive(), max_age=90).rate == 2
    assert usd(money("1", "RUB"), max_age=400).rate_date == date(2022, 3, 1)
    assert "more than 7 days earlier" in str(usd(money("1", "RUB")).reason)


def test_significant_digits_are_those_written() -> None:
    written = [("433e6", -6, 3), ("0.05", 2, 1), ("3e9", -9, 1), ("0", 0, None), ("5", -3, 1), ("5", None, None)]
    for value, decimals, digits in written:
        assert usd(money(value, "CNY", decimals=decimals)).significant == digits


def test_codes_and_minor_units_are_those_of_cldr() -> None:
    from babel.core import get_global  # noqa: PLC0415  # only this test compares with it
    from babel.numbers import get_currency_precision  # noqa: PLC0415

    assert set(get_global("all_currencies")) - CODES == {"XXX", "XTS"}
    differing = {code for code in CODES if get_currency_precision(code) != minor_digits(code)}
    # CLDR drops the minor unit where nobody uses it any more; ISO 4217, and so accounting, keeps it.
    dropped = set("AFN ALL IQD IRR KPW LAK LBP MGA MMK MRO RSD SLL SOS STD SYP TMM YER ZMK ZWD".split())  # noqa: SIM905
    assert differing - set(MINOR_DIGITS) == dropped - {"IQD"}
    assert differing & set(MINOR_DIGITS) <= {"IQD", "BEF", "BYB", "PTE"}
