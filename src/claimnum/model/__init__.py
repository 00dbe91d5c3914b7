"""The values that a reading consists of: amounts, periods, claims, and the extraction that holds them.

All are frozen, hashable and compare by value. ``to_dict`` gives the JSON form: decimals as plain strings without
an exponent, dates as ISO 8601, offsets in code points; ``from_dict`` reads it back.
"""

from __future__ import annotations

from claimnum.model.amounts import Amount
from claimnum.model.claims import Claim, Extraction
from claimnum.model.conversions import Converted, Implied
from claimnum.model.periods import Period
from claimnum.model.plain import EXACT, decimal, plain

__all__ = ["EXACT", "Amount", "Claim", "Converted", "Extraction", "Implied", "Period", "decimal", "plain"]
