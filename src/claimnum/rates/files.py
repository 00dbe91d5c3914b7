"""Rates from CSV files of one's own: wide, a column for each currency, or long, a row for each rate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimnum.errors import OptionError
from claimnum.rates.build import MAX_GAP, Row, build
from claimnum.rates.codes import CODES
from claimnum.rates.faults import LayoutError
from claimnum.rates.tabular import ISO, cell, content, day_reader, lines, places

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from claimnum.rates.build import Witness
    from claimnum.rates.table import Table
    from claimnum.rates.tabular import DayReader, File, Numbered

#: What files write where there is no rate: the ECB, FRED, the H.10 release, spreadsheets.
ABSENT = frozenset({"", ".", "N/A", "NA", "ND", "#N/A", "NaN", "nan", "null"})


def from_wide_csv(
    file: File,
    *,
    base: str | None = None,
    quote: str | None = None,
    date_format: str = ISO,
    delimiter: str = ",",
    max_gap: int | None = MAX_GAP,
    against: Witness = "ecb",
    codes: Collection[str] = CODES,
) -> Table:
    r"""A date, then a column for each currency: its units per one ``base``, or units of ``quote`` per one of it.

    >>> import io
    >>> table = from_wide_csv(io.StringIO("Date,USD,CNY\n2023-03-06,1.0646,7.3802\n"), base="EUR")
    >>> from datetime import date
    >>> round(table.rate("USD", "CNY", date(2023, 3, 6)).value, 4)
    Decimal('6.9324')
    """
    if (base is None) == (quote is None):
        raise OptionError("base", base, "either base or quote: the direction of the table")
    name, text = content(file)
    rows = _wide(name, lines(text, delimiter), day_reader(name, date_format), base, quote)
    return build(rows, source=name, pivot=base or quote, max_gap=max_gap, against=against, codes=codes)


def _wide(name: str, rows: Numbered, day: DayReader, base: str | None, quote: str | None) -> Iterator[Row]:
    header = _header(rows, name)
    pairs = {place: (base, code) if base else (code, str(quote)) for place, code in enumerate(header) if place and code}
    for line, cells in rows:
        on = day(line, cells[0])
        for place, pair in pairs.items():
            if (value := cell(cells, place, name, line)) not in ABSENT:
                yield Row(line, pair, on, value)


def _header(rows: Numbered, name: str) -> list[str]:
    _, header = next(rows, (0, []))
    if not header:
        raise LayoutError(name, 1, "", "an empty file")
    return header


def from_long_csv(
    file: File,
    *,
    columns: Sequence[str] = ("date", "base", "quote", "rate"),
    pivot: str | None = None,
    date_format: str = ISO,
    delimiter: str = ",",
    max_gap: int | None = MAX_GAP,
    against: Witness = "ecb",
    codes: Collection[str] = CODES,
) -> Table:
    """A row for each rate, with ``columns`` naming those of date, base, quote and rate: quote per one base."""
    name, text = content(file)
    rows = _long(name, lines(text, delimiter), day_reader(name, date_format), columns)
    return build(rows, source=name, pivot=pivot, max_gap=max_gap, against=against, codes=codes)


def _long(name: str, rows: Numbered, day: DayReader, columns: Sequence[str]) -> Iterator[Row]:
    where = places(_header(rows, name), columns, name)
    for line, cells in rows:
        on, base, quote, value = (cell(cells, place, name, line) for place in where)
        if value not in ABSENT:
            yield Row(line, (base, quote), day(line, on), value)
