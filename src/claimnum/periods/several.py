"""Several periods in one phrase: the third and fourth quarters of 2023, the 18th and 19th centuries, 3/15 or 9/15."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from claimnum.calendars import Century, Half, Quarter, Year
from claimnum.periods.days import slashed
from claimnum.periods.found import Dated, Span
from claimnum.phrases import phrase

if TYPE_CHECKING:
    from claimnum.calendars import Expression


@phrase(
    "the? first:ordinal (comma second:ordinal comma?)? and last:ordinal calendar_units of unit_spoken_of",
    "the? first:ordinal (comma second:ordinal comma?)? and last:ordinal calendar_units "
    "((of | in)? the? (dated_year | year))?",
    "the? first:ordinal (and | or) dated_part",  # the first and second quarter of 2023
    "the? first:ordinal (and | or) last:ordinal dash? centuries",  # the 18th and 19th centuries
)
def several_parts(
    here: Span,
    first: int,
    first_at: Span,
    last: int = 0,
    last_at: Span = (0, 0),
    dated_part: Expression | None = None,
    dated_part_at: Span = (0, 0),
    calendar_units: str = "",
    centuries: Any = None,
    second: int | None = None,
    second_at: Span | None = None,
    dated_year: Expression | None = None,
    year: int | None = None,
    unit_spoken_of: Expression | None = None,
) -> list[Dated] | None:
    """Quarters or halves of one year (the third and fourth quarters of 2023), centuries."""
    if dated_part is not None:
        if not isinstance(dated_part, Quarter | Half) or not 0 < first < dated_part.n:
            return None
        return [Dated(here[0], first_at[1], dated_part._replace(n=first)), Dated(*dated_part_at, dated_part)]
    if centuries is not None:
        return [Dated(here[0], first_at[1], Century(first)), Dated(last_at[0], here[1], Century(last))]
    part = PARTS.get(calendar_units)
    if part is None or last > 4:
        return None
    of = dated_year or unit_spoken_of or (None if year is None else Year(year))
    found = [Dated(here[0], first_at[1], part(first, of)), Dated(last_at[0], here[1], part(last, of))]
    if second is not None and second_at is not None:
        found.insert(1, Dated(*second_at, part(second, of)))
    return found


PARTS: dict[str, type[Quarter | Half]] = {"quarter": Quarter, "half": Half}


@phrase(
    "dated_day (comma second:slashed)? (comma third:slashed)? comma? (and | or) last:slashed",  # 3/15, 6/15 or 9/15
)
def several_days(
    dated_day: Expression,
    dated_day_at: Span,
    last: Expression | None,
    last_at: Span,
    second: Expression | None = None,
    second_at: Span = (0, 0),
    third: Expression | None = None,
    third_at: Span = (0, 0),
) -> list[Dated] | None:
    """Days in numbers, the first of which is one by the word before it."""
    days = [(dated_day, dated_day_at), (second, second_at), (third, third_at), (last, last_at)]
    named = [(day, at) for day, at in days if at[1]]
    if any(day is None or getattr(day, "of", None) is not None for day, _ in named):
        return None
    return [Dated(*at, day) for day, at in named if day is not None]


PHRASES = (slashed,)
ROOTS = (several_parts, several_days)
