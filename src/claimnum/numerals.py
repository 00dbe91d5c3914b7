"""Numbers of several pieces: digits with a scale, number words, fractions, and their mixtures.

This is the first pass over the shape: what it finds becomes one ``numeral`` for the word orders of amounts and
periods. A numeral keeps its mantissa and its scale apart, since a range may share the scale of its right end.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, NamedTuple

from claimnum.digit_groups import WRITTEN, Written
from claimnum.divided import Mixed, division, stepped
from claimnum.model import EXACT
from claimnum.model.plain import ratio
from claimnum.myriads import BY_MYRIADS, Total
from claimnum.number_words import below_hundred, below_thousand, fraction, scaled
from claimnum.phrases import Grammar, phrase, sequence

if TYPE_CHECKING:
    from claimnum.lexicon import Lexicon, Text


NOTHING, TEN = Decimal(0), Decimal(10)


class Numeral(NamedTuple):
    """A number as written: ``4.2 billion`` has the mantissa 4.2, the scale 9 and one decimal place.

    ``less`` is by how much the mantissa may be less where two digits are said for one: 三四千.
    """

    mantissa: Decimal
    scale: int = 0
    places: int = 0
    worded: bool = False
    less: Decimal = NOTHING

    @property
    def value(self) -> Decimal:
        """The number itself, scaled.

        >>> Numeral(Decimal("4.2"), 9).value
        Decimal('4.2E+9')
        """
        return self.mantissa.scaleb(self.scale, EXACT) if self.scale else self.mantissa

    @property
    def decimals(self) -> int:
        """XBRL's decimals: the number is accurate to 10**-decimals as written.

        >>> Numeral(Decimal(433), 6).decimals
        -6
        """
        return self.places - self.scale


def in_digits(number: Decimal, scale: int = 0) -> Numeral:
    """A numeral written in digits, its places those that were written."""
    exponent = number.as_tuple().exponent
    return Numeral(number, scale, -exponent if isinstance(exponent, int) else 0)


def in_words(number: int | Decimal, scale: int = 0, places: int = 0) -> Numeral:
    return Numeral(Decimal(number), scale, places, worded=True)


# --- words -------------------------------------------------------------------------------------------------------


@sequence(
    # two million, one hundred and forty
    "scaled (comma? scaled){0,7} comma below_hundred hundred (and? below_hundred)? !of",
    "scaled (comma? scaled){0,7} and? below_thousand !part",  # one million two hundred thousand and five
    "scaled comma? scaled (comma? scaled){0,6}",  # one million, two hundred thousand
)
def cardinal(reading: Text, start: int, end: int) -> Numeral | None:
    """A large number in words; its scales must fall, or it is a list of numbers."""
    total, part, last = 0, 0, 10**9
    for i in range(start, end):
        if isinstance(scale := reading.value(i, "scale"), int):
            if scale >= last:
                return None
            total, part, last = total + (part or 1) * 10**scale, 0, scale
        elif isinstance(reading.value(i, "hundred"), int):
            part = (part or 1) * 100
        else:
            part += next((v for kind in ("unit", "teen", "ten") if isinstance(v := reading.value(i, kind), int)), 0)
    return in_words(total + part)


# --- numerals ----------------------------------------------------------------------------------------------------


@phrase(
    "cardinal",  # two hundred thousand and five
    "stepped",  # 6 crore 50 lakh
)
def worded(cardinal: Numeral | None = None, stepped: Decimal | None = None) -> Numeral | None:
    """A large number told scale by scale, in words or with digits."""
    return cardinal if stepped is None else in_words(stepped)


@phrase(
    "number (+dash | and)? fraction of? a? dash? scale",  # 2-1/2 million
    "number (+dash | and)? fraction",  # 1 1/2, 2½, 6.60½
    "below_thousand and (a half | fraction) of? a? dash? scale",  # two and a half billion
    "below_thousand and (a half | fraction)",  # two and a half, one and two-thirds
    "(below_thousand | a) scale and fraction (of? a)? dash? lesser:scale",  # one billion and a quarter million
    "number scale and (a half | !number fraction !of !the !scale)",  # 1 million and a half
    # a million and a half, two million and a quarter
    "(below_thousand | a) scale and (a half | !number fraction !of !the !scale)",
)
def mixed(
    number: Decimal | None = None,
    below_thousand: int = 1,
    fraction: Decimal | None = Decimal("0.5"),
    scale: int = 0,
    lesser: int = 0,
) -> Numeral | None:
    """A whole number and a fraction of one, before a scale or after it, or of a lesser scale."""
    if fraction is None or fraction >= 1 or (lesser and lesser >= scale):
        return None
    whole = Decimal(below_thousand) if number is None else number
    if number is not None and (places := in_digits(number).places):  # 6.60½, 5.82-3/4: of the last place
        return in_words(EXACT.add(number, fraction.scaleb(-places, EXACT)), scale, places=places + 1)
    return in_words(EXACT.add(whole, fraction.scaleb(lesser - scale) if lesser else fraction), scale, places=1)


@phrase(
    "number dash? scale (dash? more:scale)?",  # 3 billion, 3 lakh crore, 340-billion
    "number +suffix !+two_digits !+apostrophe",  # 4.2bn, and not 9M24
    "number _big_letter !hyphen !name",  # 12.5 M
)
def scaled_digits(
    number: Decimal, scale: int = 0, more: int = 0, suffix: int = 0, big_letter: int = 0
) -> Numeral | None:
    """Digits and a scale; a letter that stands apart is one after decimals only."""
    if big_letter and not in_digits(number).places:
        return None
    return in_digits(number, scale + more + suffix + big_letter)


@phrase(
    "(number | below_thousand) scale? plural_scale",  # three billions, three thousand millions
    "below_thousand dash? scale more:scale?",  # five million
    "a scale more:scale? !hyphen",  # a billion
)
def scaled_words(
    below_thousand: int = 1, number: Decimal | None = None, scale: int = 0, more: int = 0, plural_scale: int = 0
) -> Numeral:
    """A number word and a scale."""
    power = scale + more + plural_scale
    return in_words(below_thousand, power) if number is None else in_digits(number, power)


@phrase(
    "part scale",  # quarter million
    "fraction (of a dash? | a dash? | dash)? scale",  # half a billion, a quarter of a million, half-million
)
def part_of_scale(scale: int, fraction: Decimal | None = None, part: int = 0) -> Numeral | None:
    """A part of a scale; three quarters of a million is 0.75 million. 1/0 is no part."""
    share = ratio(1, part) if part else fraction
    return None if share is None else in_words(share, scale, places=1)


@phrase(
    "half (of? a_dozen | dozen)",  # half a dozen
    "(number | below_thousand) dozen",  # two dozen
    "(number | below_thousand) dozens",  # two dozens
)
def by_dozen(
    number: Decimal | None = None, below_thousand: int = 1, half: int = 0, dozen: int = 12, a_dozen: int = 12
) -> Numeral:
    """Twelves."""
    return in_words(min(dozen, a_dozen) // 2 if half else dozen * (below_thousand if number is None else number))


@phrase(
    "(many:below_hundred | a) hundred (and? rest:below_hundred)?",  # a hundred and five, forty-five hundred
    "number hundred (and? (rest:below_hundred | digits:two_digits !+number))? scale?",  # 3 hundred and 21
    "ten dash? unit",  # twenty-five
)
def words(
    ten: int = 0,
    unit: int = 0,
    many: int = 1,
    number: Decimal | None = None,
    hundred: int = 0,
    rest: int = 0,
    digits: int = 0,
    scale: int = 0,
) -> Numeral:
    """Two or more number words below a thousand, or digits and a hundred."""
    return in_words(ten + unit + (many if number is None else number) * hundred + rest + digits, scale)


@phrase(
    "number +exponent (+minus | +dash | +plus_sign)? +power:number",  # 1e6, 1.5e-3
    "number x_sign base:number +caret (+minus | +dash)? +power:number",  # 2.5 x 10^6
)
def scientific(
    number: Decimal, power: Decimal, base: Decimal = TEN, minus: Any = None, dash: Any = None
) -> Numeral | None:
    """A power of ten as programs and papers write it; beyond a few hundred it is none that a text means."""
    if base != TEN or power >= 400 or power != int(power):
        return None
    return in_digits(number, int(power) if minus is None and dash is None else -int(power))


# --- digits in several pieces ------------------------------------------------------------------------------------


@phrase(
    "spaced scale?",  # 12 500 tonnes
    "spaced_exactly",  # A$ 1 499.00
    "spaced_alone",  # 12 500
    "split_at_point (suffix | scale)?",  # 0 .9 m
    "bid_price",  # 83.45/47
    "led_by_point (+suffix | scale)?",  # .75
    "dictated",  # 3 point 5
    "spoken",  # twenty-one point five
)
def apart(
    spaced: Written | None = None,
    spaced_exactly: Written | None = None,
    spaced_alone: Written | None = None,
    split_at_point: Written | None = None,
    bid_price: Written | None = None,
    led_by_point: Written | None = None,
    dictated: Written | None = None,
    spoken: Written | None = None,
    suffix: int = 0,
    scale: int = 0,
) -> Numeral | None:
    """A number whose digits stand in several pieces."""
    found = (
        spaced or spaced_exactly or spaced_alone or split_at_point or bid_price or led_by_point or dictated or spoken
    )
    return None if found is None else in_digits(found.mantissa, found.scale + suffix + scale)


@phrase(
    "of_myriads",  # 3.5亿
    "mixed_by_myriads",  # 一又二分之一
    "by_twelves",  # 三打
    "split_by_blanks",  # 7万 5千 4百
    "counted_by_myriads",  # 3.5万亿
)
def by_myriads(
    of_myriads: Total | None = None,
    mixed_by_myriads: Total | None = None,
    by_twelves: Total | None = None,
    split_by_blanks: Total | None = None,
    counted_by_myriads: Total | None = None,
) -> Numeral | None:
    """A number that counts by ten thousands."""
    total = of_myriads or mixed_by_myriads or by_twelves or split_by_blanks or counted_by_myriads
    return None if total is None else Numeral(total.mantissa, total.scale, total.places, less=total.less)


PHRASES = (below_hundred, below_thousand, scaled, cardinal, stepped, fraction, *BY_MYRIADS, *WRITTEN)
ROOTS = (
    by_myriads, division, apart, mixed, worded, part_of_scale, by_dozen, scaled_digits, scaled_words, words,
    scientific,
)  # fmt: skip


def grammar(lexicon: Lexicon) -> Grammar:
    """The numerals of a language."""
    return Grammar(lexicon, ROOTS, PHRASES, several=True)


def join(text: Text, numerals: Grammar) -> None:
    """Makes each number of several pieces one numeral in the shape."""
    hits = [(start, end, value) for start, end, _, value in numerals.read(text) if end - start > 1]
    for start, end, value in hits:
        if isinstance(value, Decimal):
            text.merge(start, end, "divided", value)
        else:
            text.merge(start, end, "numeral", in_words(value.value, places=1) if isinstance(value, Mixed) else value)
    if hits:
        text.shape = "".join(text.letters)
