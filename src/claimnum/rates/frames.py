"""Rates held in pandas: by methods of the objects given, so that pandas itself is not needed here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from claimnum.errors import OptionError
from claimnum.rates.build import MAX_GAP, Row, build

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimnum.rates.build import Witness
    from claimnum.rates.table import Pair, Table

LONG = ("date", "base", "quote", "rate")


def from_pandas(
    given: Any,
    *,
    base: str | None = None,
    source: str = "pandas",
    max_gap: int | None = MAX_GAP,
    against: Witness = "ecb",
) -> Table:
    """A Series named, or a DataFrame with columns named, by pair, on an index of dates; or a long DataFrame.

    A pair is written ``USD/CNY``, ``USDCNY`` or ``("USD", "CNY")``: units of the second per one of the first. A plain
    code is units of it per one ``base``. A long frame has the columns date, base, quote and rate. Missing values are
    left out; floats are taken by the digits they are written with.
    """
    columns = getattr(given, "columns", None)
    if columns is not None and set(LONG) <= set(columns):
        rows = list(_long(given))
    else:
        frame = given.to_frame() if columns is None else given
        rows = [row for name in frame.columns for row in _column(frame[name], _pair(name, base))]
    return build(rows, source=source, pivot=base, max_gap=max_gap, against=against)


def _long(frame: Any) -> Iterator[Row]:
    listed = (frame[name].tolist() for name in LONG)
    for line, (day, base, quote, value) in enumerate(zip(*listed, strict=True), 1):
        yield Row(line, (base, quote), _date(day), str(value))


def _column(column: Any, pair: Pair) -> Iterator[Row]:
    for line, (day, value) in enumerate(column.items(), 1):
        if value is not None and value == value:  # noqa: PLR0124  # not-a-number differs from itself
            yield Row(line, pair, _date(day), str(value))


def _date(day: Any) -> Any:
    return day.date() if hasattr(day, "date") else day


def _pair(name: Any, base: str | None) -> Pair:
    if isinstance(name, tuple):
        first, second = name
        return first, second
    shown = str(name).replace("/", "")
    if len(shown) == len("USDCNY"):
        return shown[:3], shown[3:]
    if base is None:
        raise OptionError("base", None, f"the currency that one unit of which costs so many {name}")
    return base, shown
