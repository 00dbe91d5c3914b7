"""Physical quantities: a number with a measure, in every way that people write it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimnum.figures import Quantity
from claimnum.kinds import SKIPPED, Unit
from claimnum.numerals import Numeral, in_digits, in_words
from claimnum.phrases import phrase, sequence

if TYPE_CHECKING:
    from decimal import Decimal

    from claimnum.lexicon import Text

#: How far before the sign of inches a quotation is looked for that it may close; what no weather exceeds.
QUOTED, HOTTEST = 30, 200
#: Measures that words stand before: net acres, rentable square feet.
QUALIFIED = {
    "ounce", "tonne", "ton", "pound", "kilogram", "carat", "bushel", "acre", "hectare", "square_foot", "square_meter",
    "mile", "kilometer", "megawatt", "gigawatt", "megawatt_hour", "barrel", "barrel_of_oil_equivalent", "gallon",
    "liter", "cubic_foot", "cubic_meter",
}  # fmt: skip
FEET = {"'", "’", "′"}


@phrase(
    "polarity? plain_number pounds =of",  # 22 million pounds of copper
    "plain_number dash pounds",  # a 100-pound sack
)
def weighed(plain_number: Numeral, pounds: Unit, polarity: int = 1) -> Quantity:
    """Pounds that are no money."""
    return Quantity(plain_number, pounds, polarity)


@phrase("numbered_name hash? plain_number +measure_sign")  # Section 12J
def numbered() -> tuple[()]:
    """A number and letter that belong to a name."""
    return SKIPPED


@phrase(
    "polarity? plain_number dash? measure",  # 310,000 square feet, 100-kilowatt-hour
    "fraction (of a | a)? (measure | kitchen_measure)",  # half a mile
    "polarity? plain_number +measure_sign",  # 500g
    "polarity? plain_number small_sign !possessive !dash",  # 2 g of gold
    "polarity? plain_number +inch_word !+number",  # 27in
    "polarity? plain_number measure_letter =dimension",  # 40 m deep
    "polarity? plain_number inch_word =dimension",  # 2 1/2 in thick
    "sole:plain_number kitchen_measure",  # 1 cup
)
def measured(
    plain_number: Numeral | None = None,
    inch_word: Unit | None = None,
    measure_letter: Unit | None = None,
    measure: Unit | None = None,
    measure_sign: Unit | None = None,
    small_sign: Unit | None = None,
    kitchen_measure: Unit | None = None,
    sole: Numeral | None = None,
    fraction: Decimal | None = None,
    polarity: int = 1,
) -> Quantity | None:
    """A physical quantity."""
    unit = measure or measure_sign or small_sign or kitchen_measure or inch_word or measure_letter
    if sole is not None:  # the 2026 cup is none of sugar
        return Quantity(sole, unit) if sole.value <= 1 else None
    if plain_number is None:
        return None if fraction is None else Quantity(in_words(fraction, places=2), unit)
    return Quantity(plain_number, unit, polarity)


@phrase(
    # 12,400 payable tonnes, 410,000 gold-equivalent ounces, 6 million dry pounds of copper
    "!year plain_number ((word | modifier) (+hyphen (word | modifier))?){1,2} (measure | pounds =of)",
)
def qualified(plain_number: Numeral, measure: Unit | None = None, pounds: Unit | None = None) -> Quantity | None:
    """A quantity whose measure has words before it; words such as bars and yards are things there."""
    unit = measure or pounds
    return Quantity(plain_number, unit) if unit is not None and unit.name in QUALIFIED else None


@sequence("(number | numeral) +inch_mark")
def in_inches(reading: Text, start: int, end: int) -> Quantity | None:
    """A number before the sign of inches, unless that sign closes a quotation: a 27" screen."""
    marks = sum(piece.strip() == reading.pieces[end - 1] for piece in reading.pieces[max(0, start - QUOTED) : start])
    if marks % 2 or "".join(reading.pieces[max(0, start - 1) : start]) in FEET:
        return None
    numeral = reading.value(start, "numeral")
    if not isinstance(numeral, Numeral):
        numeral = in_digits(reading.value(start, "number"))
    return Quantity(numeral, reading.value(end - 1, "inch_mark"))


@phrase(
    "<before_degrees polarity? plain_number +degree_letter !+number",  # above 40C, (104F)
    "polarity plain_number +degree_letter !+number",  # -10C
    "plain_number +degree_letter (=open | =benchmark)",  # 40C (104F), the 2C target
    "precise:plain_number +degree_letter !+number",  # 1.5C
)
def of_degrees(
    degree_letter: Unit, plain_number: Numeral | None = None, precise: Numeral | None = None, polarity: int = 1
) -> Quantity | None:
    """A temperature by the letter of its scale, where words, a sign or decimals tell it from a name."""
    number = plain_number or precise
    if number is None or number.value > HOTTEST or (precise is not None and not precise.places):
        return None
    return Quantity(number, degree_letter, polarity)


@sequence("a sold_by")
def one_of(reading: Text, start: int, end: int) -> Quantity | None:
    """An article and a unit that are all that a text says: a kilo, a dollar."""
    if start > 1 or any(piece.strip() for piece in (*reading.pieces[:start], *reading.pieces[end : end + 2])):
        return None
    return Quantity(in_words(1), reading.value(start + 1, "sold_by"))


ROOTS = (numbered, in_inches, of_degrees, one_of, measured, qualified)
