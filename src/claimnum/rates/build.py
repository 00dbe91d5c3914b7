"""From rows to a table, checked on the way: either all of it is sound or there is no table."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING, Literal, NamedTuple

from claimnum.rates.codes import CODES
from claimnum.rates.embedded import ecb
from claimnum.rates.faults import (
    DirectionError,
    DuplicateRateError,
    GapError,
    RateValueError,
    UnknownCurrencyError,
)
from claimnum.rates.rate import QUOTIENT, Rate, RateSource
from claimnum.rates.series import Series
from claimnum.rates.table import Pair, Table

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence
    from datetime import date

#: Days without a rate between two rates of a pair, above which a table is refused: a monthly one passes.
MAX_GAP = 31

#: A table is upside down if the inverse fits another source this well while the value itself is off by more.
FITS, OFF = Decimal("0.02"), Decimal("0.05")

#: A source to tell the direction of a table by.
Witness = RateSource | Literal["ecb"] | None


class Row(NamedTuple):
    """One rate as a file has it: units of quote per one base (``pair``), on a day, in the file's own digits."""

    line: int
    pair: Pair
    day: date
    value: str
    file: str = ""


def sound(value: object, file: str, line: int = 1) -> Decimal:
    """A rate as a decimal above zero; a float by the shortest digits that denote it, those it was once written with."""
    try:
        number = value if isinstance(value, Decimal) else Decimal(str(value))
    except InvalidOperation:
        raise RateValueError(file, line, str(value), "not a number") from None
    if not (number.is_finite() and number > 0):
        raise RateValueError(file, line, str(value), "a rate is a number above zero")
    return number


def build(
    rows: Iterable[Row],
    *,
    source: str,
    pivot: str | None = None,
    max_gap: int | None = MAX_GAP,
    codes: Collection[str] = CODES,
    against: Witness = "ecb",
    repeats: bool = False,
) -> Table:
    """The table of these rows, or the error that the first bad one is.

    ``source`` names the file; ``against`` is a source whose rates tell whether the table is upside down, the
    embedded one by default; ``repeats`` lets a file give the same rate of the same day more than once.
    """
    witness = ecb() if against == "ecb" else against
    series = {}
    for pair, column in _columns(rows, source, codes, repeats=repeats).items():
        ordered = [column[day] for day in sorted(column)]
        if max_gap is not None:
            _check_gaps(ordered, source, max_gap)
        if witness is not None:
            _check_direction(ordered, source, witness)
        series[pair] = Series(tuple(row.day.toordinal() for row in ordered), tuple(row.value for row in ordered))
    return Table(source=source, series=series, pivot=pivot)


def _columns(rows: Iterable[Row], source: str, codes: Collection[str], *, repeats: bool) -> dict[Pair, dict[date, Row]]:
    pairs: dict[Pair, dict[date, Row]] = {}
    for row in rows:
        _check(row, source, codes)
        column = pairs.setdefault(row.pair, {})
        first = column.setdefault(row.day, row)
        if first is not row and not (repeats and first.value == row.value):
            told = f"{'/'.join(row.pair)} of {row.day} is on line {first.line} too"
            raise DuplicateRateError(row.file or source, row.line, row.value, told)
    return pairs


def _check(row: Row, source: str, codes: Collection[str]) -> None:
    for code in row.pair:
        if code not in codes:
            raise UnknownCurrencyError(row.file or source, row.line, code, "no currency of ISO 4217")
    sound(row.value, row.file or source, row.line)


def _check_gaps(rows: Sequence[Row], source: str, max_gap: int) -> None:
    for left, right in pairwise(rows):
        missing = (right.day - left.day).days - 1
        if missing > max_gap:
            told = f"no {'/'.join(right.pair)} for {missing} days, from {left.day} to {right.day}"
            raise GapError(right.file or source, right.line, right.value, told)


def _check_direction(rows: Sequence[Row], source: str, against: RateSource) -> None:
    """By the median of up to nine days spread over the series: one wild value is no wrong direction."""
    direct, inverse = [], []
    for row in rows[:: max(1, len(rows) // 9)]:
        known = against.rate(*row.pair, row.day)
        if isinstance(known, Rate):
            value = Decimal(row.value)
            direct.append(abs(QUOTIENT.divide(value, known.value) - 1))
            inverse.append(abs(QUOTIENT.multiply(value, known.value) - 1))
    if direct and median(direct) > OFF and median(inverse) < FITS:
        base, quote = rows[0].pair
        told = f"as units of {quote} per {base} it contradicts another source, as {base} per {quote} it fits"
        raise DirectionError(rows[0].file or source, rows[0].line, rows[0].value, told)
