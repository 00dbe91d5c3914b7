"""The first day that still counts and the last one that no longer does, for periods that are moved, cut or counted."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from claimnum.calendars import (
    Adjoining,
    Anaphor,
    Context,
    Day,
    Expression,
    FirstUnits,
    FiscalYear,
    FiveYearPlan,
    LastUnits,
    Month,
    Nth,
    Quarter,
    Range,
    Relative,
    Resolved,
    Rolling,
    Same,
    Shifted,
    Starting,
    ToDate,
    UnitEnd,
    Unresolved,
    Week,
    Year,
    full_year,
    moved,
    resolve,
    window,
)
from claimnum.calendars.dated import year_within
from claimnum.calendars.resolving import CALENDAR

NOWHERE = Context()
FRIDAY = Context(date(2024, 5, 10))
SEPTEMBER = FRIDAY._replace(fiscal_year=FiscalYear(9))
JUNE, MAY = Month(6, Year(2024)), Month(5, Year(2024))


def named(expression: Expression, at: Context = NOWHERE) -> Resolved:
    found = resolve(expression, at)
    assert isinstance(found, Resolved)
    return found


def on(day: str, prefer: str | None = None) -> Context:
    return Context(date.fromisoformat(day), prefer=prefer)


FQ1 = named(Quarter(1, Year(2023, fiscal=True)), SEPTEMBER)  # October to December 2022
FY2022 = named(Year(2022, fiscal=True), SEPTEMBER)
H2 = Resolved(date(2022, 7, 1), date(2023, 1, 1), "half", None, "2022-H2")
TEN_WEEKS = Resolved(date(2022, 4, 3), date(2022, 6, 12), "duration", None, "P10W")

READINGS: list[tuple[str, Expression, Context, str]] = [
    ("year-end", UnitEnd("year"), SEPTEMBER, "2023-09-30 2023-10-01 day 2023-09-30"),
    ("at the calendar's year-end", UnitEnd("year", fiscal=False), SEPTEMBER, "2023-12-31 2024-01-01 day 2023-12-31"),
    # the same period of another year
    (
        "the same quarter of 2022, of fiscal ones",
        Same(Year(2022)),
        SEPTEMBER._replace(focus=(FQ1,)),
        "2021-10-01 2022-01-01 quarter FY2022-Q1",
    ),
    ("the same half of 2020", Same(Year(2020)), FRIDAY._replace(focus=(H2,)), "2020-07-01 2021-01-01 half 2020-H2"),
    ("the year, of its second half", Anaphor("year"), FRIDAY._replace(focus=(H2,)), "2022-01-01 2023-01-01 year 2022"),
    # a year earlier
    (
        "fiscal year to date, a year earlier",
        Shifted(-1, "year", ToDate("year", fiscal=True)),
        SEPTEMBER,
        "2022-10-01 2023-05-11 duration FY2023",
    ),
    ("week 9, a year earlier", Shifted(-1, "year", Week(9, Year(2023))), FRIDAY, "2022-02-28 2022-03-07 week 2022-W09"),
    # starting with a day
    (
        "the week beginning April 8",
        Starting(1, "week", Day(4, 8, Year(2024))),
        NOWHERE,
        "2024-04-08 2024-04-15 week 2024-W15",
    ),
    (
        "the week beginning April 9",
        Starting(1, "week", Day(4, 9, Year(2024))),
        NOWHERE,
        "2024-04-09 2024-04-16 week P1W",
    ),
    (
        "two weeks from April 8",
        Starting(2, "week", Day(4, 8, Year(2024))),
        NOWHERE,
        "2024-04-08 2024-04-22 duration P2W",
    ),
    ("a year from 2025", Starting(1, "year", Year(2025)), NOWHERE, "2025-01-01 2026-01-01 year 2025"),
    # the units right after a period and right before it
    ("the two months after", Adjoining(2, "month", MAY), NOWHERE, "2024-06-01 2024-08-01 duration P2M"),
    ("the month after", Adjoining(1, "month", MAY), NOWHERE, "2024-06-01 2024-07-01 month 2024-06"),
    ("the month before", Adjoining(-1, "month", MAY), NOWHERE, "2024-04-01 2024-05-01 month 2024-04"),
    # the first and last units of the nearest year
    (
        "first three months, on March 31, will",
        FirstUnits(3, "month"),
        on("2024-03-31", "future"),
        "2024-01-01 2024-04-01 duration P3M",
    ),
    (
        "first three months, on April 1, will",
        FirstUnits(3, "month"),
        on("2024-04-01", "future"),
        "2025-01-01 2025-04-01 duration P3M",
    ),
    ("last six months, on June 30", LastUnits(6, "month"), on("2024-06-30"), "2023-07-01 2024-01-01 duration P6M"),
    ("last six months, on July 1", LastUnits(6, "month"), on("2024-07-01"), "2024-07-01 2025-01-01 duration P6M"),
    # weekdays of a month
    ("first Wednesday of May", Nth(1, "wednesday", MAY), NOWHERE, "2024-05-01 2024-05-02 day 2024-05-01"),
    ("first Monday of May", Nth(1, "monday", MAY), NOWHERE, "2024-05-06 2024-05-07 day 2024-05-06"),
    ("first Tuesday of May", Nth(1, "tuesday", MAY), NOWHERE, "2024-05-07 2024-05-08 day 2024-05-07"),
    ("second Tuesday of May", Nth(2, "tuesday", MAY), NOWHERE, "2024-05-14 2024-05-15 day 2024-05-14"),
    ("fifth Friday of May", Nth(5, "friday", MAY), NOWHERE, "2024-05-31 2024-06-01 day 2024-05-31"),
    ("last Friday of May", Nth(-1, "friday", MAY), NOWHERE, "2024-05-31 2024-06-01 day 2024-05-31"),
    ("last Saturday of May", Nth(-1, "saturday", MAY), NOWHERE, "2024-05-25 2024-05-26 day 2024-05-25"),
    ("last Thursday of May", Nth(-1, "thursday", MAY), NOWHERE, "2024-05-30 2024-05-31 day 2024-05-30"),
    ("last Monday but one of May", Nth(-2, "monday", MAY), NOWHERE, "2024-05-20 2024-05-21 day 2024-05-20"),
    ("last Wednesday but four of May", Nth(-5, "wednesday", MAY), NOWHERE, "2024-05-01 2024-05-02 day 2024-05-01"),
    ("fifth Monday of June", Nth(5, "monday", JUNE), NOWHERE, "day"),
    ("last Friday but four of June", Nth(-5, "friday", JUNE), NOWHERE, "day"),
    ("last week of 2025", Nth(-1, "week", Year(2025)), NOWHERE, "2025-12-22 2025-12-29 week 2025-W52"),
    # spans
    ("the next 1.25 years", Rolling(Decimal("1.25"), "year"), FRIDAY, "2024-05-10 2025-08-10 duration P1.25Y"),
    ("the next 0.5 years", Rolling(Decimal("0.5"), "year"), FRIDAY, "2024-05-10 2024-11-10 duration P0.5Y"),
    ("the past 0.5 years", Rolling(Decimal("-0.5"), "year"), FRIDAY, "2023-11-10 2024-05-10 duration P0.5Y"),
    (
        "the next year, whole",
        Rolling(1, "year"),
        FRIDAY._replace(rolling="calendar"),
        "2025-01-01 2026-01-01 duration P1Y",
    ),
    (
        "the past year, whole",
        Rolling(-1, "year"),
        FRIDAY._replace(rolling="calendar"),
        "2023-01-01 2024-01-01 duration P1Y",
    ),
    ("the first plan", FiveYearPlan(1), NOWHERE, "1953-01-01 1958-01-01 year 1953/1957"),
    ("the third plan", FiveYearPlan(3), NOWHERE, "1966-01-01 1971-01-01 year 1966/1970"),
    (
        "fiscal 2022 to March 2024",
        Range(Year(2022, fiscal=True), Month(3, Year(2024))),
        SEPTEMBER,
        "2021-10-01 2024-04-01 month FY2022/2024-03",
    ),
    (
        "March 2022 to fiscal 2023",
        Range(Month(3, Year(2022)), Year(2023, fiscal=True)),
        SEPTEMBER,
        "2022-03-01 2023-10-01 month 2022-03/FY2023 fiscal",
    ),
    # without days
    ("the week beginning on a day", Starting(1, "week", Day(4, 8)), NOWHERE, "week"),
    ("two weeks from a day", Starting(2, "week", Day(4, 8)), NOWHERE, "duration P2W"),
    ("a fiscal year from a day", Starting(1, "year", Day(4, 8), fiscal=True), NOWHERE, "year fiscal"),
    ("two fiscal years from a day", Starting(2, "year", Day(4, 8), fiscal=True), NOWHERE, "duration P2Y fiscal"),
    ("the two months after one", Adjoining(2, "month", Relative("month")), NOWHERE, "duration P2M"),
    ("2024 to the day before it", Range(Year(2024), Day(12, 31, Year(2023))), NOWHERE, "day"),
    (
        "2024 to its first day",
        Range(Year(2024), Day(1, 1, Year(2024))),
        NOWHERE,
        "2024-01-01 2024-01-02 day 2024/2024-01-01",
    ),
]


def shown(found: Resolved | Unresolved) -> str:
    days = (str(found.from_), str(found.to)) if found.from_ else ()
    fiscal = found.fiscal and not (found.timex or "").startswith("FY")
    return " ".join([*days, found.grain, *filter(None, [found.timex]), *(["fiscal"] if fiscal else [])])


@pytest.mark.parametrize(
    ("expression", "at", "expected"), [row[1:] for row in READINGS], ids=[row[0] for row in READINGS]
)
def test_readings(expression: Expression, at: Context, expected: str) -> None:
    assert shown(resolve(expression, at)) == expected


@pytest.mark.parametrize(
    ("of", "n", "unit", "fiscal_year", "expected"),
    [
        # by weeks: a fiscal name goes with whole units alone
        (FQ1, -3, "week", FiscalYear(9), "2022-09-10 2022-12-11 quarter 2022-09-10/2022-12-10 fiscal"),
        (FY2022, -12, "week", FiscalYear(9), "2021-07-09 2022-07-09 year 2021-07-09/2022-07-08 fiscal"),
        (FY2022, -1, "year", None, "2020-10-01 2021-10-01 year FY2021"),
        (FQ1, -1, "quarter", None, "2022-07-01 2022-10-01 quarter FY2022-Q4"),
        (FQ1, 3, "quarter", None, "2023-07-01 2023-10-01 quarter FY2023-Q4"),
        (FQ1, -1, "month", None, "2022-09-01 2022-12-01 quarter 2022-09-01/2022-11-30 fiscal"),
        # a quarter that follows a fiscal year which the text does not name
        (FQ1._replace(fiscal=False), -1, "day", None, "2022-09-30 2022-12-31 quarter 2022-09-30/2022-12-30"),
        (FQ1._replace(fiscal=False), -1, "year", None, "2021-10-01 2022-01-01 quarter FY2022-Q1"),
        # a name beyond the last year there is
        (
            Resolved(date(9999, 7, 1), date(9999, 10, 1), "quarter", None, "FY10000-Q1"),
            -3,
            "month",
            None,
            "9999-04-01 9999-07-01 quarter 9999-04-01/9999-06-30",
        ),
        # periods of weeks move by whole weeks
        (TEN_WEEKS, -1, "year", None, "2021-04-04 2021-06-13 duration P10W"),
        (TEN_WEEKS, -1, "quarter", None, "2022-01-02 2022-03-13 duration P10W"),
        (TEN_WEEKS, 1, "month", None, "2022-05-01 2022-07-10 duration P10W"),
        # a name at either end that the move takes away
        (
            Resolved(date(2018, 1, 1), date(2022, 7, 1), "quarter", None, "2018/2022-Q2"),
            -1,
            "quarter",
            None,
            "2017-10-01 2022-04-01 quarter 2017-10-01/2022-03-31",
        ),
        (
            Resolved(date(2018, 1, 1), date(2022, 7, 1), "quarter", None, "2018/2022-Q2"),
            -1,
            "year",
            None,
            "2017-01-01 2021-07-01 quarter 2017/2021-Q2",
        ),
    ],
)
def test_moves(of: Resolved, n: int, unit: str, fiscal_year: FiscalYear | None, expected: str) -> None:
    assert shown(moved(of, n, unit, fiscal_year)) == expected


def test_two_digits_reach_thirty_years_ahead() -> None:
    anchor = date(2024, 5, 10)
    assert [full_year(two, anchor) for two in (53, 54, 55)] == [2053, 2054, 1955]


@pytest.mark.parametrize(
    ("start", "month", "year"),
    [
        ("2021-12-16", 12, 2021),
        ("2021-12-17", 12, 2022),
        ("2022-01-01", 1, 2022),
        ("2021-10-01", 9, 2022),
        ("2021-10-01", 10, 2021),
    ],
)
def test_the_year_of_a_month_within_a_year(start: str, month: int, year: int) -> None:
    from_ = date.fromisoformat(start)
    assert year_within(Resolved(from_, from_.replace(year=from_.year + 1), "year"), month) == year


def test_a_year_that_starts_in_december_is_still_the_calendars() -> None:
    rule = FiscalYear(12, "start")
    assert rule.year(2023) == (date(2023, 1, 1), date(2024, 1, 1))
    assert rule.holding(date(2023, 5, 1)) == 2023
    assert rule.is_calendar


@pytest.mark.parametrize("end", [date.max, date(9999, 12, 25), date.min, date(1, 1, 6)])
def test_at_either_end_of_the_calendar_no_rule_is_learned(end: date) -> None:
    assert FiscalYear.learned(end) is None


def test_quarters_that_end_in_the_month_after_tell_the_rule() -> None:
    """Ends of first quarters: the last Saturday of January, and the one nearest to its end, are told apart by 2018."""
    assert FiscalYear.learned(date(2015, 5, 2), date(2018, 4, 28), quarter=1) == FiscalYear(1, rule="last-saturday")
    assert FiscalYear.learned(date(2015, 5, 2), date(2018, 5, 5), quarter=1) == FiscalYear(1, rule="nearest-saturday")


def test_who_has_no_fiscal_year_gets_the_calendars_and_is_told() -> None:
    for expression in (Rolling(3, "year", fiscal=True), ToDate("year", fiscal=True), Relative("year", fiscal=True)):
        assert named(expression, FRIDAY).assumptions == (CALENDAR,)
        assert named(expression, SEPTEMBER).assumptions == ()
    assert named(Rolling(3, "year"), FRIDAY).assumptions == ()
    assert named(ToDate("year"), FRIDAY).assumptions == ()


@pytest.mark.parametrize(
    ("relation", "anchor", "expected"),
    [
        ("by", "2030-12-31", ("2030-12-31", "2031-01-01")),
        ("by", "2031-01-01", (None, "2031-01-01")),
        ("before", "2029-12-31", ("2029-12-31", "2030-01-01")),
        ("before", "2030-01-01", (None, "2030-01-01")),
        ("since", "2029-12-31", ("2030-01-01", None)),
        ("since", "2030-01-01", ("2030-01-01", "2030-01-02")),
        ("since", "9999-12-31", ("2030-01-01", None)),
        ("after", "2030-01-01", ("2031-01-01", None)),
        ("in", "2030-01-01", ("2030-01-01", "2031-01-01")),
    ],
)
def test_windows_are_seen_from_the_anchor(relation: str, anchor: str, expected: tuple[str | None, ...]) -> None:
    found = window(relation, named(Year(2030)), date.fromisoformat(anchor))
    assert found is not None
    assert tuple(day and day.isoformat() for day in found) == expected
