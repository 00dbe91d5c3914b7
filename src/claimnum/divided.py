"""Numbers told at length: twenty thirty-fifths, two hundred and six hundredths, 6 crore 50 lakh."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from claimnum.model import EXACT
from claimnum.model.plain import ratio
from claimnum.phrases import sequence
from claimnum.shapes import head, letters

if TYPE_CHECKING:
    from claimnum.lexicon import Text

#: The kinds of number words, in the order in which they are asked for.
WORDS = ("unit", "teen", "ten", "hundred", "scale")
TEN, HUNDRED, QUARTER = 10, 100, 4
#: What a hyphen joins to a part: one-hundredths, ten-thousandths, hundred-thousandths.
POWERS = {1, 10, 100}
#: No scale is as large.
LARGEST = 300


class Word(NamedTuple):
    """A word of a number: its kind, what it is worth, and whether a dash stands before it."""

    kind: str
    worth: int
    dashed: bool = False


class Mixed(NamedTuple):
    """A whole number and a part of one."""

    value: Decimal


@sequence(
    "(a | unit | teen | ten | hundred) (unit | teen | ten | hundred | scale | and | dash){1,9}"
    " (unit | teen | ten | hundred | scale | and | dash){0,9} (part | ordinal_one)",
    "(a | unit) dash? ordinal_part",  # one twenty-fifth
)
def division(reading: Text, start: int, end: int) -> Decimal | Mixed | None:
    """A part of one, or a whole number with one; None where simpler orders read it, or an ordinal is meant."""
    last = head(reading.shape, end - 1)
    if (under := reading.value(last, "ordinal_part")) is not None:
        alone = reading.value(start, "unit") in {None, 1} and stands_alone(reading, end)
        return ratio(1, under) if alone else None
    under = reading.value(last, "part") or reading.value(last, "ordinal_one")
    if under == QUARTER or follows(reading, end, "scale"):
        return None  # over twenty-three quarters, two and three-fifths million
    said, joints = _said(reading, start, last)
    if not said or 0 in joints or len(said) in joints or (joints and said[joints[-1] - 1].kind == "scale"):
        return None  # two million and three fifths are of the million
    joint = next((n for n in joints if said[n - 1].kind != "hundred"), joints[-1] if joints else 0)
    whole, told = said[:joint], said[joint:]
    dashed = isinstance(reading.value(last - 1, "dash"), int)
    several = isinstance(reading.value(last, "parts"), int)
    if not several:
        share = _one_of(told, under) if stands_alone(reading, end) else None
    else:
        share = _so_many(told, under, dashed=dashed)
    if not joints:
        return share if len(told) > 1 else None
    if share is None or share >= 1:  # one hundred and thirty fifths
        value = _number(said) if several else None
        return None if value is None else ratio(value, under)
    added = _number(whole)
    return None if added is None else Mixed(EXACT.add(Decimal(added), share))


def _said(reading: Text, start: int, end: int) -> tuple[list[Word], list[int]]:
    """The words of a number, and before which of them "and" stands."""
    said, joints, dashed = [], [], False
    for i in range(start, end):
        if (found := next(((k, v) for k in WORDS if isinstance(v := reading.value(i, k), int)), None)) is not None:
            said.append(Word(*found, dashed))
        elif isinstance(reading.value(i, "and"), int):
            joints.append(len(said))
        elif i == start:
            said.append(Word("unit", 1))  # a twenty-fifth
        dashed = isinstance(reading.value(i, "dash"), int)
    return said, joints


def _number(said: list[Word]) -> int | None:
    """The number that words make; None if they are two numbers: twenty thirty."""
    total, part, last = 0, 0, LARGEST
    for kind, worth, _ in said:
        if kind == "scale":
            if worth >= last:
                return None
            total, part, last = total + (part or 1) * 10**worth, 0, worth
        elif kind == "hundred":
            if part >= HUNDRED:
                return None
            part = (part or 1) * worth
        else:
            rest = part % HUNDRED
            if rest and (kind != "unit" or rest % TEN or rest < 2 * TEN):
                return None
            part += worth
    return total + part


def _so_many(said: list[Word], under: int, *, dashed: bool) -> Decimal | None:
    """So many parts: tens before the last belong to it (twenty thirty-fifths), and so do powers of ten with a dash."""
    last, over = said[-1], said[:-1]
    if last.kind == "ten" and under < TEN and (over or dashed):
        under += last.worth
    elif over and dashed and not last.dashed and last.worth in POWERS and under >= HUNDRED:
        under *= last.worth
    else:
        over = said
    number = _number(over) if over else None
    return None if number is None else ratio(number, under)


def _one_of(said: list[Word], under: int) -> Decimal | None:
    """One part: one twenty-fifth, one ten-thousandth."""
    first, rest = said[0], said[1:]
    if first.worth != 1 or first.kind != "unit":
        return None
    if rest and under >= HUNDRED:
        number = _number(rest)
        return None if number is None else ratio(1, number * under)
    if rest and rest[0].kind in {"hundred", "scale"}:
        return None  # one hundred fifth
    if rest and not (rest[-1].kind == "hundred" or (rest[-1].kind == "ten" and under < TEN)):
        return None
    number = _number(rest)
    return None if number is None else ratio(1, number + under)


def follows(reading: Text, at: int, *kinds: str) -> bool:
    """Whether a piece at a place is of one of the kinds."""
    return reading.shape[at : at + 1] in letters(reading.lexicon, *kinds)


def stands_alone(reading: Text, at: int) -> bool:
    """Whether nothing follows that an ordinal could stand before: a twenty-fifth of it, and no twenty-fifth store."""
    return at == len(reading.shape) or follows(reading, at, "of", "clause_end", "stop", "close")


@sequence(
    "number scale (number scale){1,3}",  # 6 crore 50 lakh
    "number scale (below_thousand scale){1,2} (and? below_thousand)?",  # 3.5 million two hundred thousand
    "number scale and below_thousand",  # 4 crore and three hundred
)
def stepped(reading: Text, start: int, end: int) -> Decimal | None:
    """A number told scale by scale, in digits or on in words; "and" takes what nothing is counted by."""
    total, part, last = Decimal(0), Decimal(0), LARGEST
    if follows(reading, start + 2, "and") and not stands_alone(reading, end):
        return None
    for i in range(start, end):
        if (number := reading.value(i, "number")) is not None:
            part = number
        elif isinstance(scale := reading.value(i, "scale"), int):
            part = part.scaleb(scale, EXACT)
            if part >= Decimal(1).scaleb(last):
                return None
            total, part, last = EXACT.add(total, part), Decimal(0), scale
        elif isinstance(reading.value(i, "hundred"), int):
            part = (part or Decimal(1)) * 100
        else:
            part += next((v for kind in ("unit", "teen", "ten") if isinstance(v := reading.value(i, kind), int)), 0)
    return EXACT.add(total, part)
