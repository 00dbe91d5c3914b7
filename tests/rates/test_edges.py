"""The last day that still counts, the first line that is wrong, and rates near one: where a table begins and ends."""

from __future__ import annotations

import io
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import attrs
import pandas as pd
import pytest

from claimnum.errors import OptionError
from claimnum.model import Amount, Converted, Implied
from claimnum.rates import (
    NoRate,
    Rate,
    as_source,
    contradicted,
    convert,
    dated,
    ecb,
    from_currency_converter,
    from_fred,
    from_hmrc,
    from_mapping,
    from_pandas,
    from_query,
    from_wide_csv,
    implied,
    interpolated,
    via,
)
from claimnum.rates.averaging import daily_average
from claimnum.rates.build import Row, build
from claimnum.rates.faults import DirectionError, GapError, MixedDatesError, RateValueError
from claimnum.rates.series import Quotation, Series
from tests.rates.figures import SEED, days_of, money

MONDAY = date(2023, 3, 6)


class Answering:
    """A source that has one answer, whatever it is asked, and an average of its own."""

    def __init__(self, value: str, on: date) -> None:
        self.found = Rate(base="USD", quote="CNY", value=Decimal(value), on=on, source="ours")

    def rate(self, base: str, quote: str, on: date) -> Rate | None:  # noqa: ARG002
        return self.found if (base, quote) == ("USD", "CNY") else None

    def average(self, base: str, quote: str, start: date, end: date) -> Rate | None:  # noqa: ARG002
        found = self.rate(base, quote, end)
        return found and attrs.evolve(found, value=Decimal(7), method="average")


def yuan(amount: Amount, source: object, **options: Any) -> Converted:
    given: dict[str, Any] = {"source": source, "anchor": MONDAY} | options
    made = convert(amount, "CNY", **given)
    assert made is not None
    return made


# --- conversion ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("value", "reason"), [("0", "above zero"), ("-1", "above zero"), ("NaN", "above zero")])
def test_a_source_that_answers_with_no_rate_at_all_is_refused(value: str, reason: str) -> None:
    made = yuan(money("1", "USD"), Answering(value, MONDAY))
    assert made.value is None
    assert reason in str(made.reason)


def test_a_rate_may_be_as_old_as_the_limit() -> None:
    assert yuan(money("1", "USD"), Answering("6.9", MONDAY - timedelta(7))).value == Decimal("6.9")
    assert "more than 7 days" in str(yuan(money("1", "USD"), Answering("6.9", MONDAY - timedelta(8))).reason)
    assert "after 2023-03-06" in str(yuan(money("1", "USD"), Answering("6.9", MONDAY + timedelta(1))).reason)


def test_a_figure_in_its_own_currency_needs_no_anchor() -> None:
    for anchor in (None, MONDAY):
        made = yuan(money("5", "CNY"), ecb(), anchor=anchor)
        assert (made.value, made.rate, made.rate_date) == (Decimal(5), Decimal(1), None)


def test_the_stated_equivalent_is_that_in_the_currency_asked_for() -> None:
    others = [Amount.of("money", Decimal(n), unit) for n, unit in ((400, "EUR"), (433, "USD"))]
    nameless = attrs.evolve(others[1], value=None)
    made = convert(money("3000", "CNY", stated=(others[0], nameless, others[1])), "USD", source=ecb(), policy="stated")
    assert made is not None
    assert (made.value, made.method, made.source) == (Decimal(433), "stated", "text")
    assert made.rate == Decimal(433) / Decimal(3000)


def test_a_bare_amount_is_no_forecast() -> None:
    made = convert(Amount.of("money", Decimal(1), "USD"), "CNY", source=ecb(), anchor=MONDAY)
    assert made is not None
    assert "no period: the rate of 2023-03-06" in made.assumptions


