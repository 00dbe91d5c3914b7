"""Hundredths of a currency that tell their country apart from their name, and what a currency's name can mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimnum.divided import follows
from claimnum.figures import Quantity
from claimnum.kinds import Unit
from claimnum.languages.currencies import AMBIGUOUS
from claimnum.numerals import in_digits
from claimnum.phrases import phrase, sequence

if TYPE_CHECKING:
    from claimnum.lexicon import Text
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


@sequence(
    "number spaced_letter !of !slash",
    "number cent_letter =slash",  # 45.2 c/lb
)
def lettered(reading: Text, start: int, end: int) -> Quantity | None:
    """Hundredths with a letter that stands apart, after decimals only: 142.6 p, but not Table 1.2 p. 45."""
    numeral = in_digits(reading.value(start, "number"))
    if not numeral.places or (follows(reading, end, "stop") and follows(reading, end + 1, "number")):
        return None
    return Quantity(numeral, reading.value(end - 1, "spaced_letter") or reading.value(end - 1, "cent_letter"))
