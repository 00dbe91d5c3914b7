"""What may be given as a source, and sources made of sources."""

from __future__ import annotations

import sqlite3
import sys
from datetime import date
from decimal import Decimal
from types import ModuleType
from typing import TYPE_CHECKING, Any

import pandas as pd
import pytest

from claimnum.errors import OptionError
from claimnum.rates import (
    NoRate,
    Rate,
    RateSource,
    as_source,
    chain,
    convert,
    ecb,
    from_currency_converter,
    from_mapping,
    from_pandas,
    from_query,
    interpolated,
    via,
)
from claimnum.rates.averaging import average
from claimnum.rates.combine import aged
from claimnum.rates.faults import DirectionError, RateValueError
from tests.rates.figures import money

if TYPE_CHECKING:
    from collections.abc import Callable

FRIDAY, SATURDAY, MONDAY = date(2023, 3, 3), date(2023, 3, 4), date(2023, 3, 6)


def rate(source: object, base: str = "USD", quote: str = "CNY", on: date = MONDAY) -> Rate:
    found = as_source(source).rate(base, quote, on)
    assert isinstance(found, Rate), found
    return found


def reason(source: object, base: str = "USD", quote: str = "CNY", on: date = MONDAY) -> str:
    found = as_source(source).rate(base, quote, on)
    assert isinstance(found, NoRate), found
    return found.reason


def test_a_source_is_taken_as_it_is() -> None:
    assert as_source(ecb()) is ecb()


def test_a_mapping_of_pairs_holds_on_any_day() -> None:
    budget = {("USD", "CNY"): "6.9"}
    assert rate(budget).value == Decimal("6.9")
    assert rate(budget, "CNY", "USD").value == 1 / Decimal("6.9")
    assert rate(budget, "CNY", "CNY").value == 1
    assert rate({("USD", "CNY"): 6.9}).value == Decimal("6.9")
    assert as_source(budget).rate("USD", "JPY", MONDAY) is None


@pytest.mark.parametrize(
    "given",
    [
        {("USD", "CNY"): {FRIDAY: "6.91", MONDAY: Decimal("6.93")}},
        {FRIDAY: {("USD", "CNY"): 6.91}, MONDAY: {("USD", "CNY"): 6.93}},
    ],
    ids=["by pair", "by day"],
)
def test_a_dated_mapping(given: dict[Any, Any]) -> None:
    assert rate(given).value == Decimal("6.93")
    assert (rate(given, on=SATURDAY).value, rate(given, on=SATURDAY).on) == (Decimal("6.91"), FRIDAY)


def test_a_mapping_is_of_one_kind() -> None:
    with pytest.raises(OptionError, match="values by day"):
        as_source({("USD", "CNY"): {FRIDAY: "6.91"}, ("USD", "JPY"): "136"})


def test_a_mapping_may_cross() -> None:
    crossing = from_mapping({MONDAY: {("EUR", "USD"): "1.0646", ("EUR", "CNY"): "7.3802"}}, pivot="EUR")
    assert rate(crossing).value == Decimal("7.3802") / Decimal("1.0646")


def test_a_function_is_asked_day_by_day_backwards() -> None:
    asked = []

    def lookup(base: str, quote: str, on: date) -> float | None:
        asked.append((base, quote, on))
        return 6.91 if on == FRIDAY else None

    found = rate(lookup, on=SATURDAY)
    assert (found.value, found.on, found.asked) == (Decimal("6.91"), FRIDAY, SATURDAY)
    assert [on for *_, on in asked] == [SATURDAY, FRIDAY]
    assert "no rate in the 7 days before 2023-03-11" in reason(lookup, on=date(2023, 3, 11))
    assert rate(aged(as_source(lookup), 8), on=date(2023, 3, 11)).on == FRIDAY
    assert rate(lookup, "USD", "USD").value == 1


def test_a_function_may_answer_with_a_whole_rate() -> None:
    whole = rate(ecb())
    assert rate(lambda *_: whole) is whole
    assert reason(lambda base, quote, on: NoRate(base=base, quote=quote, on=on, reason="closed")) == "closed"


