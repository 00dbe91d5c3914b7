"""Hundredths of a currency that tell their country apart from their name, and what a currency's name can mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimnum.divided import follows
from claimnum.figures import Quantity
from claimnum.kinds import Unit
from claimnum.languages.currencies import AMBIGUOUS
from claimnum.model import EXACT
from claimnum.numerals import NOTHING, in_digits, in_words
from claimnum.phrases import phrase, sequence

if TYPE_CHECKING:
    from decimal import Decimal

    from claimnum.lexicon import Text
    from claimnum.numerals import Numeral


#: Hundredths of one.
HUNDRED = 100


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


@phrase("plain_number and (negation | over:number) +slash +under:number currency")
def in_full(
    plain_number: Numeral, currency: Unit | None, under: Decimal, over: Decimal | None = None
) -> Quantity | None:
    """Money as contracts and cheques write it out: four thousand and no/100 dollars."""
    if under != HUNDRED or plain_number.places:
        return None
    return Quantity(in_words(EXACT.add(plain_number.value, (over or NOTHING).scaleb(-2)), places=2), currency)


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
