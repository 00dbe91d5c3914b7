"""Tables from files, each layout with its directions, and what is refused about them."""

from __future__ import annotations

import io
import pickle
import zipfile
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from claimnum.errors import OptionError
from claimnum.rates import (
    DirectionError,
    DuplicateRateError,
    GapError,
    LayoutError,
    MixedDatesError,
    NoRate,
    Rate,
    RateValueError,
    TableError,
    UnknownCurrencyError,
    from_ecb,
    from_fred,
    from_hmrc,
    from_long_csv,
    from_wide_csv,
)
from claimnum.rates.averaging import average

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from claimnum.rates.rate import RateSource

FRIDAY, SUNDAY, MONDAY = date(2023, 3, 3), date(2023, 3, 5), date(2023, 3, 6)


def value(source: RateSource, base: str, quote: str, on: date = MONDAY) -> Decimal:
    found = source.rate(base, quote, on)
    assert isinstance(found, Rate), found
    return found.value


def opened(text: str, name: str = "rates.csv") -> io.StringIO:
    file = io.StringIO(text)
    file.name = name
    return file


def test_wide_per_base(tmp_path: Path) -> None:
    path = tmp_path / "treasury.csv"
    path.write_text("Date,USD,CNY,\n2023-03-06,1.0646,7.3802,\n2023-03-03,1.0615,N/A,\n", encoding="utf-8-sig")
    table = from_wide_csv(path, base="EUR")
    assert value(table, "EUR", "USD") == Decimal("1.0646")
    assert value(table, "USD", "CNY") == Decimal("7.3802") / Decimal("1.0646")
    found = table.rate("EUR", "USD", SUNDAY)
    assert isinstance(found, Rate)
    assert (found.on, found.source) == (FRIDAY, "treasury.csv")
    assert not table.rate("EUR", "CNY", SUNDAY)
    assert from_wide_csv(str(path), base="EUR").rate("USD", "CNY", MONDAY) == table.rate("USD", "CNY", MONDAY)


def test_wide_per_quote_with_another_date_format() -> None:
    text = "Datum;EUR;CNY\n06.03.2023;1.0646;0.14425\n"
    table = from_wide_csv(opened(text), quote="USD", date_format="%d.%m.%Y", delimiter=";")
    assert value(table, "EUR", "USD") == Decimal("1.0646")
    assert value(table, "EUR", "CNY") == Decimal("1.0646") / Decimal("0.14425")


def test_wide_needs_one_direction() -> None:
    for base, quote in ((None, None), ("EUR", "USD")):
        with pytest.raises(OptionError, match="either base or quote"):
            from_wide_csv(opened("Date,USD\n2023-03-06,1.0646\n"), base=base, quote=quote)


def test_long() -> None:
    text = "Quote,Base,Day,Mid\nCNY,USD,2023-03-06,6.9324\n\nJPY,USD,2023-03-06,136\nGBP,USD,2023-03-06,\n"
    table = from_long_csv(opened(text), columns=("day", "base", "quote", "mid"), pivot="USD")
    assert value(table, "USD", "CNY") == Decimal("6.9324")
    assert value(table, "CNY", "JPY") == 136 / Decimal("6.9324")
    lacking = table.rate("GBP", "CNY", MONDAY)
    assert isinstance(lacking, NoRate)
    assert lacking.reason == "GBP to CNY in rates.csv: no GBP"


def test_pairs_without_a_pivot_do_not_cross() -> None:
    text = "date,base,quote,rate\n2023-03-06,USD,CNY,6.9324\n2023-03-06,EUR,JPY,145\n"
    told = from_long_csv(opened(text)).rate("USD", "JPY", MONDAY)
    assert isinstance(told, NoRate)
    assert told.reason == "USD to JPY in rates.csv: no way to cross the two"
    crossing = from_long_csv(opened(text), pivot="USD").average("EUR", "CNY", FRIDAY, MONDAY)
    assert isinstance(crossing, NoRate)
    assert "no way to cross the two" in crossing.reason


