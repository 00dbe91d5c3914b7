"""Lengths and spans: three months ended March 31, 2018 to 2022, the next five years, year to date, 90 days."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from claimnum.calendars import Day, Ended, Half, Month, Quarter, Range, Relative, Starting, ToDate, Weekday, Year
from claimnum.calendars.ended import EndedThen, ThenEnded
from claimnum.periods.days import day_number
from claimnum.periods.found import Dated, Span
from claimnum.phrases import phrase

if TYPE_CHECKING:
    from claimnum.calendars import Expression
    from claimnum.periods.parts import Count

# --- ended -------------------------------------------------------------------------------------------------------


@phrase(
    "the? dated_day",
    "the? edge_of",  # to end-June
    "dated_month",
    "full_month",
    "month",
    "the? dated_part",
    "year",
    "day_word",
    "full_weekday",  # the week to Wednesday
)
def last_day(
    dated_day: Expression | None = None,
    dated_month: Expression | None = None,
    full_month: int | None = None,
    month: int | None = None,
    dated_part: Expression | None = None,
    year: int | None = None,
    day_word: int | None = None,
    edge_of: Expression | None = None,
    full_weekday: int | None = None,
) -> Expression:
    """What a period ends with."""
    if full_weekday is not None:
        return Weekday(full_weekday)
    if day_word is not None:
        return Relative("day", day_word)
    if (found := dated_day or edge_of or dated_month or dated_part) is not None:
        return found
    if year is not None:
        return Year(year)
    return Month(full_month or month or 0)


Head = tuple[Any, str, Any, bool]


@phrase(
    "how_many dash? fiscal? (calendar_units | calendar_unit) dash? period_word?",  # three months, three-month period
    "fiscal? calendar_units",  # years
    "fiscal? calendar_unit",  # year
    "fortnight",
)
def length(
    how_many: Count = 1,
    calendar_units: str | None = None,
    calendar_unit: str | None = None,
    fiscal: Any = None,
    fortnight: int | None = None,
) -> Head:
    """A length that something ends: how many of which unit."""
    if fortnight is not None:
        return fortnight, "week", None, False
    return how_many, calendar_units or calendar_unit or "", None, fiscal is not None


@phrase(
    "(back | trailing)? length (in the period_word)? (ended | through)",  # last twelve months ended
    "ttm (ended | through)",
    "dated_part comma? ended",
    "dated_year ended",
)
def ended_head(
    length: Head | None = None,
    dated_part: Expression | None = None,
    dated_year: Expression | None = None,
    ttm: tuple[int, str] | None = None,
) -> Head | None:
    """What ended: so many units, or a fiscal quarter or year by its name."""
    if ttm is not None:
        return *ttm, None, False
    if length is not None:
        return length if isinstance(length[0], int) and length[0] > 0 else None
    if isinstance(dated_part, (Half, Quarter)):
        fiscal = bool(dated_part.fiscal) or (dated_part.of is not None and dated_part.of.blank().fiscal)
        return 1, "quarter" if isinstance(dated_part, Quarter) else "half", dated_part if fiscal else None, fiscal
    if isinstance(dated_year, Year):
        return 1, "year", dated_year if dated_year.fiscal else None, dated_year.fiscal
    return None


@phrase(
    "the? few:how_many dash? (and | or) ended_head last_day",  # three and nine months ended September 30
    "the? ended_head last_day comma second:year comma? and third:year",  # …, 2019, 2018 and 2017
    "the? ended_head last_day comma second:year",
    "the? ended_head last_day comma? and second:year",
    "the? ended_head last_day comma? and next:dated_day",
    "the? ended_head last_day second:year third:year?",  # the head of columns: ended June 30, 2024   2023
    "relation? the? ended_head last_day",  # since the three months to May
)
def period_ended(
    here: Span,
    ended_head: Head | None,
    ended_head_at: Span,
    last_day: Expression,
    last_day_at: Span,
    few: Count | None = None,
    few_at: Span | None = None,
    second: int | None = None,
    second_at: Span = (0, 0),
    third: int | None = None,
    third_at: Span = (0, 0),
    next: Expression | None = None,  # noqa: A002 - the slot's name
    next_at: Span = (0, 0),
    relation: str = "in",
) -> Dated | list[Dated] | None:
    """A period by its last day; several years with one last day give several periods."""
    if ended_head is None:
        return None
    n, unit, of, fiscal = ended_head
    start = here[0]
    found = [Dated(start, last_day_at[1], Ended(n, unit, last_day, of, fiscal), relation)]
    if few is not None and few_at is not None:
        found[0].start = ended_head_at[0]
        if isinstance(few, int) and few > 0:
            found.insert(0, Dated(start, few_at[1], Ended(few, unit, last_day, None, fiscal)))
    for year, place in ((second, second_at), (third, third_at)):
        if year is not None and isinstance(last_day, (Day, Month, Year)):
            ends = Year(year) if isinstance(last_day, Year) else last_day._replace(of=Year(year))
            found.append(Dated(*place, Ended(n, unit, ends, None, fiscal)))
    if next is not None:
        found.append(Dated(*next_at, Ended(n, unit, next, None, fiscal)))
    return found


# --- ranges ------------------------------------------------------------------------------------------------------


@phrase("the? (third | edge_of)", "calendar", "now")
def bound_of_range(
    third: Expression | None = None,
    edge_of: Expression | None = None,
    calendar: Expression | None = None,
) -> Expression:
    """An end of a range."""
    return third or edge_of or calendar or Relative("day")


@phrase(
    "between first:bound_of_range and last:bound_of_range",  # between last May and 2022
    "between the? day_number and last:bound_of_range",  # between the 9th and the 17th of April
    "the (how_many dash? (calendar_unit | calendar_units) dash?)? period_word between first:bound_of_range "
    "and last:bound_of_range",  # the period between June 1 and July 5
    "the (how_many dash? (calendar_unit | calendar_units) dash?)? period_word from first:bound_of_range "
    "(runs_to | dash) last:bound_of_range",
    "(from | the)? (year | first:dated_month | first:dated_day | first:dated_part | full_month) "  # 2019 to the present
    "(runs_to | dash) the? present_word",
    "from first:bound_of_range ((dash? runs_to dash? | dash) last:bound_of_range | so_far)",  # from 2018 to 2022
    # January-March, 2018 to 2022
    "the? first:bound_of_range (dash? runs_to dash? | dash) last:bound_of_range (dash? period_word)?",
    "first:certain and last:certain +between_after",  # 2018年与2022年之间
    "first:full_month and dated_month",  # September and October 2022
    "relation first:bound_of_range dash last:bound_of_range",  # since January-March 2021
)
def ranged_period(
    here: Span,
    first: Any = None,
    first_at: Span | None = None,
    day_number: int | None = None,
    last: Expression | None = None,
    between_at: Span | None = None,
    from_at: Span | None = None,
    the_at: Span | None = None,
    dated_month: Expression | None = None,
    so_far: Any = None,
    present_word: Any = None,
    year: int | None = None,
    year_at: Span = (0, 0),
    full_month: int | None = None,
    full_month_at: Span = (0, 0),
    relation: str = "in",
    relation_at: Span | None = None,
) -> Dated | None:
    """From one period to another."""
    if year is not None or (full_month is not None and present_word is not None):
        first = Month(full_month or 0) if year is None else Year(year)
        first_at = full_month_at if year is None else year_at
    if so_far is not None or present_word is not None:
        last = Relative("day")
    start = min(place[0] for place in (between_at or from_at or relation_at, the_at or first_at) if place is not None)
    if dated_month is not None:
        if not isinstance(dated_month, Month) or dated_month.n != first % 12 + 1:
            return None
        return Dated(start, here[1], Range(Month(first), dated_month))
    if day_number is not None:
        if not isinstance(last, Day):
            return None
        first = Day(last.month, day_number, last.of)
    if last is None or not ordered(first, last):
        return None
    running = isinstance(first, Relative) and not first.shift and first.unit in {"year", "quarter"}
    if running and isinstance(last, Day | Weekday | Month):
        return Dated(start, here[1], ToDate(first.unit, first.fiscal, last), relation)  # this year through Wednesday
    return Dated(start, here[1], Range(first, last), relation)


@phrase(
    "between first_year:year and last_year:year",  # between 2018 and 2022 sales doubled
    "between dated_day and day_number !noun !plural !quantity",  # between September 2 and 16
    "dated_unit comma? between weekday and last_weekday:weekday",  # next week between Monday and Friday
)
def named_between(
    here: Span,
    first_year: int = 0,
    last_year: int = 0,
    dated_unit: Expression | None = None,
    weekday: int = 0,
    last_weekday: int = 0,
    dated_day: Expression | None = None,
    day_number: int = 0,
) -> Dated | None:
    """Years from one to another, whatever comes after them; days of a month, of a week named before them."""
    if dated_day is not None:
        if not isinstance(dated_day, Day) or dated_day.of is not None or not dated_day.day < day_number:
            return None
        return Dated(*here, Range(dated_day, dated_day._replace(day=day_number)))
    if dated_unit is None:
        return Dated(*here, Range(Year(first_year), Year(last_year))) if first_year < last_year else None
    if not isinstance(dated_unit, Relative) or dated_unit.unit != "week" or weekday >= last_weekday:
        return None
    return Dated(*here, Range(Weekday(weekday, of=dated_unit), Weekday(last_weekday, of=dated_unit)))


def ordered(first: Expression, last: Expression) -> bool:
    """Whether a range can go from one to the other: two years must ascend, and the grains be near."""
    if isinstance(first, Year) and isinstance(last, Year):
        return first.number < last.number
    return True


# --- begun, several ---------------------------------------------------------------------------------------------


@phrase(
    "the? length starting last_day",  # the week beginning April 8
    "a length starting last_day",
    "the length from last_day !runs_to !dash",  # the 12 months from April 2023
    "week_edge last_day",  # w/c 4 March
    "the? (dated_year | dated_part) through (dated_day | dated_month | full_month)",  # this fiscal year to March 2025
    "the? then_length then ended",  # the year then ended
)
def from_or_to(
    here: Span,
    length: Head | None = None,
    then_length: Head | None = None,
    last_day: Expression | None = None,
    week_edge: int | None = None,
    dated_year: Expression | None = None,
    dated_part: Expression | None = None,
    dated_day: Expression | None = None,
    dated_month: Expression | None = None,
    full_month: int | None = None,
) -> Dated | None:
    """A period by its first day, or by the last day that was named."""
    if (of := dated_year or dated_part) is not None:
        to = dated_day or dated_month or Month(full_month or 0)
        if isinstance(of, Relative) and of.fiscal:
            return Dated(*here, Ended(1, "year", to, None, fiscal=True))
        return Dated(*here, Ended(1, "quarter", to)) if isinstance(of, Quarter) and of.of is None else None
    n, unit, _, fiscal = length or then_length or (1, "week", None, False)
    if not isinstance(n, int) or n < 1:
        return None
    if last_day is None:
        return Dated(*here, ThenEnded(n, unit, fiscal))
    if week_edge == -1:
        return Dated(*here, Ended(n, unit, last_day))
    return Dated(*here, Starting(n, unit, last_day, fiscal))


@phrase("the? period_word ended last_day")
def period_to(here: Span, last_day: Expression) -> Dated:
    """The period ended March 31."""
    return Dated(*here, EndedThen(last_day))


@phrase("how_many dash? (calendar_units | calendar_unit) dash? period_word?", "fiscal? calendar_unit")
def then_length(
    how_many: Count = 1, calendar_units: str | None = None, calendar_unit: str = "", fiscal: Any = None
) -> Head:
    """A length that ended on a day named before."""
    return how_many, calendar_units or calendar_unit, None, fiscal is not None


PHRASES = (day_number, last_day, length, ended_head, bound_of_range, then_length)
