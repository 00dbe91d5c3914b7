"""Reads money amounts and periods in financial text: typed, dated, converted.

>>> import claimnum
>>> claimnum.__all__[:3]
['Amount', 'Claim', 'ClaimnumError']
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claimnum.calendars import FiscalYear
    from claimnum.errors import ClaimnumError, OptionError, ReadingError
    from claimnum.explaining import explain
    from claimnum.model import Amount, Claim, Converted, Extraction, Period
    from claimnum.rates import Rate, RateSource
    from claimnum.reader import Reader, extract, parse_amount, parse_period

__version__ = "0.1.0"

# Where each public name lives. Loaded on first use, so that `import claimnum` costs next to nothing.
_HOME = {
    "Amount": "model",
    "Claim": "model",
    "ClaimnumError": "errors",
    "Converted": "model",
    "Extraction": "model",
    "FiscalYear": "calendars",
    "OptionError": "errors",
    "Period": "model",
    "Rate": "rates",
    "RateSource": "rates",
    "Reader": "reader",
    "ReadingError": "errors",
    "explain": "explaining",
    "extract": "reader",
    "parse_amount": "reader",
    "parse_period": "reader",
}

__all__ = [
    "Amount",
    "Claim",
    "ClaimnumError",
    "Converted",
    "Extraction",
    "FiscalYear",
    "OptionError",
    "Period",
    "Rate",
    "RateSource",
    "Reader",
    "ReadingError",
    "explain",
    "extract",
    "parse_amount",
    "parse_period",
]


def __getattr__(name: str) -> object:
    if (home := _HOME.get(name)) is None:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message, name=name)
    found: object = getattr(import_module(f"{__name__}.{home}"), name)
    globals()[name] = found  # the next use does not come here
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