def test_periods_that_begin_or_end_on_the_anchor_are_not_to_come() -> None:
    today = days_of(MONDAY, MONDAY + timedelta(1))
    week = days_of(MONDAY - timedelta(6), MONDAY + timedelta(1))
    table = ecb()
    averaged = yuan(money("1", "USD", period=today), table, policy="average")
    assert (averaged.method, averaged.days, averaged.assumptions) == ("average", 1, ())
    averaged = yuan(money("1", "USD", period=week), table, policy="average")
    assert (averaged.method, averaged.days, averaged.assumptions) == ("average", 5, ())
    closing = yuan(money("1", "USD", period=week), table, policy="closing")
    assert (closing.method, closing.rate_date, closing.assumptions) == ("closing", MONDAY, ())
    tomorrow = days_of(MONDAY + timedelta(1), MONDAY + timedelta(2))
    assert "begins after" in str(yuan(money("1", "USD", period=tomorrow), table, policy="average").reason)


# --- tables ----------------------------------------------------------------------------------------------------------


def rows(*values: str, start: date = MONDAY, step: int = 1, pair: tuple[str, str] = ("USD", "CNY")) -> list[Row]:
    return [Row(n, pair, start + timedelta(n * step), value) for n, value in enumerate(values, 1)]


def test_a_gap_may_be_as_long_as_the_limit() -> None:
    build(rows("6.9", "6.9", step=4), source="ours", max_gap=3)
    with pytest.raises(GapError, match="for 3 days"):
        build(rows("6.9", "6.9", step=4), source="ours", max_gap=2)


def test_one_wild_value_hides_no_wrong_direction() -> None:
    inverted = ["0.144"] * 40
    with pytest.raises(DirectionError):
        build(rows(*inverted), source="ours")
    with pytest.raises(DirectionError):
        build(rows("3", *inverted), source="ours")
    with pytest.raises(DirectionError):
        build(rows("3", "0.144", "0.144"), source="ours")
    build(rows(*["6.93"] * 40), source="ours")


@pytest.mark.parametrize(
    ("value", "known", "refused"),
    [
        ("1.0248", "0.976", False),  # five hundredths off
        ("1.025", "0.976", True),
        ("1.275", "0.8", False),  # the inverse fits to two hundredths
        ("1.274", "0.8", True),
    ],
)
def test_a_table_is_upside_down_where_only_the_inverse_fits(value: str, known: str, *, refused: bool) -> None:
    other = from_mapping({("USD", "CNY"): {MONDAY: known}})
    if refused:
        with pytest.raises(DirectionError):
            build(rows(value), source="ours", against=other)
    else:
        build(rows(value), source="ours", against=other)


def test_near_one_either_direction_fits() -> None:
    """In September 2022 the euro cost a dollar: such a table is not upside down."""
    parity = rows("0.9976", "0.9997", start=date(2022, 9, 11), pair=("EUR", "USD"))
    assert build(parity, source="ours").rate("EUR", "USD", date(2022, 9, 13))


def test_errors_count_lines_from_the_first() -> None:
    frame = pd.DataFrame({"CNY": ["6.9", "bad"]}, index=[date(2023, 3, 3), MONDAY])
    with pytest.raises(RateValueError, match="line 2"):
        from_pandas(frame, base="USD")
    long = pd.DataFrame({"date": [MONDAY], "base": ["USD"], "quote": ["CNY"], "rate": ["bad"]})
    with pytest.raises(RateValueError, match="line 1"):
        from_pandas(long)


HMRC = (
    '<exchangeRateMonthList Period="{}">'
    "<exchangeRate><currencyCode>CNY</currencyCode><rateNew>{}</rateNew></exchangeRate></exchangeRateMonthList>"
)


def opened(text: str) -> io.StringIO:
    return io.StringIO(text)


def test_a_month_of_hmrc_ends_with_its_last_day() -> None:
    march = from_hmrc(opened(HMRC.format("01/Mar/2023 to 31/Mar/2023", "8.2857")))
    for asked in (date(2023, 3, 31), date(2023, 4, 1)):
        found = march.rate("GBP", "CNY", asked)
        assert isinstance(found, Rate)
        assert found.on == date(2023, 3, 31)


