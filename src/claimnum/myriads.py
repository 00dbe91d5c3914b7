"""Myriads: numbers that count by ten thousands, in characters, in digits and in mixtures of both.

Characters are digits, places (ten, hundred, thousand) and myriads (10^4, 10^8, 10^12); digits may stand where a
character could: 三百五十亿, 3.5万亿, 1亿2千万, 壹佰贰拾, 二〇二三.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, NamedTuple

from claimnum.model import EXACT
from claimnum.model.plain import ratio
from claimnum.phrases import TAIL, phrase, sequence

if TYPE_CHECKING:
    from claimnum.lexicon import Text

TEN = Decimal(10)
SIGNS = ("han_digit", "han_ten", "han_tens", "han_place", "myriad")


class Total(NamedTuple):
    """A number added up: its mantissa, the power of ten that scales it, its decimal places, how much less it may be."""

    mantissa: Decimal
    scale: int
    places: int
    less: Decimal = Decimal(0)


@sequence(
    # 一百二十点五, 十二点五亿, 三千八百九十六万四千九百六十五
    "(number | han_digit | han_ten | han_tens) (han_digit | han_ten | han_tens | han_place | myriad | +number){1,9}"
    " (han_digit | han_ten | han_tens | han_place | myriad | +number){0,9}"
    " (han_digit | han_ten | han_place | myriad){0,9}"
    " (han_point =han_digit han_digit{1,9} myriad{0,2})?",
    "(han_digit | han_ten) han_point =han_digit han_digit{1,9} myriad{0,2}",  # 十点二三, 三点五亿
    "han_digit han_point +number",  # 零点77
)
def counted_by_myriads(reading: Text, start: int, end: int) -> Any:
    """A number of several pieces; none where its places do not fall: 一百三千."""
    signs: list[tuple[str, Any]] = []
    last = 0
    pieces = (i for i in range(start, end) if reading.shape[i] != TAIL)
    for kind, value in (one for i in pieces for one in _apart(*_sign(reading, i))):
        if kind == "han_place":
            if 0 < last <= value:
                return None
            last = value
        elif kind == "myriad" or value == 0:  # 一万零三: what follows is a unit
            last = 0
        signs.append((kind, value))
    return added(signs)


@phrase("number myriad !number !han_digit !han_ten !han_tens !han_place !myriad !han_point")
def of_myriads(number: Decimal | None, myriad: int) -> Total | None:
    """Most of them: a number in digits before one myriad, 3.5亿."""
    if number is None:
        return None
    exponent = number.as_tuple().exponent
    return Total(number, myriad, -exponent if isinstance(exponent, int) else 0)


def _apart(kind: str, value: Any) -> tuple[tuple[str, Any], ...]:
    """A sign for two or more tens as a digit and a place: 廿."""
    return (("han_digit", value), ("han_place", 1)) if kind == "han_tens" else ((kind, value),)


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
    Total(mantissa=Decimal('350'), scale=4, places=0, less=Decimal('0'))
    >>> added([("number", Decimal("3.5")), myriad, ("myriad", 8)])
    Total(mantissa=Decimal('3.5'), scale=12, places=1, less=Decimal('0'))
    """
    if (n := _pair(signs)) is not None:  # 二三十
        less, more = added([*signs[: n + 1], *signs[n + 2 :]]), added([*signs[:n], *signs[n + 1 :]])
        if less is None or more is None:
            return None
        return more._replace(less=more.mantissa - less.mantissa.scaleb(less.scale - more.scale))
    if len(signs) == 2 and signs[0] == ("han_digit", 0):  # 零四: four of what is less than one
        return None
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


def _pair(signs: list[tuple[str, Any]]) -> int | None:
    """Where two digits in a row stand for either: 二三十, 四五; not those that are read off one by one."""
    digits = [n for n, (kind, _) in enumerate(signs) if kind == "han_digit"]
    if len(digits) < 2 or any(kind in {"number", "point"} for kind, _ in signs):
        return None
    n, last = digits[-2:]
    if last != n + 1 or not 0 < signs[n][1] == signs[last][1] - 1:
        return None
    return n if n == 0 or signs[n - 1][0] != "han_digit" else None


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


@phrase("counted_by_myriads", "number", "ten", "unit")
def by_characters(
    counted_by_myriads: Total | None = None,
    number: Decimal | None = None,
    ten: int | None = None,
    unit: int | None = None,
) -> Decimal | None:
    """Any number of a mixed one; none where its characters make none: 三百五百."""
    if counted_by_myriads is not None:
        return counted_by_myriads.mantissa.scaleb(counted_by_myriads.scale, EXACT)
    digit = unit if ten is None else ten
    return number if digit is None else Decimal(digit)


@phrase("whole:by_characters and_part bottom:by_characters parts_of top:by_characters")  # 一又二分之一
def mixed_by_myriads(whole: Decimal | None, bottom: Decimal | None, top: Decimal | None) -> Total | None:
    """A whole number and a part of one, the denominator first."""
    if whole is None or not bottom or top is None:
        return None
    return Total(EXACT.add(whole, ratio(top, bottom)), 0, 1)


@phrase("number +myriad thousands:number +place:han_place (hundreds:number +below:han_place)?")  # 7万 5千 4百
def split_by_blanks(
    number: Decimal,
    myriad: int,
    thousands: Decimal,
    place: int,
    hundreds: Decimal | None = None,
    below: int = 2,
) -> Total | None:
    """Ten thousands, thousands and hundreds with blanks between; anything else is several numbers."""
    rest = Decimal(0) if hundreds is None else hundreds
    if (myriad, place, below) != (4, 3, 2) or not 0 < thousands < TEN or not 0 <= rest < TEN or number != int(number):
        return None
    return Total(number.scaleb(4) + thousands.scaleb(3) + rest.scaleb(2), 0, -3 if hundreds is None else -2)


@phrase("(many:by_characters | half) +twelve !han !unit")  # 三打
def by_twelves(twelve: int, many: Decimal | None = None, half: Any = None) -> Total | None:
    """Dozens after their number."""
    if half is not None:
        return Total(Decimal(twelve // 2), 0, 0)
    return None if many is None else Total(EXACT.multiply(many, Decimal(twelve)), 0, 0)


BY_MYRIADS = (of_myriads, counted_by_myriads, split_by_blanks, by_characters, mixed_by_myriads, by_twelves)
