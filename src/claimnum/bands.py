"""Bands: magnitudes without a number, as analysts and reporters name them: high single digits, tens of millions."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from claimnum.figures import Figure, Interval, Quantity, Span, between, bounded
from claimnum.kinds import Bound, Unit
from claimnum.model import EXACT
from claimnum.phrases import phrase
from claimnum.quantities import MULTIPLE, PERCENT

if TYPE_CHECKING:
    from claimnum.numerals import Numeral

Ends = tuple[int, int]
TEN, THOUSAND = Decimal(10), 3

# --- digits, teens, decades --------------------------------------------------------------------------------------


@phrase(
    "band dash? to dash? last:band",  # low-to-mid
    "band dash last:band",  # low-mid
    "band",
)
def range_of_band(band: Ends, last: Ends | None = None) -> Ends:
    """The part of a decade that a band is: its first and last units, whichever is said first."""
    return (band[0], band[1]) if last is None else (min(band[0], last[0]), max(band[1], last[1]))


@phrase(
    "low_double",  # low double digits
    "range_of_band dash? (single_digit | teens | tens_band)",  # mid-single-digit, high teens, low twenties
    "(single_digit | double_digit | triple_digit)",  # double-digit
)
def banded(
    low_double: Ends | None = None,
    range_of_band: Ends | None = None,
    single_digit: Ends | None = None,
    double_digit: Ends | None = None,
    triple_digit: Ends | None = None,
    teens: int = 0,
    tens_band: int = 0,
) -> tuple[Ends, bool] | None:
    """A band: its ends, and whether the upper one is excluded."""
    if low_double is not None:
        return low_double, False
    whole = single_digit or double_digit or triple_digit
    if range_of_band is None:
        return None if whole is None else (whole, True)
    base = teens or tens_band
    return None if base % 10 else ((base + range_of_band[0], base + range_of_band[1]), False)


@phrase("approx? range_of_band dash? quantity range_word?")
def band_of_rate(range_of_band: Ends, quantity: Quantity | None, approx: Any = None) -> Interval | None:
    """Part of a decade of percentages: mid-20% range."""
    if quantity is None or quantity.unit != PERCENT or quantity.value % TEN or quantity.sign < 0:
        return None
    low, high = (EXACT.add(quantity.value, Decimal(end)) for end in range_of_band)
    return between(low, high, PERCENT, approx=approx is not None)


@phrase("multi dash quantity")
def of_a_scale(multi: int, quantity: Quantity | None) -> Interval | None:
    """From two of a scale to one of the next: multi-billion-dollar."""
    if quantity is None or quantity.sign < 0 or quantity.numeral.scale < THOUSAND or quantity.numeral.mantissa != 1:
        return None
    low, high = EXACT.multiply(quantity.value, Decimal(multi)), quantity.value.scaleb(THOUSAND, EXACT)
    return between(low, high, quantity.unit, approx=True, high_open=True)


@phrase("approx? banded (dash? (rate_unit | percentage))? (range_word)? per_unit?")
def band_figure(
    banded: tuple[Ends, bool] | None, rate_unit: Unit | None = None, approx: Any = None, per_unit: str | None = None
) -> Interval | None:
    """A band of percentages, unless its words say otherwise."""
    if banded is None:
        return None
    (low, high), is_open = banded
    unit = rate_unit or PERCENT
    found = between(Decimal(low), Decimal(high), unit, high_open=is_open, approx=approx is not None)
    return found._replace(per=per_unit)


@phrase(
    # high single-digit to low double-digit
    "from? approx? first:banded (to | or) last:banded (dash? (rate_unit | percentage))? range_word?",
    # mid-single to low-double digits
    "from? approx? single:range_of_band dash? one_digit (to | or) last:banded (dash? (rate_unit | percentage))?",
)
def bands_between(
    last: tuple[Ends, bool] | None,
    last_at: Span,
    first: tuple[Ends, bool] | None = None,
    first_at: Span = (0, 0),
    single: Ends | None = None,
    single_at: Span = (0, 0),
    one_digit_at: Span = (0, 0),
    rate_unit: Unit | None = None,
    approx: Any = None,
) -> Interval | None:
    """A range from the lower end of a band to the upper one of another."""
    if single is not None:
        first, first_at = (single, False), (single_at[0], one_digit_at[1])
    if first is None or last is None:
        return None
    unit = rate_unit or PERCENT
    low, high = (
        between(Decimal(ends[0]), Decimal(ends[1]), unit, high_open=is_open) for ends, is_open in (first, last)
    )
    ends = ((low, first_at), (high, last_at))
    if first[0] >= last[0]:
        return Interval(None, None, None, unit, ends=ends)  # from high single digits to low ones
    return high._replace(low=low.low, approx=approx is not None, ends=ends)


# --- fuzzy numbers -----------------------------------------------------------------------------------------------


@phrase("(range_of_band dash?)? scales of more:scales")  # tens of millions, the high hundreds of millions
def order_of(scales: Ends, more: Ends, range_of_band: Ends | None = None) -> Interval:
    """An order of magnitude, or a part of one."""
    low, high = (Decimal(end) * more[0] for end in scales)
    if range_of_band is None:
        return between(low, high, None, high_open=True)
    return between(low * range_of_band[0], low * range_of_band[1], None)


@phrase(
    "a? fuzzy of? a? (scale | hundred | dozen)",  # several million, a couple of dozen
    "a? fuzzy of? round:numeral",  # a few hundred thousand
)
def few_of(
    fuzzy: Ends,
    scale: int = 0,
    hundred: int = 0,
    dozen: int = 0,
    round: Numeral | None = None,  # noqa: A002
) -> Interval | None:
    """A few of a scale."""
    factor = Decimal(hundred or dozen or 1).scaleb(scale, EXACT) if round is None else round.value
    if round is not None and not (round.worded and factor == TEN.scaleb(factor.adjusted() - 1)):
        return None
    low, high = (EXACT.multiply(Decimal(end), factor) for end in fuzzy)
    return between(low, high, None, approx=True)


@phrase("approx? (order_of | few_of)")
def untold_magnitude(
    here: Span, order_of: Interval | None = None, few_of: Interval | None = None, approx: Any = None
) -> Figure | None:
    """An order of magnitude with nothing that says what it is of."""
    found = order_of or few_of
    if found is None:
        return None
    return Figure(*here, found._replace(approx=found.approx or approx is not None), bare=True)


@phrase(
    "order_of",  # tens of millions
    "few_of",  # a few hundred
    "dozens of more:scales",  # dozens of millions
    "scales",  # millions
    "dozens",
    "a fuzzy",  # a handful
    "several:fuzzy",
)
def fuzzily(
    order_of: Interval | None = None,
    few_of: Interval | None = None,
    scales: Ends | None = None,
    more: Ends | None = None,
    fuzzy: Ends | None = None,
    several: Ends | None = None,
    dozens: Ends | None = None,
) -> Interval:
    """A number that is not told: an order of magnitude, or a few."""
    if (found := order_of or few_of) is not None:
        return found
    low, high = scales or fuzzy or several or dozens or (0, 0)
    factor = Decimal(1 if more is None else more[0])
    low_end, high_end = (EXACT.multiply(Decimal(end), factor) for end in (low, high))
    is_few = scales is None
    return between(low_end, high_end, None, approx=is_few, high_open=not is_few or dozens is not None)


@phrase(
    "approx? fuzzily of? the? (currency | rate_unit | measure | pounds | points) per_unit?",
    "approx? a? fuzzy of? round:quantity per_unit?",  # a few hundred thousand dollars
)
def fuzzy_figure(
    fuzzily: Interval | None = None,
    fuzzy: Ends | None = None,
    round: Quantity | None = None,  # noqa: A002
    currency: Unit | None = None,
    rate_unit: Unit | None = None,
    measure: Unit | None = None,
    pounds: Unit | None = None,
    approx: Any = None,
    per_unit: str | None = None,
) -> Interval | None:
    """An untold number of something: hundreds of millions of dollars a year."""
    unit = currency or rate_unit or measure or pounds or Unit("percentage_point", "pp")
    if fuzzy is not None and round is not None and round.unit is not None:
        fuzzily, unit = few_of.make(fuzzy, round=round.numeral), round.unit
    if fuzzily is None:
        return None
    found = fuzzily._replace(unit=unit, per=per_unit, approx=fuzzily.approx or approx is not None)
    if unit.power and found.low is not None and found.high is not None:
        found = found._replace(low=found.low.scaleb(unit.power, EXACT), high=found.high.scaleb(unit.power, EXACT))
    return found


# --- change words ------------------------------------------------------------------------------------------------


@phrase(
    "(bound approx? | approx)? doubled",  # more than doubled
    "(bound approx? | approx)? double =comparand",  # will quadruple the tariff, twice what it was
    # twice last year's, double 2019 levels
    "(bound approx? | approx)? double (=dated_year | =dated_unit | =dated_month | =dated_part | =year)",
)
def changed(
    doubled: Decimal | int = 0, double: Decimal | int = 0, bound: Bound | None = None, approx: Any = None
) -> Interval:
    """A change by a factor: doubled, halved."""
    factor = Decimal(doubled or double)
    whole = Interval(factor, factor, factor, MULTIPLE, approx=approx is not None, decimals=0)
    return bounded(whole, bound) if bound else whole


@phrase("<to (bound approx? | approx)? double !hyphen (=plural | =noun | =word | =modifier)")  # to triple deliveries
def to_change(here: Span, double: Decimal | int, bound: Bound | None = None, approx: Any = None) -> Figure:
    """A change by a factor that somebody intends."""
    return Figure(*here, changed.make(double=double, bound=bound, approx=approx))


PHRASES = (
    range_of_band,
    banded,
    order_of,
    few_of,
    band_of_rate,
    of_a_scale,
    band_figure,
    bands_between,
    fuzzily,
    fuzzy_figure,
    changed,
)

ROOTS = (untold_magnitude, to_change)
