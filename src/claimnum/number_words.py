"""Number words below a thousand, and parts of one: what numerals are made of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from claimnum.model.plain import ratio
from claimnum.phrases import phrase

if TYPE_CHECKING:
    from decimal import Decimal

    from claimnum.numerals import Numeral

#: Parts below this follow a word for tens: twenty-fifths.
TEN = 10


@phrase(
    "ten (dash? unit)?",  # twenty-five
    "teen",  # fifteen
    "unit",  # five
)
def below_hundred(ten: int = 0, teen: int = 0, unit: int = 0) -> int:
    """A number word below a hundred."""
    return ten + teen + unit


@phrase(
    "(many:below_hundred | a)? hundred (and? rest:below_hundred)?",  # two hundred and five, a hundred
    "rest:below_hundred",
)
def below_thousand(many: int = 1, hundred: int = 0, rest: int = 0) -> int:
    """A number word below a thousand, and the hundreds of those who say fifteen hundred."""
    return many * hundred + rest


@phrase("(below_thousand | a)? scale")
def scaled(scale: int, below_thousand: int = 1) -> None:
    """Part of a large number word: two hundred thousand. What it is worth is counted by the whole."""


@phrase(
    "(over:below_hundred | top:numeral) dash? ten dash? part",  # twenty-one twenty-fifths
    "over:below_hundred dash? part",  # three quarters, two-thirds
    "top:numeral !hundred dash? part",  # twenty-one fifths
    "over:unit dash? half",  # one half
    "a part",  # a quarter
    "a? half",  # half
    "number slash !year under:number !slash",  # 3/4
    "vulgar",  # ¾
)
def fraction(
    over: int = 1,
    top: Numeral | None = None,
    ten: int = 0,
    dash: Any = None,
    part: int | None = None,
    half: int | None = None,
    number: Decimal | None = None,
    under: Decimal | None = None,
    vulgar: Decimal | None = None,
) -> Decimal | None:
    """A part of one."""
    if vulgar is not None:
        return vulgar
    if number is not None:
        if not under or number >= under or number != int(number):
            return None  # 83.45/84 is a bid and an offer
        return ratio(number, under)
    joined = top is not None and dash is not None and not ten  # one hundred thirty-fifths: of five, or of thirty-five
    if joined or (half is not None and over > 1) or (ten and (part is None or part >= TEN)):
        return None
    if top is not None:
        return ratio(top.value, ten + part) if part and top.worded and not top.scale else None
    return ratio(over, ten + (part or half or 2))
