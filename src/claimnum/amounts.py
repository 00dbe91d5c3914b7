"""Amounts: the word orders of figures, in every language, and what each of them makes.

An order is read aloud from left to right; the comment beside it is an example of it. Productions know no language:
they get values by the name of their slot. What they make is a :class:`Figure`, unresolved: an ambiguous currency is
still its key (``$``), and the figure has no period yet.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any, NamedTuple

from claimnum.kinds import Bound, Unit
from claimnum.model import EXACT
from claimnum.numerals import Numeral, in_digits, in_words
from claimnum.phrases import phrase

Span = tuple[int, int]


class Quantity(NamedTuple):
    """A number with its unit, before bounds and ranges: the mantissa keeps its scale apart."""

    numeral: Numeral
    unit: Unit | None = None
    sign: int = 1

    @property
    def value(self) -> Decimal:
        value = self.numeral.value
        if self.unit is not None and self.unit.power:
            value = value.scaleb(self.unit.power, EXACT)
        return value if self.sign > 0 else value.copy_negate()


class Interval(NamedTuple):
    """What the words of a figure assert, with its unit."""

    value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    unit: Unit | None
    low_open: bool = False
    high_open: bool = False
    approx: bool = False
    per: str | None = None
    decimals: int | None = None


class Figure:
    """A figure found: the pieces it stands on, its amount, and what the passes after this one learn about it."""

    __slots__ = (
        "amount", "assumptions", "candidates", "cue", "direction", "end", "forward", "negated", "noun", "order", "period",
        "role", "start", "stated", "subject", "unit",
    )  # fmt: skip

    def __init__(self, start: int, end: int, amount: Interval, stated: tuple[Figure, ...] = ()) -> None:
        self.start, self.end, self.amount, self.stated = start, end, amount, list(stated)
        self.unit = amount.unit
        self.period: Any = None
        self.role, self.direction, self.forward, self.negated = "level", None, False, False
        self.cue: Span | None = None
        self.subject: Span | None = None
        self.noun: str | None = None
        self.candidates: tuple[str, ...] = ()
        self.assumptions: list[str] = []
        self.order = ""


# --- numbers -----------------------------------------------------------------------------------------------------


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


@phrase("plain_number")
def digits(plain_number: Numeral) -> Numeral:
    """A number where one is expected."""
    return plain_number


# --- quantities --------------------------------------------------------------------------------------------------


@phrase(
    "mark open plain_number close scale?",  # $(9.8) million
    "(minus | dash)? mark (minus | dash)? plain_number suffix?",  # -$5, $-5
)
def marked(
    mark: Unit,
    plain_number: Numeral,
    open: Any = None,  # noqa: A002 - the kind's name
    scale: int = 0,
    suffix: int = 0,
    minus: Any = None,
    dash: Any = None,
) -> Quantity:
    """A number after its currency; one in brackets after the sign is negative."""
    sign = -1 if open is not None or minus is not None or dash is not None else 1
    return Quantity(plain_number._replace(scale=plain_number.scale + scale + suffix), mark, sign)


@phrase(
    "minus? plain_number dash? suffix? currency",  # 3 billion yuan, 340-billion-euro
)
def named(plain_number: Numeral, currency: Unit, suffix: int = 0, minus: Any = None) -> Quantity:
    """A number before its currency."""
    return Quantity(plain_number._replace(scale=plain_number.scale + suffix), currency, 1 if minus is None else -1)


@phrase(
    "open plain_number close rate_unit",  # (3.1)%
    "minus? plain_number dash? rate_unit",  # 12%, 25-basis-point
)
def rated(plain_number: Numeral, rate_unit: Unit, open: Any = None, minus: Any = None) -> Quantity:  # noqa: A002
    """A percentage, points, basis points, a multiple."""
    return Quantity(plain_number, rate_unit, 1 if open is None and minus is None else -1)


@phrase("minus? plain_number dash? measure")
def measured(plain_number: Numeral, measure: Unit, minus: Any = None) -> Quantity:
    """A physical quantity: 310,000 square feet."""
    return Quantity(plain_number, measure, 1 if minus is None else -1)


@phrase("marked", "named", "rated", "measured")
def quantity(
    marked: Quantity | None = None,
    named: Quantity | None = None,
    rated: Quantity | None = None,
    measured: Quantity | None = None,
) -> Quantity:
    """A number with its unit."""
    return marked or named or rated or measured  # type: ignore[return-value]


# --- denominators ------------------------------------------------------------------------------------------------


@phrase(
    "per (measure | denominator)",  # per share, /MWh
    "a (measure | denominator) !ago !earlier",  # a barrel, but not a year earlier
    "each",
)
def per_unit(measure: Unit | None = None, denominator: str | None = None, each: Any = None) -> str | None:
    """The denominator of a price or rate."""
    return measure.name if measure is not None else denominator


# --- ranges ------------------------------------------------------------------------------------------------------


@phrase(
    "between (low:quantity | bare:plain_number) and high:quantity",  # between 3 and 4 percent
    "from (low:quantity | bare:plain_number) to high:quantity",  # from 3% to 4%
    "(low:quantity | bare:plain_number) (to | dash | or) high:quantity",  # 3-4%
)
def ranged(high: Quantity, low: Quantity | None = None, bare: Numeral | None = None) -> Interval | None:
    """An interval; what is written once serves both ends."""
    left = low or Quantity(bare or high.numeral, high.unit)
    if left.unit is not None and high.unit is not None and left.unit.kind != high.unit.kind:
        return None
    if not left.numeral.scale and left.numeral.mantissa < high.numeral.mantissa:
        left = left._replace(numeral=left.numeral._replace(scale=high.numeral.scale))
    if left.value > high.value:
        return None
    return Interval(None, left.value, high.value, high.unit, decimals=high.numeral.decimals)


def exactly(of: Quantity) -> Interval:
    """The interval of a plain quantity: its value alone."""
    value = of.value
    power = of.unit.power if of.unit else 0
    return Interval(value, value, value, of.unit, decimals=of.numeral.decimals - power)


def bounded(amount: Interval, bound: Bound) -> Interval:
    """The interval that a qualifier makes of a figure."""
    value = amount.value if amount.value is not None else amount.low if bound.low else amount.high
    low, high = (value, None) if bound.low else (None, value)
    return amount._replace(
        value=value,
        low=low,
        high=high,
        low_open=bound.low and bound.open,
        high_open=not bound.low and bound.open,
        approx=amount.approx or bound.approx,
    )


@phrase("ranged", "quantity")
def stem(ranged: Interval | None = None, quantity: Quantity | None = None) -> Interval | None:
    """A figure without its qualifiers."""
    return ranged or (exactly(quantity) if quantity is not None else None)


@phrase("bound? approx? stem per_unit? bound_after? approx_after?")
def qualified(
    stem: Interval | None,
    bound: Bound | None = None,
    approx: Any = None,
    per_unit: str | None = None,
    bound_after: Bound | None = None,
    approx_after: Any = None,
) -> Interval | None:
    """A figure with its qualifiers and its denominator: more than 3 billion yuan, about $5 a share."""
    if stem is None:
        return None
    amount = stem._replace(approx=approx is not None or approx_after is not None, per=per_unit)
    return bounded(amount, bound or bound_after) if bound or bound_after else amount  # type: ignore[arg-type]


@phrase("qualified (open stated:qualified close)?")
def amount(
    here: Span,
    qualified: Interval | None,
    qualified_at: Span,
    stated: Interval | None = None,
    stated_at: Span = (0, 0),
) -> Figure | None:
    """A figure, with its equivalent in another currency: 3 billion yuan ($433 million)."""
    if qualified is None:
        return None
    figure = Figure(*qualified_at, qualified)
    if stated is not None:
        figure.stated.append(Figure(*stated_at, stated))
    return figure


# --- counts ------------------------------------------------------------------------------------------------------


@phrase("(word | dash | name | acronym){0,3} plural", "noun")
def counted(plural: str | None = None, noun: str | None = None) -> str | None:
    """The noun of a count: enterprise customers."""
    return noun or singular(plural or "")


@phrase("bound? approx? plain_number counted per_unit?")
def tally(
    here: Span,
    plain_number: Numeral,
    counted: str | None,
    bound: Bound | None = None,
    approx: Any = None,
    per_unit: str | None = None,
) -> Figure:
    """A count of things: over 2,300 people."""
    whole = exactly(Quantity(plain_number, Unit("count", counted)))._replace(approx=approx is not None, per=per_unit)
    return Figure(*here, bounded(whole, bound) if bound else whole)


def singular(noun: str) -> str:
    """The singular of a regular plural.

    >>> singular("stores"), singular("cities"), singular("branches"), singular("houses")
    ('store', 'city', 'branch', 'house')
    """
    if noun.endswith("ies") and len(noun) > 4:
        return noun[:-3] + "y"
    if noun.endswith(("ches", "shes", "sses", "xes")):
        return noun[:-2]
    return noun[:-1] if noun.endswith("s") else noun


PHRASES = (
    plain_number, digits, marked, named, rated, measured, quantity, per_unit, ranged, stem, qualified, counted,
)  # fmt: skip
ROOTS = (amount, tally)