@pytest.mark.parametrize("value", [0, -6.9, "six", float("nan")])
def test_a_rate_is_above_zero(value: Any) -> None:
    sources: list[Callable[[], Any]] = [
        lambda: as_source({("USD", "CNY"): value}),
        lambda: as_source({MONDAY: {("USD", "CNY"): value}}),
        lambda: rate(lambda *_: value),
        lambda: rate(from_query(lambda *_: (MONDAY, value))),
    ]
    for ask in sources:
        with pytest.raises(RateValueError, match=", line 1: "):
            ask()


def test_what_is_no_source_is_refused() -> None:
    with pytest.raises(OptionError, match="a RateSource, a mapping, a callable"):
        as_source(6.9)


class RateNotFoundError(Exception):
    """As CurrencyConverter has it: no kind of ValueError."""


class CurrencyConverter:
    """The interface of the package of that name, with two days of one pair."""

    fallback_on_missing_rate = False
    fallback_on_wrong_date = False

    def convert(self, amount: float, currency: str, new_currency: str, date: date) -> float:
        if "QQQ" in (currency, new_currency):
            raise ValueError(currency)
        if (currency, new_currency, date) != ("USD", "CNY", FRIDAY):
            raise RateNotFoundError(currency)
        return amount * 6.91


CurrencyConverter.__module__ = "currency_converter.currency_converter"


@pytest.fixture
def installed(monkeypatch: pytest.MonkeyPatch) -> None:
    module = ModuleType(CurrencyConverter.__module__)
    module.RateNotFoundError = RateNotFoundError  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, module.__name__, module)


@pytest.mark.usefixtures("installed")
def test_a_currency_converter() -> None:
    found = rate(CurrencyConverter(), on=SATURDAY)
    assert (found.value, found.on, found.source) == (Decimal("6.91"), FRIDAY, "CurrencyConverter")
    assert "no rate in the 7 days" in reason(CurrencyConverter(), "EUR")
    assert "no rate in the 7 days" in reason(CurrencyConverter(), "QQQ")


@pytest.mark.parametrize("option", ["fallback_on_missing_rate", "fallback_on_wrong_date"])
def test_a_currency_converter_that_makes_rates_up_is_refused(option: str) -> None:
    converter = CurrencyConverter()
    setattr(converter, option, True)
    with pytest.raises(OptionError, match=f"{option}=True"):
        from_currency_converter(converter)


def database() -> RateSource:
    connection = sqlite3.connect(":memory:")
    connection.execute("create table rates (base text, quote text, day text, value text)")
    rows = [("USD", "CNY", "2023-03-03", "6.91"), ("USD", "CNY", "2023-03-06", "6.93")]
    connection.executemany("insert into rates values (?, ?, ?, ?)", rows)

    def fetch(base: str, quote: str, on: date) -> tuple[str, str] | None:
        found: tuple[str, str] | None = connection.execute(
            "select day, value from rates where base = ? and quote = ? and day <= ? order by day desc limit 1",
            (base, quote, on.isoformat()),
        ).fetchone()
        return found

    return from_query(fetch, source="treasury")


def test_a_database() -> None:
    source = database()
    assert (rate(source, on=SATURDAY).value, rate(source, on=SATURDAY).on) == (Decimal("6.91"), FRIDAY)
    assert rate(source, "CNY", "USD").value == 1 / Decimal("6.93")
    assert rate(source, "CNY", "CNY").value == 1
    assert source.rate("USD", "JPY", MONDAY) is None
    assert "the row fetched for 2023-04-01 is of 2023-03-06" in reason(source, on=date(2023, 4, 1))
    assert rate(aged(source, 30), on=date(2023, 4, 1)).on == MONDAY


def test_a_database_that_answers_from_the_future_is_refused() -> None:
    assert "is of 2023-03-06" in reason(from_query(lambda *_: (MONDAY, 6.93)), on=FRIDAY)


