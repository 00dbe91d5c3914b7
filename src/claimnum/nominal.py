"""Movements told by a noun, a sign or a comparison: a rise of 5%, +7%, compared with $284.1 million."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from claimnum import movements as verbs
from claimnum.calendars import Relative
from claimnum.movements import Movement, given, written
from claimnum.phrases import phrase

if TYPE_CHECKING:
    from claimnum.amounts import Figure
    from claimnum.periods import Dated

#: From here on money is a sum, no price.
SUM = Decimal(10_000)

# --- changes ---------------------------------------------------------------------------------------------------------


@phrase(
    # a 12% rise in second-quarter profit to $3.2bn
    "change:growth dash? blank{0,2} rise (between comma? (to other{0,2} at | to | at) gap level:figure (comma? or"
    " gap level_also:figure)?"
    " (between comma? from gap base:figure)?)?",
    "change:number dash? blank{0,1} rise (between comma? to gap level:figure (between comma? from gap base:figure)?)?",
    # settled 45 cents, or 0.6%, lower on Friday at $74.10
    "change:change (comma? or gap also:change comma?)? dash? blank{0,1} particle blank{0,1} period? comma?"
    " (at | to) blank{0,3} (level:cash | level:bare | level:rate)",
    "change:change comma? or gap also:change comma? (particle | beside)",
    "change:change dash? blank{0,1} (particle | beside)",  # closed 2.3% higher
    "change:change dash? blank{0,1} =than comparative gap period",  # 11% more than last year
    "change:change dash? blank{0,1} comparative (than gap period)?",  # 11% less cargo than in May
)
def change_before(
    change: Figure,
    also: Figure | None = None,
    rise: str | None = None,
    particle: str | None = None,
    comparative: str | None = None,
    beside: str | None = None,
    level: Figure | None = None,
    level_also: Figure | None = None,
    base: Figure | None = None,
    period: Dated | None = None,
) -> Movement:
    """A 12% rise; 12% higher."""
    way = rise or particle or comparative or beside
    compared = None if level is not None and rise is None else period
    return Movement(given(change, also), given(level, level_also), given(base), way, compared)


@phrase(
    "off change:rate (comma? (at | to) blank{0,2} (level:cash | level:bare))?",  # off 3.2% at $74
    "off change:number (comma? or gap also:change comma?)? comma? at blank{0,2} (level:cash | level:bare)",
)
def marked_down(off: str, change: Figure, also: Figure | None = None, level: Figure | None = None) -> Movement:
    """Down, as a market is told of."""
    return Movement(given(change, also), given(level), (), off)


@phrase("earned of gap level:cash", "level:cash dash? blank{0,1} earned")
def earned_on(level: Figure) -> Movement | None:
    """A gain of $3 million on a sale is an amount as a loss is; a gain of 40 cents is a step of a price."""
    low = level.amount.value if level.amount.value is not None else level.amount.low
    return Movement() if low is not None and low >= SUM else None


@phrase(
    "rise (blank | future | fact | period){0,6} at? blank{0,2} level:figure (other | period){0,6} comma?"
    " risen blank{0,2} former? gap base:figure",
    "rise (blank | outlook | future | period){0,6} !genitive (of | by | at) gap change:pace"
    " (comma? or gap also:figure comma?)? noted? (span comma? and of? blank{0,3} more:growth | comma of relative gap more:growth)? (between comma? to gap level:figure)?"  # noqa: E501
    " (between comma? from gap base:figure)?",
    "rise blank{0,2} !genitive (of | by) gap change:number (comma? or gap also:figure comma?)? (between comma? to gap"
    " level:figure)?"
    " (between comma? from gap base:figure)?",  # an increase of $213 million, or 4.6%
    "rise (blank | outlook | period){0,6} fact gap change:rate noted?",  # growth was 6%
)
def rise_of(
    rise: str,
    change: Figure | None = None,
    also: Figure | None = None,
    noted: Figure | None = None,
    more: Figure | None = None,
    level: Figure | None = None,
    risen: str | None = None,
    base: Figure | None = None,
    former: Any = None,
) -> Movement:
    """Growth of 3%; growth put at 0.7%, down from 0.9%."""
    return Movement(
        given(change, also, noted, more), given(level), given(base), risen or rise, former=former is not None
    )


@phrase(
    # hire 150 engineers
    # added 3 cents to $4.67, added 0.8% to 3,050
    "stock other{0,1} (change:cash | change:rate) to (level:cash | level:bare)",
    "stock gap change:change (span comma? or gap also:figure)? (span comma? and gap more:growth)?",
    "change:figure blank{0,1} of blank{0,2} rise",  # 6.1 million of the increase
    "beat between by gap change:figure",  # topped the other's by 60 miles
    # lost 45 cents, or 0.6%, to $77.80
    "lost gap change:number (comma? or gap also:figure comma?)? to (blank{1,2} at)? gap level:number",
    "lost gap change:rate !of (comma? or gap also:figure)? (between to gap level:figure)? (span comma? compare gap"
    " more:rate)? (span comma? and blank{0,1} further:rate)?",
    "lost gap points:bare !of (comma? or gap also:rate)?",  # the index lost 84 points, or 0.6%
    # lost 3% of its value, against 2%
    "lost gap change:rate whole:of (span comma? compare gap more:rate)?",
    "loss_of gap change:quantity",  # the loss of 240 jobs
    "change:figure blank{0,1} vanished",
)
def stocked(
    change: Figure | None = None,
    points: Figure | None = None,
    stock: str | None = None,
    rise: str | None = None,
    beat: str | None = None,
    lost: str | None = None,
    loss_of: str | None = None,
    vanished: str | None = None,
    also: Figure | None = None,
    more: Figure | None = None,
    further: Figure | None = None,
    level: Figure | None = None,
    whole: Any = None,
) -> Movement | None:
    """What is added to or taken from a stock; made 60% of its sales abroad adds nothing, lost 3 million is a loss."""
    if whole is not None and lost == "up":
        return None
    if points is not None and (points.amount.value is None or (points.amount.decimals or 0) < 0):
        return None
    return Movement(
        given(change, points, also, more, further),
        given(level),
        (),
        stock or rise or lost or loss_of or vanished or beat,
    )


@phrase(
    "making particle",  # made up 40% of sales
    "worn blank{0,3} of gap cash",  # depreciation of $4 million
)
def made_up() -> Movement:
    """What something is made up of moves nowhere, nor does what is charged for wear."""
    return Movement()


RATES = frozenset(("percent", "percentage_point", "basis_point"))


@phrase("signed")
def signs(signed: Figure) -> Movement | None:
    """+7%; an amount in a cell of a table, or of money, that has a minus is a level below nothing."""
    if signed.cell and (signed.unit is None or signed.unit.kind not in RATES):
        return None
    if signed.unit is not None and signed.unit.kind == "money" and written(signed) == "down":
        return None
    return Movement((signed,), (), (), written(signed))


@phrase(
    "(multiple | doubled) period of:possessive gap !to base:figure?",  # three times last year's level
    "(multiple | doubled) the? period sum_word of blank{0,1} told:figure",  # double the 2015 figure of $3 million
    "multiple (other | fact){0,7} period",
)
def times(
    period: Dated,
    multiple: Figure | None = None,
    doubled: Figure | None = None,
    base: Figure | None = None,
    of: Any = None,
    told: Figure | None = None,
) -> Movement | None:
    """Five times what it was a year ago."""
    before = isinstance(period.expression, Relative) and period.expression.shift < 0
    if told is None and not (before if of is not None else period.compare):
        return None
    factor = multiple or doubled
    way = "up" if factor is None else verbs.factored(factor)
    return Movement(given(factor), (), given(base, told), way, period)


@phrase("base:figure other{0,3} arrow other{0,3} level:figure")  # $1.2M ARR -> $4.8M ARR
def led_to(base: Figure, level: Figure) -> Movement | None:
    """What an arrow leads to, of the same unit."""
    return Movement((), (level,), (base,)) if base.unit == level.unit else None


# --- comparisons -----------------------------------------------------------------------------------------------------


@phrase(
    "compare blank{0,4} former other{0,4} base:figure",  # compared with an earlier plan for 55
    "compare (gap of)? blank{0,3} base:figure former",  # versus 1.3 billion previously
    "compare blank{0,5} outlook blank{0,4} rise gap change:figure",  # against expectations for a rise of 5%
    "compare blank{0,5} outlook gap change:growth dash? blank{0,1} rise",  # against forecasts of a 0.8% rise
    "compare blank{0,5} outlook gap expected:figure",  # against expectations of 5%
    "compare blank{0,4} expected:figure blank{0,1} foreseen",  # vs $4.02B consensus
    # compared with $284.1 million, or $1.11
    "compare blank{0,3} base:growth dash? blank{0,1} rise other{0,4} period",  # compared with a 3% rise in March
    "compare blank{0,3} grown:growth dash? blank{0,1} rise =preposition",  # compared with an 8% gain for the index
    "compare blank{0,3} rise of gap base:change other{0,3} period",  # compared with a fall of 2% a year earlier
    "compare blank{0,3} rise of gap grown:growth =preposition",
    "compare blank{0,3} rise of gap base:growth",
    # compared with a loss of $6 million on revenue of $37 million
    "compare blank{0,3} (loss_of | of) gap base:cash blank{0,2} of gap base_also:cash",
    "compare blank{0,3} loss_of gap base:figure (comma? or gap base_also:figure)?",
    "compare blank{0,5} (of gap)? base:cash span comma? and blank{0,2} base_also:cash",
    "compare blank{0,5} (of gap)? base:rate span comma? and blank{0,2} base_also:rate",
    "compare blank{0,5} (of gap)? base:figure (comma? (or | and) gap base_also:figure)?",
    "comma other{0,1} moved between from gap base:figure !to !period",
    "comma other{0,1} moved between from gap base:figure period !to",
    "comma risen gap base:figure (comma? or gap base_also:figure)?",  # payable on 1 June, up from $0.28 a year ago
)
def compared(
    base: Figure | None = None,
    base_also: Figure | None = None,
    expected: Figure | None = None,
    rise: str | None = None,
    change: Figure | None = None,
    grown: Figure | None = None,
    former: Any = None,
    risen: Any = None,
    moved: Any = None,
    period: Any = None,
) -> Movement:
    """Compared with $284.1 million a year earlier."""
    expectations, bases = given(expected, change), given(base, base_also)
    return Movement(given(change, grown), (), bases, rise, expected=expectations, former=former is not None)


@phrase("instead blank{0,1} former said? base:figure")  # instead of the previously reported 0.5%
def mistaken(base: Figure) -> Movement:
    """What was told before, and no longer holds."""
    return Movement((), (), (base,))


@phrase("prev colon? blank{0,1} base:figure")  # CPI +8.3% (prev. +8.5%)
def previous(base: Figure) -> Movement:
    """What was told for the period before."""
    return Movement((), (), (base,))


@phrase(
    "open period colon gap base:figure close",  # (2021: CHF 1,197.2 million)
    "open period colon gap base:figure =semicolon",  # (H1: 16; FY23: 35)
    "semicolon period colon gap base:figure close",
    "(open | semicolon) former colon? base:figure",  # (prior $2.95; consensus $3.08)
    "level:cash open base:cash close",  # 512 million euros (498 million euros)
)
def in_brackets(base: Figure, period: Dated | None = None, level: Figure | None = None) -> Movement | None:
    """The prior figure in brackets."""
    if level is not None and (level.unit != base.unit or level.amount == base.amount or base.amount.per):
        return None
    return Movement((), (), (base,), None, period)


@phrase(
    "level:figure (other{0,2} period)? comma from gap base:figure other{0,2} period",  # 5% in Q3, from 4% in Q2
    # $41 million, or 52 cents a share, from $38 million, or 47 cents
    "level:figure comma? or gap level_also:figure comma from gap base:figure comma? or gap base_also:figure",
)
def from_before(
    level: Figure, base: Figure, level_also: Figure | None = None, base_also: Figure | None = None
) -> Movement | None:
    """What it was before, with its period, or told in the same two ways."""
    pairs = [(level, base)] if level_also is None or base_also is None else [(level, base), (level_also, base_also)]
    told = all((one.unit and one.unit[:2]) == (other.unit and other.unit[:2]) for one, other in pairs)
    return Movement((), given(level, level_also), given(base, base_also)) if told else None


@phrase("compare gap period", "than other{0,2} period", "instead gap period")
def against(period: Dated) -> Movement | None:
    """Less than last year: the period compared with."""
    return None if period.relation in ("since", "until", "by") else Movement(period=period)


ROOTS = (
    made_up, marked_down, led_to, earned_on, times, verbs.multiplied, verbs.narrowed, verbs.retold, verbs.changed,
    verbs.of_moved, verbs.moved_from_range, verbs.moved_to, previous, in_brackets, verbs.level_moved,
    verbs.level_signed, verbs.level_beside, verbs.level_compared, change_before, rise_of, stocked, signs, mistaken,
    compared, from_before, against,
)  # fmt: skip
