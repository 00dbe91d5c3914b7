"""Business days: within ten business days, five trading days ago, two working days after June 3."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from claimnum.calendars import Away, Duration, Relative, Stretch
from claimnum.calendars.contextual import Ahead
from claimnum.calendars.days import WORKDAY
from claimnum.periods.found import Dated, Span
from claimnum.phrases import phrase

if TYPE_CHECKING:
    from claimnum.calendars import Expression
    from claimnum.periods.parts import Count


@phrase(
    "within how_many dash? workday",  # within ten business days
    "the? (forth | back) how_many workday",  # the past five trading days
    "how_many workday (ago | from_now)",  # two business days ago
    "how_many workday counted_from calendar",  # three business days after June 3
    "how_many workday from day_reached",
    "in how_many workday",  # in four business days
    "how_many workday",
)
def business_days(
    here: Span,
    how_many: Count,
    how_many_at: Span,
    workday_at: Span,
    back: Any = None,
    ago: Any = None,
    from_now: Any = None,
    counted_from: int = 1,
    calendar: Expression | None = None,
    day_reached: Expression | None = None,
    within: Any = None,
    forth: Any = None,
    in_at: Span | None = None,
) -> Dated | None:
    """Business days counted from the anchor or a day; else a length."""
    if not isinstance(how_many, int) or not 0 < how_many < MANY:
        return None
    size = Duration(how_many, WORKDAY)
    if within is not None or forth is not None or back is not None:
        return Dated(*here, Stretch(size, 1 if back is None else -1))
    if (of := calendar or day_reached) is not None or ago is not None or from_now is not None:
        return Dated(*here, Away(size, counted_from if ago is None else -1, of or Relative("day")))
    return Dated(how_many_at[0], workday_at[1], size if in_at is None else Ahead(how_many, WORKDAY))


#: Longer lengths are not counted in business days.
MANY = 10_000
