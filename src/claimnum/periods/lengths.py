"""Lengths: counted from the anchor or from nothing: the next five years, year to date, in three years, 90 days."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from claimnum.calendars import Anaphor, Away, Duration, Month, Relative, Rolling, SoFar, Stretch, ToDate, Trailing
from claimnum.calendars.contextual import Ahead, Before, Vague
from claimnum.numerals import Numeral
from claimnum.periods.found import Dated, Span
from claimnum.phrases import phrase, sequence

if TYPE_CHECKING:
    from claimnum.calendars import Expression
    from claimnum.lexicon import Text
    from claimnum.periods.parts import Count

# --- rolling -----------------------------------------------------------------------------------------------------


@phrase(
    "the? forth how_many dash? fiscal? (calendar_units | calendar_unit)",  # the next five years
    "the? forth how_many (to | dash | or) high:how_many dash? (calendar_units | calendar_unit)",  # 12 to 18 months
    "the? how_many forth fiscal? (calendar_units | calendar_unit)",
    "the? back how_many (to | dash | or) high:how_many dash? (calendar_units | calendar_unit)",
    "the? back how_many dash? fiscal? (calendar_units | calendar_unit)",  # the past 12 months
    "the? how_many back fiscal? (calendar_units | calendar_unit)",
    "the? (forth | back) a? fuzzy of? fiscal? calendar_units",  # the next few years
    "the? (forth | back) how_many +short_unit",  # the last 5y
    "the? past !calendar_units calendar_unit",  # the past year
    "the? (forth | back | past) fortnight",
    "within (a | how_many) (calendar_units | calendar_unit) !of !from !counted_from",  # within 12 months
)
def rolling(
    back: Any = None,
    past: Any = None,
    fuzzy: Any = None,
    how_many: Count = 1,
    high: Count | None = None,
    fiscal: Any = None,
    calendar_units: str | None = None,
    calendar_unit: str | None = None,
    fortnight: Any = None,
    short_unit: str = "",
) -> Expression | None:
    """Units counted from the anchor."""
    if fortnight is not None:
        how_many, calendar_unit = 2, "week"
    unit, said = calendar_units or calendar_unit or short_unit, fiscal is not None
    if fuzzy is not None:
        return Vague(said)
    if how_many <= 0 or (high is not None and high <= 0):
        return None
    n, low = (how_many, None) if high is None else (high, how_many)
    return Rolling(n if back is None and past is None else -n, unit, said, low)


@sequence("the? (forth | back) numeral !noun !plural !of")
def rolling_months(reading: Text, start: int, end: int) -> Dated | None:
    """Months in the short form that millions have too: over the last 12m."""
    at = start + (reading.shape[start] in reading.lexicon.family("the"))
    size = reading.value(end - 2, "numeral")
    if not isinstance(size, Numeral) or reading.pieces[end - 1] != "m":
        return None
    if not 0 < size.mantissa < MANY_MONTHS or size.places:
        return None
    months = int(size.mantissa)
    back = reading.shape[at] in reading.lexicon.family("back")
    return Dated(start, end, Rolling(-months if back else months, "month"))


#: More than these are millions.
MANY_MONTHS = 121


@phrase(
    "auxiliary final how_many ((to | dash | or) high:how_many)? dash? (calendar_units | calendar_unit)",
    "pronoun plural? final how_many ((to | dash | or) high:how_many)? calendar_units",  # these lamps last nine years
)
def lasting_for(
    here: Span,
    how_many: Count,
    how_many_at: Span,
    high: Count | None = None,
    calendar_units: str | None = None,
    calendar_unit: str = "",
) -> Dated | None:
    """What will last three years: a length, and not the last three years."""
    if min(how_many, how_many if high is None else high) <= 0:
        return None
    return Dated(how_many_at[0], here[1], Duration(how_many, calendar_units or calendar_unit, None, high))


@phrase("each_of? rolling")
def rolling_period(rolling: Expression | None, rolling_at: Span) -> Dated | None:
    """Units counted from the anchor; the previous three months are also those before the period compared."""
    if rolling is None:
        return None
    instead = None
    if isinstance(rolling, Rolling) and isinstance(rolling.n, int) and rolling.n < 0:
        instead = Before(-rolling.n, rolling.unit)
    return Dated(*rolling_at, rolling, instead=instead)


@phrase(
    "the? fiscal? to_date",  # year to date
    "so_far inside? (dated_year | dated_unit | year)",  # so far this year
    "so_far inside the? (dated_part | dated_month | full_month | calendar_unit)",  # so far in the fourth quarter
    "(dated_year | dated_unit | year) so_far",  # this year so far
    "(dated_part | dated_month | full_month) so_far",  # May to date
    "the calendar_word? calendar_unit so_far",  # the year so far
)
def up_to_now(
    fiscal: Any = None,
    to_date: str | None = None,
    dated_year: Expression | None = None,
    dated_unit: Expression | None = None,
    year: int | None = None,
    dated_part: Expression | None = None,
    dated_month: Expression | None = None,
    full_month: int | None = None,
    calendar_unit: str = "",
) -> Expression | None:
    """From the start of a unit to the anchor."""
    if named := dated_part or dated_month or (full_month and Month(full_month)):
        return SoFar(named)
    if calendar_unit:
        return ToDate(calendar_unit)
    if to_date is not None:
        return ToDate(to_date, fiscal is not None)
    if year is not None:
        return ToDate("year")
    found = dated_year or dated_unit
    return ToDate(found.unit, found.fiscal) if isinstance(found, Relative) and not found.shift else None


@phrase(
    "ttm",
    "ntm",
    "the? trailing dash? how_many dash? (calendar_units | calendar_unit)",  # trailing twelve months
)
def twelve_months(
    ttm: tuple[int, str] | None = None,
    ntm: tuple[int, str] | None = None,
    how_many: Count = 1,
    calendar_units: str | None = None,
    calendar_unit: str | None = None,
) -> Expression | None:
    """Months that end with the anchor, or begin with it."""
    if ntm is not None:
        return Rolling(*ntm)
    if ttm is not None:
        return Trailing(*ttm)
    if not isinstance(how_many, int) or how_many < 1:
        return None
    return Trailing(how_many, calendar_units or calendar_unit or "")


@phrase("up_to_now", "twelve_months")
def running(
    up_to_now: Expression | None = None,
    up_to_now_at: Span | None = None,
    twelve_months: Expression | None = None,
    twelve_months_at: Span | None = None,
) -> Dated | None:
    """A period that runs up to the anchor."""
    found, place = up_to_now or twelve_months, up_to_now_at or twelve_months_at
    return None if found is None or place is None else Dated(*place, found)


# --- lengths -----------------------------------------------------------------------------------------------------


@phrase(
    "how_many (calendar_units | calendar_unit) (comma | and){0,2} more:how_many (more_unit:calendar_units | "
    "more_unit:calendar_unit) (comma | and){0,2} rest:how_many (rest_unit:calendar_units | rest_unit:calendar_unit)",
    "how_many (calendar_units | calendar_unit) (comma | and){0,2} "  # 6 years and 3 months
    "rest:how_many (rest_unit:calendar_units | rest_unit:calendar_unit)",
)
def compound(
    how_many: Count,
    rest: Count,
    rest_unit: str,
    calendar_units: str | None = None,
    calendar_unit: str = "",
    more: Count | None = None,
    more_unit: str = "",
) -> Duration | None:
    """A length of two or three units."""
    if min(how_many, rest, how_many if more is None else more) <= 0:
        return None
    last = Duration(rest, rest_unit)
    return Duration(
        how_many, calendar_units or calendar_unit, last if more is None else Duration(more, more_unit, last)
    )


@phrase(
    "within compound",  # within 2 years 6 months
    "within? the? (forth | back) compound",  # the past year and six months
    "compound later",  # two years and a month later
    "compound ago",  # 1 month and 21 days ago
    "in compound time_word?",  # in 1 year 2 months
    "compound (from_now | time_word)",  # two years and a month from now
)
def measured(
    here: Span,
    compound: Duration | None,
    compound_at: Span,
    back: Any = None,
    ago: Any = None,
    later: Any = None,
    in_at: Span | None = None,
    from_now: Any = None,
    time_word: Any = None,
) -> Dated | None:
    """A length of several units counted from the anchor."""
    if compound is None:
        return None
    if ago is not None:
        return Dated(*here, Away(compound, -1))
    if later is not None:
        return Dated(*here, Away(compound, 1, Anaphor()))
    if from_now is not None or time_word is not None:
        return Dated(*compound_at, Away(compound)) if in_at is None else Dated(*here, Away(compound))
    if in_at is not None:
        return Dated(*compound_at, Ahead(compound.n, compound.unit, compound.rest))  # type: ignore[arg-type]
    return Dated(*here, Stretch(compound, 1 if back is None else -1))


@phrase(
    "in how_many (calendar_units | calendar_unit) !number !numeral !old !ago !earlier !later !period_word !from",
    "in a calendar_unit =clause_end",  # in a week
)
def ahead(
    here: Span,
    how_many: Count = 1,
    how_many_at: Span | None = None,
    a_at: Span | None = None,
    calendar_units: str | None = None,
    calendar_unit: str = "",
) -> Dated | None:
    """In three years: that far on where something is expected, else a length."""
    if not isinstance(how_many, int) or how_many < 1 or (a_at is not None and calendar_unit in PARTS):
        return None
    start = (how_many_at or a_at or here)[0]
    return Dated(start, here[1], Ahead(how_many, calendar_units or calendar_unit))


@phrase(
    "compound",  # 6 years and 3 months
    "within (a | how_many) (calendar_units | calendar_unit)",  # within 90 days of the closing
    "a calendar_unit and a half_word",  # a year and a half
    "<for one_more calendar_unit !dash !noun !plural !name !word !of",  # for another year
    "half of? a year_word !ago !earlier !later",  # half a year
    "(a | <for) full_word calendar_unit !dash !noun !plural",  # a full month
    "(<for | <approx) a calendar_unit !dash !noun !plural !name !word !of !possessive !ago !earlier !later",  # a decade
    "how_many (to | dash | or) high:how_many dash? calendar_units !old",  # three to five years
    "how_many dash? calendar_units !old !ago !earlier",  # 90 days
    "how_many calendar_unit !dash !word !noun !plural !name !acronym "  # 1 month
    "!old !ago !earlier !later !of !period_word",
)
def duration(
    here: Span,
    how_many: Count = 0,
    calendar_units: str | None = None,
    calendar_unit: str = "",
    half_word: Any = None,
    compound: Duration | None = None,
    high: Count | None = None,
    dash: Any = None,
    year_word: Any = None,
    full_word: Any = None,
    within: Any = None,
    a: Any = None,
    one_more: Any = None,
) -> Dated | None:
    """A length with nothing to count from; three-quarters are a fraction."""
    if compound is not None or year_word is not None:
        return Dated(*here, compound or Duration(1, "half"))
    if half_word is not None:
        return Dated(*here, Duration(Decimal("1.5"), calendar_unit))
    if full_word is not None or a is not None or one_more is not None:
        unit = calendar_units or calendar_unit  # within a centuries of: a slip
        return Dated(*here, Duration(1, unit)) if full_word or unit not in PARTS else None
    if how_many <= 0 or (dash is not None and calendar_units == "quarter"):
        return None
    if within is None and calendar_units is None and (calendar_unit in PARTS or (how_many != 1 and how_many % 1 == 0)):
        return None
    return Dated(*here, Duration(how_many, calendar_units or calendar_unit, None, high))


#: Units of which one is rather the ordinal: one quarter, a half.
PARTS = frozenset(("quarter", "half"))
PHRASES = (compound, rolling, up_to_now, twelve_months)
