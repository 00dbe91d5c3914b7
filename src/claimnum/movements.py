"""Movements: the word orders that tell a change from a level and from the base it is measured from.

An order is read over the shape of cues (:mod:`claimnum.cues`): ``moved gap by? change:figure`` is a verb of movement,
up to four words that are no cue, and a figure. What a production makes is a :class:`Movement`, which the pass
``roles`` writes into its figures; a production that returns None leaves the text to the orders after it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from claimnum.phrases import phrase

if TYPE_CHECKING:
    from claimnum.amounts import Figure
    from claimnum.periods import Dated

Span = tuple[int, int]


class Movement(NamedTuple):
    """Figures that tell one movement: by how much, to what, from what, and which way."""

    changes: tuple[Figure, ...] = ()
    levels: tuple[Figure, ...] = ()
    bases: tuple[Figure, ...] = ()
    way: str | None = None
    period: Dated | None = None
    #: What is expected where something else is told: no base, but the figure beside it.
    expected: tuple[Figure, ...] = ()
    #: The base is what was expected before.
    former: bool = False
    at: int = 0


#: The way of a verb that only the figures tell.
AS_TOLD = "as told"


def given(*figures: Figure | None) -> tuple[Figure, ...]:
    """Those figures that an order told."""
    return tuple([figure for figure in figures if figure is not None])


# --- gaps ----------------------------------------------------------------------------------------------------------


@phrase("other{0,4}")
def gap() -> None:
    """A few words that are no cue."""


@phrase("(other | rise | period | from period | compare period){0,6}")
def span() -> None:
    """Words and periods."""


@phrase("(other | and | period | from period | compare period | comma period comma?){0,9}")
def between() -> None:
    """Words and periods, with what joins them."""


@phrase("moved", "particle")
def mover(moved: str | None = None, particle: str | None = None) -> str | None:
    """A word of movement: rose, fell, up, down."""
    return moved or particle


@phrase("particle between from", "moved_from")
def risen(particle: str | None = None, moved_from: str | None = None) -> str | None:
    """Up from, down on the week from."""
    return particle or moved_from


@phrase("open rate (blank | at){1,5} close")
def noted(rate: Figure) -> Figure:
    """The same change on another basis: 7% (9% at constant currency)."""
    return rate


# --- movements told by a verb ----------------------------------------------------------------------------------------


@phrase(
    "doubled between comma? to gap level:figure (comma? or gap level_also:figure)? (between comma? from gap"
    " base:figure)?",
    "doubled between comma? from gap base:figure",
    "doubled the gap expected:figure blank{0,1} foreseen",  # double the 200,000 analysts had expected
    "level:figure span comma adverb{0,1} doubled the sum_word blank? period:period",  # 3,400, double the number in 2021
    "doubled the gap base:figure",  # more than double the 290 million of a year ago
    "doubled",  # doubled, halved
)
def multiplied(
    doubled: Figure,
    level: Figure | None = None,
    level_also: Figure | None = None,
    base: Figure | None = None,
    expected: Figure | None = None,
    period: Dated | None = None,
) -> Movement:
    """Doubled its rate to 15% from 8.5%."""
    if expected is not None:
        return Movement(expected=(expected,))
    return Movement((doubled,), given(level, level_also), given(base), factored(doubled), period)


def factored(multiple: Figure) -> str:
    """The way of a change by a factor: down where it is less than one."""
    low = multiple.amount.value if multiple.amount.value is not None else multiple.amount.low
    return "down" if low is not None and low < 1 else "up"


@phrase(
    # revised to a loss of 4,000 jobs from a gain of 2,000
    "mover between comma? to blank{0,1} (new:rise | loss_of) of? gap change:quantity (between comma? from"
    " blank{0,1} (rise | loss_of) of? gap base:quantity)?",
    # revised up to a 0.6% rise from a 0.5% rise
    "mover between comma? to gap change:growth dash? blank{0,1} new:rise (between comma? from gap base:growth"
    " dash? blank{0,1} rise)?",
)
def retold(change: Figure, new: str | None = None, loss_of: str | None = None, base: Figure | None = None) -> Movement:
    """A change that was told as another one before."""
    return Movement((change,), (), given(base), new or loss_of)


@phrase(
    # cut its forecast by 3,000 tonnes, or 5%, to 40,000 tonnes from 43,000 tonnes
    # grew by 2% in the 1990s and by 3% after; cut by 9% and 11%
    "mover between by gap change:growth span comma? and by? gap more:growth !of",
    "mover between comma? by gap change:figure (comma? or gap also:figure comma?)? noted?"
    " (between comma? (to other{0,2} at | to) gap level:figure"
    " (comma? or gap level_also:figure)? | span comma? at gap level:figure)? (between comma? from gap base:figure"
    " (comma? or gap base_also:figure)?)?",
    # grew at a rate of 4.9%, after 2.1%
    "moved between at gap other{0,2} change:growth (span comma? after gap prior:growth)?",
    # rose 4% in May and 5% in June
    "mover gap change:growth span comma? (and by? blank{0,3} | by)? more:growth"
    " (span comma? and by? gap again:growth)?",
    # rose 5%, or $150 million, to $3.2bn from $2.9bn
    "mover gap change:growth (compare period)? (comma? or gap also:figure comma?)? noted? (between comma? (to"
    " other{0,2} at | to) gap"
    " level:figure"
    " (comma? or gap level_also:figure)? | span comma? at gap level:figure)? (between comma? from gap base:figure"
    " (comma? or gap base_also:figure)?)?",
    # fell 2.5 million barrels
    "!raise mover other{0,2} change:number (comma? or gap also:figure comma?)? (between comma? (to other{0,2} at |"
    " to) gap level:figure"
    " (comma? or gap level_also:figure)? | span comma? at gap level:figure)? (between comma? from gap base:figure"
    " (comma? or gap base_also:figure)?)?",
)
def changed(
    here: Span,
    change: Figure,
    mover: str | None = None,
    moved: str | None = None,
    noted: Figure | None = None,
    prior: Figure | None = None,
    also: Figure | None = None,
    more: Figure | None = None,
    again: Figure | None = None,
    level: Figure | None = None,
    level_also: Figure | None = None,
    base: Figure | None = None,
    base_also: Figure | None = None,
) -> Movement | None:
    """Rose 5% to $3.2bn from $2.9bn. A verb that tells no way is no change: adjusted profit."""
    if mover == AS_TOLD:
        return None
    changes = given(change, also, noted, more, again, prior)
    return Movement(changes, given(level, level_also), given(base, base_also), mover or moved, at=here[0])


@phrase(
    # swung to a loss of 5
    "swing other{0,2} to blank{0,2} loss_of gap level:figure (between comma? from gap base:figure)?",
    # widened to 69 billion, the most in a year, from 67 billion
    "mover between comma? to gap level:figure comma the (other | period){1,8} comma from gap base:figure",
    # climbed to $3.2bn, or 20 cents a share, from $2.9bn
    # but pared its losses to trade 2% lower at 40
    "mover between comma? to gap level:figure !particle (comma? or gap level_also:figure)? (between (comma |"
    " open)? from gap base:figure (comma? or gap base_also:figure)?)?",
    "mover between comma? from gap base:figure between comma? to gap level:figure",  # from 24.5% in March to 39%
    "mover gap level:threshold_figure",  # fell below 50
    "particle at gap level:figure",  # ended higher at 23.40
)
def moved_to(
    here: Span,
    mover: str | None = None,
    particle: str | None = None,
    loss_of: str | None = None,
    level: Figure | None = None,
    level_also: Figure | None = None,
    base: Figure | None = None,
    base_also: Figure | None = None,
) -> Movement:
    """Climbed to $3.2bn from $2.9bn."""
    return Movement((), given(level, level_also), given(base, base_also), mover or particle or loss_of, at=here[0])


@phrase(
    "spreading (blank | period){0,5} outlook (other | period){0,4} to gap level:figure between former:from_figure",
    "spreading (blank | period){0,5} outlook (other | period){0,4} to gap level:figure (between comma? from gap"
    " base:figure)?",
)
def narrowed(level: Figure, base: Figure | None = None, former: Figure | None = None) -> Movement | None:
    """Narrowed its guidance to $2.10-$2.20: a range that moves neither way."""
    if level.amount.value is not None or level.amount.low is None or level.amount.high is None:
        return None
    if former is not None:
        former.start += 1
    bases = given(base, former)
    return Movement((), (), bases) if bases else Movement((), (level,))


@phrase(
    "mover between comma? to gap level:figure between (comma | open)? base:from_figure"
)  # to $7 to $8 from $9 to $10
def moved_from_range(level: Figure, mover: str, base: Figure, here: Span) -> Movement:
    """Cut to a range from a range: the word belongs to the movement, not to the range."""
    base.start += 1
    return Movement((), (level,), (base,), mover, at=here[0])


# --- levels with what moved them after them --------------------------------------------------------------------------


@phrase(
    # $2.31 billion in the quarter, up 9% from a year ago and 2% sequentially
    "level:figure (span comma? or gap level_also:figure)? span comma? adverb{0,2} particle gap by? gap change:change"
    " noted? (span comma? or gap also:figure)? (span comma? and gap more:growth)?"
    " (between comma? from gap base:figure)?",
    # 2,041 customers, an increase of 31%, of which 4% came from abroad
    "level:figure span comma? blank{0,2} rise (of | by) gap change:change (comma? or gap also:figure comma?)?"
    " noted? (comma? of relative gap more:growth |"
    " span comma? and blank{0,1} more:growth !of)? (between comma? from gap base:figure)?",
    # CHF 1,284 million (2021: CHF 1,197 million), a plus of 7%
    "level:figure span open period colon gap base:figure close comma? blank{0,2} (rise (of | by) | particle by?) gap"
    " change:change"
    " (comma? of relative gap more:growth)?",
    # €45 million, up from €12 million; from a prior range of
    "level:figure (span comma? or gap level_also:figure)? span comma? other{0,2} risen blank{0,2} former? gap"
    " base:figure (comma? or gap also_base:figure)?",
    "level:figure span comma other{0,1} moved between from gap base:figure !to !period",  # 2.1%, revised down from 2.4%
    "level:figure span comma other{0,1} moved between from gap base:figure period",
)
def level_moved(
    level: Figure,
    level_also: Figure | None = None,
    particle: str | None = None,
    risen: str | None = None,
    rise: str | None = None,
    change: Figure | None = None,
    also: Figure | None = None,
    noted: Figure | None = None,
    more: Figure | None = None,
    base: Figure | None = None,
    also_base: Figure | None = None,
    period: Dated | None = None,
    moved: str | None = None,
    former: Any = None,
) -> Movement:
    """$2.31 billion, up 9%."""
    way, bases = particle or risen or rise or moved, given(base, also_base)
    old = former is not None
    return Movement(given(change, also, noted, more), given(level, level_also), bases, way, period, former=old)


@phrase(
    # net sales of $733 million increased 5%
    "of level:cash period? moved by? gap change:growth (compare period)? (comma? or gap also:figure)?"
    " (between comma? from gap base:figure)?",
)
def of_moved(
    level: Figure, moved: str, change: Figure, also: Figure | None = None, base: Figure | None = None
) -> Movement | None:
    """What a thing amounts to, and how it moved to that."""
    return None if moved == AS_TOLD else Movement(given(change, also), (level,), given(base), moved)


@phrase(
    "level:unsigned gap comma? gap open change:signed",  # $4.1B (+7%)
    "level:unsigned comma? change:signed (from gap base:figure)?",  # 12%, -30bps; 12%, +30bps from 11.7%
    "level:unsigned open? period? comma change:signed",  # 3,200, +7%
    "level:unsigned comma than:period change:signed !and",  # 3.2亿元，同比+7%
)
def level_signed(
    level: Figure, change: Figure, base: Figure | None = None, than: Dated | None = None
) -> Movement | None:
    """A level, and a change written with its sign; in a table the row's other cells are not moved by it."""
    if than is not None and not than.compare:
        return None
    if level.cell and change.cell:
        return Movement((change,), (), (), written(change))
    return Movement((change,), (level,), given(base), written(change))


@phrase(
    # 11% more than in May
    "level:figure span comma change:change blank{0,2} ((comparative | particle) than | =than comparative) gap period",
    "level:figure span comma change:change blank{0,2} (comparative | beside) gap period",  # 1% below the prior year
    "level:figure span comma change:multiple (other | fact){0,7} period",  # five times what it was a year ago
)
def level_beside(
    level: Figure,
    change: Figure,
    period: Dated,
    comparative: str | None = None,
    particle: str | None = None,
    beside: str | None = None,
) -> Movement | None:
    """484,507 cars, 11% more than in the previous three months."""
    way = comparative or particle or beside
    return Movement((change,), (level,), (), way or "up", period) if way or period.compare else None


@phrase("level:figure span comma comparative than? gap base:figure")
def level_compared(level: Figure, comparative: str, base: Figure) -> Movement:
    """A spread of 135 basis points, tighter than the 165 first floated."""
    return Movement((), (level,), (base,), comparative)


def written(figure: Figure) -> str | None:
    """The direction that a figure's sign gives."""
    low = figure.amount.value if figure.amount.value is not None else figure.amount.low
    return "down" if low is not None and low < 0 else "up"


PHRASES = (gap, span, between, mover, risen, noted)
