"""Hundredths of a currency that tell their country apart from their name, and what a currency's name can mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimnum.figures import Quantity
from claimnum.kinds import Unit
from claimnum.languages.currencies import AMBIGUOUS
from claimnum.phrases import phrase

if TYPE_CHECKING:
    from claimnum.numerals import Numeral


def codes(unit: Unit) -> frozenset[str]:
    """What a currency, or its ambiguous name, can mean."""
    return frozenset(AMBIGUOUS.get(unit.name or "", (unit.name or "",)))


@phrase(
    "minor:currency plain_number !currency !scale",  # HK cents 30
    "nation plain_number minor:currency",  # AU 18 cents
)
def in_hundredths(plain_number: Numeral, minor: Unit, nation: Unit | None = None) -> Quantity | None:
    """Hundredths whose country is told, before their number or on its other side."""
    code = minor.name if nation is None else nation.name
    if minor.power >= 0 or code not in codes(minor) or (nation is None and minor.name in AMBIGUOUS):
        return None
    return Quantity(plain_number, Unit("money", code, minor.power))
