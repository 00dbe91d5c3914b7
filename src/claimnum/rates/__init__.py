"""Rates of exchange: what a source is, the embedded table, sources from files and objects, and conversion by them."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claimnum.rates.combine import chain, via
    from claimnum.rates.conversion import ConversionError, convert
    from claimnum.rates.embedded import ecb
    from claimnum.rates.faults import (
        DirectionError,
        DuplicateRateError,
        GapError,
        LayoutError,
        MixedDatesError,
        RateValueError,
        TableError,
        UnknownCurrencyError,
    )
    from claimnum.rates.files import from_long_csv, from_wide_csv
    from claimnum.rates.frames import from_pandas
    from claimnum.rates.interpolation import interpolated
    from claimnum.rates.published import from_ecb, from_fred, from_hmrc
    from claimnum.rates.rate import MAX_AGE, AveragingSource, NoRate, Rate, RateSource
    from claimnum.rates.sources import as_source, from_currency_converter, from_mapping, from_query
    from claimnum.rates.stated import StatedRates, contradicted, dated, implied

# Loaded on first use: a conversion needs neither the readers of files nor what they import.
_HOME = {
    "AveragingSource": "rate",
    "ConversionError": "conversion",
    "DirectionError": "faults",
    "DuplicateRateError": "faults",
    "GapError": "faults",
    "LayoutError": "faults",
    "MAX_AGE": "rate",
    "MixedDatesError": "faults",
    "NoRate": "rate",
    "Rate": "rate",
    "RateSource": "rate",
    "RateValueError": "faults",
    "StatedRates": "stated",
    "TableError": "faults",
    "UnknownCurrencyError": "faults",
    "as_source": "sources",
    "chain": "combine",
    "contradicted": "stated",
    "convert": "conversion",
    "dated": "stated",
    "ecb": "embedded",
    "from_currency_converter": "sources",
    "from_ecb": "published",
    "from_fred": "published",
    "from_hmrc": "published",
    "from_long_csv": "files",
    "from_mapping": "sources",
    "from_pandas": "frames",
    "from_query": "sources",
    "from_wide_csv": "files",
    "implied": "stated",
    "interpolated": "interpolation",
    "via": "combine",
}

__all__ = [
    "MAX_AGE",
    "AveragingSource",
    "ConversionError",
    "DirectionError",
    "DuplicateRateError",
    "GapError",
    "LayoutError",
    "MixedDatesError",
    "NoRate",
    "Rate",
    "RateSource",
    "RateValueError",
    "StatedRates",
    "TableError",
    "UnknownCurrencyError",
    "as_source",
    "chain",
    "contradicted",
    "convert",
    "dated",
    "ecb",
    "from_currency_converter",
    "from_ecb",
    "from_fred",
    "from_hmrc",
    "from_long_csv",
    "from_mapping",
    "from_pandas",
    "from_query",
    "from_wide_csv",
    "implied",
    "interpolated",
    "via",
]


def __getattr__(name: str) -> object:
    if (home := _HOME.get(name)) is None:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message, name=name)
    found: object = getattr(import_module(f"{__name__}.{home}"), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
