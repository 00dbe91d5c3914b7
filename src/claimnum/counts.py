"""Counts: a number of things, and shares of a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from claimnum.figures import Figure, Interval, Quantity, Span, exactly
from claimnum.intervals import qualify, shared, spanned
from claimnum.kinds import FROM, Bound, Unit
from claimnum.model import EXACT
from claimnum.number_words import ratio
from claimnum.numerals import Numeral, in_words
from claimnum.phrases import phrase
from claimnum.pieces import singular
from claimnum.quantities import HUNDRED, PERCENT

if TYPE_CHECKING:
    from decimal import Decimal


@phrase(
    # full-time employees, season tickets
    "((word | modifier) dash (word | modifier) | word | modifier | name | acronym){0,3} (plural | noun)",
)
def counted(plural: str | None = None, noun: str | None = None) -> str:
    """The noun of a count, its head in the singular."""
    return noun or singular(plural or "")


@phrase(
    "fuzzily of? counted per_unit?",  # dozens of staff, several people
    "between low:plain_number and high:plain_number dash? counted per_unit?",
    "low:plain_number (to | dash | or) high:plain_number counted per_unit?",  # three or four clubs
    # 2,041 enterprise customers, five (5) stores, 45k+ cars
    "high:plain_number (open again:plain_number close)? (+plus_sign | dash | approx_after | bound_after)? counted "
    "per_unit? (bound_after | approx_after)?",
)
def number_of(
    counted: str,
    fuzzily: Interval | None = None,
    high: Numeral | None = None,
    low: Numeral | None = None,
    again: Numeral | None = None,
    again_at: Span = (0, 0),
    per_unit: str | None = None,
    plus_sign: Bound | None = None,
    bound_after: Bound | None = None,
    approx_after: Any = None,
) -> tuple[Interval, tuple[Figure, ...]] | None:
    """A number of things, and the same number where it is written twice."""
    unit = Unit("count", counted)
    if fuzzily is not None:
        return fuzzily._replace(unit=unit, per=per_unit), ()
    if high is None:
        return None
    upper = Quantity(high, unit)
    if low is not None:
        whole = spanned(shared(Quantity(low, unit), upper), upper)
        return None if whole is None else (whole._replace(per=per_unit), ())
    twice: tuple[Figure, ...] = ()
    if again is not None:
        if again.value != high.value:
            return None
        twice = (Figure(*again_at, exactly(Quantity(again, unit))),)
    return qualify(exactly(upper, per=per_unit), plus_sign or bound_after, approx_after is not None, per_unit), twice


@phrase("(bound approx? a? | approx a?)? number_of")
def tally(
    here: Span,
    number_of: tuple[Interval, tuple[Figure, ...]] | None,
    bound: Bound | None = None,
    bound_at: Span = (0, 0),
    approx: Any = None,
) -> Figure | None:
    """A count with its qualifiers: over 2,300 people."""
    if number_of is None:
        return None
    amount, twice = number_of
    if bound == FROM and amount.low != amount.high:
        bound = None  # from 20 to 25 shops
    return Figure(*here, qualify(amount, bound, approx is not None, amount.per, bound_at), twice)


@phrase(
    "(bound approx? | approx)? fraction =of",  # three-quarters of its assets
    "(bound approx? | approx)? fraction =the",  # half the town
    "<by_word (bound approx? | approx)? fraction !word !plural !name !acronym !noun !modifier",  # rose by a third
    # one in five firms
    "(bound approx? | approx)? part:plain_number caption_in whole:plain_number (=plural | =noun | =of)",
)
def share_of_whole(
    here: Span,
    fraction: Decimal | None = None,
    part: Numeral | None = None,
    whole: Numeral | None = None,
    bound: Bound | None = None,
    bound_at: Span = (0, 0),
    approx: Any = None,
) -> Figure | None:
    """A part of a whole, as a percentage."""
    if part is not None and whole is not None and 0 < part.value < whole.value <= HUNDRED:
        fraction = ratio(part.value, whole.value)
    if fraction is None:
        return None
    share = exactly(Quantity(in_words(fraction.scaleb(2, EXACT)), PERCENT))
    return Figure(*here, qualify(share, bound, approx is not None, None, bound_at))


@phrase(
    "(bound approx? | approx)? between low:plain_number and high:plain_number per_unit?",  # between 40 and 50
    "(bound approx? | approx)? polarity? low:plain_number (to | dash) high:plain_number per_unit?",  # 4,000 to 4,200
    "open high:plain_number close",  # (32.4)
    "(bound approx? | approx)? polarity? (fraction | high:plain_number !calendar_units per_unit?) "  # 92.6, about 7
    "(+plus_sign | bound_after | approx_after)?",
)
def bare(
    here: Span,
    high: Numeral | None = None,
    high_at: Span = (0, 0),
    low: Numeral | None = None,
    low_at: Span = (0, 0),
    to: Any = None,
    fraction: Decimal | None = None,
    open: Any = None,  # noqa: A002 - the kind's name
    polarity: int = 1,
    bound: Bound | None = None,
    bound_at: Span = (0, 0),
    approx: Any = None,
    per_unit: str | None = None,
    plus_sign: Bound | None = None,
    bound_after: Bound | None = None,
    approx_after: Any = None,
) -> Figure | None:
    """A number with nothing that says what it is of; what stands around it may tell."""
    number = high if fraction is None else in_words(fraction, places=2)
    if number is None:
        return None
    upper = Quantity(number, None, polarity if open is None else -1)
    whole: Interval | None = exactly(upper)
    if low is not None:
        lower = Quantity(low, None, polarity)
        whole = spanned(shared(lower, upper._replace(sign=1)), upper._replace(sign=1))
    if whole is None:
        return None
    if low is not None and to is not None:
        whole = whole._replace(ends=((exactly(lower), low_at), (exactly(upper), high_at)))
    if low is not None and bound == FROM:
        bound = None  # from 20 to 25
    approximate = approx is not None or approx_after is not None
    amount = qualify(whole, bound or plus_sign or bound_after, approximate, per_unit, bound_at)
    return Figure(*here, amount, bare=True)


PHRASES = (counted, number_of)
