"""Expressions that the periods named before decide, and names that are sought from the anchor in a set direction."""

from __future__ import annotations

from datetime import date

import pytest

from claimnum.calendars import (
    Context,
    Day,
    Decade,
    Elapsed,
    Ended,
    Expression,
    FiscalYear,
    Half,
    Holiday,
    Month,
    Nth,
    NumericDay,
    Part,
    Quarter,
    Range,
    Relative,
    Remainder,
    Resolved,
    SplitYear,
    TurnOfCentury,
    Unresolved,
    Week,
    Weekday,
    Weekend,
    Year,
    resolve,
)
from claimnum.calendars.contextual import (
    Ahead,
    Before,
    Directed,
    Elliptic,
    FullYear,
    Holding,
    Prior,
    Sequential,
    Vague,
)
from claimnum.calendars.ended import Said, ThenEnded
from claimnum.calendars.resolving import HOLDING, NEAREST_PAST, is_bare

NOWHERE = Context()
FRIDAY = Context(date(2024, 5, 10))
FUTURE = FRIDAY._replace(prefer="future")
SEPTEMBER = FRIDAY._replace(fiscal_year=FiscalYear(9))


def named(expression: Expression, at: Context = NOWHERE) -> Resolved:
    found = resolve(expression, at)
    assert isinstance(found, Resolved)
    return found


def on(day: str) -> Context:
    return Context(date.fromisoformat(day))


Q2 = named(Quarter(2, Year(2023)))
Q3 = named(Quarter(3, Year(2023)))
H2 = named(Half(2, Year(2022)))
FQ1 = named(Quarter(1, Year(2023, fiscal=True)), SEPTEMBER)  # October to December 2022
FH2 = named(Half(2, Year(2023, fiscal=True)), SEPTEMBER)  # April to September 2023
Y2021 = named(Year(2021))
FY2022 = named(Year(2022, fiscal=True), SEPTEMBER)
MAY = named(Month(5, Year(2023)))
JUNE_30 = named(Day(6, 30, Year(2023)))
YEARS = named(Range(Year(2018), Year(2022)))
WEEK = named(Week(9, Year(2023)))


def after(*focus: Resolved, at: Context = FRIDAY) -> Context:
    """The context once these have been named, the latest first."""
    return at._replace(focus=focus)


