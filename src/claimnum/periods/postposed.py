"""Periods whose relation stands behind them: 2030年前, 6月以来; and lengths counted in marked units: 未来五年."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from claimnum.calendars import (
    About,
    Anaphor,
    Day,
    Duration,
    Ended,
    EndOf,
    Part,
    Range,
    Relative,
    Rolling,
    Same,
    Shifted,
    ToDate,
    UnitEnd,
)
from claimnum.calendars.contextual import Lately, Sequential
from claimnum.kinds import SKIPPED
from claimnum.periods.found import Dated, Span
from claimnum.periods.marked import SHORT_DAYS
from claimnum.phrases import phrase

if TYPE_CHECKING:
    from claimnum.calendars import Expression
    from claimnum.numerals import Numeral


def is_end(expression: Expression) -> bool:
    """Whether an expression is the last day of something."""
    return isinstance(expression, (EndOf, UnitEnd))


# --- relations ---------------------------------------------------------------------------------------------------


@phrase(
    "as_of_mark dated_day ended_mark (year_mark | fiscal_mark | quarter_mark)",  # 截至2022年12月31日止年度
    "as_of_mark dated_day ended_mark? of? long:plain_number length_unit ended_mark?",  # 截至6月30日止六个月
)
def ended_period(
    here: Span,
    dated_day: Expression,
    long: Numeral | None = None,
    length_unit: str = "year",
    fiscal_mark: Any = None,
    quarter_mark: Any = None,
) -> Dated | None:
    """A period by its last day."""
    if quarter_mark is not None:
        length_unit = "quarter"
    n = 1 if long is None else int(long.value)
    if not 0 < n < 100:
        return None
    return Dated(*here, Ended(n, length_unit, dated_day, None, fiscal_mark is not None))


@phrase("since_lead first:certain since_mark runs_to last:certain until_mark?")  # 自9月1日起至12月31日止
def from_on_to(here: Span, first: Expression | None, last: Expression | None) -> Dated | None:
    """From one day or unit to another, both named with their marks."""
    return Dated(*here, Range(first, last)) if first and last else None


@phrase(
    "as_of_mark certain !before_mark !or_before",  # 截至2023年6月30日, but 于6月30日前
    "(by_mark | since_lead)? certain before_mark",  # 2030年前, 年底前
    "by_mark? certain or_before",  # 6月30日或之前
    "certain to_date_mark",  # 今年以来
    "since_lead? certain since_mark",  # 2020年以来, 3月起
    "since_lead certain !runs_to !dash !attribute_mark",  # 自2020年, but 由上年的22%
    "by_mark? certain until_mark",  # 到3月底为止
    "by_mark certain about_mark? !attribute_mark !same_word",  # 到2030年左右, but 至2023年的38%
    "certain after_mark",  # 2025年后
    "certain about_mark",  # 2030年左右
)
def postposed(
    here: Span,
    certain: Expression | None,
    certain_at: Span,
    as_of_mark: int | None = None,
    before_mark: Any = None,
    or_before: Any = None,
    to_date_mark: Any = None,
    since_lead: Any = None,
    since_mark: Any = None,
    until_mark: Any = None,
    by_mark: Any = None,
    after_mark: Any = None,
    about_mark: Any = None,
) -> Dated | None:
    """A period with its relation."""
    if certain is None:  # 2020.0.3: no day
        return None
    if as_of_mark is not None:
        return _as_of(here, certain, certain_at, as_of_mark)
    if before_mark is not None:
        return Dated(certain_at[0], here[1], certain, "by" if is_end(certain) else "before")
    if or_before is not None:
        return Dated(*here, certain, "by")
    if to_date_mark is not None or since_mark is not None or since_lead is not None:
        return _since(here, certain, to_date=to_date_mark is not None, led=since_mark is None)
    day = until_mark is not None and by_mark is None and is_end(certain)  # 8月底止
    relation = "as_of" if day else "by" if by_mark is not None and until_mark is None else "in"
    relation = "until" if until_mark is not None and not day else "after" if after_mark is not None else relation
    return Dated(*here, certain if about_mark is None else About(certain), relation)


def _as_of(here: Span, certain: Expression, at: Span, mark: int) -> Dated:
    """A day that balances are told of; 于 before anything longer says nothing."""
    if mark or is_end(certain) or (isinstance(certain, (Day, Relative)) and certain.blank().grain == "day"):
        return Dated(*here, certain, "as_of")
    return Dated(*at, certain)


def _since(here: Span, certain: Expression, *, to_date: bool, led: bool) -> Dated:
    """Since a unit named; since the start of the running unit, which is up to now."""
    if led and not to_date and isinstance(certain, Range):
        return Dated(*here, certain)  # 从2015年到2019年
    running = certain.of if isinstance(certain, Part) and certain.third == "start" else certain
    if to_date and isinstance(running, Relative) and not running.shift and running.unit != "day":
        return Dated(*here, ToDate(running.unit, running.fiscal))
    return Dated(*here, certain, "since")


@phrase("dated_day")
def at_the_end(here: Span, dated_day: Expression) -> Dated | None:
    """The last day of a unit is a day that balances are told of: 上年末."""
    return Dated(*here, dated_day, "as_of") if is_end(dated_day) else None


# --- lengths -----------------------------------------------------------------------------------------------------


@phrase(
    "low:how_long (to | dash | or) high:how_long length_unit",  # 三到五年
    "high:how_long length_unit half !unit",  # 一年半
    "high:how_long length_unit",  # 五年, 12个月
    "half_unit",  # 半年
    "high:how_long? and_half_unit",  # 两个半月
)
def marked_length(
    high: int | Decimal = 0,
    low: int | Decimal | None = None,
    length_unit: str = "",
    half: Any = None,
    half_unit: tuple[str, int] | None = None,
    and_half_unit: str | None = None,
) -> tuple[int | Decimal, str, int | Decimal | None] | None:
    """How many of which unit, and how many at least."""
    if half_unit is not None:
        return half_unit[1], half_unit[0], None
    if and_half_unit is not None:
        return (high or 1) + HALF, and_half_unit, None
    return (high if half is None else high + HALF, length_unit, low) if high > 0 else None


Length = tuple[int, str, int | None]
HALF = Decimal("0.5")
#: Units of length, the longest first.
UNITS = ("year", "quarter", "month", "week", "day")


@phrase(
    "first:marked_length (and_part | zero)? then:marked_length (and_part | zero)? last:marked_length",  # 1年2个月3天
    "first:marked_length (and_part | zero)? then:marked_length",  # 三年零六个月
)
def marked_compound(first: Length | None, then: Length | None, last: Length | None = None) -> Duration | None:
    """A length of two or three units."""
    if first is None or then is None:
        return None
    parts = [first, then] if last is None else [first, then, last]
    places = [UNITS.index(unit) for _, unit, _ in parts]
    if places != sorted(set(places)) or any(low is not None for _, _, low in parts):
        return None
    found: Duration | None = None
    for n, unit, _ in reversed(parts):
        found = Duration(n, unit, found)
    return found


@phrase("marked_compound")
def compound_length(here: Span, marked_compound: Duration | None) -> Dated | None:
    """A length of several units with nothing to count from."""
    return None if marked_compound is None else Dated(*here, marked_compound)


@phrase(
    "forth_mark marked_length within_mark?",  # 未来五年
    "back_mark marked_length (within_mark | to_date_mark)?",  # 近三年
    "marked_length lately:within_mark =particle",  # 一个月内上涨两成
    "marked_length within_mark",  # 五年内
    "marked_length come_mark",  # 15年来最高
)
def rolling_length(
    here: Span, marked_length: Length | None, back_mark: Any = None, come_mark: Any = None, lately: Any = None
) -> Dated | None:
    """Units counted from the anchor."""
    if marked_length is None:
        return None
    n, unit, _ = marked_length
    if lately is not None:
        return Dated(*here, Lately(n, unit))
    return Dated(*here, Rolling(n if back_mark is None and come_mark is None else -n, unit))


@phrase(
    "marked_length ago_mark",  # 三年前
    "marked_length later_mark",  # 五年后
)
def units_away(here: Span, marked_length: Length | None, ago_mark: Any = None) -> Dated | None:
    """The unit so many before or after the anchor's."""
    if marked_length is None or not isinstance(marked_length[0], int):
        return None
    n, unit, _ = marked_length
    return Dated(*here, Relative(unit, n if ago_mark is None else -n))


