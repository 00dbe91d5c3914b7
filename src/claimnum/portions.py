"""Portions: parts of a whole in words, as percentages: two-thirds of the fleet, one in five firms."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from claimnum.figures import Figure, Interval, Quantity, Span, exactly
from claimnum.intervals import qualify
from claimnum.kinds import FROM, Bound
from claimnum.model import EXACT
from claimnum.model.plain import ratio
from claimnum.numerals import Numeral, in_words
from claimnum.phrases import phrase
from claimnum.quantities import PERCENT

if TYPE_CHECKING:
    from decimal import Decimal

#: The value of what says that a share is meant: 3 in every 7.
EVERY = 2
#: What a share is one of: four in 10, seven out of ten. Other wholes are counted: 12 out of 19 banks.
ROUND, QUARTER = {2, 3, 4, 5, 10, 20, 50, 100, 1000}, 4


@phrase(
    # one in five firms
    "part:plain_number (caption_in | out_of) whole:plain_number (=plural | =noun | =of)",
    "part:plain_number (caption_in | out_of) round:plain_number !calendar_units",  # four in 10 said no
    # one home in eight
    "part:plain_number (word | modifier | noun) caption_in round:plain_number"
    " !calendar_units !plural !noun !word !modifier !name !acronym",
)
def one_in(
    part: Numeral,
    out_of: Any = None,
    word: Any = None,
    modifier: Any = None,
    noun: Any = None,
    whole: Numeral | None = None,
    round: Numeral | None = None,  # noqa: A002 - what it is
) -> Decimal | None:
    """So many of a round number of things."""
    if round is not None and not part.worded and out_of is None:
        return None  # 5 in 10
    if (word or modifier or noun) and (round is None or not round.worded or part.value != 1):
        return None  # three shops in 12
    of = round or whole
    odds = (part.value == 1 and (part.worded or of is whole)) or out_of == EVERY  # one in 10,000, 1 in 8 homes
    if part.places or of is None or ((of is round or out_of is not None) and of.value not in ROUND and not odds):
        return None  # 12 out of 19 banks
    return ratio(part.value, of.value) if 0 < part.value < of.value else None


@phrase(
    "(bound approx? | approx)? between low:fraction and high:fraction",  # between a fifth and a quarter
    "(bound approx? | approx)? !number !vulgar low:fraction to !number !vulgar high:fraction",  # one-third to one-half
)
def shares_of_whole(
    here: Span, low: Decimal | None, high: Decimal | None, bound: Bound | None = None, approx: Any = None
) -> Figure | None:
    """A part of a whole between two."""
    if low is None or high is None or not 0 < low < high <= 1 or (bound is not None and bound != FROM):
        return None
    whole = Interval(None, low.scaleb(2, EXACT), high.scaleb(2, EXACT), PERCENT, approx=approx is not None)
    return Figure(*here, whole)


@phrase(
    # three-quarters of its assets, two-thirds (2/3) of the votes
    "(bound approx? | approx)? fraction (open again:fraction close)? =of",
    "(bound approx? | approx)? over:unit dash? part =caption_in",  # one-third in cash
    "(bound approx? | approx)? fraction (=the | =owned)",  # half the town, half its size, half that
    "fraction bound_after",  # 2/3以上
    # rose by a third, up nearly a fifth
    "<by_word (bound approx? | approx)? fraction !word !plural !name !acronym !noun !modifier",
    # up from a third
    "(base:from | base:moved_from) approx? !number !vulgar fraction"
    " !word !plural !name !acronym !noun !modifier !a !ago",
    "<movement (bound approx? | approx)? !number !vulgar fraction !word !plural !name !acronym !noun !modifier",
    # a fifth more than last year, a third higher
    "(bound approx? | approx)? !number !vulgar fraction (=comparative | =aside | =particle | =bound)",
    "(bound approx? | approx)? one_in",
)
def share_of_whole(
    here: Span,
    fraction: Decimal | None = None,
    fraction_at: Span = (0, 0),
    one_in: Decimal | None = None,
    again: Decimal | None = None,
    again_at: Span = (0, 0),
    over: int = 1,
    part: int = 0,
    dash: Any = None,
    bound: Bound | None = None,
    bound_at: Span = (0, 0),
    approx: Any = None,
    approx_at: Span | None = None,
    bound_after: Bound | None = None,
    base: Any = None,
) -> Figure | None:
    """A part of a whole, as a percentage."""
    if part:
        fraction = ratio(over, part) if dash is not None or part != QUARTER else None  # three quarters in a row
    share = fraction if one_in is None else one_in
    if share is None or share > 1 or again not in {None, share}:
        return None
    of = exactly(Quantity(in_words(share.scaleb(2, EXACT)), PERCENT))
    amount = qualify(of, bound or bound_after, approx is not None, None, bound_at)
    if again is not None:
        return Figure(here[0], fraction_at[1], amount, (Figure(*again_at, of),))
    start = here[0] if base is None else (approx_at or fraction_at)[0]
    return Figure(start, here[1], amount)


PHRASES = (one_in,)
ROOTS = (shares_of_whole, share_of_whole)