READINGS: list[tuple[str, Expression, Context, str]] = [
    # the full year
    ("no year named", FullYear(), FRIDAY, "2024-01-01 2025-01-01 year 2024"),
    ("a quarter named", FullYear(), after(Q2), "2023-01-01 2024-01-01 year 2023"),
    ("a year named", FullYear(), after(Y2021, Q2), "2021-01-01 2022-01-01 year 2021"),
    ("a year named, and then a quarter of another", FullYear(), after(Q2, Y2021), "2023-01-01 2024-01-01 year 2023"),
    ("a fiscal year named", FullYear(), after(FY2022, at=SEPTEMBER), "2021-10-01 2022-10-01 year FY2022 fiscal"),
    ("fiscal, none known", FullYear(fiscal=True), after(Q2), "2023-01-01 2024-01-01 year FY2023 fiscal"),
    ("fiscal", FullYear(fiscal=True), SEPTEMBER, "2023-10-01 2024-10-01 year FY2024 fiscal"),
    (
        "fiscal, after September",
        FullYear(fiscal=True),
        SEPTEMBER._replace(anchor=date(2024, 11, 10)),
        "2024-10-01 2025-10-01 year FY2025 fiscal",
    ),
    (
        "fiscal, a quarter named",
        FullYear(fiscal=True),
        after(Q3, at=SEPTEMBER),
        "2022-10-01 2023-10-01 year FY2023 fiscal",
    ),
    (
        "fiscal, two named",
        FullYear(fiscal=True),
        after(Q3, Y2021, at=SEPTEMBER),
        "2022-10-01 2023-10-01 year FY2023 fiscal",
    ),
    # the previous and the next of a kind
    ("the previous quarter", Prior("quarter"), after(Q2), "2023-01-01 2023-04-01 quarter 2023-Q1"),
    ("the previous year, of a quarter", Prior("year"), after(Q2), "2022-01-01 2023-01-01 year 2022"),
    ("the previous year", Prior("year"), after(Q2, Y2021), "2020-01-01 2021-01-01 year 2020"),
    ("the following year", Prior("year", 1), after(Y2021), "2022-01-01 2023-01-01 year 2022"),
    ("the previous month, none named", Prior("month"), FRIDAY, "2024-04-01 2024-05-01 month 2024-04"),
    ("the following month, none named", Prior("month", 1), FRIDAY, "2024-06-01 2024-07-01 month 2024-06"),
    (
        "the previous fiscal quarter, none named",
        Prior("quarter", fiscal=True),
        SEPTEMBER,
        "2024-01-01 2024-04-01 quarter FY2024-Q2 fiscal",
    ),
    (
        "the previous quarter, of a fiscal one",
        Prior("quarter"),
        after(FQ1, at=SEPTEMBER),
        "2022-07-01 2022-10-01 quarter FY2022-Q4 fiscal",
    ),
    (
        "the previous fiscal quarter",
        Prior("quarter", fiscal=True),
        after(Q2),
        "2023-01-01 2023-04-01 quarter 2023-Q1 fiscal",
    ),
    ("the two years before", Before(2, "year"), after(Y2021), "2019-01-01 2021-01-01 duration P2Y"),
    ("the quarter before", Before(1, "quarter"), after(Q2), "2023-01-01 2023-04-01 quarter 2023-Q1"),
    # in three years
    ("in three years, will", Ahead(3, "year"), FUTURE, "2027-01-01 2028-01-01 year 2027"),
    ("in two months, will", Ahead(2, "month"), FUTURE, "2024-07-01 2024-08-01 month 2024-07"),
    # then ended
    ("the quarter then ended", ThenEnded(1, "quarter"), after(JUNE_30), "2023-04-01 2023-07-01 quarter 2023-Q2"),
    ("the six months then ended", ThenEnded(6, "month"), after(JUNE_30, MAY), "2023-01-01 2023-07-01 duration P6M"),
    (
        "the fiscal year then ended",
        ThenEnded(1, "year", fiscal=True),
        after(JUNE_30),
        "2022-07-01 2023-07-01 year FY2023 fiscal",
    ),
    # the one before, of the same grain
    ("sequentially", Sequential(), after(Q2), "2023-01-01 2023-04-01 quarter 2023-Q1"),
    ("sequentially, of a week", Sequential(), after(WEEK), "2023-02-20 2023-02-27 week 2023-W08"),
    ("sequentially, of a year", Sequential(Said(Y2021)), FRIDAY, "2020-01-01 2021-01-01 year 2020"),
    # the same thing by its number
    ("in the third, of quarters", Elliptic(3), after(Q2), "2023-07-01 2023-10-01 quarter 2023-Q3"),
    ("in the first, of halves", Elliptic(1), after(H2), "2022-01-01 2022-07-01 half 2022-H1"),
    ("in the first, of years and halves", Elliptic(1), after(Y2021, H2), "2022-01-01 2022-07-01 half 2022-H1"),
    ("in the second, none named", Elliptic(2), FRIDAY, "2024-04-01 2024-07-01 quarter 2024-Q2"),
    (
        "in the fourth, of fiscal quarters",
        Elliptic(4),
        after(FQ1, at=SEPTEMBER),
        "2023-07-01 2023-10-01 quarter FY2023-Q4 fiscal",
    ),
    (
        "in the first, of fiscal halves",
        Elliptic(1),
        after(FH2, at=SEPTEMBER),
        "2022-10-01 2023-04-01 half FY2023-H1 fiscal",
    ),
    (
        "in the second, of fiscal quarters long ago",
        Elliptic(2),
        after(named(Quarter(1, Year(1985, fiscal=True)), SEPTEMBER), at=SEPTEMBER),
        "1985-01-01 1985-04-01 quarter FY1985-Q2 fiscal",
    ),
    (
        "a range to the end of another",
        Range(Quarter(1, Year(2023)), Range(Month(7, Year(2023)), Month(9, Year(2023)))),
        NOWHERE,
        "2023-01-01 2023-10-01 month 2023-Q1/2023-09",
    ),
    # the unit that holds another
    ("the week of May 9", Holding("week", Day(5, 9, Year(2024))), NOWHERE, "2024-05-06 2024-05-13 week 2024-W19"),
    ("the month of a week", Holding("month", Week(9, Year(2023))), NOWHERE, "2023-02-01 2023-03-01 month 2023-02"),
    ("the week of week 9", Holding("week", Week(9, Year(2023))), NOWHERE, "2023-02-27 2023-03-06 week 2023-W09"),
    # the anchor's own left out
    ("last March", Directed(Month(3), -1), FRIDAY, "2024-03-01 2024-04-01 month 2024-03"),
    ("last May", Directed(Month(5), -1), FRIDAY, "2023-05-01 2023-06-01 month 2023-05"),
    ("last May, on the first", Directed(Month(5), -1), on("2024-05-01"), "2023-05-01 2023-06-01 month 2023-05"),
    ("last May, on June 1", Directed(Month(5), -1), on("2024-06-01"), "2024-05-01 2024-06-01 month 2024-05"),
    ("last June", Directed(Month(6), -1), FUTURE, "2023-06-01 2023-07-01 month 2023-06"),
    ("next May", Directed(Month(5), 1), FRIDAY, "2025-05-01 2025-06-01 month 2025-05"),
    ("next March", Directed(Month(3), 1), FRIDAY, "2025-03-01 2025-04-01 month 2025-03"),
    ("next June", Directed(Month(6), 1), FRIDAY, "2024-06-01 2024-07-01 month 2024-06"),
    ("next quarter 2", Directed(Quarter(2), 1), FRIDAY, "2025-04-01 2025-07-01 quarter 2025-Q2"),
    ("last quarter 2", Directed(Quarter(2), -1), FRIDAY, "2023-04-01 2023-07-01 quarter 2023-Q2"),
    # weekdays and weekends
    (
        "Friday of a week from Tuesday",
        Weekday(4, of=Nth(1, "week", Month(11, Year(2022)))),
        NOWHERE,
        "2022-11-04 2022-11-05 day 2022-11-04",
    ),
    (
        "Monday of a week from Tuesday",
        Weekday(0, of=Nth(1, "week", Month(11, Year(2022)))),
        NOWHERE,
        "2022-11-07 2022-11-08 day 2022-11-07",
    ),
    ("next Saturday", Weekday(5, 1), FRIDAY, "2024-05-11 2024-05-12 day 2024-05-11"),
    ("last Saturday", Weekday(5, -1), FRIDAY, "2024-05-04 2024-05-05 day 2024-05-04"),
    ("in May, will", Month(5), FUTURE, "2024-05-01 2024-06-01 month 2024-05"),
    ("at the weekend, on Friday", Weekend(), FRIDAY, "2024-05-04 2024-05-06 duration 2024-W18-WE"),
    ("at the weekend, on Saturday", Weekend(), on("2024-05-11"), "2024-05-11 2024-05-13 duration 2024-W19-WE"),
    ("at the weekend, on Sunday", Weekend(), on("2024-05-12"), "2024-05-11 2024-05-13 duration 2024-W19-WE"),
    ("at the weekend, will", Weekend(), FUTURE, "2024-05-11 2024-05-13 duration 2024-W19-WE"),
    ("this weekend", Weekend(0), FRIDAY, "2024-05-11 2024-05-13 duration 2024-W19-WE"),
    ("next weekend", Weekend(1), FRIDAY, "2024-05-18 2024-05-20 duration 2024-W20-WE"),
    # a day that the weekday tells
    ("Monday, May 13", Day(5, 13, weekday=0), FRIDAY, "2024-05-13 2024-05-14 day 2024-05-13"),
    ("Friday, May 10", Day(5, 10, weekday=4), FRIDAY, "2024-05-10 2024-05-11 day 2024-05-10"),
    ("Friday, May 10, will", Day(5, 10, weekday=4), FUTURE, "2024-05-10 2024-05-11 day 2024-05-10"),
    ("Tuesday, May 9", Day(5, 9, weekday=1), FRIDAY, "2023-05-09 2023-05-10 day 2023-05-09"),
    ("Monday the 13th", Day(None, 13, weekday=0), FRIDAY, "2024-05-13 2024-05-14 day 2024-05-13"),
    ("May 10, will", Day(5, 10), FUTURE, "2024-05-10 2024-05-11 day 2024-05-10"),
    # holidays: on the first of the month, on the anchor
    ("Labor Day 2025", Holiday("labor-day", Year(2025)), NOWHERE, "2025-09-01 2025-09-02 day 2025-09-01"),
    ("Thanksgiving 2018", Holiday("thanksgiving", Year(2018)), NOWHERE, "2018-11-22 2018-11-23 day 2018-11-22"),
    ("Black Friday 2024", Holiday("black-friday", Year(2024)), NOWHERE, "2024-11-29 2024-11-30 day 2024-11-29"),
    ("Cyber Monday 2024", Holiday("cyber-monday", Year(2024)), NOWHERE, "2024-12-02 2024-12-03 day 2024-12-02"),
    ("Memorial Day 2026", Holiday("memorial-day", Year(2026)), NOWHERE, "2026-05-25 2026-05-26 day 2026-05-25"),
    ("Christmas, on the day", Holiday("christmas"), on("2024-12-25"), "2024-12-25 2024-12-26 day 2024-12-25"),
    (
        "Christmas, will, on the day",
        Holiday("christmas"),
        on("2024-12-25")._replace(prefer="future"),
        "2024-12-25 2024-12-26 day 2024-12-25",
    ),
    # years and their parts
    ("the year 100", Year(100), FRIDAY, "0100-01-01 0101-01-01 year 0100"),
    ("'99", Year(99), FRIDAY, "1999-01-01 2000-01-01 year 1999"),
    ("the fiscal year 100/01", SplitYear(100, 1), FRIDAY, "0101-01-01 0102-01-01 year FY0101 fiscal"),
    ("the 100s", Decade(100), FRIDAY, "0100-01-01 0110-01-01 decade 010"),
    ("the '30s", Decade(30), NOWHERE, "1930-01-01 1940-01-01 decade 193"),
    ("turn of the century, in 2049", TurnOfCentury(), on("2049-12-31"), "2000-01-01 2001-01-01 year 2000"),
    ("turn of the century, in 2050", TurnOfCentury(), on("2050-01-01"), "2100-01-01 2101-01-01 year 2100"),
    ("Q2, on its first day", Quarter(2), on("2024-04-01"), "2024-04-01 2024-07-01 quarter 2024-Q2"),
    ("Q1, on the day after", Quarter(1), on("2024-04-01"), "2024-01-01 2024-04-01 quarter 2024-Q1"),
    ("Q1, will", Quarter(1), on("2024-04-01")._replace(prefer="future"), "2025-01-01 2025-04-01 quarter 2025-Q1"),
    (
        "Q1 of the year to January 1",
        Quarter(1, Ended(1, "year", Day(1, 1, Year(2023)))),
        NOWHERE,
        "2022-01-02 2022-04-02 quarter 2022-01-02/2022-04-01",
    ),
    ("so far this year", Elapsed(Relative("year")), FRIDAY, "2024-01-01 2024-05-10 duration 2024"),
    ("so far in 2023", Elapsed(Year(2023)), FRIDAY, "2023-01-01 2024-01-01 year 2023"),
    ("so far in 2024, on its first day", Elapsed(Year(2024)), on("2024-01-01"), "2024-01-01 2025-01-01 year 2024"),
    ("so far in 2024, a day later", Elapsed(Year(2024)), on("2024-01-02"), "2024-01-01 2024-01-02 duration 2024"),
    ("so far in 2023, the day after", Elapsed(Year(2023)), on("2024-01-01"), "2023-01-01 2024-01-01 year 2023"),
    ("so far in 2023, at no time", Elapsed(Year(2023)), NOWHERE, "2023-01-01 2024-01-01 year 2023"),
    (
        "the rest of 2024, on its last day",
        Remainder(Year(2024)),
        on("2024-12-31"),
        "2024-12-31 2025-01-01 duration 2024",
    ),
]


