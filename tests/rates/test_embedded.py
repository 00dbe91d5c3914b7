"""The embedded table against its own raw rows, its limits, and what it costs to load."""

from __future__ import annotations

import json
import os
import pickle
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from decimal import Decimal, localcontext
from fractions import Fraction
from itertools import pairwise
from pathlib import Path

import pytest

import claimnum
from claimnum.rates import NoRate, Rate, RateSource, ecb
from claimnum.rates.parities import PARITIES
from claimnum.rates.series import Quotation
from claimnum.rates.table import Table
from tests.rates.figures import column, raw


def cross(base: str, quote: str, day: date) -> Decimal:
    """Units of quote per base from the two published values, to the 28 digits of Python's default context."""
    with localcontext() as context:
        context.prec = 28
        return column(quote)[day] / column(base)[day]


def found(answer: Rate | NoRate | None) -> Rate:
    assert isinstance(answer, Rate), answer
    return answer


def reason(answer: Rate | NoRate | None) -> str:
    assert isinstance(answer, NoRate), answer
    return answer.reason


def test_average_of_2022_is_the_mean_of_the_daily_crosses() -> None:
    days = [day for day in column("USD") if day.year == 2022 and day in column("CNY")]
    with localcontext() as context:
        context.prec = 60
        total = sum((cross("USD", "CNY", day) for day in days), Decimal(0))
    with localcontext() as context:
        context.prec = 28
        mean = total / len(days)
    rate = found(ecb().average("USD", "CNY", date(2022, 1, 1), date(2022, 12, 31)))
    assert rate.value == mean
    assert (rate.days, rate.start, rate.on) == (len(days), min(days), max(days))
    assert round(rate.value, 5) == Decimal("6.73474")
    assert rate.method == "average"
    assert rate.path == ("USD", "EUR", "CNY")


def test_average_is_right_to_the_last_digits_in_rational_arithmetic() -> None:
    days = [day for day in column("USD") if day.year == 2022]
    mean = sum((Fraction(column("CNY")[day]) / Fraction(column("USD")[day]) for day in days), Fraction(0)) / len(days)
    rate = found(ecb().average("USD", "CNY", date(2022, 1, 1), date(2022, 12, 31)))
    assert abs(Fraction(rate.value) - mean) < Fraction(1, 10**26)


def test_an_average_of_any_length_reads_no_daily_rate_again(monkeypatch: pytest.MonkeyPatch) -> None:
    assert ecb().average("SEK", "JPY", date(2022, 1, 1), date(2022, 1, 31))
    read = []
    monkeypatch.setattr(Quotation, "value", lambda _, position: read.append(position))
    for first in (2021, 2010, 1999):
        assert ecb().average("SEK", "JPY", date(first, 1, 4), date(2022, 12, 31))
    assert read == []


def test_average_depends_on_the_direction_used() -> None:
    there = found(ecb().average("USD", "CNY", date(2022, 1, 1), date(2022, 12, 31))).value
    back = found(ecb().average("CNY", "USD", date(2022, 1, 1), date(2022, 12, 31))).value
    assert round(1 / back, 5) == Decimal("6.72101") != round(there, 5)


@pytest.mark.parametrize(
    ("asked", "published"),
    [
        (date(2022, 12, 31), date(2022, 12, 30)),  # a Saturday
        (date(2023, 3, 6), date(2023, 3, 6)),
        (date(2023, 3, 4), date(2023, 3, 3)),
        (date(2023, 3, 5), date(2023, 3, 3)),
        (date(2023, 4, 10), date(2023, 4, 6)),  # Easter Monday
    ],
)
def test_spot_is_the_cross_of_the_last_published_day(asked: date, published: date) -> None:
    rate = found(ecb().rate("USD", "CNY", asked))
    assert rate.value == cross("USD", "CNY", published)
    assert (rate.on, rate.asked, rate.source, rate.method) == (published, asked, "ECB", "spot")


def test_a_rate_against_the_euro_is_the_published_text() -> None:
    rate = found(ecb().rate("EUR", "JPY", date(2023, 3, 6)))
    assert str(rate.value) == raw("JPY")[raw("days").index("2023-03-06")]
    assert rate.path == ("EUR", "JPY")


def test_the_callers_decimal_context_changes_nothing() -> None:
    with localcontext() as context:
        context.prec = 3
        assert found(ecb().rate("USD", "CNY", date(2023, 3, 6))).value == cross("USD", "CNY", date(2023, 3, 6))


