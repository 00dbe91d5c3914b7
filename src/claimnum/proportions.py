"""Quantities that languages write in pieces of their own: tenths and parts of a whole, coins after a main unit, points.

百分之五, 三成半, 三分之一, 一半; 五元六角; 14,687.02点.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from claimnum import shapes
from claimnum.figures import Quantity
from claimnum.kinds import Unit
from claimnum.model import EXACT
from claimnum.model.plain import ratio
from claimnum.numerals import NOTHING, Numeral, in_digits, in_words
from claimnum.phrases import phrase, sequence

if TYPE_CHECKING:
    from claimnum.lexicon import Text

HUNDRED, PERCENT, TENTHS = Decimal(100), Unit("percent", "%"), Unit("percent", "%", 1)
#: Parts of one, which are percentages of what the text says they are parts of.
WHOLES = Unit("percent", "%", 2)
HALF, QUARTER = Decimal("0.5"), 4


@sequence("(han_ten | han_place | myriad) (han_place | myriad){0,2}")
def magnitude(reading: Text, start: int, end: int) -> int:
    """A power of ten in places: 十亿, 千万."""
    return sum(next(v for kind in PLACES if isinstance(v := reading.value(i, kind), int)) for i in range(start, end))


PLACES = ("han_ten", "han_place", "myriad")


@phrase(
    "minus? magnitude parts_of plain_number",  # 百分之五, 百万分之三
    "magnitude parts_of whole:magnitude",  # 百分之百
    "minus? part_of_hundred plain_number",  # ％之五
    "minus? parts_of_ten top:plain_number",  # 十分之三
    "plain_number +tenths +half",  # 三成半
    "plain_number tenths +rest:unit",  # 七成六
    "plain_number tenths",  # 三成
    "half +tenths",  # 半成
    "minus? bottom:plain_number parts_of top:plain_number",  # 三分之一
    "half_of",  # 一半
)
def proportion(
    plain_number: Numeral | None = None,
    magnitude: int = 0,
    whole: int | None = None,
    parts_of_ten: int = 0,
    part_of_hundred: Unit | None = None,
    tenths: Unit | None = None,
    half: Any = None,
    rest: int = 0,
    bottom: Numeral | None = None,
    top: Numeral | None = None,
    half_of: Unit | None = None,
    minus: Any = None,
) -> Quantity | None:
    """A part of a whole, as a percentage."""
    sign = 1 if minus is None else -1
    if tenths is not None:
        return _in_tenths(plain_number, HALF if half is not None else Decimal(rest) / 10)
    if whole is not None:
        return Quantity(in_words(Decimal(1).scaleb(whole)), Unit("percent", "%", 2 - magnitude))
    if plain_number is not None:
        return Quantity(plain_number, part_of_hundred or Unit("percent", "%", 2 - magnitude), sign)
    if top is not None:
        under = parts_of_ten if bottom is None else bottom.value
        return Quantity(in_words(ratio(top.value, under)), WHOLES, sign) if under else None
    return None if half_of is None else Quantity(in_words(HALF.scaleb(2 - half_of.power), places=1), half_of)


def _in_tenths(number: Numeral | None, more: Decimal) -> Quantity | None:
    """So many tenths and a part of one; two digits are hundredths already: 75折."""
    if more or number is None:
        value = HALF if number is None else EXACT.add(number.value, more)
        return Quantity(in_words(value, places=1), TENTHS)
    if number.value >= HUNDRED:
        return None
    return Quantity(number, TENTHS if number.value <= 10 else PERCENT)


@phrase(
    # 五元六角, 人民币五元六角七分
    "(mark | spelt:currency)? polarity? whole:plain_number +main_unit tenth:plain_number +tenth_unit"
    " (+hundredth:plain_number hundredth_unit?)?",
    # 港币三个一毫四
    "(mark | spelt:currency) whole:plain_number +spoken_piece tenth:plain_number +tenth_unit"
    " (+hundredth:plain_number)?",
    # 三元零五分
    "(mark | spelt:currency)? polarity? whole:plain_number +main_unit zero? hundredth:plain_number +hundredth_unit",
    "polarity? whole:plain_number +spoken_unit +half !han",  # 三块半
    "polarity? whole:plain_number +spoken_unit zero? +tenth:unit",  # 五块六, 三块零四
    # 5块8
    "polarity? whole:plain_number +spoken_unit +digit:number"
    " !classifier !counted_noun !currency !measure !rate_unit !han",
    "tenth:plain_number tenth_unit hundredth:plain_number hundredth_unit",  # 两角五分
)
def coins(
    whole: Numeral | None = None,
    tenth: Numeral | int = 0,
    hundredth: Numeral | None = None,
    zero: Any = None,
    half: Any = None,
    digit: Decimal = NOTHING,
    mark: Unit | None = None,
    spelt: Unit | None = None,
    spoken_unit: Unit | None = None,
    main_unit: Unit | None = None,
    polarity: int = 1,
) -> Quantity | None:
    """Money in its main unit and its coins."""
    parts = [
        number.value if isinstance(number, Numeral) else Decimal(number or 0) for number in (whole, tenth, hundredth)
    ]
    parts[1] += digit
    if parts[1] >= 10 or digit != int(digit) or parts[2] >= HUNDRED:
        return None
    if half is not None:
        parts[1] = Decimal(5)
    total = parts[0] + parts[1].scaleb(-1 if zero is None else -2) + parts[2].scaleb(-2)
    unit = mark or spelt or spoken_unit or main_unit or Unit("money", "CNY")
    return Quantity(in_digits(total), unit, polarity)


@phrase("bottom:unit +hundredth_unit +top:unit !unit !number !classifier !length_unit !measure !hundredth_unit")
def short_part(bottom: int, top: int) -> Quantity | None:
    """A part of a whole in two characters and what parts them: 三分一."""
    return Quantity(in_words(ratio(Decimal(top), Decimal(bottom))), WHOLES) if 0 < top < bottom else None


@phrase("(mark | currency) plain_number (main_unit | +hundredth_unit)")  # 人民币32.6亿元, 人民币25.3分
def marked_twice(
    plain_number: Numeral, mark: Unit | None = None, currency: Unit | None = None, hundredth_unit: Any = None
) -> Quantity | None:
    """Money with its currency before it, and the name of the unit after it."""
    unit = mark or currency
    if hundredth_unit is None or unit is None:
        return Quantity(plain_number, unit)
    return Quantity(plain_number, Unit("money", unit.name, -2)) if unit.power == 0 else None


@phrase("minus? plain_number index_points")  # 14,687.02点
def of_index(plain_number: Numeral, minus: Any = None) -> Quantity:
    """Points of an index: a number."""
    return Quantity(plain_number, None, 1 if minus is None else -1)


@phrase(
    "fraction (of a | a | of one:unit | of alone:number) !pounds currency",  # half a cent, one-tenth of one cent
    "half +hyphen !pounds currency",  # a half-cent tax
    "fraction (of one:unit | of alone:number) rate_unit",  # one-half of one percent
)
def part_of_one(
    fraction: Decimal | None = HALF,
    one: int = 1,
    alone: Decimal | int = 1,
    currency: Unit | None = None,
    rate_unit: Unit | None = None,
) -> Quantity | None:
    """A part of one of a unit."""
    if fraction is None or one != 1 or alone != 1:
        return None
    return Quantity(in_words(fraction, places=2), currency or rate_unit)


@sequence("unit part =of")
def quarters_of(reading: Text, start: int, end: int) -> Quantity | None:
    """Three quarters of what is told, and no length: three quarters of its revenue, but of growth, of the year."""
    number, part, after = reading.value(start, "unit"), reading.value(end - 1, "part"), end + 1
    if part != QUARTER or not 0 < number < part or not _is(reading, after, "the", "owned"):
        return None
    if _is(reading, after + 1, "calendar_unit", "calendar_units", "period_word", "fiscal", "dated_year", "year"):
        return None
    return Quantity(in_words(ratio(Decimal(number * 100), Decimal(part))), PERCENT)


def _is(reading: Text, at: int, *kinds: str) -> bool:
    """Whether the piece at a place can be of one of the kinds."""
    return reading.shape[at : at + 1] in shapes.letters(reading.lexicon, *kinds)


ROOTS = (part_of_one, quarters_of, proportion, short_part, coins, marked_twice, of_index)
