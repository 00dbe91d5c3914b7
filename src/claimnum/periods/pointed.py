"""Periods that what is under discussion decides, without a number of their own: 年内, 期内, 较上月, 较年初."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimnum.calendars import Anaphor, EndOf, Part, Relative, Shifted, StartOf
from claimnum.calendars.contextual import InYear
from claimnum.periods.found import Dated, Span
from claimnum.periods.marked_parts import COUNTS
from claimnum.phrases import phrase, sequence
from claimnum.pieces import UNSPACED

if TYPE_CHECKING:
    from claimnum.calendars import Expression
    from claimnum.lexicon import Text


@sequence("year_mark within_mark")
def within_year(reading: Text, start: int, end: int) -> Dated | None:
    """In the year under discussion: 年内累计上涨."""
    before = reading.pieces[start - 1].strip() if start else ""
    letter = reading.shape[start - 1] if start else ""
    if before[-1:].isdecimal() or (letter and any(letter in reading.lexicon.family(kind) for kind in COUNTS)):
        return None
    return Dated(start, end, InYear())


@sequence("in_period")
def within_period(reading: Text, start: int, end: int) -> Dated | None:
    """In the period under discussion, where a clause begins: 期内收入."""
    if start and reading.pieces[start - 1][-1:] >= UNSPACED and reading.pieces[start - 1].isalpha():
        return None
    return Dated(start, end, Anaphor("period"))


def seen_back(here: Span, found: Expression | None) -> Dated | None:
    """The unit before the one under discussion, or its first day; None for what is neither."""
    if isinstance(found, Part) and found.third == "start" and isinstance(found.of, Relative):
        return Dated(*here, found, instead=StartOf(found.of))
    last = found.of if isinstance(found, EndOf) else found
    if not isinstance(last, Relative) or last.shift != -1 or last.unit in {"day", "year"}:
        return None
    before = Shifted(-1, last.unit, Anaphor(last.unit))
    if isinstance(found, EndOf):
        return Dated(*here, found, "as_of", instead=EndOf(before))
    return Dated(*here, last, instead=before)


@phrase(
    "<than_mark (dated_month | dated_part | dated_unit | dated_day)",  # 较上月
    "<from (dated_month | dated_unit | dated_day)",  # 由上月的5%
)
def told_before(
    here: Span,
    dated_month: Expression | None = None,
    dated_part: Expression | None = None,
    dated_unit: Expression | None = None,
    dated_day: Expression | None = None,
) -> Dated | None:
    """A unit seen from the one under discussion, that something is compared with."""
    return seen_back(here, dated_month or dated_part or dated_unit or dated_day)


@phrase("<than_mark (dated_month | dated_part | dated_unit | dated_day | dated_year) =alike_mark")  # 与上月持平
def like_before(
    here: Span,
    dated_month: Expression | None = None,
    dated_part: Expression | None = None,
    dated_unit: Expression | None = None,
    dated_day: Expression | None = None,
    dated_year: Expression | None = None,
) -> Dated | None:
    """A period that another is like."""
    like = dated_month or dated_part or dated_unit or dated_day or dated_year
    found = seen_back(here, like) or (None if like is None else Dated(*here, like))
    if found is not None:
        found.compare = True
    return found


ROOTS = (within_year, within_period, like_before, told_before)