@pytest.mark.parametrize(
    ("base", "quote", "on", "told"),
    [
        ("RUB", "USD", date(2022, 3, 9), "the last rate before 2022-03-09 is of 2022-03-01, more than 7 days earlier"),
        ("USD", "RUB", date(2023, 3, 6), "the last rate before 2023-03-06 is of 2022-03-01, more than 7 days earlier"),
        ("CNY", "USD", date(2005, 3, 31), "the first rate is of 2005-04-01"),
        ("ISK", "EUR", date(2012, 6, 15), "the last rate before 2012-06-15 is of 2008-12-09"),
        ("TWD", "USD", date(2023, 3, 6), "no TWD"),
        ("TWD", "VND", date(2023, 3, 6), "no TWD and no VND"),
        ("SIT", "CNY", date(2005, 3, 1), "the first rate is of 2005-04-01"),
    ],
)
def test_no_rate_has_a_reason(base: str, quote: str, on: date, told: str) -> None:
    assert told in reason(ecb().rate(base, quote, on))


def test_the_last_rate_serves_a_week_and_no_longer() -> None:
    assert found(ecb().rate("RUB", "USD", date(2022, 3, 8))).on == date(2022, 3, 1)
    assert not ecb().aged(6).rate("RUB", "USD", date(2022, 3, 8))
    assert ecb().aged(400).rate("RUB", "USD", date(2023, 3, 6))


@pytest.mark.parametrize(
    ("base", "start", "end", "told"),
    [
        ("RUB", date(2022, 1, 1), date(2022, 12, 31), "no rate from 2022-03-02 to 2022-12-31"),
        ("RUB", date(2023, 1, 1), date(2023, 12, 31), "no rate from 2023-01-01 to 2023-12-31"),
        ("CNY", date(2005, 1, 1), date(2005, 12, 31), "no rate from 2005-01-01 to 2005-03-31"),
        ("CNY", date(2001, 1, 1), date(2001, 12, 31), "no rate from 2001-01-01 to 2001-12-31"),
        ("ISK", date(2008, 1, 1), date(2018, 12, 31), "no rate from 2008-12-10 to 2018-01-31"),
        ("ISK", date(2010, 1, 1), date(2010, 12, 31), "no rate from 2010-01-01 to 2010-12-31"),
        ("USD", date(2023, 3, 4), date(2023, 3, 5), "no rate was published from 2023-03-04 to 2023-03-05"),
        ("TWD", date(2022, 1, 1), date(2022, 12, 31), "no TWD"),
    ],
)
def test_an_average_needs_the_whole_period(base: str, start: date, end: date, told: str) -> None:
    assert told in reason(ecb().average(base, "EUR", start, end))


def test_an_average_may_end_in_a_few_days_without_rates() -> None:
    assert found(ecb().average("RUB", "EUR", date(2022, 2, 1), date(2022, 3, 6))).on == date(2022, 3, 1)


def test_same_currency_is_one_and_says_so() -> None:
    rate = found(ecb().rate("USD", "USD", date(1980, 1, 1)))
    assert (rate.value, rate.source, rate.method) == (Decimal(1), "same currency", "fixed")
    table = ecb().within
    assert isinstance(table, Table)
    assert table.rate("USD", "USD", date(1980, 1, 1)) == rate
    assert found(table.average("USD", "USD", date(1980, 1, 1), date(1980, 12, 31))).value == 1
    assert found(ecb().average("USD", "USD", date(1980, 1, 1), date(1980, 12, 31))).value == 1


def test_the_columns_are_a_mapping() -> None:
    table = ecb().within
    assert isinstance(table, Table)
    assert len(table.series) == len(list(table.series)) == 41
    assert {"EUR", "USD", "TRL"} < set(table.codes)
    with pytest.raises(KeyError):
        table.series["EUR", "DEM"]
    assert isinstance(ecb(), RateSource)


def test_the_embedded_rows_are_sound() -> None:
    days = [date.fromisoformat(line) for line in raw("days")]
    assert all(left < right for left, right in pairwise(days))
    assert all(value > 0 for code in raw("currencies") for value in column(code).values())


PARITIES_SEEN = ("SIT", "CYP", "MTL", "SKK", "EEK", "LVL", "LTL")


@pytest.mark.parametrize("code", PARITIES_SEEN)
def test_euro_parities_are_the_last_published_values(code: str) -> None:
    last = max(column(code))
    assert column(code)[last] == PARITIES[code].units
    assert timedelta(0) < PARITIES[code].since - last <= timedelta(days=4)


def test_the_lira_and_the_leu_changed_in_the_published_rows() -> None:
    assert column("ROL")[date(2005, 6, 30)] / column("RON")[date(2005, 7, 1)] == PARITIES["ROL"].units
    change = column("TRL")[date(2004, 12, 31)] / column("TRY")[date(2005, 1, 3)] / PARITIES["TRL"].units
    assert abs(change - 1) < Decimal("0.02")


