"""Myriads: numbers that count by ten thousands, in characters, in digits and in mixtures of both.

Characters are digits, places (ten, hundred, thousand) and myriads (10^4, 10^8, 10^12); digits may stand where a
character could: 三百五十亿, 3.5万亿, 1亿2千万, 壹佰贰拾, 二〇二三.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, NamedTuple

from claimnum.model import EXACT
from claimnum.number_words import ratio
from claimnum.phrases import TAIL, phrase, sequence

if TYPE_CHECKING:
    from claimnum.lexicon import Text

TEN = Decimal(10)
SIGNS = ("han_digit", "han_ten", "han_place", "myriad")


class Total(NamedTuple):
    """A number added up: its mantissa, the power of ten that scales it, its decimal places, and whether in digits."""

    mantissa: Decimal
    scale: int
    places: int


@sequence(
    # 一百二十点五, 十二点五亿, 三千八百九十六万四千九百六十五
    "(number | han_digit | han_ten) (han_digit | han_ten | han_place | myriad | +number){1,9}"
    " (han_digit | han_ten | han_place | myriad | +number){0,9} (han_digit | han_ten | han_place | myriad){0,9}"
    " (han_point =han_digit han_digit{1,9} myriad{0,2})?",
    "(han_digit | han_ten) han_point =han_digit han_digit{1,9} myriad{0,2}",  # 十点二三, 三点五亿
    "han_digit han_point +number",  # 零点77
)
def counted_by_myriads(reading: Text, start: int, end: int) -> Any:
    """A number of several pieces."""
    return added([_sign(reading, i) for i in range(start, end) if reading.shape[i] != TAIL])


def _sign(reading: Text, i: int) -> tuple[str, Any]:
    piece = reading.pieces[i].lstrip()
    if piece[0].isdecimal():
        return "number", reading.value(i, "number")
    for kind in SIGNS:
        if isinstance(value := reading.value(i, kind), int):
            return "han_place" if kind == "han_ten" else kind, value
    return "point", None


def added(signs: list[tuple[str, Any]]) -> Total | None:
    """The number that digits, places and myriads make; None if they make none.

    >>> three, myriad = ("han_digit", 3), ("myriad", 4)
    >>> added([three, ("han_place", 2), ("han_digit", 5), ("han_place", 1), myriad])  # 三百五十万
    Total(mantissa=Decimal('350'), scale=4, places=0)
    >>> added([("number", Decimal("3.5")), myriad, ("myriad", 8)])
    Total(mantissa=Decimal('3.5'), scale=12, places=1)
    """
    fraction, scale = "", 0
    for n, (kind, _) in enumerate(signs):
        if kind == "point":
            fraction = "".join(str(value) for of, value in signs[n + 1 :] if of != "myriad")
            if not fraction.isdecimal():  # 三点7.5
                return None
            scale = sum(value for of, value in signs[n + 1 :] if of == "myriad")
            signs = signs[:n]
            break
    if all(kind == "han_digit" for kind, _ in signs):  # 二〇二三: read off digit by digit
        if not fraction and len(signs) == 2 and (signs[0][1] == 0 or signs[0][1] + 1 == signs[1][1]):
            return None  # 三块零四 names the empty place, 三四家 are three or four
        whole: Total | None = Total(Decimal("".join(str(value) for _, value in signs)), 0, 0)
    elif signs[0][0] == "number" and all(kind not in ("number", "han_digit") for kind, _ in signs[1:]):
        number = signs[0][1]
        places = -number.as_tuple().exponent
        whole = None if number is None else Total(number, sum(value for _, value in signs[1:]), places)
    else:
        whole = _placed(signs)
    if whole is None or not fraction:
        return whole
    value = EXACT.add(whole.mantissa.scaleb(whole.scale), Decimal(f"0.{fraction}"))
    return Total(value, scale, len(fraction))


def _placed(signs: list[tuple[str, Any]]) -> Total | None:
    """Digits each before its place: the parts below a myriad are counted in it."""
    parts: list[tuple[Decimal, int]] = []  # what has been counted so far, and in which myriad
    section, digit, last = Decimal(0), None, 0
    for kind, value in signs:
        if kind in ("han_digit", "number"):
            if digit is not None and digit != 0:
                return None
            if value == 0:
                last = 0  # 一万零三: what follows is a unit
            digit = Decimal(value)
        elif kind == "han_place":
            if last and value >= last:  # 一百三千: places fall
                return None
            section += (digit or 1) * TEN**value
            digit, last = None, value
        else:
            section += digit or 0
            while parts and (parts[-1][1] < value or (parts[-1][1] == value and not section)):  # 四万万
                more, power = parts.pop()
                section += more.scaleb(power)
            if not section or (parts and parts[-1][1] == value):  # 三万五万: two numbers
                return None
            parts.append((section, value))
            section, digit, last = Decimal(0), None, value
    return _ended(parts, section, digit, last)


def _ended(parts: list[tuple[Decimal, int]], section: Decimal, digit: Decimal | None, last: int) -> Total | None:
    """The sum; a digit left over counts in the place below the last one: 一万三 is 13,000."""
    if digit is not None:
        short = last > 1 and 0 < digit < TEN and digit == int(digit)
        section += digit.scaleb(last - 1) if short else digit
        last = last - 1 if short else 0
    if not section and len(parts) == 1:
        mantissa, scale = parts[0]
        return Total(mantissa, scale, 0)
    total = sum((many.scaleb(power, EXACT) for many, power in parts), section)
    return Total(total, 0, -last) if total else None


@phrase(
    "with_part (bottom:number | under:below_hundred) parts_of (top:number | over:below_hundred)",  # 又四分之一
)
def and_part(
    under: int = 0, over: int = 0, bottom: Decimal | None = None, top: Decimal | None = None
) -> Decimal | None:
    """What a whole number has besides: the parts are named before how many they are."""
    many, share = (over if top is None else top), (under if bottom is None else bottom)
    return ratio(many, share) if share else None
