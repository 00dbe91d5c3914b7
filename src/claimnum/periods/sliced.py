"""So many units of a period, and the n-th of them: the first nine months of 2023, the last business day of March."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from claimnum.calendars import FirstUnits, Half, LastUnits, Nth, NthWorkday, Quarter
from claimnum.calendars.fiscal import WEEKDAYS
from claimnum.phrases import phrase

if TYPE_CHECKING:
    from claimnum.calendars import Expression
    from claimnum.periods.parts import Count


@phrase(
    "ordinal how_many calendar_units (of | in) whole",  # first nine months of 2023
    "ordinal how_many calendar_units",
    "final how_many calendar_units of whole",  # last two months of the year
)
def slice_of(
    how_many: Count,
    calendar_units: str,
    ordinal: int = 1,
    final: Any = None,
    whole: Expression | None = None,
) -> Expression | None:
    """The first or last units of a period."""
    if ordinal != 1 or not isinstance(how_many, int) or how_many < 1:
        return None
    return FirstUnits(how_many, calendar_units, whole) if final is None else LastUnits(how_many, calendar_units, whole)


@phrase(
    "ordinal calendar_unit (of | in) whole",  # second week of November
    "final calendar_unit (of | in) whole",  # last week of July
    "(ordinal | final) workday (of | in) whole",  # last business day of March
    "ordinal dash? (to dash?)? final (calendar_unit | weekday) (of | in) whole",  # second-to-last week of May
    "ordinal weekday (of | in) whole",
    "final weekday (of | in) whole",
)
def nth(
    whole: Expression,
    ordinal: int | None = None,
    calendar_unit: str | None = None,
    weekday: int | None = None,
    final: Any = None,
    workday: Any = None,
) -> Expression | None:
    """The n-th unit or weekday of a period."""
    n = -(ordinal or 1) if final is not None else ordinal or 1
    if workday is not None:
        return NthWorkday(n, whole)
    if calendar_unit is not None and whole.blank().grain in SMALLER.get(calendar_unit, ()):  # 14th month in June
        return None
    if calendar_unit in {"half", "quarter"}:
        part, last = (Half, 2) if calendar_unit == "half" else (Quarter, 4)
        return part(n if n > 0 else last + 1 + n, whole)
    return Nth(n, calendar_unit if weekday is None else WEEKDAYS[weekday], whole)  # type: ignore[arg-type]


#: No unit is one of several in these.
GRAINS = ("day", "week", "month", "quarter", "half", "year", "decade", "century")
SMALLER = {unit: GRAINS[: n + 1] for n, unit in enumerate(GRAINS)}
PHRASES = (slice_of, nth)