def shown(found: Resolved | Unresolved) -> str:
    days = (str(found.from_), str(found.to)) if found.from_ else ()
    return " ".join([*days, found.grain, *filter(None, [found.timex]), *(["fiscal"] if found.fiscal else [])])


@pytest.mark.parametrize(
    ("expression", "at", "expected"), [row[1:] for row in READINGS], ids=[row[0] for row in READINGS]
)
def test_readings(expression: Expression, at: Context, expected: str) -> None:
    assert shown(resolve(expression, at)) == expected


UNRESOLVED: list[tuple[str, Expression, Context, str]] = [
    ("the full year", FullYear(), NOWHERE, "year"),
    ("the full fiscal year", FullYear(fiscal=True), SEPTEMBER._replace(anchor=None), "year fiscal"),
    ("the previous quarter", Prior("quarter"), NOWHERE, "quarter"),
    ("the previous fiscal year", Prior("year", fiscal=True), NOWHERE, "year fiscal"),
    ("the next few years", Vague(), FRIDAY, "duration"),
    ("the next few fiscal years", Vague(fiscal=True), FRIDAY, "duration fiscal"),
    ("the two years before", Before(2, "year"), FRIDAY, "duration P2Y"),
    ("the quarter before", Before(1, "quarter"), FRIDAY, "quarter"),
    ("ten in three years", Ahead(3, "year"), FRIDAY, "duration P3Y"),
    ("in three years, will, without an anchor", Ahead(3, "year"), Context(prefer="future"), "duration P3Y"),
    ("the year then ended", ThenEnded(1, "year"), FRIDAY, "year"),
    ("the two years then ended", ThenEnded(2, "year"), FRIDAY, "duration"),
    ("the fiscal year then ended", ThenEnded(1, "year", fiscal=True), FRIDAY, "year fiscal"),
    ("sequentially", Sequential(), FRIDAY, "quarter"),
    ("sequentially, of a decade", Sequential(Relative("decade")), FRIDAY, "quarter"),
    ("in the second", Elliptic(2), NOWHERE, "quarter"),
    ("the week of May 9", Holding("week", Day(5, 9)), NOWHERE, "week"),
    ("last March", Directed(Month(3), -1), NOWHERE, "month"),
    ("last February 30", Directed(Day(2, 30), -1), FRIDAY, "day"),
    ("03/04", NumericDay(3, 4), NOWHERE, "day"),
    ("at the weekend", Weekend(), NOWHERE, "duration"),
    ("a day that no month has", Day(2, 30, weekday=0), FRIDAY, "day"),
    ("Q0", Quarter(0), FRIDAY, "quarter"),
    ("H0", Half(0), FRIDAY, "half"),
    ("H3", Half(3), FRIDAY, "half"),
    ("so far this year", Elapsed(Relative("year")), NOWHERE, "duration"),
    ("so far in a fiscal year", Elapsed(Relative("year", fiscal=True)), NOWHERE, "duration fiscal"),
    ("the rest of a fiscal year", Remainder(Relative("year", fiscal=True)), NOWHERE, "duration fiscal"),
    ("the rest of 2023, the day after", Remainder(Year(2023)), on("2024-01-01"), "duration"),
    ("what was said", Said(FY2022), FRIDAY, "2021-10-01 2022-10-01 year FY2022 fiscal"),
]