def test_errors_in_hmrcs_xml_say_which_entry() -> None:
    with pytest.raises(RateValueError, match="line 2"):
        from_hmrc(opened(HMRC.format("01/Mar/2023 to 31/Mar/2023", "bad")))
    for period in ("01/03/2023 to 31/Mar/2023", "01/Mar/2023 to 31/03/2023"):
        with pytest.raises(MixedDatesError, match="line 1"):
            from_hmrc(opened(HMRC.format(period, "8.2857")))


def test_a_heading_of_the_federal_reserve_may_be_short() -> None:
    heading = '"Series Description","CHINA"\n"Unit:","Currency:_Per_USD"\n"Currency:","CNY"\n"Time Period","RXI"\n'
    assert from_fred(opened(heading + "2023-03-06,6.9330\n")).rate("USD", "CNY", MONDAY)
    ragged = heading.replace('Per_USD"', 'Per_USD","Currency:_Per_EUR"')
    assert from_fred(opened(ragged + "2023-03-06,6.9330\n")).rate("USD", "CNY", MONDAY)


def test_dates_have_the_ten_characters_of_the_format() -> None:
    assert from_wide_csv(opened("date,CNY\n2023-03-06,6.9\n"), base="USD").rate("USD", "CNY", MONDAY)
    with pytest.raises(MixedDatesError, match="20230306"):
        from_wide_csv(opened("date,CNY\n20230306,6.9\n"), base="USD")


# --- sources ---------------------------------------------------------------------------------------------------------


def test_a_query_may_answer_with_a_moment_and_with_a_rate_as_old_as_the_limit() -> None:
    for told in ("2023-03-06", "2023-03-06 17:00:00", "2023-03-06T17:00:00"):
        found = from_query(lambda *_, told=told: (told, "6.9")).rate("USD", "CNY", MONDAY)
        assert isinstance(found, Rate)
        assert found.on == MONDAY
    assert from_query(lambda *_: (MONDAY - timedelta(7), "6.9")).rate("USD", "CNY", MONDAY)
    assert not from_query(lambda *_: (MONDAY - timedelta(8), "6.9")).rate("USD", "CNY", MONDAY)
    assert not from_query(lambda *_: (MONDAY + timedelta(1), "6.9")).rate("USD", "CNY", MONDAY)


def test_a_converter_without_fall_backs_makes_no_rates_up() -> None:
    class Plain:
        def convert(self, amount: int, base: str, quote: str, date: date) -> float:  # noqa: ARG002
            return 6.9

    found = from_currency_converter(Plain()).rate("USD", "CNY", MONDAY)
    assert isinstance(found, Rate)
    assert found.value == Decimal("6.9")


def test_what_only_has_the_name_of_a_frame_is_none() -> None:
    for name in ("Series", "DataFrame"):
        with pytest.raises(OptionError, match="source"):
            as_source(type(name, (), {})())


@pytest.mark.parametrize("away", [1, 2, 6, 7])
def test_a_day_lies_on_the_line_to_a_rate_within_the_limit(away: int) -> None:
    after = MONDAY + timedelta(away)
    source = interpolated({("USD", "CNY"): {MONDAY - timedelta(1): "6", after: "7"}})
    found = source.rate("USD", "CNY", MONDAY)
    assert isinstance(found, Rate)
    assert (found.on, found.value) == (MONDAY, 6 + 1 / Decimal(away + 1))


def test_beyond_the_limit_no_line_is_drawn() -> None:
    source = interpolated({("USD", "CNY"): {MONDAY: "6", MONDAY + timedelta(9): "7"}})
    found = source.rate("USD", "CNY", MONDAY + timedelta(1))
    assert isinstance(found, Rate)
    assert (found.on, found.value) == (MONDAY, Decimal(6))


