"""Rates as institutions publish them: the ECB, the Federal Reserve (H.10, FRED) and HMRC."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from claimnum.rates.build import Row, build
from claimnum.rates.faults import LayoutError
from claimnum.rates.files import ABSENT, from_wide_csv
from claimnum.rates.series import Series
from claimnum.rates.table import Table
from claimnum.rates.tabular import ISO, cell, content, day_reader, lines, places

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping
    from datetime import date

    from claimnum.rates.table import Pair
    from claimnum.rates.tabular import File, Numbered


def from_ecb(file: File) -> Table:
    """The ECB's history (``eurofxref-hist.zip`` or ``.csv``), its daily file, or SDMX CSV from its data portal.

    No limit to gaps: the krona of Iceland was not quoted for nine years. A day in one is refused when asked for.
    """
    name, text = content(file)
    header = text.partition("\n")[0]
    if "OBS_VALUE" in header:
        return build(_sdmx(name, text), source=name, pivot="EUR", max_gap=None, against=None)
    first = text.partition("\n")[2].partition(",")[0]
    written = "%d %B %Y" if " " in first.strip() else ISO
    return from_wide_csv(_named(name, text), base="EUR", date_format=written, max_gap=None, against=None)


def _sdmx(name: str, text: str) -> Iterator[Row]:
    day = day_reader(name, ISO)
    rows = lines(text)
    _, header = next(rows)
    wanted = ("FREQ", "CURRENCY", "CURRENCY_DENOM", "TIME_PERIOD", "OBS_VALUE")
    where = places(header, wanted, name)
    for line, cells in rows:
        frequency, quote, base, on, value = (cell(cells, place, name, line) for place in where)
        if frequency != "D":
            raise LayoutError(name, line, frequency, "not a daily series: an average is no rate of a day")
        if value not in ABSENT:
            yield Row(line, (base, quote), day(line, on), value)


def _named(name: str, text: str) -> io.StringIO:
    opened = io.StringIO(text)
    opened.name = name  # as an open file has one
    return opened


#: The Federal Reserve's two letters for a country, where they are not those of its currency's code.
FED_CURRENCIES: Mapping[str, str] = {
    "AL": "AUD", "BZ": "BRL", "CA": "CAD", "CH": "CNY", "DN": "DKK", "EU": "EUR", "HK": "HKD", "IN": "INR",
    "JP": "JPY", "KO": "KRW", "MA": "MYR", "MX": "MXN", "NO": "NOK", "NZ": "NZD", "SD": "SEK", "SF": "ZAR",
    "SI": "SGD", "SL": "LKR", "SZ": "CHF", "TA": "TWD", "TH": "THB", "UK": "GBP", "US": "USD",
}  # fmt: skip


def from_fred(*files: File) -> Table:
    """Daily series of FRED, or the Federal Reserve's H.10 release, as CSV; each column has its own direction.

    ``DEXCHUS`` is yuan per dollar, ``DEXUSEU`` dollars per euro: the first two letters are what is counted. The H.10
    download says it in its heading lines. Crosses go through the dollar.
    """
    rows: list[Row] = []
    texts = [content(file) for file in files]
    for name, text in texts:
        rows += _h10(name, text) if "Series Description" in text.partition("\n")[0] else _fred(name, text)
    return build(rows, source=", ".join(name for name, _ in texts), pivot="USD")


def _fred(name: str, text: str) -> Iterator[Row]:
    rows = lines(text)
    _, header = next(rows, (0, []))
    pairs = [_fred_pair(name, series) for series in header[1:]]
    yield from _columns(name, rows, pairs)


def _fred_pair(name: str, series: str) -> Pair:
    counted, each = FED_CURRENCIES.get(series[3:5]), FED_CURRENCIES.get(series[5:])
    if not series.startswith("DEX") or counted is None or each is None:
        raise LayoutError(name, 1, series, "no daily exchange rate of the Federal Reserve, such as DEXCHUS")
    return each, counted


def _h10(name: str, text: str) -> Iterator[Row]:
    """The heading has a line of units (``Currency:_Per_USD``) and one of the currencies that are counted."""
    heading: dict[str, list[str]] = {}
    rows = lines(text)
    for _, cells in rows:
        heading[cells[0].rstrip(":")] = cells[1:]
        if cells[0] == "Time Period":
            break
    if not {"Unit", "Currency", "Time Period"} <= set(heading):
        raise LayoutError(name, 1, text.partition("\n")[0], "no lines of units, currencies and time periods")
    bases = [unit.rpartition("_Per_")[2] for unit in heading["Unit"]]
    yield from _columns(name, rows, list(zip(bases, heading["Currency"], strict=False)))


def _columns(name: str, rows: Numbered, pairs: list[Pair]) -> Iterator[Row]:
    day = day_reader(name, ISO)
    for line, cells in rows:
        on = day(line, cells[0])
        for place, pair in enumerate(pairs, 1):
            if (value := cell(cells, place, name, line)) not in ABSENT:
                yield Row(line, pair, on, value, name)


def from_hmrc(*files: File, ignored: Collection[str] = ("ECS", "ZIG")) -> Table:
    """HMRC's monthly rates, CSV or XML, units per pound: a month's rate is that of each of its days.

    A currency is listed once for each country that has it. ``ignored`` are codes of HMRC's own.
    """
    rows: list[Row] = []
    months: dict[date, date] = {}
    texts = [content(file) for file in files]
    for name, text in texts:
        for row, end in (_hmrc_xml if text.lstrip().startswith("<") else _hmrc_csv)(name, text):
            if row.pair[1] not in ignored:
                rows.append(row)
                months[row.day] = end
    source = ", ".join(name for name, _ in texts)
    by_month = build(rows, source=source, pivot="GBP", repeats=True, against="ecb")
    return Table(source=source, series=_daily(by_month.series, months), pivot="GBP")


def _hmrc_csv(name: str, text: str) -> Iterator[tuple[Row, date]]:
    rows = lines(text)
    _, header = next(rows, (0, []))
    known = [column.lower() for column in header]
    wanted = ("currency code", "currency units per", "start date", "end date")
    where = [next((place for place, column in enumerate(known) if column.startswith(want)), None) for want in wanted]
    day = day_reader(name, "%d/%m/%Y")
    if None in where:
        raise LayoutError(name, 1, ",".join(header), f"there is no column {wanted[where.index(None)]!r}")
    for line, cells in rows:
        code, value, start, end = (cell(cells, place or 0, name, line) for place in where)
        yield Row(line, ("GBP", code), day(line, start), value, name), day(line, end)


def _hmrc_xml(name: str, text: str) -> Iterator[tuple[Row, date]]:
    """The entries are counted as lines, the period of them all being in the first."""
    from xml.etree import ElementTree as ET  # noqa: PLC0415  # only here

    try:
        root = ET.fromstring(text)  # noqa: S314  # expat itself bounds the expansion of entities
    except ET.ParseError as error:
        raise LayoutError(name, error.position[0], str(error), "not well-formed XML") from None
    day = day_reader(name, "%d/%b/%Y")
    start, _, end = root.get("Period", "").partition(" to ")
    for line, entry in enumerate(root.iter("exchangeRate"), 2):
        code, value = (entry.findtext(tag, "").strip() for tag in ("currencyCode", "rateNew"))
        yield Row(line, ("GBP", code), day(1, start), value, name), day(1, end)


def _daily(series: Mapping[Pair, Series], months: Mapping[date, date]) -> dict[Pair, Series]:
    spans = {start.toordinal(): range(start.toordinal(), end.toordinal() + 1) for start, end in months.items()}
    return {
        pair: Series(
            tuple(day for start in monthly.days for day in spans[start]),
            tuple(value for start, value in zip(monthly.days, monthly.values, strict=True) for _ in spans[start]),
        )
        for pair, monthly in series.items()
    }
