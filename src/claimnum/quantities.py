"""Quantities: a number with its unit, in every order that languages put them."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, NamedTuple

from claimnum import physical, proportions
from claimnum.figures import Quantity
from claimnum.hundredths import codes, in_full, in_hundredths, lettered
from claimnum.kinds import SKIPPED, Unit
from claimnum.languages.currencies import NO_DECIMALS
from claimnum.model import EXACT
from claimnum.model.plain import ratio
from claimnum.number_words import below_hundred, fraction
from claimnum.numerals import Numeral, in_digits, in_words
from claimnum.phrases import Grammar, phrase
from claimnum.pieces import UNSPACED
from claimnum.series import Series, part, series
from claimnum.shapes import before, letters

if TYPE_CHECKING:
    from claimnum.lexicon import Lexicon, Text

HUNDRED, ONE, GROUP = Decimal(100), Decimal(1), 3
#: What a dash joins to the number behind it, written with a character that is a piece of its own.
NUMBERS = (
    "numeral", "unit", "ten", "zero", "half", "han_digit", "han_place", "myriad", "year_mark", "month_mark", "day_mark",
)  # fmt: skip
#: What a dash before a number follows where it is its sign.
OPENING = ("open", "sign", "pipe", "line", "paragraph", "colon", "tilde", "slash")
PERCENT, POINTS, MULTIPLE = Unit("percent", "%"), Unit("points"), Unit("multiple", "x")


@phrase("numeral", "number", "ten", "teen", "unit", "zero")
def plain_number(
    numeral: Numeral | None = None,
    number: Decimal | None = None,
    ten: int = 0,
    teen: int = 0,
    unit: int = 0,
    zero: int = 0,
) -> Numeral:
    """Any number: 2,300, 4.2 billion, five, two hundred."""
    if numeral is not None:
        return numeral
    return in_digits(number) if number is not None else in_words(ten + teen + unit + zero)


@phrase(
    "minus",  # minus 3
    "dash =glued",  # -3
    "plus_sign =glued",  # +3
)
def polarity(minus: Any = None, dash: Any = None) -> int:
    """The sign of a number; a dash is one only if it touches what it stands before."""
    return 1 if minus is None and dash is None else -1


# --- money -------------------------------------------------------------------------------------------------------


@phrase(
    "mark +thousands_mark plain_number",  # US$'000 1,240
    "mark open plain_number close (scale | +suffix)?",  # $(9.8) million, £(9.8)m
    "bracket:open mark plain_number close scale",  # ($2.3) million
    "polarity? mark plain_number _free_suffix !hyphen !and",  # EUR 14.2 m
    "mark plain_number +slash +dash",  # Rs. 450/-
    "polarity? mark plain_number again:currency !number !numeral",  # $5 million dollars, $2.40 cents
    "polarity? mark another:mark? within:polarity? plain_number",  # -$5, $-5, NZD $5
    "polarity? prefix plain_number",  # R8,499
    "polarity? spelt:currency_before plain_number",  # ringgit 42
)
def marked(
    plain_number: Numeral,
    mark: Unit | None = None,
    another: Unit | None = None,
    again: Unit | None = None,
    prefix: Unit | None = None,
    spelt: Unit | None = None,
    open: Any = None,  # noqa: A002 - the kind's name
    bracket: Any = None,
    scale: int = 0,
    suffix: int = 0,
    thousands_mark: int = 0,
    free_suffix: int = 0,
    polarity: int = 1,
    within: int = 1,
) -> Quantity | None:
    """A number after its currency; one in brackets after the mark is negative."""
    unit = mark or prefix or spelt
    if prefix is not None and not (plain_number.scale or plain_number.places or plain_number.mantissa >= HUNDRED):
        return None
    if again is not None and unit is not None:
        if again.power >= 0 and codes(again).isdisjoint(codes(unit)):
            return None
        unit = again if again.power >= 0 and len(codes(again)) == 1 else unit  # $100 CAD
    if another is not None and unit is not None and len(unit.name or "") < len(another.name or ""):
        unit = another
    more = scale + suffix + thousands_mark + free_suffix
    number = plain_number._replace(scale=plain_number.scale + more) if more else plain_number
    in_brackets = open is not None or bracket is not None
    return Quantity(ungrouped(number, unit), unit, -1 if in_brackets else polarity * within)


@phrase(
    "<of open marked close scale?",  # a loss per share of ($0.42)
    "<being open marked close scale?",
    "<to open marked close scale?",
    "<to open plain_number close currency",  # narrowed to (4.1) cents
    "<from open plain_number close currency",
)
def bracketed(
    marked: Quantity | None = None, plain_number: Numeral | None = None, currency: Unit | None = None, scale: int = 0
) -> Quantity | None:
    """Money in brackets where a figure is told: negative."""
    if plain_number is not None:
        return Quantity(plain_number, currency, -1)
    if marked is None:
        return None
    numeral = marked.numeral._replace(scale=marked.numeral.scale + scale)
    return Quantity(numeral, marked.unit, -1)


@phrase(
    "polarity? plain_number currency scale",  # 75 USD million
    "polarity? plain_number dash? currency !+number",  # 3 billion yuan, 340-billion-euro
    "polarity? plain_number currency_word",  # 2685亿元7天期
    "polarity? plain_number +minor_letter",  # 12p
    "polarity? plain_number (+comma | +stop) +dash currency",  # 50,- Kč
    "scale hyphen currency",  # billion-dollar
)
def named(
    plain_number: Numeral | None = None,
    currency: Unit | None = None,
    currency_word: Unit | None = None,
    minor_letter: Unit | None = None,
    scale: int = 0,
    polarity: int = 1,
) -> Quantity | None:
    """A number before its currency."""
    currency = currency or currency_word
    if plain_number is None:
        return Quantity(in_words(1, scale), currency)
    number = plain_number._replace(scale=plain_number.scale + scale) if scale else plain_number
    return Quantity(ungrouped(number, currency), currency or minor_letter, polarity)


def ungrouped(number: Numeral, unit: Unit | None) -> Numeral:
    """Three decimals of a currency that is never written with decimals are a group: Rp 31.500."""
    if unit is None or unit.name not in NO_DECIMALS or number.places != GROUP or number.scale or number.worded:
        return number
    return in_digits(number.mantissa.scaleb(GROUP, EXACT).quantize(ONE, context=EXACT))


@phrase(
    "whole:named and? part:named",  # six dollars and forty cents
    "whole:marked and part:named",  # $5,000 and 20 cents
)
def compound(whole: Quantity | None, part: Quantity | None) -> Quantity | None:
    """Money in its main unit and its minor one."""
    if whole is None or part is None or whole.unit is None or part.unit is None or part.unit.power >= 0:
        return None
    if whole.unit.power or whole.numeral.scale or part.value >= 1:
        return None
    return Quantity(in_digits(EXACT.add(whole.value, part.value)), whole.unit)


# --- rates -------------------------------------------------------------------------------------------------------


@phrase(
    "open plain_number close rate_unit",  # (3.1)%
    "polarity? plain_number dash? rate_unit !+number",  # 12%, 25-basis-point, -0.8%
    "fraction (of a | a) rate_unit",  # half a percentage point
    "(over:below_hundred dash?)? part dash? rate_unit",  # quarter-percentage-point, three quarters percent
    "half dash? rate_unit",
)
def rated(
    rate_unit: Unit,
    plain_number: Numeral | None = None,
    fraction: Decimal | None = None,
    over: int = 1,
    part: int = 0,
    half: int = 0,
    open: Any = None,  # noqa: A002
    polarity: int = 1,
) -> Quantity | None:
    """A percentage, percentage points, basis points."""
    if plain_number is None:
        share = ratio(over, part or half) if part or half else fraction
        return None if share is None else Quantity(in_words(share, places=2), rate_unit)
    return Quantity(plain_number, rate_unit, polarity if open is None else -1)


@phrase(
    "fraction (of a | a) points",  # a quarter of a point
    "(over:below_hundred dash?)? part dash? points",  # quarter-point
    "half dash? points",  # half-point
    "(whole:below_hundred | a) points and more:fraction",  # a point and a half
    "polarity? plain_number dash? points",  # 2.1 points
)
def pointed(
    plain_number: Numeral | None = None,
    fraction: Decimal | None = None,
    over: int = 1,
    part: int = 0,
    half: int = 0,
    whole: int = 1,
    more: Decimal | None = None,
    polarity: int = 1,
) -> Quantity | None:
    """Points: of an index or of a percentage, which what they are points of will tell."""
    if plain_number is not None:
        return Quantity(plain_number, POINTS, polarity)
    share = ratio(over, part or half) if part or half else fraction
    if more is not None:
        share = EXACT.add(Decimal(whole), more)
    return None if share is None else Quantity(in_words(share, places=2), Unit("percentage_point", "pp"))


@phrase(
    "plain_number +x_sign !+number",  # 14x, but no 4x4
    "plain_number dash? times !frequency",  # 12 times, but no 3 times a week
    "precise:plain_number dash? times",  # 11.5 times in 2022
    "plain_number (to | +colon) one:plain_number !rate_unit !scale !currency !measure !plural !noun",  # 3.50 to 1.00
    "plain_number +hyphen to +hyphen one:plain_number",  # 1.6-to-1
    "plain_number dash? fold_word",  # 20-fold
    "fold",  # sevenfold
)
def multiplied(
    plain_number: Numeral | None = None, one: Numeral | None = None, precise: Numeral | None = None, fold: int = 0
) -> Quantity | None:
    """A multiple of something; whole times in or before something are how often it happened."""
    if one is not None and plain_number is not None:  # four to one, but no 3 to 1
        told = plain_number.places or one.places or (plain_number.worded and one.worded)
        return Quantity(plain_number, MULTIPLE) if told and one.value == 1 < plain_number.value else None
    if precise is not None:
        return Quantity(precise, MULTIPLE) if precise.places else None
    return Quantity(plain_number or in_words(fold), MULTIPLE)


@phrase(
    "mark number +colon +two_digits !+colon",  # 美元16:30收报7.2
    "plain_number hour_unit within_mark",  # 24小时内
    "plain_number hour_unit =particle",  # 24小时下跌6%
    "plain_number hour_unit =han",  # 24小时爆仓4亿美元
    "(back_mark | forth_mark) plain_number hour_unit",  # 过去24小时
    "year currency denominated",  # 2015 euro-denominated bonds
)
def timed() -> tuple[()]:
    """A time of day behind the name of a currency; in how many hours; a year before what is paid in a currency."""
    return SKIPPED


# --- the pass ----------------------------------------------------------------------------------------------------

PHRASES = (below_hundred, fraction, plain_number, polarity, proportions.magnitude)
ROOTS = (
    *proportions.ROOTS,
    timed,
    compound,
    bracketed,
    physical.weighed,
    in_full,
    in_hundredths,
    lettered,
    marked,
    named,
    *physical.ROOTS,
    rated,
    pointed,
    multiplied,
)


class Quantities(NamedTuple):
    """The quantities of a language, and the letters of what a sign before a number may touch and may not."""

    grammar: Grammar
    dashes: frozenset[str]
    opening: frozenset[str]
    numbers: frozenset[str]
    slash: frozenset[str]
    compared: frozenset[str]
    series: Series | None


def grammar(lexicon: Lexicon) -> Quantities:
    """Compiles the quantities of a language."""
    opening = "".join(map(lexicon.family, OPENING))
    made = Grammar(lexicon, ROOTS, (*PHRASES, marked, named), names=False)
    numbers = "".join(lexicon.family(kind) for kind in NUMBERS if lexicon.known(kind))
    dashes = frozenset(lexicon.family("dash", "+"))
    slash, compared = letters(lexicon, "slash"), letters(lexicon, "yoy", "qoq")
    return Quantities(made, dashes, frozenset(opening), frozenset(numbers), slash, compared, series(lexicon))


def join(text: Text, known: Quantities) -> None:
    """Makes each number with its unit one piece of the shape, so that orders of figures see it as one."""
    hits = [(start, end, value) for start, end, _, value in known.grammar.read(text) if value is not SKIPPED]
    last = 0
    for start, end, value in hits:
        joined = start and text.shape[start] in known.dashes and text.shape[start - 1] not in known.opening
        if joined and (start == last or not _after_word(text, start, known)):
            text.merge(start + 1, end, "quantity", value._replace(sign=-value.sign))  # 3-4%: the dash is no sign
        else:
            text.merge(start, end, "quantity", value)
        last = end
    if hits:
        text.shape = "".join(text.letters)
        if known.series is not None:
            part(text, known.series)


def _after_word(text: Text, at: int, known: Quantities) -> bool:
    """Whether a sign follows a word of a script without blanks, which it cannot but touch: 净利润为-3亿元, yoy-3%."""
    word = before(text.shape, at)
    if text.shape[word] in known.compared:
        return True
    if text.pieces[at - 1][-1:] < UNSPACED or text.shape[before(text.shape, word)] in known.slash:  # 12元/股-15元/股
        return False
    return text.shape[word] not in known.numbers