def test_legs_that_share_no_day_make_no_cross() -> None:
    text = "date,base,quote,rate\n2023-03-06,EUR,CNY,7.38\n2023-03-03,EUR,JPY,145\n"
    table = from_long_csv(opened(text), pivot="EUR")
    told = table.rate("CNY", "JPY", MONDAY)
    assert isinstance(told, NoRate)
    assert "no day has both legs of the cross" in told.reason
    assert not table.average("CNY", "JPY", FRIDAY, MONDAY)


HISTORY = """Date,USD,JPY,ISK,
2023-03-06,1.0646,144.84,150.1,
2023-03-03,1.0615,144.95,N/A,
2008-12-09,1.29,119,290,
"""


@pytest.mark.parametrize("packed", [True, False], ids=["zip", "csv"])
def test_ecb_history(tmp_path: Path, *, packed: bool) -> None:
    path = tmp_path / ("eurofxref-hist.zip" if packed else "eurofxref-hist.csv")
    if packed:
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("eurofxref-hist.csv", HISTORY)
    else:
        path.write_text(HISTORY, encoding="utf-8")
    table = from_ecb(path)
    assert value(table, "USD", "JPY") == Decimal("144.84") / Decimal("1.0646")
    assert not table.rate("EUR", "ISK", date(2012, 6, 15))


def test_ecb_daily() -> None:
    table = from_ecb(opened("Date, USD, JPY, \n06 March 2023, 1.0646, 144.84, \n"))
    assert value(table, "EUR", "USD") == Decimal("1.0646")


SDMX = (
    "KEY,FREQ,CURRENCY,CURRENCY_DENOM,EXR_TYPE,EXR_SUFFIX,TIME_PERIOD,OBS_VALUE,TITLE\n"
    'EXR.D.USD.EUR.SP00.A,D,USD,EUR,SP00,A,2023-03-06,1.0646,"US dollar, euro"\n'
    'EXR.D.CNY.EUR.SP00.A,D,CNY,EUR,SP00,A,2023-03-06,7.3802,"Yuan, euro"\n'
    'EXR.D.RUB.EUR.SP00.A,D,RUB,EUR,SP00,A,2023-03-06,,"Rouble, euro"\n'
)


def test_ecb_sdmx() -> None:
    table = from_ecb(opened(SDMX, "data.csv"))
    assert value(table, "USD", "CNY") == Decimal("7.3802") / Decimal("1.0646")
    assert "RUB" not in table.codes


def test_ecb_monthly_averages_are_no_daily_rates() -> None:
    with pytest.raises(LayoutError, match=r"data\.csv, line 2: 'M': not a daily series"):
        from_ecb(opened(SDMX.replace(",D,", ",M,"), "data.csv"))


def test_fred_has_a_direction_for_each_series() -> None:
    china = opened("observation_date,DEXCHUS\n2023-03-03,6.9030\n2023-03-06,6.9330\n", "DEXCHUS.csv")
    euro = opened("observation_date,DEXUSEU,DEXJPUS\n2023-03-03,1.0622,.\n2023-03-06,1.0681,\n", "euro.csv")
    table = from_fred(china, euro)
    assert value(table, "USD", "CNY") == Decimal("6.9330")
    assert value(table, "EUR", "USD") == Decimal("1.0681")
    assert value(table, "EUR", "CNY") == Decimal("1.0681") * Decimal("6.9330")
    assert table.source == "DEXCHUS.csv, euro.csv"
    assert "JPY" not in table.codes


@pytest.mark.parametrize("series", ["CPIAUCSL", "DEXXXUS", "DEXUSXX", "DEXCHUSX"])
def test_fred_series_of_other_things_are_refused(series: str) -> None:
    with pytest.raises(LayoutError, match=f"'{series}': no daily exchange rate"):
        from_fred(opened(f"observation_date,{series}\n2023-03-06,1\n"))


