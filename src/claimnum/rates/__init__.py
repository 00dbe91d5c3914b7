"""Rates of exchange: what a source is, the embedded table, sources from files and objects, and conversion by them."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claimnum.rates.combine import chain, via
    from claimnum.rates.conversion import ConversionError, convert
    from claimnum.rates.embedded import ecb
    from claimnum.rates.faults import TableError
    from claimnum.rates.rate import MAX_AGE, AveragingSource, NoRate, Rate, RateSource
    from claimnum.rates.sources import as_source, from_currency_converter, from_mapping, from_query
    from claimnum.rates.stated import StatedRates, contradicted, dated, implied

# Loaded on first use: a conversion needs neither the readers of files nor what they import.
_HOME = {
    "AveragingSource": "rate",
    "ConversionError": "conversion",
    "MAX_AGE": "rate",
    "NoRate": "rate",
    "Rate": "rate",
    "RateSource": "rate",
    "StatedRates": "stated",
    "TableError": "faults",
    "as_source": "sources",
    "chain": "combine",
    "contradicted": "stated",
    "convert": "conversion",
    "dated": "stated",
    "ecb": "embedded",
    "from_currency_converter": "sources",
    "from_mapping": "sources",
    "from_query": "sources",
    "implied": "stated",
    "via": "combine",
}

__all__ = [
    "MAX_AGE",
    "AveragingSource",
    "ConversionError",
    "NoRate",
    "Rate",
    "RateSource",
    "StatedRates",
    "TableError",
    "as_source",
    "chain",
    "contradicted",
    "convert",
    "dated",
    "ecb",
    "from_currency_converter",
    "from_mapping",
    "from_query",
    "implied",
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
