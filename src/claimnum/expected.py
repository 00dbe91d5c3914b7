"""Expected: which periods what is expected cannot be of, as they are over."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from claimnum import apart
from claimnum.calendars import Day, Month, Weekday
from claimnum.dating import POINTERS

if TYPE_CHECKING:
    from claimnum.amounts import Figure
    from claimnum.clauses import Clauses
    from claimnum.periods import Dated

#: What is expected is expected for nothing that ended longer ago than this.
PAST = timedelta(days=366)
#: How far before a cue the word may stand that says that it was beaten.
NEAR = 3


def is_past(clauses: Clauses, figure: Figure, period: Dated) -> bool:
    """Whether a period ended too long before the anchor for what is expected, or is told of something after it."""
    found = period.resolved
    if clauses.anchor is None or found is None or found.to is None or clauses.anchor < found.to:
        return False
    if _of_saying(clauses, figure, period):
        return True
    if period.start < figure.start:
        _done(clauses, figure, period)
        return clauses.anchor - found.to > PAST and figure.forward
    gap = clauses.shape[figure.end : period.start]
    aside = not clauses.of.comma.isdisjoint(gap)
    own = gap[:1] in clauses.of.pronoun if gap else clauses.anchor - found.to > PAST
    if own and not aside and period.relation == "in":  # on top of the 4 million it paid in 2023
        figure.forward, figure.cue = False, None  # agreed to refund the 300,000 customers it had in 2017
        return False
    return (aside and not isinstance(period.expression, POINTERS)) or clauses.anchor - found.to > PAST


def _of_saying(clauses: Clauses, figure: Figure, period: Dated) -> bool:
    """Whether something was forecast, or a forecast changed, in a month: in July they predicted 3%."""
    if not isinstance(period.expression, (Month, Day, Weekday)):
        return False
    if period.start < figure.start:
        return clauses.shape[period.end] in clauses.of.foreseen
    if figure.cue is None or period.forward or period.start - figure.end > 1:
        return False
    cue = figure.cue[0]  # it cut its forecast to 2% in July
    before = clauses.shape[clauses.sentence.start : cue]
    return clauses.shape[cue] in clauses.of.outlook and not clauses.of.moved.isdisjoint(before)


def _done(clauses: Clauses, figure: Figure, period: Dated) -> None:
    """A period that is over, named behind a comma, ends what is expected: to buy a firm; its 2022 sales were 5."""
    between = "" if figure.cue is None else clauses.shape[figure.cue[1] : period.start]
    aside = not clauses.of.comma.isdisjoint(clauses.shape[period.end : figure.start])
    if apart.owns_next(clauses.shape, clauses.of, clauses.sentence, period) and clauses.of.outlook.isdisjoint(
        clauses.shape[period.end : figure.start]
    ):
        figure.forward, figure.cue = False, None
    if not aside and not clauses.of.comma.isdisjoint(between) and not isinstance(period.expression, POINTERS):
        figure.forward, figure.cue = False, None


def measures(clauses: Clauses, figure: Figure) -> bool:
    """Whether a figure measures what is told first: in May, after 2% in April and missing a forecast of 3%."""
    if figure.cue is None or (figure.period and figure.period.start > figure.start):
        return False
    at = figure.cue[0]
    before = clauses.shape[max(clauses.sentence.start, at - NEAR) : at]
    return at < figure.start and not clauses.of.beat.isdisjoint(before)
