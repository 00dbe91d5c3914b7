"""The embedded default: the ECB's daily euro foreign exchange reference rates since 1999.

The published values stand in ``claimnum/data/ecb`` verbatim, one file for each currency, so that a conversion reads
those it needs. What is calculated from them here, inverse and cross rates and averages, is not the ECB's.
"""

from __future__ import annotations

import lzma
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from pkgutil import get_data

from claimnum.rates.parities import Succession
from claimnum.rates.series import Series
from claimnum.rates.table import Pair, Table

SOURCE = "ECB"
PIVOT = "EUR"


def _lines(name: str) -> list[str]:
    packed = get_data("claimnum", f"data/ecb/{name}.xz")
    if packed is None:  # pragma: no cover  # a loader without data: the package was taken apart
        raise FileNotFoundError(name)
    return lzma.decompress(packed).decode("ascii").split("\n")


@cache
def _days() -> tuple[int, ...]:
    return tuple(date.fromisoformat(line).toordinal() for line in _lines("days"))


class _Columns(Mapping[Pair, Series]):
    """Units of each currency per euro, read when first asked for."""

    def __init__(self) -> None:
        self._codes = tuple(_lines("currencies"))
        self._known = frozenset(self._codes)
        self._read = cache(self._load)

    def __getitem__(self, pair: Pair) -> Series:
        if pair not in self:
            raise KeyError(pair)
        return self._read(pair[1])

    def __contains__(self, pair: object) -> bool:
        return isinstance(pair, tuple) and pair[0] == PIVOT and pair[1] in self._known

    def __reduce__(self) -> tuple[type[_Columns], tuple[()]]:
        return _Columns, ()

    def __iter__(self) -> Iterator[Pair]:
        return ((PIVOT, code) for code in self._codes)

    def __len__(self) -> int:
        return len(self._codes)

    def _load(self, code: str) -> Series:
        values = _lines(code)
        if "" not in values:
            return Series(_days(), tuple(values))
        published = [(day, value) for day, value in zip(_days(), values, strict=True) if value]
        days, texts = zip(*published, strict=True)
        return Series(days, texts)


@cache
def ecb() -> Succession:
    """The embedded table, read lazily, with the euro's fixed parities and redenominations.

    >>> rate = ecb().rate("USD", "CNY", date(2023, 3, 5))
    >>> rate.on, round(rate.value, 4), rate.path
    (datetime.date(2023, 3, 3), Decimal('6.9078'), ('USD', 'EUR', 'CNY'))
    >>> ecb().rate("RUB", "USD", date(2023, 3, 6)).reason
    'RUB to USD in ECB: the last rate before 2023-03-06 is of 2022-03-01, more than 7 days earlier'
    """
    return Succession(Table(source=SOURCE, series=_Columns(), pivot=PIVOT))