H10 = """"Series Description","EURO AREA -- SPOT EXCHANGE RATE","CHINA -- SPOT EXCHANGE RATE"
"Unit:","Currency:_Per_EUR","Currency:_Per_USD"
"Multiplier:","1","1"
"Currency:","USD","CNY"
"Unique Identifier: ","H10/H10/RXI$US_N.B.EU","H10/H10/RXI_N.B.CH"
"Time Period","RXI$US_N.B.EU","RXI_N.B.CH"
2023-03-03,1.0622,ND
2023-03-06,1.0681,6.9330
"""


def test_h10() -> None:
    table = from_fred(opened(H10))
    assert value(table, "EUR", "USD") == Decimal("1.0681")
    assert value(table, "EUR", "CNY") == Decimal("1.0681") * Decimal("6.9330")
    for heading in ("Unit:", "Time Period"):
        with pytest.raises(LayoutError, match="no lines of units"):
            from_fred(opened(H10.replace(heading, "Other")))


HMRC_CSV = (
    "Country/Territories,Currency,Currency code,Currency Units per £1,Start date,End date\n"
    "China,Yuan,CNY,8.2857,01/{0}/2023,{1}/{0}/2023\n"
    "Eurozone,Euro,EUR,1.1268,01/{0}/2023,{1}/{0}/2023\n"
    "Montenegro,Euro,EUR,1.1268,01/{0}/2023,{1}/{0}/2023\n"
    "Dominica,E Caribbean Dollar,ECS,3.2,01/{0}/2023,{1}/{0}/2023\n"
)

HMRC_XML = """<?xml version="1.0"?>
<exchangeRateMonthList Period="01/Mar/2023 to 31/Mar/2023">
  <exchangeRate><countryName>China</countryName><currencyCode>CNY</currencyCode><rateNew>8.2857</rateNew></exchangeRate>
  <exchangeRate><countryName>Eurozone</countryName><currencyCode>EUR</currencyCode><rateNew>1.1268</rateNew></exchangeRate>
</exchangeRateMonthList>
"""


@pytest.mark.parametrize("text", [HMRC_CSV.format("03", "31"), HMRC_XML], ids=["csv", "xml"])
def test_hmrc_rates_hold_all_month(text: str) -> None:
    table = from_hmrc(opened(text))
    for day in (1, 6, 31):
        found = table.rate("GBP", "CNY", date(2023, 3, day))
        assert isinstance(found, Rate)
        assert (found.value, found.on) == (Decimal("8.2857"), date(2023, 3, day))
    assert value(table, "EUR", "CNY") == Decimal("8.2857") / Decimal("1.1268")
    assert not table.rate("GBP", "CNY", date(2023, 2, 28))


def test_hmrc_months_are_averaged_by_their_days() -> None:
    april = HMRC_CSV.format("04", "30").replace("8.2857", "8.5000")
    table = from_hmrc(opened(HMRC_CSV.format("03", "31")), opened(april))
    made = average(table, "GBP", "CNY", date(2023, 3, 1), date(2023, 4, 30))
    assert isinstance(made, Rate)
    assert made.value == (31 * Decimal("8.2857") + 30 * Decimal("8.5000")) / 61
    assert made.days == 61


def test_hmrc_layouts_are_checked() -> None:
    with pytest.raises(LayoutError, match="there is no column 'start date'"):
        from_hmrc(opened(HMRC_CSV.format("03", "31").replace("Start date", "From")))
    with pytest.raises(LayoutError, match="not well-formed XML"):
        from_hmrc(opened("<exchangeRateMonthList>"))


def wide(text: str) -> Callable[[], RateSource]:
    return lambda: from_wide_csv(opened(text), base="USD")


def long(*rows: str) -> Callable[[], RateSource]:
    return lambda: from_long_csv(opened("\n".join(["date,base,quote,rate", *rows])))