def test_on_a_published_day_nothing_is_interpolated() -> None:
    given = from_mapping({("USD", "CNY"): {MONDAY: "6", MONDAY + timedelta(1): "7"}})
    assert interpolated(given).rate("USD", "CNY", MONDAY) == given.rate("USD", "CNY", MONDAY)
    assert interpolated(given).rate("USD", "JPY", MONDAY) == given.rate("USD", "JPY", MONDAY)


def test_a_currency_that_is_gone_keeps_its_name() -> None:
    for base, quote in (("DEM", "USD"), ("USD", "DEM"), ("DEM", "FRF")):
        found = ecb().rate(base, quote, MONDAY)
        assert isinstance(found, Rate)
        assert (found.base, found.quote) == (base, quote)
        assert (found.path[0], found.path[-1]) == (base, quote)


def test_an_average_of_the_sources_own_is_taken_before_days() -> None:
    crossing = via(Answering("6.9", MONDAY), "EUR")
    found = crossing.average("USD", "CNY", MONDAY, MONDAY)
    assert isinstance(found, Rate)
    assert found.value == 7
    assert crossing.average("EUR", "CNY", MONDAY, MONDAY) is None


def test_why_there_is_no_average_is_kept() -> None:
    lacking = from_query(lambda *_: (MONDAY - timedelta(30), "6.9"))
    found = daily_average(lacking, "USD", "CNY", MONDAY, MONDAY + timedelta(1))
    assert isinstance(found, NoRate)
    assert "the row fetched for 2023-03-06" in found.reason


def test_legs_meet_on_a_day_within_the_limit() -> None:
    def crossing(days: int) -> Rate | NoRate | None:
        first = {MONDAY - timedelta(days): "1.1", MONDAY: "1.2"}
        return via({("USD", "EUR"): first, ("EUR", "CNY"): {MONDAY - timedelta(days): "7"}}, "EUR").rate(
            "USD", "CNY", MONDAY
        )

    found = crossing(7)
    assert isinstance(found, Rate)
    assert (found.value, found.on) == (Decimal("7.7"), MONDAY - timedelta(7))
    assert not crossing(8)


# --- series and stated rates -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("first", "last", "hole"),
    [
        (1, 5, None),
        (1, 8, None),
        (1, 9, (2, 9)),
        (19, 25, (19, 19)),
        (20, 27, None),
        (20, 28, (21, 28)),
        (0, 3, (0, 0)),
    ],
)
def test_holes_begin_where_the_last_rate_is_too_old(first: int, last: int, hole: tuple[int, int] | None) -> None:
    assert Quotation([Series((1, 20), ("1", "1"))], []).hole(first, last, 7) == hole


def test_a_hole_may_be_of_one_day() -> None:
    assert Quotation([Series((1, 9), ("1", "1"))], []).hole(1, 9, 7) is None
    assert Quotation([Series((1, 10), ("1", "1"))], []).hole(1, 10, 7) == (2, 9)


def test_a_rate_at_the_tolerance_contradicts_nothing() -> None:
    rate = Implied(base="USD", quote="CNY", rate=Decimal("6.95"), low=Decimal("6.9"), high=Decimal(7))
    off = {("USD", "CNY"): {MONDAY: "14"}}
    assert contradicted(rate, off, MONDAY)
    assert contradicted(rate, off, MONDAY, tolerance=Decimal("0.4999"))
    assert not contradicted(rate, off, MONDAY, tolerance=Decimal("0.5"))


def test_days_of_a_stated_rate_include_both_ends() -> None:
    rate = implied(SEED, ecb(), MONDAY)
    assert rate is not None
    assert dated(rate, ecb(), MONDAY, MONDAY) == (MONDAY,)
    assert dated(rate, ecb(), MONDAY - timedelta(1), MONDAY + timedelta(1)) == (MONDAY, MONDAY + timedelta(1))
    edges = {("USD", "CNY"): {MONDAY: rate.low, MONDAY + timedelta(1): rate.high, MONDAY + timedelta(2): rate.high + 1}}
    assert dated(rate, edges, MONDAY, MONDAY + timedelta(2)) == (MONDAY, MONDAY + timedelta(1))