INDEX = pd.to_datetime(["2023-03-03", "2023-03-06"])


@pytest.mark.parametrize(
    "given",
    [
        pd.Series([6.91, 6.93], INDEX, name="USD/CNY"),
        pd.Series([6.91, 6.93], INDEX, name="USDCNY"),
        pd.DataFrame({("USD", "CNY"): [6.91, 6.93]}, INDEX),
        pd.DataFrame({"USDCNY": [6.91, 6.93], "USDJPY": [136.0, float("nan")]}, INDEX),
        pd.DataFrame({"USDCNY": [Decimal("6.91"), Decimal("6.93")], "USDJPY": [None, Decimal(136)]}, INDEX),
        pd.DataFrame({"date": INDEX, "base": "USD", "quote": "CNY", "rate": ["6.91", "6.93"]}),
        pd.DataFrame({"date": [FRIDAY, MONDAY], "base": "USD", "quote": "CNY", "rate": [6.91, 6.93]}),
    ],
    ids=["series", "series without a stroke", "tuples", "missing", "decimals", "long", "long with dates"],
)
def test_pandas(given: Any) -> None:
    assert rate(given).value == Decimal("6.93")
    assert rate(given, "CNY", "USD", SATURDAY).value == 1 / Decimal("6.91")


def test_a_frame_of_codes_needs_its_base() -> None:
    frame = pd.DataFrame({"USD": [1.06, 1.0646], "CNY": [7.32, 7.3802]}, INDEX)
    assert rate(from_pandas(frame, base="EUR")).value == Decimal("7.3802") / Decimal("1.0646")
    with pytest.raises(OptionError, match="base=None"):
        as_source(frame)


def test_a_frame_upside_down_is_refused() -> None:
    with pytest.raises(DirectionError, match="as USD per CNY it fits"):
        from_pandas(pd.Series([1 / 6.93], INDEX[1:], name="USD/CNY"))


def test_a_chain_takes_the_first_that_has_it() -> None:
    source = chain({("USD", "TWD"): "30.6"}, ecb())
    assert rate(source, "USD", "TWD").source == "mapping"
    assert rate(source).source == "ECB"
    assert reason(source, "USD", "VND") == "no USD to VND; USD to VND in ECB: no VND"
    assert reason(chain()) == "an empty chain of sources"


def test_a_chain_averages_over_one_source() -> None:
    source = chain({("USD", "TWD"): "30.6"}, ecb())
    made = average(source, "USD", "CNY", date(2022, 1, 1), date(2022, 12, 31))
    assert made == ecb().average("USD", "CNY", date(2022, 1, 1), date(2022, 12, 31))
    flat = average(source, "USD", "TWD", date(2022, 1, 1), date(2022, 12, 31))
    assert isinstance(flat, Rate)
    assert (flat.value, flat.days) == (Decimal("30.6"), 365)


def test_a_chain_passes_the_age_on() -> None:
    assert rate(aged(chain(ecb()), 400), "RUB", "USD").on == date(2022, 3, 1)


def test_a_cross_of_two_sources() -> None:
    source = via(chain({("USD", "TWD"): {FRIDAY: "30.6", MONDAY: "30.5"}}, ecb()), "USD")
    found = rate(source, "CNY", "TWD")
    assert found.value == rate(ecb(), "CNY", "USD").value * Decimal("30.5")
    assert (found.source, found.path) == ("ECB and mapping", ("CNY", "EUR", "USD", "TWD"))
    assert rate(source).source == "ECB"
    assert rate(source, "CNY", "CNY").value == 1


def test_the_legs_of_a_cross_are_of_one_day() -> None:
    source = via(chain({("USD", "TWD"): {FRIDAY: "30.6"}}, ecb()), "USD")
    found = rate(source, "CNY", "TWD")
    assert (found.on, found.asked) == (FRIDAY, MONDAY)
    assert found.value == rate(ecb(), "CNY", "USD", FRIDAY).value * Decimal("30.6")


