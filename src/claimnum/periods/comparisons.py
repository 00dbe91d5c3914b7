"""Periods seen from another: year over year, a year earlier, the same quarter of 2017, the quarter, thereafter."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from claimnum.calendars import (
    Adjoining,
    Anaphor,
    Holiday,
    Month,
    Relative,
    Same,
    Shifted,
    Starting,
    Weekday,
    Year,
    length,
)
from claimnum.calendars.contextual import FullYear, Over, Prior, Vague
from claimnum.calendars.days import WORKDAY
from claimnum.calendars.resolving import is_bare
from claimnum.periods.found import Dated, Span
from claimnum.phrases import phrase

if TYPE_CHECKING:
    from claimnum.calendars import Expression
    from claimnum.kinds import Bound
    from claimnum.periods.parts import Count


@phrase("the? comparison earlier? !of")
def year_over_year(here: Span, comparison: tuple[int, str]) -> Dated:
    """The period under discussion a unit before: year over year, sequentially."""
    return Dated(*here, Shifted(*comparison), compare=True)


@phrase(
    "from? (a | how_many) (calendar_unit | calendar_units) ago",  # a year ago
    "from? how_many +short_unit ago",  # 2y ago
    "from? a fortnight (ago | earlier | later | from_now)",
    "from? (a | how_many) (calendar_unit | calendar_units) earlier",  # three months earlier
    "from? the calendar_unit earlier",  # the week before
    "the calendar_unit counted_from (=clause_end | that =clause_end)",  # the month after, the year after that
    "from? (a | how_many) (calendar_unit | calendar_units) (later | from_now)",  # two years later
    "(in | within)? (a | how_many) (calendar_unit | calendar_units) time_word",
    "how_many weekdays (ago | earlier | from_now)",  # two Fridays ago
    "from? a? fuzzy of? calendar_units (ago | earlier | later | from_now)",  # several years ago
)
def units_ago(
    here: Span,
    how_many: Count = 1,
    how_many_at: Span | None = None,
    a_at: Span | None = None,
    the_at: Span | None = None,
    calendar_unit: str | None = None,
    calendar_units: str | None = None,
    ago: Any = None,
    earlier: Any = None,
    later: Any = None,
    short_unit: str = "",
    fortnight: Any = None,
    weekdays: int | None = None,
    fuzzy_at: Span | None = None,
    counted_from: int = 0,
) -> Dated | None:
    """So many units before or after; where something is compared, the period under discussion so long before."""
    if not isinstance(how_many, int):
        return None
    start = (how_many_at or a_at or the_at or fuzzy_at or here)[0]
    if (of := _unlike(how_many, weekdays, counted_from, calendar_unit, way=-1 if ago or earlier else 1)) is not None:
        return Dated(start, here[1], of)
    if fuzzy_at is not None:
        return Dated(start, here[1], Vague(), compare=earlier is not None)
    unit = calendar_units or calendar_unit or short_unit
    if fortnight is not None:
        how_many, unit = 2, "week"
    shifted = Shifted(-how_many, unit)
    if earlier is not None:
        return Dated(start, here[1], shifted, compare=True, instead=shifted)
    if ago is not None:
        return Dated(start, here[1], Relative(unit, -how_many), instead=shifted)
    return Dated(start, here[1], Shifted(how_many, unit) if later is not None else Relative(unit, how_many))


def _unlike(how_many: int, weekdays: int | None, counted_from: Any, unit: str | None, *, way: int) -> Expression | None:
    """What is counted in weekdays, or stands right after another unit: two Fridays ago, the month after."""
    if weekdays is not None:
        return Weekday(weekdays, how_many * way)
    return Prior(unit or "", counted_from) if counted_from == 1 else None


@phrase(
    "(a | how_many) (calendar_units | calendar_unit) counted_from calendar",  # two weeks after March 31
    "bound how_many (calendar_units | calendar_unit) counted_from calendar",  # more than two weeks before March 31
    "(a | how_many) (calendar_units | calendar_unit) from day_reached !runs_to !dash",  # two days from tomorrow
    "span:the how_many calendar_units counted_from calendar",  # the three months after March
)
def units_from(
    here: Span,
    how_many: Count = 1,
    calendar_units: str | None = None,
    calendar_unit: str = "",
    counted_from: int = 1,
    calendar: Expression | None = None,
    day_reached: Expression | None = None,
    span: Any = None,
    bound: Bound | None = None,
) -> Dated | None:
    """So many units before or after a day or another period."""
    if not isinstance(how_many, int) or how_many < 1:
        return None
    n, unit = how_many * counted_from, calendar_units or calendar_unit
    if bound is not None and calendar is not None:
        return Dated(*here, Shifted(n, unit, calendar), "after" if bound.low == (counted_from > 0) else "before")
    of = day_reached if calendar is None else calendar
    if of is None:
        return None
    return Dated(*here, Shifted(n, unit, of) if span is None else Adjoining(n, unit, of))


@phrase("day_word", "dated_day", "holiday")
def day_reached(day_word: int | None = None, dated_day: Expression | None = None, holiday: str = "") -> Expression:
    """A day that something is counted from."""
    if day_word is not None:
        return Relative("day", day_word)
    return Holiday(holiday) if dated_day is None else dated_day


@phrase(
    "for the? how_many (calendar_units | calendar_unit) comma? (from | starting) day_reached !runs_to !dash",
    "within the? how_many (calendar_units | calendar_unit | workday) (counted_from | from | of) day_reached",
    "(from | starting | on) day_reached comma? for how_many (calendar_units | calendar_unit)",  # from May 2 for 10 days
)
def begun(
    here: Span,
    day_reached: Expression,
    how_many: Count,
    how_many_at: Span,
    calendar_units: str | None = None,
    calendar_unit: str = "",
    from_at: Span | None = None,
    day_reached_at: Span = (0, 0),
    the_at: Span | None = None,
    within_at: Span | None = None,
    counted_from: int = 1,
    workday: Any = None,
) -> Dated | None:
    """So many units from a day on."""
    if not isinstance(how_many, int) or how_many < 1 or counted_from != 1 or (workday is not None and how_many == 1):
        return None
    start = min(how_many_at[0] if the_at is None else the_at[0], day_reached_at[0])
    if within_at is not None or (from_at is not None and from_at[0] == here[0]):
        start = here[0]
    unit = calendar_units or calendar_unit or WORKDAY
    return Dated(start, here[1], Starting(how_many, unit, day_reached))


#: What is the same as before: the same quarter, the same nine months.
SAME = (
    "same (calendar_unit | calendar_units | period_word | stretch | "
    "how_many dash? (calendar_units | unit:calendar_unit) dash? period_word?)"
)


@phrase(
    f"from? the? {SAME} (of | in | from)? the? year",  # the same month of 2017
    f"from? the? {SAME} (of | in | from)? the? dated_year",
    f"from? the? {SAME} (a | the | of)? year_word (ago | earlier)",
    f"from? the? {SAME} (of | in) (dated_month | full_month)",  # the same period in April
    f"from? the? dated_year possessive? {SAME}",
    "from? the? same time_of (of | in | a | the)? (year | dated_year)",  # at the same time last year
    "from? the? same time_of a year_word (ago | earlier)",
    "from? deictic time_of dated_year",  # this time last year
    "from? the? (dated_part | full_month) of? a year_word (ago | earlier)",  # the second quarter a year ago
    "from? the? unit_ago dash? (calendar_unit | period_word)?",  # the year-ago quarter
    "from? the? same? dated_year possessive? dash? (quarter_word | half_word | period_word)",  # the prior-year quarter
)
def same_period(
    here: Span,
    same: Any = None,
    calendar_unit: str | None = None,
    year: int | None = None,
    dated_year: Expression | None = None,
    unit_ago: tuple[int, str] = (-1, "year"),
    from_at: Span | None = None,
    time_of: Any = None,
    dated_part: Expression | None = None,
    full_month: int | None = None,
    dated_month: Expression | None = None,
) -> Dated | None:
    """The period under discussion in another year or month; the anchor's day in it, where nothing is compared."""
    start = here[0] if from_at is None else from_at[1]
    if time_of is not None and (of_year := dated_year or (year and Year(year))):
        return Dated(start, here[1], Same(of_year, Relative("day")), instead=Same(of_year))
    of = Anaphor(calendar_unit or "any") if same is not None else Anaphor()
    month = dated_month or (Month(full_month) if full_month else None)
    if month is not None and same is not None:
        return Dated(start, here[1], Same(month, of), compare=True)
    if part := dated_part or month:
        return Dated(start, here[1], Shifted(-1, "year", part), compare=True) if is_bare(part) else None
    if year is not None:
        return Dated(start, here[1], Same(Year(year), of), compare=True)
    if dated_year is not None and not is_year_before(dated_year):
        return Dated(start, here[1], Same(dated_year, of), compare=True)
    return Dated(start, here[1], Shifted(*unit_ago, of), compare=True)


