"""Intervals: quantities with their bounds, ranges, tolerances and denominators."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from claimnum.figures import Interval, Quantity, Span, bounded, exactly
from claimnum.kinds import FROM, Bound, Unit
from claimnum.model import EXACT
from claimnum.numerals import Numeral, in_digits
from claimnum.phrases import phrase

if TYPE_CHECKING:
    from decimal import Decimal

#: What one of a unit is in another that a tolerance may be given in: 50 basis points of a percentage.
FINER = {("percent", "basis_point"): -2, ("percentage_point", "basis_point"): -2}

#: Units that the last of two figures is written with for both, and how many times one may be the other.
LISTED, SIZE = {"percent", "percentage_point", "basis_point", "measure"}, 10

# --- ranges ------------------------------------------------------------------------------------------------------


@phrase(
    "(low:quantity | bare:plain_number) both:and high:quantity +between:between_after",  # 3%和5%之间
    "between? (low:quantity | bare:plain_number) per_unit? (to | dash | or | both:and) approx? high:quantity",  # 3-4%
    "polarity bare:plain_number (to | dash) high:quantity",  # -5 to 3 degrees
    "bare:plain_number up_through high:quantity",  # 20 through 30 percent
    "(low:quantity | bare:plain_number) +dash onto:to high:quantity",  # 8- to 16-meter
    # $4-5 billion
    "between? low:quantity (to | dash | both:and) last:plain_number !plural !noun !word !calendar_units",
)
def ranged(
    high: Quantity | None = None,
    high_at: Span = (0, 0),
    last: Numeral | None = None,
    last_at: Span = (0, 0),
    low: Quantity | None = None,
    low_at: Span = (0, 0),
    bare: Numeral | None = None,
    bare_at: Span = (0, 0),
    approx: Any = None,
    approx_at: Span = (0, 0),
    per_unit: str | None = None,
    per_unit_at: Span = (0, 0),
    polarity: int = 1,
    between: Any = None,
    both: Any = None,
    to: Any = None,
) -> Interval | None:
    """An interval; what is written once serves both ends."""
    if both is not None and between is None:
        return None if bare is None or high is None else listed(bare, bare_at, high, high_at)
    if between is not None and both is None and to is None:
        return None  # two figures, no range
    if last is not None and low is not None:
        if low.unit is None or low.unit.kind != "money" or low.unit.power or (low.numeral.scale and not last.scale):
            return None
        high, high_at = Quantity(last, low.unit, low.sign), last_at
    left = low if low is not None else None if bare is None or high is None else Quantity(bare, high.unit, polarity)
    if left is None or high is None or (left.unit and not _alike(left.unit, high.unit)):
        return None
    whole = spanned(shared(left, high), high)
    if whole is not None and per_unit is not None and to is None:
        whole = whole._replace(per=per_unit)  # $12 a month or $120 a year are two
    if to is None or low is None:
        return whole if whole is None or approx is None else whole._replace(approx=True)
    ends = (
        (exactly(low, per=per_unit), (low_at[0], max(low_at[1], per_unit_at[1]))),
        (exactly(high, approx=approx is not None), (high_at if approx is None else approx_at)[:1] + high_at[1:]),
    )
    whole = whole or Interval(None, None, None, high.unit)  # from 5% to 3%: no range, but two figures
    return whole._replace(ends=ends, approx=approx is not None)


def listed(bare: Numeral, bare_at: Span, high: Quantity, high_at: Span) -> Interval | None:
    """``4 and 5 percent``: two figures of the unit that is written once, if they are of one size."""
    if high.unit is None or high.unit.kind not in LISTED or bare.worded != high.numeral.worded:
        return None
    for numeral in (bare if bare.scale else bare._replace(scale=high.numeral.scale), bare):
        if alike(numeral, high.numeral):
            return two_levels(Quantity(numeral, high.unit), bare_at, high, high_at)
    return None


def alike(one: Numeral, other: Numeral) -> bool:
    """Whether two numbers are of one size and written in one way."""
    return one.worded == other.worded and one.value < other.value * SIZE and other.value < one.value * SIZE


def _alike(one: Unit, other: Unit | None) -> bool:
    if other is None:
        return False
    if one == other or (one.kind == other.kind == "percent" and one.name == other.name):
        return True
    return one.kind == other.kind == "money" and (one.name == other.name or bool(one.power or other.power))


def shared(left: Quantity, right: Quantity) -> Quantity:
    """The left end with the scale of the right one, where it is written once for both and the two fit."""
    if not left.numeral.scale and left.numeral.mantissa < right.numeral.mantissa:
        return left._replace(numeral=left.numeral._replace(scale=right.numeral.scale))
    return left


def spanned(low: Quantity, high: Quantity) -> Interval | None:
    """The interval between two quantities; None if they stand the wrong way round."""
    if low.value > high.value:
        return None
    return Interval(None, low.value, high.value, high.unit, decimals=high.decimals)


def two_levels(low: Quantity, low_at: Span, high: Quantity, high_at: Span) -> Interval:
    """``from 5% to 3%``: no range, but two figures."""
    ends = ((exactly(low), low_at), (exactly(high), high_at))
    return Interval(None, None, None, high.unit, ends=ends)


@phrase(
    "base:quantity to approx? low:quantity dash (last:plain_number | high:quantity)",  # by €3 million to €40-45 million
    "base:quantity to approx? bare:plain_number dash high:quantity",  # by $3 million to 40-45 million dollars
)
def onto_range(
    base: Quantity | None,
    base_at: Span,
    low: Quantity | None = None,
    low_at: Span | None = None,
    bare: Numeral | None = None,
    bare_at: Span | None = None,
    last: Numeral | None = None,
    last_at: Span | None = None,
    high: Quantity | None = None,
    high_at: Span | None = None,
    approx: Any = None,
) -> Interval | None:
    """A figure, and the range that it led to or was the base of."""
    found = ranged.make(
        low=low,
        low_at=low_at or (0, 0),
        bare=bare,
        last=last,
        last_at=last_at or (0, 0),
        high=high,
        high_at=high_at or (0, 0),
    )
    at, end = low_at or bare_at, last_at or high_at
    if base is None or found is None or found.low is None or at is None or end is None:
        return None
    ends = ((exactly(base), base_at), (found._replace(approx=approx is not None, ends=None), (at[0], end[1])))
    return Interval(None, None, None, found.unit, ends=ends)


@phrase("(bound approx? a? | approx a?)? (onto_range | ranged) per_unit? (+plus_sign | bound_after | approx_after)?")
def spread(
    ranged: Interval | None = None,
    onto_range: Interval | None = None,
    bound: Bound | None = None,
    bound_at: Span = (0, 0),
    approx: Any = None,
    approx_at: Span = (0, 0),
    per_unit: str | None = None,
    plus_sign: Bound | None = None,
    bound_after: Bound | None = None,
    approx_after: Any = None,
) -> Interval | None:
    """A range with its qualifiers and its denominator."""
    ranged = ranged or onto_range
    if ranged is not None and ranged.per is not None and per_unit is not None and ranged.per != per_unit:
        return None
    if ranged is None or (ranged.low is None and bound is not None and bound != FROM):
        return None
    if approx is not None and ranged.ends is not None:
        (low, low_at), high = ranged.ends
        ranged = ranged._replace(ends=((low._replace(approx=True), (approx_at[0], low_at[1])), high))
    if bound is not None and bound == FROM:
        bound = None  # from 3% to 4%
    approximate = approx is not None or approx_after is not None
    whole = qualify(ranged, bound or plus_sign or bound_after, approximate, per_unit, bound_at)
    return whole if bound is None else ended(whole, ranged, bound, bound_at)


def ended(whole: Interval, ranged: Interval, bound: Bound, bound_at: Span) -> Interval:
    """A bound range with its two ends, the bound at the first of them: rose more than $3 to $81."""
    if ranged.ends is None:
        return whole
    (low, low_at), high = ranged.ends
    return whole._replace(ends=((qualify(low, bound, approx=False, per=None), (bound_at[0], low_at[1])), high))


# --- single quantities -------------------------------------------------------------------------------------------


@phrase(
    "bound the quantity =level_word",  # below the $60,000 mark
    "(bound approx? a? | approx a?)? quantity per_unit? (+plus_sign !+number | bound_after | approx_after)?",
    "mark approx quantity",  # 人民币约33.7亿元
)
def single(
    quantity: Quantity | None,
    mark: Unit | None = None,
    bound: Bound | None = None,
    bound_at: Span = (0, 0),
    approx: Any = None,
    per_unit: str | None = None,
    plus_sign: Bound | None = None,
    bound_after: Bound | None = None,
    approx_after: Any = None,
) -> Interval | None:
    """A quantity with its qualifiers and its denominator: more than 3 billion yuan, about $5 a share."""
    if quantity is None or (mark is not None and (quantity.unit is None or quantity.unit.kind != "money")):
        return None
    if mark is not None:
        quantity = quantity._replace(unit=mark)
    amount = exactly(quantity, approx=approx is not None or approx_after is not None, per=per_unit)
    limit = bound or plus_sign or bound_after
    return amount if limit is None else qualify(amount, limit, approx=False, per=None, bound_at=bound_at)


def qualify(amount: Interval, bound: Bound | None, approx: bool, per: str | None, bound_at: Span = (0, 0)) -> Interval:  # noqa: FBT001
    """A figure with what its qualifiers say."""
    if (approx and not amount.approx) or (per and not amount.per):
        amount = Interval(*amount[:6], amount.approx or approx, per or amount.per, *amount[8:])
    if bound is None:
        return amount
    limited = bounded(amount, bound)
    return limited._replace(loose=bound_at) if bound.loose else limited


@phrase(
    "(bound approx? | approx)? high:plain_number dash measure_rate",  # a 150,000-bpd unit
    "(bound approx? | approx)? (between? low:plain_number (to | dash | and))? high:plain_number measure_rate "
    "(+plus_sign | bound_after | approx_after)?",
)
def flowing(
    high: Numeral,
    measure_rate: tuple[Unit, str],
    low: Numeral | None = None,
    bound: Bound | None = None,
    bound_at: Span = (0, 0),
    approx: Any = None,
    plus_sign: Bound | None = None,
    bound_after: Bound | None = None,
    approx_after: Any = None,
) -> Interval | None:
    """A measure with its denominator in one abbreviation: 300,000 bpd."""
    unit, per = measure_rate
    upper = Quantity(high, unit)
    whole = exactly(upper) if low is None else spanned(shared(Quantity(low, unit), upper), upper)
    if whole is None:
        return None
    limit = (None if bound == FROM and low is not None else bound) or plus_sign or bound_after
    return qualify(whole, limit, approx is not None or approx_after is not None, per, bound_at)


# --- tolerance ---------------------------------------------------------------------------------------------------


@phrase(
    "middle:single comma? plus_minus (margin:quantity | bare:plain_number)",  # $4.10 a share, plus or minus 5 cents
    "number plus_minus margin:quantity",  # 10 ± 2%
)
def tolerant(
    middle: Interval | None = None,
    number: Decimal | None = None,
    margin: Quantity | None = None,
    bare: Numeral | None = None,
) -> Interval | None:
    """A value with a margin on both sides: one figure."""
    if middle is None and number is not None and margin is not None:
        middle = exactly(Quantity(in_digits(number), margin.unit))
    if middle is None or middle.value is None or middle.unit is None:
        return None
    by = _margin(middle, margin, bare)
    if by is None:
        return None
    value, by = middle.value, by.copy_abs()  # of a negative figure, too, the lower end is the lesser one
    return middle._replace(low=EXACT.subtract(value, by), high=EXACT.add(value, by))


def _margin(middle: Interval, margin: Quantity | None, bare: Numeral | None) -> Decimal | None:
    """How far a tolerance reaches, in the unit of the figure; a percentage is one of the figure itself."""
    if margin is None:
        return None if bare is None else Quantity(bare, middle.unit).value
    unit, of = margin.unit, middle.unit
    if unit is None or of is None:
        return None
    if unit.kind == of.kind or (of.kind == "percent" and unit.kind in {"points", "percentage_point"}):
        return margin.value
    if (power := FINER.get((of.kind, unit.kind))) is not None:
        return margin.value.scaleb(power, EXACT)
    if unit.kind == "percent" and middle.value is not None:
        return EXACT.multiply(middle.value, margin.value).scaleb(-2, EXACT)
    return None


PHRASES = (ranged, onto_range, spread, single, flowing, tolerant)