class Alternating:
    """Two legs that are never of one day."""

    def rate(self, base: str, quote: str, on: date) -> Rate | None:
        if {base, quote} == {"CNY", "TWD"}:
            return None
        late = on.toordinal() % 2 == (base == "CNY")
        return Rate(base=base, quote=quote, value=Decimal(2), on=date.fromordinal(on.toordinal() - late), source="odd")


def test_a_cross_without_a_common_day_has_a_reason() -> None:
    assert "no day in the 7 before 2023-03-06 has both legs" in reason(via(Alternating(), "USD"), "CNY", "TWD")
    assert "no day in the 2 before" in reason(aged(via(Alternating(), "USD"), 2), "CNY", "TWD")


def test_a_cross_without_a_leg_has_the_reason_of_that_leg() -> None:
    lacking = via(ecb(), "USD").rate("CNY", "TWD", MONDAY)
    assert isinstance(lacking, NoRate)
    assert (lacking.base, lacking.quote) == ("CNY", "TWD")
    assert "no TWD" in lacking.reason
    assert "no TWD" in reason(via(ecb(), "USD"), "TWD", "CNY")
    assert via({("USD", "CNY"): "6.9"}, "USD").rate("JPY", "CNY", MONDAY) is None
    assert "no TWD" in reason(via(ecb(), "USD"), "TWD", "USD")


def test_the_average_of_a_cross() -> None:
    source = via({("USD", "TWD"): "30", ("USD", "CNY"): "6"}, "USD")
    made = average(source, "CNY", "TWD", date(2022, 1, 1), date(2022, 1, 31))
    assert isinstance(made, Rate)
    assert abs(made.value - 5) < Decimal("1e-26")
    direct = average(source, "USD", "TWD", date(2022, 1, 1), date(2022, 1, 31))
    assert isinstance(direct, Rate)
    assert direct.value == 30


def test_interpolation_is_asked_for_and_says_so() -> None:
    source = interpolated({("USD", "CNY"): {FRIDAY: "6.90", MONDAY: "6.93"}})
    made = rate(source, on=SATURDAY)
    assert (made.value, made.on) == (Decimal("6.91"), SATURDAY)
    assert made.source == "mapping, between 2023-03-03 and 2023-03-06"
    assert rate(source).source == "mapping"
    assert rate(source, on=date(2023, 3, 8)).on == MONDAY
    assert not source.rate("USD", "CNY", date(2023, 3, 14))
    assert rate(aged(source, 8), on=date(2023, 3, 14)).on == MONDAY
    converted = convert(money("1", "USD"), "CNY", source=source, anchor=SATURDAY)
    assert converted is not None
    assert converted.rate == Decimal("6.91")


class OneMethod:
    """A source of one's own: rates on Mondays."""

    def rate(self, base: str, quote: str, on: date) -> Rate | None:
        if (base, quote) != ("USD", "CNY"):
            return None
        monday = date.fromordinal(on.toordinal() - on.weekday())
        return Rate(base=base, quote=quote, value=Decimal(7 * monday.day), on=monday, asked=on, source="weekly")


def test_a_source_of_ones_own_is_averaged_over_what_it_published() -> None:
    made = average(OneMethod(), "USD", "CNY", date(2023, 3, 1), date(2023, 3, 14))
    assert isinstance(made, Rate)
    assert (made.value, made.days, made.start, made.on) == (Decimal(7 * (6 + 13)) / 2, 2, MONDAY, date(2023, 3, 13))
    converted = convert(money("2", "USD"), "CNY", source=OneMethod(), anchor=MONDAY)
    assert converted is not None
    assert converted.value == 84


def test_a_source_of_ones_own_may_have_nothing_to_average() -> None:
    assert average(OneMethod(), "USD", "JPY", MONDAY, MONDAY) is None
    none = average(OneMethod(), "USD", "CNY", date(2023, 3, 7), date(2023, 3, 8))
    assert isinstance(none, NoRate)
    assert "no rate was published from 2023-03-07 to 2023-03-08" in none.reason
