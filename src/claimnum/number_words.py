"""Number words below a thousand, and parts of one: what numerals are made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimnum.model.plain import ratio
from claimnum.phrases import phrase

if TYPE_CHECKING:
    from decimal import Decimal


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
    "divided",  # twenty-one twenty-fifths
    "over:below_hundred dash? part",  # three quarters, two-thirds
    "over:unit dash? half",  # one half
    "a part",  # a quarter
    "a? half",  # half
    "number slash !year (under:number +ordinal_suffix? | under:ordinal_day) !slash",  # 3/4, 1/1000th
    "vulgar",  # ¾
)
def fraction(
    divided: Decimal | None = None,
    over: int = 1,
    part: int | None = None,
    half: int | None = None,
    number: Decimal | None = None,
    under: Decimal | None = None,
    vulgar: Decimal | None = None,
) -> Decimal | None:
    """A part of one."""
    if divided is not None or vulgar is not None:
        return divided or vulgar
    if number is not None:
        if not under or number >= under or number != int(number):
            return None  # 83.45/84 is a bid and an offer
        return ratio(number, under)
    return None if half is not None and over > 1 else ratio(over, part or half or 2)