@pytest.mark.parametrize(
    ("expression", "at", "expected"), [row[1:] for row in UNRESOLVED], ids=[row[0] for row in UNRESOLVED]
)
def test_unresolved(expression: Expression, at: Context, expected: str) -> None:
    assert shown(resolve(expression, at)) == expected


def test_what_was_said_knows_what_it_is() -> None:
    assert Said(FY2022).blank() == Unresolved(grain="year", fiscal=True)
    assert Said(MAY).blank() == Unresolved(grain="month")


@pytest.mark.parametrize(
    ("expression", "bare"),
    [
        (NumericDay(3, 4), True),
        (NumericDay(3, 4, Year(2023)), False),
        (Weekday(4), True),
        (Weekday(4, -1), False),
        (Weekday(4, 0), False),
        (Weekday(4, of=Relative("week")), False),
        (Holding("week", Day(5, 9)), True),
        (Holding("week", Day(5, 9, Year(2024))), False),
        (Holding("week", Relative("year")), False),
        (Month(5), True),
        (Part("start", Month(5)), True),
        (Part("start", Year(2024)), False),
        (Holiday("easter"), True),
        (Holiday("easter", Year(2024)), False),
        (Year(2024), False),
    ],
)
def test_what_lacks_its_year_is_bare(expression: Expression, bare: bool) -> None:  # noqa: FBT001
    assert is_bare(expression) is bare


def test_what_was_supplied_is_said() -> None:
    assert named(FullYear(), FRIDAY).assumptions == (HOLDING,)
    assert named(FullYear(), after(Y2021)).assumptions == ()
    assert named(Weekend(), FRIDAY).assumptions == (NEAREST_PAST,)
    assert named(Weekend(0), FRIDAY).assumptions == ()
    assert named(Weekday(4), FRIDAY).assumptions == (NEAREST_PAST,)
    assert named(Weekday(4, 0), FRIDAY).assumptions == ()
    assert named(Holding("week", Day(5, 9)), FRIDAY).assumptions == (NEAREST_PAST,)