@pytest.mark.parametrize(
    ("base", "quote", "on", "value", "path"),
    [
        ("DEM", "EUR", date(2001, 5, 1), 1 / Decimal("1.95583"), ("DEM", "EUR")),
        ("EUR", "FRF", date(2001, 5, 1), Decimal("6.55957"), ("EUR", "FRF")),
        ("DEM", "FRF", date(2001, 5, 1), Decimal("6.55957") / Decimal("1.95583"), ("DEM", "EUR", "FRF")),
        ("TRL", "TRY", date(2006, 5, 1), Decimal("0.000001"), ("TRL", "TRY")),
        ("VEB", "VES", date(2019, 5, 1), Decimal("1E-8"), ("VEB", "VEF", "VES")),
    ],
)
def test_what_the_law_fixed(base: str, quote: str, on: date, value: Decimal, path: tuple[str, ...]) -> None:
    rate = found(ecb().rate(base, quote, on))
    assert (rate.value, rate.method, rate.path, rate.source) == (value, "fixed", path, "fixed parity")
    assert found(ecb().average(base, quote, on, on + timedelta(days=30))).value == value


def test_a_successor_is_followed_from_its_first_day_only() -> None:
    assert found(ecb().rate("HRK", "EUR", date(2022, 12, 31))).value == 1 / Decimal("7.5365")
    assert found(ecb().rate("HRK", "EUR", date(2023, 1, 1))).value == 1 / Decimal("7.53450")
    dollars = found(ecb().rate("USD", "TRL", date(2006, 5, 1)))
    assert dollars.value == column("TRY")[date(2006, 4, 28)] / column("USD")[date(2006, 4, 28)] * 1_000_000
    assert dollars.path == ("USD", "EUR", "TRY", "TRL")
    assert "no GRD" in reason(ecb().rate("GRD", "EUR", date(2000, 6, 1)))


def test_a_period_across_a_succession_is_averaged_day_by_day() -> None:
    rate = found(ecb().average("HRK", "USD", date(2022, 12, 1), date(2023, 1, 31)))
    days = [day for day in column("USD") if date(2022, 12, 1) <= day <= date(2023, 1, 31)]
    kuna = {day: column("HRK").get(day, Decimal("7.53450")) for day in days}
    mean = sum((column("USD")[day] / kuna[day] for day in days), Decimal(0)) / len(days)
    assert abs(rate.value - mean) < Decimal("1e-24")
    assert (rate.days, rate.method) == (len(days), "average")


def test_the_reason_names_the_currencies_asked_for() -> None:
    answer = ecb().rate("VEF", "USD", date(2020, 1, 2))
    assert isinstance(answer, NoRate)
    assert (answer.base, answer.quote) == ("VEF", "USD")
    assert not ecb().average("VEF", "USD", date(2019, 1, 1), date(2019, 12, 31))


def test_threads_share_the_table() -> None:
    table = pickle.loads(pickle.dumps(ecb()))  # noqa: S301  # our own bytes: a table with nothing computed yet
    spans = [(code, date(year, 1, 1), date(year, 12, 31)) for code in ("SEK", "CNY", "KRW") for year in (2015, 2022)]
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda span: table.average(span[0], "USD", *span[1:]), spans * 20))
    assert answers == [ecb().average(code, "USD", start, end) for code, start, end in spans] * 20


def test_a_pickle_is_small_whatever_was_asked() -> None:
    assert ecb().average("CNY", "USD", date(2022, 1, 1), date(2022, 12, 31))
    assert len(pickle.dumps(ecb())) < 5_000
    assert hash(ecb()) == hash(ecb())


COST = """
import json, sys, time, tracemalloc
import attrs, decimal, claimnum.model                      # what reading has loaded anyway
if {traced}:
    tracemalloc.start()
start = time.process_time()
from datetime import date
from claimnum.rates import ecb
assert ecb().rate("CNY", "USD", date(2023, 3, 6))
spent = time.process_time() - start
assert ecb().average("CNY", "USD", date(2022, 1, 1), date(2022, 12, 31))
others = {{"babel", "pandas", "csv", "zipfile", "currency_converter"}} & set(sys.modules)
print(json.dumps([spent, tracemalloc.get_traced_memory()[1] / 2**20, sorted(others)]))
"""


def cost(*, traced: bool) -> tuple[float, float, list[str]]:
    path = os.pathsep.join([str(Path(claimnum.__file__).parent.parent), os.environ.get("PYTHONPATH", "")])
    shown = subprocess.check_output(
        [sys.executable, "-c", COST.format(traced=traced)], text=True, env=os.environ | {"PYTHONPATH": path}
    )
    spent, held, others = json.loads(shown)
    return spent, held, others


def test_one_pair_loads_in_50_milliseconds_and_10_megabytes() -> None:
    runs = [cost(traced=False) for _ in range(3)]  # the least of three: other work on the machine only adds
    assert min(spent for spent, *_ in runs) < 0.05
    assert runs[0][2] == []
    assert 0.1 < cost(traced=True)[1] < 10
