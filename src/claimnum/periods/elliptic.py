"""Periods said in fewer words than their name: in the second, 3% next, as of and for the year ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimnum.calendars import Anaphor, Ended, Part
from claimnum.calendars.contextual import Elliptic, FullYear, Sequential
from claimnum.periods.found import OPENING, Dated, Span
from claimnum.phrases import phrase, sequence
from claimnum.shapes import head

if TYPE_CHECKING:
    from claimnum.calendars import Expression
    from claimnum.lexicon import Text
    from claimnum.periods.spans import Head


@phrase(
    "<holding the ordinal =clause_end",  # in the second,
    "<holding the ordinal and !ordinal !half_word !dated_part",  # in the second and $68 in the third
)
def elliptic(ordinal: int, the_at: Span, ordinal_at: Span) -> Dated | None:
    """The n-th of what was named last."""
    return Dated(the_at[0], ordinal_at[1], Elliptic(ordinal)) if ordinal <= 4 else None


@sequence("the calendar_unit (=had | =lived | =bounded)")
def opening(reading: Text, start: int, end: int) -> Dated | None:
    """The unit that a sentence begins with: The quarter saw sales of $5 million."""
    if start and reading.pieces[start - 1].strip() not in OPENING:
        return None
    unit = reading.value(end - 1, "calendar_unit")
    return Dated(start, end, FullYear() if unit == "year" else Anaphor(unit)) if unit in SPOKEN else None


SPOKEN = frozenset(("year", "half", "quarter", "month", "week"))


@sequence("third_word? next_one (=clause_end | =and | =or)")
def coming_one(reading: Text, start: int, end: int) -> Dated | None:
    """The one after that named last: 2.1% this year and 3% next, late this year or early next."""
    if end - start > 1:
        return Dated(start, end, Part(reading.value(start, "third_word"), NEXT))
    shape, family = reading.shape, reading.lexicon.family
    last = head(shape, start - 1)
    if shape[last] in family("for") or shape[last] in family("in"):  # 4% this year and 3% for next
        last = head(shape, last - 1)
    counted = last > 0 and shape[last] in family("quantity")
    return Dated(start, end, NEXT) if counted else None


@phrase("relation and for the? ended_head last_day")
def as_of_and_for(
    relation: str,
    relation_at: Span,
    ended_head: Head | None,
    ended_head_at: Span,
    last_day: Expression,
    last_day_at: Span,
    the_at: Span | None = None,
) -> list[Dated] | None:
    """As of and for the year ended June 30: the day that balances are told of, and what ended with it."""
    if ended_head is None or relation != "as_of":
        return None
    n, unit, of, fiscal = ended_head
    ended = Dated((the_at or ended_head_at)[0], last_day_at[1], Ended(n, unit, last_day, of, fiscal))
    return [Dated(*relation_at, last_day, relation), ended]


#: The unit after the one named last.
NEXT = Sequential(shift=1)
ROOTS = (elliptic, opening, coming_one, as_of_and_for)
