"""Periods said in fewer words than their name: in the second, 3% next, The quarter saw."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimnum.calendars import Anaphor, Part
from claimnum.calendars.contextual import Elliptic, FullYear, Sequential
from claimnum.periods.found import Dated, Span
from claimnum.phrases import phrase, sequence
from claimnum.shapes import head

if TYPE_CHECKING:
    from claimnum.lexicon import Text


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


#: A sentence begins after these.
OPENING = frozenset({".", "", "?", "!", "“", '"', ":", "•"})
SPOKEN = frozenset(("year", "half", "quarter", "month", "week"))


@sequence("third_word? next_one =clause_end")
def coming_one(reading: Text, start: int, end: int) -> Dated | None:
    """The one after that named last: 2.1% this year and 3% next, late this year or early next."""
    if end - start > 1:
        return Dated(start, end, Part(reading.value(start, "third_word"), NEXT))
    counted = start > 0 and reading.shape[head(reading.shape, start - 1)] in reading.lexicon.family("quantity")
    return Dated(start, end, NEXT) if counted else None


#: The unit after the one named last.
NEXT = Sequential(shift=1)
ROOTS = (elliptic, opening, coming_one)
