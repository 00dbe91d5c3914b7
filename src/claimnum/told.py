"""Told: the fiscal year that a document tells of, by the days on which its years or quarters end or begin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimnum.calendars import (
    Context,
    Day,
    Ended,
    FiscalYear,
    Month,
    Nearby,
    Nth,
    Quarter,
    Range,
    Relative,
    Year,
    resolve,
)
from claimnum.calendars.contextual import FullYear
from claimnum.calendars.days import ONE_DAY
from claimnum.calendars.fiscal import WEEKDAYS
from claimnum.phrases import TAIL

if TYPE_CHECKING:
    from claimnum.calendars import Expression
    from claimnum.discourse import Scene
    from claimnum.periods import Dated
    from claimnum.signs import Signs

#: The weeks of a year.
WEEKS = (52, 53)
#: Words that may stand between a fiscal year and the day it ends on.
APART = 5
#: A bracket may.
NEAR = 2


def learned(scene: Scene, of: Signs, at: Context) -> FiscalYear | None:
    """The fiscal year that the document tells: fiscal year ended September 30, 2023."""
    before: Dated | None = None
    for sentence in scene.sentences:
        for item in sentence.periods:
            if isinstance(item.expression, Range):
                found = _months(item, before, scene, of)
            else:
                found = _told(item, before, scene, of, at)
            if found is not None:
                return found
            before = item
    return None


def _told(item: Dated, before: Dated | None, scene: Scene, of: Signs, at: Context) -> FiscalYear | None:
    said = item.expression
    named = isinstance(said, Ended) and (said.fiscal or said.of is not None)
    if named and isinstance(said, Ended) and said.n == 1 and said.unit in {"year", "quarter"}:
        label = said.of if isinstance(said.of, Year) else said.of and said.of.of
        quarter = said.of.n if isinstance(said.of, Quarter) else 4
        if said.unit == "quarter" and not isinstance(said.of, Quarter):
            return None
        return _rule(said.end, quarter, label, at)
    if (found := _limited(item, scene, of, at)) is not None or before is None:
        return found
    if (found := _quarter(item, before, scene, of, at)) is not None:
        return found
    year = before.expression
    while isinstance(around := getattr(year, "of", None), FullYear):  # the first five months of the fiscal year
        year = around
    whole = isinstance(year, Year | FullYear | Relative) and year.blank()
    if whole and whole.fiscal and whole.grain == "year" and isinstance(said, Day | Month):
        return _day_of(item, year, before.end, scene, of, at)
    return None


def _day_of(item: Dated, year: Expression, end: int, scene: Scene, of: Signs, at: Context) -> FiscalYear | None:
    """The day or month in which a year named before it ended or began: fiscal 2025, which began July 1."""
    gap = scene.text.shape[end : item.start]
    if len(gap) > APART:
        return None
    told = [int(scene.text.value(end + n, "ends_on")) for n, letter in enumerate(gap) if letter in of.ends_on]
    named = year if isinstance(year, Year) and isinstance(item.expression, Day) else None
    if not of.ended.isdisjoint(gap) or told[:1] == [-1]:
        return _rule(item.expression, 4, named, at)
    first = resolve(item.expression, at).from_
    if first is None or (of.starting.isdisjoint(gap) and not told):
        return None
    label = resolve(named, at).timex if named is not None else None
    return FiscalYear.learned(first - ONE_DAY, number=int(label[2:6]) - 1 if label else None)


def _limited(item: Dated, scene: Scene, of: Signs, at: Context) -> FiscalYear | None:
    """The fiscal year by the day on which every one of them ends or begins."""
    said, way = item.expression, _limit(item, scene, of)
    if isinstance(said, Ended) and said.unit == "week" and said.n in WEEKS and isinstance(said.end, Nth | Nearby):
        said, way = said.end, -1  # the 52 or 53 weeks ending on the Saturday nearest to January 31
    if way is None:
        return None
    first = resolve(said, at).from_
    return _rule(said, 4, None, at) if way < 0 or first is None else FiscalYear.learned(first - ONE_DAY)


def _months(item: Dated, before: Dated | None, scene: Scene, of: Signs) -> FiscalYear | None:
    """The fiscal year by its first and last month: the fiscal year runs from April to March, FY25 (April-March)."""
    said = item.expression
    if not isinstance(said, Range) or not isinstance(said.first, Month) or not isinstance(said.last, Month):
        return None
    if said.first.n != said.last.n % 12 + 1:
        return None
    near = scene.text.shape[max(0, item.start - APART) : item.start]
    year = before is not None and before.end >= item.start - NEAR and before.expression.blank()
    named = bool(year) and year.fiscal and year.grain == "year"  # type: ignore[union-attr]
    worded = not of.fiscal.isdisjoint(near) and not of.year.isdisjoint(near)
    return FiscalYear(said.last.n) if named or worded else None


def _quarter(item: Dated, before: Dated, scene: Scene, of: Signs, at: Context) -> FiscalYear | None:
    """The year of which a quarter named before a day ends on it: our fiscal second quarter ends June 30."""
    named, gap = before.expression, scene.text.shape[before.end : item.start]
    if not isinstance(named, Quarter) or not named.fiscal or not 0 < len(gap) <= APART or gap[0] not in of.ends_on:
        return None
    return _rule(item.expression, named.n, None, at) if scene.text.value(before.end, "ends_on") < 0 else None


def _limit(item: Dated, scene: Scene, of: Signs) -> int | None:
    """Which end of every fiscal year is told: our fiscal year ends on June 30."""
    own, at = scene.text.shape, item.start - 1
    while at > 0 and (own[at] == TAIL or own[at] in of.on):
        at -= 1
    if at < 2 or own[at] not in of.ends_on or own[at - 1] not in of.year or own[at - 2] not in of.fiscal:
        return None
    way: int = scene.text.value(at, "ends_on")
    return way


def _rule(end: Expression, quarter: int, label: Expression | None, at: Context) -> FiscalYear | None:
    last = resolve(end, at)
    if last.to is None:
        return None
    if isinstance(end, Nth) and end.n == -1 and end.unit in WEEKDAYS:
        return FiscalYear((last.to - ONE_DAY).month, rule=f"last-{end.unit}")
    if isinstance(end, Nearby) and isinstance(end.of, Day) and end.of.month:
        return FiscalYear(end.of.month, rule=f"nearest-{WEEKDAYS[end.weekday]}")
    year = resolve(label, at) if label is not None else None
    number = int(year.timex[2:6]) if year is not None and year.timex and year.timex[:2] == "FY" else None
    return FiscalYear.learned(last.to - ONE_DAY, quarter=quarter, number=number)
