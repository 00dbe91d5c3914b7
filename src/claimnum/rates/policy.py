"""Which rate a figure takes: the choice of IAS 21 and ASC 830, made from its period and the anchor.

A flow over a past period takes the average of the period, a balance the closing rate of its day, a dated event that
day's rate; what is not over, is forecast or has no period can only take the rate of the day it was written.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from claimnum.errors import OptionError

if TYPE_CHECKING:
    from datetime import date

    from claimnum.model import Amount, Period

POLICIES = ("auto", "average", "closing", "spot", "stated")


@attrs.frozen
class Choice:
    """A method with its day, or its first and last day, and what was taken for granted in choosing it."""

    method: str
    start: date
    end: date
    assumptions: tuple[str, ...] = ()


def choose(amount: Amount, anchor: date | None, policy: str) -> Choice | str:
    """The choice for one figure, or the reason why there is none."""
    if policy not in POLICIES:
        raise OptionError("policy", policy, ", ".join(map(repr, POLICIES)))
    period: Period | None = getattr(amount, "period", None)
    forecast: bool = getattr(amount, "forward_looking", False)
    days = _days(period)
    if policy == "average":
        return _averaged(days, anchor, forecast=forecast)
    if policy == "closing":
        return _closing(days, anchor)
    if policy == "auto":
        return _auto(period, days, anchor, forecast=forecast)
    return _spot(days, anchor)


def _days(period: Period | None) -> tuple[date, date] | None:
    if period is None or period.from_ is None or period.last_day is None:
        return None
    return period.from_, period.last_day


def _auto(
    period: Period | None, days: tuple[date, date] | None, anchor: date | None, *, forecast: bool
) -> Choice | str:
    if forecast:
        return _anchored(anchor, "forward-looking")
    if period is None or days is None:
        return _anchored(anchor, "no period")
    start, end = days
    if anchor is not None and end > anchor:
        return _anchored(anchor, f"the period ends after {anchor}")
    if period.relation not in ("in", "as_of"):
        return _anchored(anchor, f"{period.relation} a date: no interval to average")
    method = "closing" if period.relation == "as_of" else "spot" if start == end else "average"
    assumed = () if anchor else ("no anchor: the period is taken as over",)
    return Choice(method, end if method != "average" else start, end, assumed)


def _anchored(anchor: date | None, why: str) -> Choice | str:
    if anchor is None:
        return f"{why}, and no anchor whose rate to take"
    return Choice("spot", anchor, anchor, (f"{why}: the rate of {anchor}",))


def _averaged(days: tuple[date, date] | None, anchor: date | None, *, forecast: bool) -> Choice | str:
    if days is None:
        return "no period to average over"
    start, end = days
    if anchor is None:
        return "forward-looking: no average yet" if forecast else Choice("average", start, end)
    if start > anchor:
        return f"the period begins after {anchor}: no average yet"
    if end > anchor:
        return Choice("average", start, anchor, (f"the period ends after {anchor}: averaged to that day",))
    return Choice("average", start, end)


def _closing(days: tuple[date, date] | None, anchor: date | None) -> Choice | str:
    if days is None:
        return "no period whose closing rate to take" if anchor is None else Choice("closing", anchor, anchor)
    end = days[1]
    if anchor is not None and end > anchor:
        return Choice("closing", anchor, anchor, (f"the period ends after {anchor}: the rate of that day",))
    return Choice("closing", end, end)


def _spot(days: tuple[date, date] | None, anchor: date | None) -> Choice | str:
    if anchor is not None:
        return Choice("spot", anchor, anchor)
    if days is None:
        return "no anchor and no period: no day whose rate to take"
    return Choice("spot", days[1], days[1], ("no anchor: the rate of the period's last day",))
