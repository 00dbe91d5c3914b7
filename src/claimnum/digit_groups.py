"""Numbers whose digits stand in several pieces: grouped by blanks, split at the point, spoken digit by digit."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from claimnum.phrases import sequence

if TYPE_CHECKING:
    from claimnum.lexicon import Text


#: What stands between the digits of a decimal.
POINTS = {".", "．"}
#: Four digits before a point that stands apart are a year at the end of a sentence.
GROUP = 3
#: The length of a last group with its hundredths: 499.00.
GROUPED = 6


class Written(NamedTuple):
    """A number as it was written: mantissa, and the power of ten behind it."""

    mantissa: Decimal
    scale: int = 0


def grouped(pieces: list[str]) -> Decimal | None:
    """The number that pieces of digits write as groups of three; None if they are no such groups.

    >>> grouped(["12", " 500"]), grouped(["1", " 298,50"]), grouped(["2019", " 500"]), grouped(["5", " 20"])
    (Decimal('12500'), Decimal('1298.50'), None, None)
    """
    words = [piece.strip() for piece in pieces]
    last = words[-1].replace(",", ".")
    whole, _, decimals = last.partition(".")
    inner = [*words[1:-1], whole]
    if not (words[0].isdecimal() and len(words[0]) <= 3 and words[0][0] != "0"):
        return None
    if not all(len(group) == 3 and group.isdecimal() for group in inner) or (decimals and not decimals.isdecimal()):
        return None
    return Decimal("".join([words[0], *inner]) + (f".{decimals}" if decimals else ""))


@sequence(
    "number _number{1,4} (=currency | =measure | =rate_unit | =plural | =noun | =scale | =word)",  # 12 500 tonnes
    "<mark number _number{1,4}",  # CHF 12 500
)
def spaced(reading: Text, start: int, end: int) -> Written | None:
    """Digits grouped by blanks, beside a unit."""
    number = grouped(reading.pieces[start:end])
    return None if number is None else Written(number)


@sequence("number _number{1,4}")
def spaced_exactly(reading: Text, start: int, end: int) -> Written | None:
    """Digits grouped by blanks and told to the hundredth."""
    if len(reading.pieces[end - 1].strip()) != GROUPED:
        return None
    number = grouped(reading.pieces[start:end])
    return Written(number) if number is not None and number.as_tuple().exponent == -2 else None


@sequence("number _number{1,4}", "number +comma _number !comma")
def spaced_alone(reading: Text, start: int, end: int) -> Written | None:
    """Digits grouped by blanks, or by a comma and a blank, that are all that a text says."""
    if start > 1 or any(piece.strip() for piece in (*reading.pieces[:start], *reading.pieces[end : end + 2])):
        return None
    number = grouped([piece for piece in reading.pieces[start:end] if piece != ","])
    return None if number is None else Written(number)


@sequence(
    "number _stop +number",  # 0 .9
    "number _stop _number (=rate_unit | =currency | =scale)",  # 30 . 84 %
)
def split_at_point(reading: Text, start: int, end: int) -> Written | None:
    """A decimal that a tokeniser has split."""
    whole, fraction = reading.pieces[start].strip(), reading.pieces[end - 1].strip()
    if not (whole + fraction).isdecimal() or (reading.pieces[end - 1] != fraction and len(whole) > GROUP):
        return None  # in 2008 . 84 %
    return Written(Decimal(f"{whole}.{fraction}"))


@sequence("number +slash +number")
def bid_price(reading: Text, start: int, end: int) -> Written | None:
    """What a dealer bids, before the last digits of what is asked: 83.45/47."""
    bid, asked = reading.pieces[start].strip(), reading.pieces[end - 1]
    whole, _, places = bid.partition(".")
    fits = asked.isdecimal() and 1 < len(asked) <= len(places) and (whole + places).isdecimal()
    return Written(Decimal(bid)) if fits else None


@sequence("stop +number")
def led_by_point(reading: Text, start: int, end: int) -> Written | None:
    """A decimal without its zero: .75."""
    before = reading.pieces[start - 1] if start else ""
    if reading.pieces[start].strip() not in POINTS:
        return None
    if reading.pieces[start][:1] == "." and (before[-1:].isalnum() or before[-1:] == "."):
        return None
    fraction = reading.pieces[end - 1]
    return Written(Decimal(f"0.{fraction}")) if fraction.isdecimal() else None


@sequence("number decimal_point number !calendar_units scale?")
def dictated(reading: Text, start: int, end: int) -> Written | None:
    """A decimal taken down as it was spoken: 3 point 5."""
    whole, fraction = reading.pieces[start].strip(), reading.pieces[start + 2].strip()
    if not (whole + fraction).isdecimal():
        return None
    return Written(Decimal(f"{whole}.{fraction}"), reading.value(end - 1, "scale") if end - start > 3 else 0)


#: The kinds of the words of a spoken decimal.
SPOKEN = ("decimal_point", "unit", "teen", "ten", "zero", "hundred", "scale")


@sequence("(below_thousand | zero) decimal_point (unit | zero){1,6} scale?")
def spoken(reading: Text, start: int, end: int) -> Written | None:
    """A decimal in words: twenty-one point five, two point two million."""
    whole, digits, scale = 0, "", 0
    after = False
    for i in range(start, end):
        value = {kind: reading.value(i, kind) for kind in SPOKEN}
        if isinstance(value["scale"], int) and after:
            scale = value["scale"]
        elif isinstance(value["decimal_point"], int):
            after = True
        elif after:
            digits += str(value["unit"] if isinstance(value["unit"], int) else 0)
        elif isinstance(value["hundred"], int):
            whole = (whole or 1) * 100
        else:
            whole += next((value[kind] for kind in ("unit", "teen", "ten") if isinstance(value[kind], int)), 0)
    return Written(Decimal(f"{whole}.{digits}"), scale)


WRITTEN = (spaced, spaced_exactly, spaced_alone, split_at_point, bid_price, led_by_point, dictated, spoken)