@phrase("from? the? (dated_part | full_month) of? how_many calendar_units ago")
def part_ago(
    here: Span,
    how_many: Count,
    calendar_units: str,
    dated_part: Expression | None = None,
    full_month: int | None = None,
    from_at: Span | None = None,
) -> Dated | None:
    """Q2 two years ago: of that year, or the quarter compared so long before."""
    part: Any = dated_part or Month(full_month or 0)
    if calendar_units != "year" or not isinstance(how_many, int) or not is_bare(part):
        return None
    start = here[0] if from_at is None else from_at[1]
    of = part._replace(of=Relative("year", -how_many))
    return Dated(start, here[1], of, instead=Shifted(-how_many, "year", part))


def is_year_before(year: Expression) -> bool:
    """Whether a relative year is the one before: last year, the prior year."""
    return isinstance(year, (Relative, Prior)) and year.shift == -1


@phrase(
    "the (over:calendar_unit just_ended | just_ended dash? over:calendar_unit)",  # the year just ended
    "the coming:calendar_unit to_come !of",  # the year ahead
    "<holding the fiscal? calendar_unit !relation",  # in the quarter, during the fiscal year
    "<bounding the calendar_unit !noun !plural !word",  # will close the quarter
    "<bounded the over:calendar_unit !noun !plural !word",  # closed the quarter
    "<holding the period_word",
    "(<holding | <on) the same (calendar_unit | period_word)",  # in the same month
    "the same calendar_unit (=clause_end | =that)",  # the same year,
    "(<holding | <on) the same how_many dash? (calendar_unit | calendar_units)",  # in the corresponding six months
    "all_of year_word !dash !noun !plural",  # all year
    "the calendar_unit possessive",  # the quarter's
    "that (calendar_unit | period_word)",  # that year
    "the? reported dash? (calendar_unit | period_word)",  # the reporting year
    "the? full_year",  # the full year
    "fiscal_word dash? fiscal_year:year_word (=yearly | =outlook)",  # fiscal-year guidance
    "fy",
    "the how_many dash? (calendar_unit | calendar_units) period_word",  # the nine-month period
)
def spoken_of(
    here: Span,
    calendar_unit: str | None = None,
    calendar_units: str | None = None,
    possessive_at: Span | None = None,
    full_year: Any = None,
    fy: Any = None,
    how_many: Count | None = None,
    all_of: Any = None,
    over: str | None = None,
    same: int = 0,
    fiscal_year: Any = None,
    coming: str | None = None,
    fiscal: Any = None,
) -> Dated | None:
    """The period named last: the quarter, that year, the full year."""
    start = here[0]
    end = here[1] if possessive_at is None else possessive_at[0]
    if full_year is not None or fy is not None or all_of is not None or fiscal_year is not None:
        return Dated(start, end, FullYear(fy is not None or fiscal_year is not None, full_year is not None))
    if over is not None or coming is not None:
        return Dated(start, end, Relative(coming, 1) if coming else Over(over or ""))
    if same:
        return Dated(start, end, Shifted(same, "year", Anaphor()), compare=True)
    unit = calendar_units or calendar_unit
    if how_many is not None and unit is not None:
        return Dated(start, end, Anaphor("duration", length(how_many, unit), strict=True))
    return Dated(start, end, FullYear(fiscal is not None) if unit == "year" else Anaphor(unit or "period"))


@phrase("thereafter")
def afterwards(here: Span) -> Dated:
    """After the period named last."""
    return Dated(*here, Anaphor("any", strict=True), "after")


PHRASES = (day_reached,)