FAULTS: dict[str, tuple[Callable[[], RateSource], type[TableError], int, str, str]] = {
    "a rate twice": (
        long("2023-03-06,USD,CNY,6.93", "2023-03-06,USD,CNY,6.94"),
        DuplicateRateError,
        3,
        "6.94",
        "USD/CNY of 2023-03-06 is on line 2 too",
    ),
    "the same rate twice": (
        long("2023-03-06,USD,CNY,6.93", "2023-03-06,USD,CNY,6.93"),
        DuplicateRateError,
        3,
        "6.93",
        "USD/CNY of 2023-03-06 is on line 2 too",
    ),
    "a gap": (
        long("2023-01-02,USD,CNY,6.93", "2023-03-06,USD,CNY,6.94"),
        GapError,
        3,
        "6.94",
        "no USD/CNY for 62 days, from 2023-01-02 to 2023-03-06",
    ),
    "zero": (wide("Date,CNY\n2023-03-06,0\n"), RateValueError, 2, "0", "a rate is a number above zero"),
    "negative": (wide("Date,CNY\n2023-03-06,-6.9\n"), RateValueError, 2, "-6.9", "a rate is a number above zero"),
    "infinite": (wide("Date,CNY\n2023-03-06,Infinity\n"), RateValueError, 2, "Infinity", "above zero"),
    "no number": (wide("Date,CNY\n2023-03-06,six\n"), RateValueError, 2, "six", "not a number"),
    "an unknown code": (wide("Date,CNY,QQQ\n2023-03-06,6.9,1\n"), UnknownCurrencyError, 2, "QQQ", "no currency"),
    "mixed dates": (
        wide("Date,CNY\n2023-03-03,6.91\n06/03/2023,6.93\n"),
        MixedDatesError,
        3,
        "06/03/2023",
        "a date that is not written as %Y-%m-%d",
    ),
    "no such day": (wide("Date,CNY\n2023-02-30,6.91\n"), MixedDatesError, 2, "2023-02-30", "a date that is not"),
    "upside down": (
        wide("Date,CNY\n2023-03-03,0.14477\n2023-03-06,0.14425\n"),
        DirectionError,
        2,
        "0.14477",
        "as USD per CNY it fits",
    ),
    "a short row": (wide("Date,CNY,JPY\n2023-03-06,6.93\n"), LayoutError, 2, "2023-03-06,6.93", "has no column 3"),
    "an empty file": (wide(""), LayoutError, 1, "", "an empty file"),
    "no such column": (
        lambda: from_long_csv(opened("date,base,quote,value\n2023-03-06,USD,CNY,6.93\n")),
        LayoutError,
        1,
        "date,base,quote,value",
        "there is no column 'rate'",
    ),
}


@pytest.mark.parametrize("case", FAULTS)
def test_a_bad_table_is_refused_with_file_line_and_value(case: str) -> None:
    load, error, line, shown, problem = FAULTS[case]
    with pytest.raises(error) as raised:
        load()
    fault = raised.value
    assert isinstance(fault, TableError)
    assert (fault.file, fault.line, fault.value) == ("rates.csv", line, shown)
    assert problem in fault.problem
    assert f"rates.csv, line {line}: {shown!r}: " in str(fault)
    assert str(pickle.loads(pickle.dumps(fault))) == str(fault)  # noqa: S301  # our own bytes


def test_the_checks_can_be_told_otherwise() -> None:
    gap = "date,base,quote,rate\n2023-01-02,USD,CNY,6.93\n2023-03-06,USD,CNY,6.94\n"
    assert value(from_long_csv(opened(gap), max_gap=None), "USD", "CNY") == Decimal("6.94")
    inverse = "Date,CNY\n2023-03-06,0.14425\n"
    assert value(from_wide_csv(opened(inverse), base="USD", against=None), "USD", "CNY") == Decimal("0.14425")
    points = "Date,QQQ\n2023-03-06,100\n"
    assert value(from_wide_csv(opened(points), base="USD", codes=("USD", "QQQ")), "USD", "QQQ") == 100


def test_one_wild_value_is_no_wrong_direction() -> None:
    rows = "".join(f"2023-03-{day:02},{'0.1443' if day == 8 else '6.93'}\n" for day in (6, 7, 8, 9, 10))
    assert value(from_wide_csv(opened(f"Date,CNY\n{rows}"), base="USD"), "USD", "CNY") == Decimal("6.93")