@phrase(
    "running_mark marked_length",  # 连续两季
    "running_mark (han_day | dated_day)",  # 连升三日, 连升12日
    "marked_length running_mark",  # 五个月连升
    "marked_length =lent",  # 一个月拆息
    "tenor (stood | bound | approx | colon){0,2} marked_length within_mark?",  # 期限为6年, 账龄1年以内
    "tenor (stood? bound dated_day | han_day)",  # 逾期超过30日, 逾期一日
)
def in_a_row() -> object:
    """How often in a row, how long something lasts: no period."""
    return SKIPPED


@phrase(
    "han_day within:within_mark",  # 三日内
    "han_day later_mark",  # 五日后
    "han_day ago_mark",  # 五日前
    "han_day",  # 三日
)
def few_days(
    here: Span, han_day: int, within: Any = None, later_mark: Any = None, ago_mark: Any = None
) -> Dated | None:
    """So many days, whose characters are no day of a month."""
    if han_day > SHORT_DAYS:
        return None
    if within is not None:
        return Dated(*here, Rolling(han_day, "day"))
    if later_mark is not None or ago_mark is not None:
        return Dated(*here, Relative("day", han_day if ago_mark is None else -han_day))
    return Dated(*here, Duration(han_day, "day"))


@phrase("marked_length !term")  # 90天
def plain_length(here: Span, marked_length: Length | None) -> Dated | None:
    """A length with nothing to count from."""
    if marked_length is None:
        return None
    n, unit, low = marked_length
    return Dated(*here, Duration(n, unit) if low is None else Duration(low, unit, high=n))


# --- comparisons -------------------------------------------------------------------------------------------------


@phrase(
    "yoy",  # 同比
    "qoq",  # 环比
    "same_time",  # 去年同期
    "certain same_word",  # 2022年同期
)
def compared_period(
    here: Span,
    yoy: tuple[int, str] | None = None,
    qoq: Any = None,
    same_time: int | None = None,
    certain: Expression | None = None,
) -> Dated:
    """The period that something is compared with."""
    if certain is not None:
        return Dated(*here, Same(certain), compare=True)
    if qoq is not None:
        return Dated(*here, Sequential(), compare=True)
    return Dated(*here, Shifted(*(yoy or (same_time or -1, "year")), Anaphor()), compare=True)


PHRASES = (marked_length, marked_compound)
ROOTS = (
    ended_period,
    compared_period,
    from_on_to,
    postposed,
    rolling_length,
    in_a_row,
    units_away,
    at_the_end,
    few_days,
    compound_length,
    plain_length,
)
