"""Prices as they are spoken: the main unit, and its hundredths as a number alone."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from claimnum import shapes
from claimnum.figures import Figure, Interval, Quantity, Span, exactly
from claimnum.intervals import ended, qualify
from claimnum.languages.iso4217 import MINOR
from claimnum.model import EXACT
from claimnum.numerals import in_digits, in_words
from claimnum.phrases import phrase, sequence
from claimnum.shapes import before

if TYPE_CHECKING:
    from claimnum.kinds import Bound, Unit
    from claimnum.lexicon import Text
    from claimnum.numerals import Numeral

HUNDRED, HUNDREDTHS = 100, -2
#: What may stand behind a price whose hundredths are a number alone.
ENDS = {"", ".", "!", "?", ")", "\u201d", '"'}


@sequence("quantity and? (two_digits | ten | teen | numeral)")
def in_main_unit(reading: Text, start: int, end: int) -> Quantity | None:
    """Fifteen dollars and fifty: nothing but the end of the sentence follows."""
    whole: Quantity = reading.value(start, "quantity")
    at = before(reading.shape, end)
    if reading.pieces[at - 1][-1:].isdecimal():
        return None  # $20 43
    named_at = at - 1 - (reading.value(at - 1, "and") is not None)
    if not _divisible(whole):
        return None
    if not (reading.pieces[named_at].strip().isalpha() or _said(reading, start, named_at, at)):
        return None
    if "".join(reading.pieces[end : end + 1]).strip() not in ENDS:
        return None
    rest = _number(reading, at)
    if not 0 < rest < HUNDRED or rest != int(rest):
        return None
    return Quantity(in_digits(EXACT.add(whole.value, rest.scaleb(-2, EXACT))), whole.unit)


def _said(reading: Text, start: int, named_at: int, at: int) -> bool:
    """Whether the hundredths of a price in digits are told in words: $100 and fifty, but not between $5 and ten."""
    if at - named_at < 2 or not reading.pieces[at].strip().isalpha():
        return False
    return reading.shape[start - 1 : start] not in shapes.letters(reading.lexicon, "between", "from")


def _divisible(whole: Quantity) -> bool:
    """Whether a quantity is so many of a main unit that has hundredths."""
    unit, numeral = whole.unit, whole.numeral
    if unit is None or unit.kind != "money" or unit.power or unit.name in MINOR:
        return False
    return whole.sign > 0 and not numeral.scale and not numeral.places


def _number(reading: Text, at: int) -> Decimal:
    """The number that stands at a piece, in digits or in words."""
    numeral: Numeral | None = reading.joined.get(at, {}).get("numeral")
    if numeral is not None:
        return numeral.value
    if (written := reading.pieces[at].strip()).isdecimal():
        return Decimal(written)
    return Decimal(reading.value(at, "teen") or reading.value(at, "ten") or 0)


@phrase("(bound approx? | approx)? in_main_unit")  # about 15 dollars and 50
def spoken_price(
    here: Span,
    in_main_unit: Quantity | None,
    bound: Bound | None = None,
    bound_at: Span = (0, 0),
    approx: Any = None,
) -> Figure | None:
    """A price without the name of its hundredths, with its qualifier."""
    if in_main_unit is None:
        return None
    return Figure(*here, qualify(exactly(in_main_unit), bound, approx is not None, None, bound_at))


@phrase(
    "(bound approx? | approx)? (ranged | quantity) (as_of | caption_in) the currency_noun",  # 40 cents on the dollar
)
def recovered(
    here: Span,
    currency_noun: str,
    quantity: Quantity | None = None,
    ranged: Interval | None = None,
    bound: Bound | None = None,
    bound_at: Span = (0, 0),
    approx: Any = None,
) -> Figure | None:
    """Hundredths that are paid for one of the main unit."""
    amount = ranged if quantity is None else exactly(quantity)
    if amount is None or amount.unit is None or amount.unit.kind != "money" or amount.unit.power != HUNDREDTHS:
        return None
    whole = qualify(amount, bound, approx is not None, currency_noun, bound_at)
    return Figure(*here, whole if bound is None else ended(whole, amount, bound, bound_at))


@phrase(
    # lost nearly a cent, up a point
    "<movement (approx | bound)? a step_unit !of !word !plural !noun !name !modifier !and !dash",
    "<by_word (approx | bound)? a step_unit !of !word !plural !noun !name !modifier !and !dash",
)
def by_one(
    here: Span,
    step_unit: Unit,
    approx: Any = None,
    bound: Bound | None = None,
    bound_at: Span = (0, 0),
) -> Figure | None:
    """One of a unit, where something moved by it."""
    one = exactly(Quantity(in_words(1), step_unit))
    return Figure(*here, qualify(one, bound, approx is not None, None, bound_at))


PHRASES = (in_main_unit,)
ROOTS = (spoken_price, recovered, by_one)
