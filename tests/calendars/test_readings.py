"""What each calendar expression means, one value a line: the text it stands for, its days, grain and TIMEX3 value."""

from datetime import date
from decimal import Decimal

import pytest

from claimnum.calendars import (
    About,
    Adjoining,
    Anaphor,
    Century,
    Context,
    Day,
    Decade,
    Duration,
    Ended,
    EndOf,
    Expression,
    FirstUnits,
    FiscalYear,
    FiveYearPlan,
    Half,
    Holiday,
    LastUnits,
    Month,
    Nth,
    Part,
    Quarter,
    Range,
    Relative,
    Remainder,
    Resolved,
    Rolling,
    Same,
    Season,
    Shifted,
    SplitYear,
    StartOf,
    ToDate,
    Trailing,
    TurnOfCentury,
    UnitEnd,
    Unresolved,
    Week,
    Weekday,
    Year,
    resolve,
)

FRIDAY = Context(date(2024, 5, 10))
FUTURE = FRIDAY._replace(prefer="future")
SEPTEMBER = FRIDAY._replace(fiscal_year=FiscalYear(9))
JANUARY = FRIDAY._replace(fiscal_year=FiscalYear(1))
WEEKS = FRIDAY._replace(fiscal_year=FiscalYear(9, rule="last-saturday"))
WHOLE = FRIDAY._replace(rolling="calendar")
NOWHERE = Context()


def days(shown: str) -> tuple[date, date]:
    from_, to = shown.split()
    return date.fromisoformat(from_), date.fromisoformat(to)


def unit(shown: str, grain: str, timex: str, *, fiscal: bool = False) -> Resolved:
    return Resolved(*days(shown), grain, None, timex, fiscal)


READINGS: list[tuple[str, Expression, Context, str, str, str]] = [
    # years
    ("2023", Year(2023), NOWHERE, "2023-01-01 2024-01-01", "year", "2023"),
    ("'24", Year(24), NOWHERE, "2024-01-01 2025-01-01", "year", "2024"),
    ("'77", Year(77), FRIDAY, "1977-01-01 1978-01-01", "year", "1977"),
    ("fiscal 2023", Year(2023, fiscal=True), NOWHERE, "2023-01-01 2024-01-01", "year", "FY2023"),
    ("FY23", Year(23, fiscal=True), SEPTEMBER, "2022-10-01 2023-10-01", "year", "FY2023"),
    ("fiscal 2022", Year(2022, fiscal=True), WEEKS, "2021-09-26 2022-09-25", "year", "FY2022"),
    ("2023/24", SplitYear(2023, 24), NOWHERE, "2024-01-01 2025-01-01", "year", "FY2024"),
    ("23/24", SplitYear(23, 24), SEPTEMBER, "2023-10-01 2024-10-01", "year", "FY2024"),
    (
        "2023/24, called by its start",
        SplitYear(2023, 24),
        Context(fiscal_year=FiscalYear(3, "start")),
        "2023-04-01 2024-04-01",
        "year",
        "FY2023",
    ),
    ("this year", Relative("year"), FRIDAY, "2024-01-01 2025-01-01", "year", "2024"),
    ("last fiscal year", Relative("year", -1, fiscal=True), SEPTEMBER, "2022-10-01 2023-10-01", "year", "FY2023"),
    ("last fiscal year", Relative("year", -1, fiscal=True), FRIDAY, "2023-01-01 2024-01-01", "year", "FY2023"),
    ("two years ago", Relative("year", -2), FRIDAY, "2022-01-01 2023-01-01", "year", "2022"),
    # quarters and halves
    ("Q3 2023", Quarter(3, Year(2023)), SEPTEMBER, "2023-07-01 2023-10-01", "quarter", "2023-Q3"),
    (
        "Q4 of fiscal 2023",
        Quarter(4, Year(2023, fiscal=True)),
        SEPTEMBER,
        "2023-07-01 2023-10-01",
        "quarter",
        "FY2023-Q4",
    ),
    ("Q2 FY22", Quarter(2, Year(22, fiscal=True)), WEEKS, "2021-12-26 2022-03-27", "quarter", "FY2022-Q2"),
    ("Q1 FY25", Quarter(1, Year(2025, fiscal=True)), JANUARY, "2024-02-01 2024-05-01", "quarter", "FY2025-Q1"),
    (
        "FY24 Q2, year unknown",
        Quarter(2, Year(2024, fiscal=True)),
        NOWHERE,
        "2024-04-01 2024-07-01",
        "quarter",
        "FY2024-Q2",
    ),
    (
        "2023 fiscal second quarter",
        Quarter(2, Year(2023), fiscal=True),
        SEPTEMBER,
        "2023-01-01 2023-04-01",
        "quarter",
        "FY2023-Q2",
    ),
    ("the second quarter", Quarter(2), FRIDAY, "2024-04-01 2024-07-01", "quarter", "2024-Q2"),
    ("the third quarter", Quarter(3), FRIDAY, "2023-07-01 2023-10-01", "quarter", "2023-Q3"),
    ("the third quarter, will", Quarter(3), FUTURE, "2024-07-01 2024-10-01", "quarter", "2024-Q3"),
    ("the first quarter, will", Quarter(1), FUTURE, "2025-01-01 2025-04-01", "quarter", "2025-Q1"),
    ("the fourth quarter", Quarter(4), SEPTEMBER, "2023-07-01 2023-10-01", "quarter", "FY2023-Q4"),
    ("calendar fourth quarter", Quarter(4, fiscal=False), SEPTEMBER, "2023-10-01 2024-01-01", "quarter", "2023-Q4"),
    ("the fiscal third quarter", Quarter(3, fiscal=True), FRIDAY, "2023-07-01 2023-10-01", "quarter", "FY2023-Q3"),
    ("H1", Half(1), FRIDAY, "2024-01-01 2024-07-01", "half", "2024-H1"),
    ("the second half", Half(2), FUTURE, "2024-07-01 2025-01-01", "half", "2024-H2"),
    ("first half of next year", Half(1, Relative("year", 1)), FRIDAY, "2025-01-01 2025-07-01", "half", "2025-H1"),
    ("H2 FY22", Half(2, Year(22, fiscal=True)), WEEKS, "2022-03-27 2022-09-25", "half", "FY2022-H2"),
    ("first half of May", Half(1, Relative("month")), FRIDAY, "2024-05-01 2024-05-16", "half", "2024-05-01/2024-05-15"),
    (
        "second half of May",
        Half(2, Relative("month")),
        FRIDAY,
        "2024-05-16 2024-06-01",
        "half",
        "2024-05-16/2024-05-31",
    ),
    (
        "second half of the 2020s",
        Half(2, Decade(2020)),
        FRIDAY,
        "2025-01-01 2030-01-01",
        "half",
        "2025-01-01/2029-12-31",
    ),
    (
        "Q1 of the year to Jan 15",
        Quarter(1, Ended(1, "year", Day(1, 15, Year(2023)))),
        NOWHERE,
        "2022-01-16 2022-04-16",
        "quarter",
        "2022-01-16/2022-04-15",
    ),
    ("last quarter", Relative("quarter", -1), SEPTEMBER, "2024-01-01 2024-04-01", "quarter", "2024-Q1"),
    (
        "last fiscal quarter",
        Relative("quarter", -1, fiscal=True),
        JANUARY,
        "2024-02-01 2024-05-01",
        "quarter",
        "FY2025-Q1",
    ),
    # months, weeks, days
    ("March 2023", Month(3, Year(2023)), NOWHERE, "2023-03-01 2023-04-01", "month", "2023-03"),
    ("in December", Month(12), FRIDAY, "2023-12-01 2024-01-01", "month", "2023-12"),
    ("in May", Month(5), FRIDAY, "2024-05-01 2024-06-01", "month", "2024-05"),
    ("in March, will", Month(3), FUTURE, "2025-03-01 2025-04-01", "month", "2025-03"),
    (
        "October of fiscal 2023",
        Month(10, Year(2023, fiscal=True)),
        SEPTEMBER,
        "2022-10-01 2022-11-01",
        "month",
        "2022-10",
    ),
    ("September of fiscal 2022", Month(9, Year(2022, fiscal=True)), WEEKS, "2022-09-01 2022-10-01", "month", "2022-09"),
    ("March 31, 2023", Day(3, 31, Year(2023)), NOWHERE, "2023-03-31 2023-04-01", "day", "2023-03-31"),
    ("May 11", Day(5, 11), FRIDAY, "2023-05-11 2023-05-12", "day", "2023-05-11"),
    ("May 10", Day(5, 10), FRIDAY, "2024-05-10 2024-05-11", "day", "2024-05-10"),
    ("May 9, will", Day(5, 9), FUTURE, "2025-05-09 2025-05-10", "day", "2025-05-09"),
    ("the 31st", Day(None, 31), FRIDAY, "2024-03-31 2024-04-01", "day", "2024-03-31"),
    (
        "the 15th of next month",
        Day(None, 15, Relative("month", 1)),
        FRIDAY,
        "2024-06-15 2024-06-16",
        "day",
        "2024-06-15",
    ),
    ("February 29, will", Day(2, 29), FUTURE, "2028-02-29 2028-03-01", "day", "2028-02-29"),
    ("week 53 of 2020", Week(53, Year(2020)), NOWHERE, "2020-12-28 2021-01-04", "week", "2020-W53"),
    ("next week", Relative("week", 1), Context(date(2022, 12, 31)), "2023-01-02 2023-01-09", "week", "2023-W01"),
    ("on Friday", Weekday(4), FRIDAY, "2024-05-10 2024-05-11", "day", "2024-05-10"),
    ("on Saturday", Weekday(5), FRIDAY, "2024-05-04 2024-05-05", "day", "2024-05-04"),
    ("on Saturday, will", Weekday(5), FUTURE, "2024-05-11 2024-05-12", "day", "2024-05-11"),
    ("this Monday", Weekday(0, 0), FRIDAY, "2024-05-06 2024-05-07", "day", "2024-05-06"),
    ("last Friday", Weekday(4, -1), FRIDAY, "2024-05-03 2024-05-04", "day", "2024-05-03"),
    ("last Monday", Weekday(0, -1), FRIDAY, "2024-05-06 2024-05-07", "day", "2024-05-06"),
    ("next Friday", Weekday(4, 1), FRIDAY, "2024-05-17 2024-05-18", "day", "2024-05-17"),
    ("next Monday", Weekday(0, 1), FRIDAY, "2024-05-13 2024-05-14", "day", "2024-05-13"),
    ("Tuesday of last week", Weekday(1, of=Relative("week", -1)), FRIDAY, "2024-04-30 2024-05-01", "day", "2024-04-30"),
    ("yesterday", Relative("day", -1), FRIDAY, "2024-05-09 2024-05-10", "day", "2024-05-09"),
    # decades and centuries
    ("the 1990s", Decade(1990), NOWHERE, "1990-01-01 2000-01-01", "decade", "199"),
    ("the '90s", Decade(90), FRIDAY, "1990-01-01 2000-01-01", "decade", "199"),
    ("the '20s", Decade(20), NOWHERE, "2020-01-01 2030-01-01", "decade", "202"),
    ("the '20s", Decade(20), Context(date(1931, 1, 1)), "1920-01-01 1930-01-01", "decade", "192"),
    ("this decade", Relative("decade"), FRIDAY, "2020-01-01 2030-01-01", "decade", "202"),
    ("the 20th century", Century(20), NOWHERE, "1900-01-01 2000-01-01", "century", "19"),
    ("this century", Relative("century"), FRIDAY, "2000-01-01 2100-01-01", "century", "20"),
    ("turn of the 20th century", TurnOfCentury(20), NOWHERE, "1900-01-01 1901-01-01", "year", "1900"),
    ("turn of the century", TurnOfCentury(), NOWHERE, "2000-01-01 2001-01-01", "year", "2000"),
    ("turn of the century", TurnOfCentury(), Context(date(1905, 1, 1)), "1900-01-01 1901-01-01", "year", "1900"),
    # parts
    ("early 2025", Part("start", Year(2025)), NOWHERE, "2025-01-01 2025-05-01", "year", "2025"),
    ("mid-2025", Part("mid", Year(2025)), NOWHERE, "2025-05-01 2025-09-01", "year", "2025"),
    ("late 2025", Part("end", Year(2025)), NOWHERE, "2025-09-01 2026-01-01", "year", "2025"),
    ("mid-March", Part("mid", Month(3)), FRIDAY, "2024-03-11 2024-03-21", "month", "2024-03"),
    ("late February 2024", Part("end", Month(2, Year(2024))), NOWHERE, "2024-02-21 2024-03-01", "month", "2024-02"),
    ("early in Q2", Part("start", Quarter(2)), FRIDAY, "2024-04-01 2024-05-01", "quarter", "2024-Q2"),
    ("late in H1", Part("end", Half(1)), FRIDAY, "2024-05-01 2024-07-01", "half", "2024-H1"),
    ("early 2000s", Part("start", Decade(2000)), NOWHERE, "2000-01-01 2004-01-01", "decade", "200"),
    ("mid-1990s", Part("mid", Decade(1990)), NOWHERE, "1994-01-01 1997-01-01", "decade", "199"),
    ("late 1960s", Part("end", Decade(1960)), NOWHERE, "1967-01-01 1970-01-01", "decade", "196"),
    ("early 20th century", Part("start", Century(20)), NOWHERE, "1900-01-01 1934-01-01", "century", "19"),
    ("late 19th century", Part("end", Century(19)), NOWHERE, "1867-01-01 1900-01-01", "century", "18"),
    ("early next week", Part("start", Relative("week", 1)), FRIDAY, "2024-05-13 2024-05-15", "week", "2024-W20"),
    ("late on Friday", Part("end", Weekday(4)), FRIDAY, "2024-05-10 2024-05-11", "day", "2024-05-10"),
    ("the end of next year", EndOf(Relative("year", 1)), FRIDAY, "2025-12-31 2026-01-01", "day", "2025-12-31"),
    ("the end of fiscal 2023", EndOf(Year(2023, fiscal=True)), SEPTEMBER, "2023-09-30 2023-10-01", "day", "2023-09-30"),
    ("the start of 2023", StartOf(Year(2023)), NOWHERE, "2023-01-01 2023-01-02", "day", "2023-01-01"),
    ("at quarter-end", UnitEnd("quarter"), FRIDAY, "2024-03-31 2024-04-01", "day", "2024-03-31"),
    ("at month-end", UnitEnd("month"), Context(date(2024, 5, 31)), "2024-05-31 2024-06-01", "day", "2024-05-31"),
    ("by year-end", UnitEnd("year"), FUTURE, "2024-12-31 2025-01-01", "day", "2024-12-31"),
    ("by fiscal year-end", UnitEnd("year", fiscal=True), SEPTEMBER, "2023-09-30 2023-10-01", "day", "2023-09-30"),
    ("at fiscal year-end", UnitEnd("year", fiscal=True), FRIDAY, "2023-12-31 2024-01-01", "day", "2023-12-31"),
    ("at calendar year-end", UnitEnd("year", fiscal=False), SEPTEMBER, "2023-12-31 2024-01-01", "day", "2023-12-31"),
    (
        "first nine months of 2022",
        FirstUnits(9, "month", Year(2022)),
        NOWHERE,
        "2022-01-01 2022-10-01",
        "duration",
        "P9M",
    ),
    ("the first nine months", FirstUnits(9, "month"), FRIDAY, "2024-01-01 2024-10-01", "duration", "P9M"),
    ("the first three months, will", FirstUnits(3, "month"), FUTURE, "2025-01-01 2025-04-01", "duration", "P3M"),
    ("the last six months of the year", LastUnits(6, "month"), FRIDAY, "2023-07-01 2024-01-01", "duration", "P6M"),
    (
        "first nine months of fiscal 2022",
        FirstUnits(9, "month", Year(2022, fiscal=True)),
        WEEKS,
        "2021-09-26 2022-06-26",
        "duration",
        "P9M",
    ),
    (
        "last quarter of fiscal 2023",
        LastUnits(1, "quarter", Year(2023, fiscal=True)),
        WEEKS,
        "2023-06-25 2023-10-01",
        "quarter",
        "P1Q",
    ),
    (
        "first two weeks of fiscal 2022",
        FirstUnits(2, "week", Year(2022, fiscal=True)),
        WEEKS,
        "2021-09-26 2021-10-10",
        "duration",
        "P2W",
    ),
    ("first week of November", Nth(1, "week", Month(11, Year(2022))), NOWHERE, "2022-11-01 2022-11-08", "week", "P1W"),
    ("last day of 2022", Nth(-1, "day", Year(2022)), NOWHERE, "2022-12-31 2023-01-01", "day", "2022-12-31"),
    ("third month of 2022", Nth(3, "month", Year(2022)), NOWHERE, "2022-03-01 2022-04-01", "month", "2022-03"),
    ("third Thursday of May", Nth(3, "thursday", Month(5)), FRIDAY, "2024-05-16 2024-05-17", "day", "2024-05-16"),
    ("last Friday of May", Nth(-1, "friday", Month(5)), FRIDAY, "2024-05-31 2024-06-01", "day", "2024-05-31"),
    ("rest of the year", Remainder(Relative("year")), FRIDAY, "2024-05-10 2025-01-01", "duration", "2024"),
    ("remainder of next year", Remainder(Relative("year", 1)), FRIDAY, "2025-01-01 2026-01-01", "duration", "2025"),
    ("around 2020", About(Year(2020)), NOWHERE, "2020-01-01 2021-01-01", "year", "2020"),
    ("around May", About(Month(5)), FRIDAY, "2024-05-01 2024-06-01", "month", "2024-05"),
    # spans
    ("the next five years", Rolling(5, "year"), FRIDAY, "2024-05-10 2029-05-10", "duration", "P5Y"),
    ("the past 12 months", Rolling(-12, "month"), FRIDAY, "2023-05-10 2024-05-10", "duration", "P12M"),
    (
        "the past six months",
        Rolling(-6, "month"),
        Context(date(2023, 10, 31)),
        "2023-04-30 2023-10-31",
        "duration",
        "P6M",
    ),
    ("the last three weeks", Rolling(-3, "week"), FRIDAY, "2024-04-19 2024-05-10", "duration", "P3W"),
    ("the past decade", Rolling(-1, "decade"), FRIDAY, "2014-05-10 2024-05-10", "duration", "P10Y"),
    ("the next two quarters", Rolling(2, "quarter"), FRIDAY, "2024-07-01 2025-01-01", "duration", "P2Q"),
    ("the last four quarters", Rolling(-4, "quarter"), FRIDAY, "2023-04-01 2024-04-01", "duration", "P4Q"),
    (
        "the next three fiscal years",
        Rolling(3, "year", fiscal=True),
        SEPTEMBER,
        "2024-10-01 2027-10-01",
        "duration",
        "P3Y",
    ),
    ("the past two fiscal years", Rolling(-2, "year", fiscal=True), FRIDAY, "2022-01-01 2024-01-01", "duration", "P2Y"),
    ("the next 18 months, whole", Rolling(18, "month"), WHOLE, "2024-06-01 2025-12-01", "duration", "P18M"),
    ("the past two years, whole", Rolling(-2, "year"), WHOLE, "2022-01-01 2024-01-01", "duration", "P2Y"),
    ("the next 2.5 years", Rolling(Decimal("2.5"), "year"), FRIDAY, "2024-05-10 2026-11-10", "duration", "P2.5Y"),
    ("the past 1.5 years", Rolling(Decimal("-1.5"), "year"), FRIDAY, "2022-11-10 2024-05-10", "duration", "P1.5Y"),
    (
        "three months ended March 31, 2023",
        Ended(3, "month", Day(3, 31, Year(2023))),
        NOWHERE,
        "2023-01-01 2023-04-01",
        "duration",
        "P3M",
    ),
    (
        "the quarter ended June 30",
        Ended(1, "quarter", Day(6, 30)),
        FRIDAY,
        "2023-04-01 2023-07-01",
        "quarter",
        "2023-Q2",
    ),
    (
        "the June 2024 quarter",
        Ended(1, "quarter", Month(6, Year(2024))),
        NOWHERE,
        "2024-04-01 2024-07-01",
        "quarter",
        "2024-Q2",
    ),
    (
        "the quarter ended January 31, 2023",
        Ended(1, "quarter", Day(1, 31, Year(2023))),
        NOWHERE,
        "2022-11-01 2023-02-01",
        "quarter",
        "P1Q",
    ),
    (
        "the quarter ended March 26, 2022",
        Ended(1, "quarter", Day(3, 26, Year(2022))),
        NOWHERE,
        "2021-12-26 2022-03-27",
        "quarter",
        "P1Q",
    ),
    ("the half ended June 30", Ended(1, "half", Day(6, 30)), FRIDAY, "2023-01-01 2023-07-01", "half", "2023-H1"),
    ("the half ended March 31", Ended(1, "half", Day(3, 31)), FRIDAY, "2023-10-01 2024-04-01", "half", "P6M"),
    (
        "the year ended December 31, 2023",
        Ended(1, "year", Day(12, 31, Year(2023))),
        NOWHERE,
        "2023-01-01 2024-01-01",
        "year",
        "2023",
    ),
    ("the year to June 30", Ended(1, "year", Day(6, 30)), FRIDAY, "2022-07-01 2023-07-01", "year", "P1Y"),
    (
        "the year ending Feb 25, 2023",
        Ended(1, "year", Day(2, 25, Year(2023))),
        NOWHERE,
        "2022-02-26 2023-02-26",
        "year",
        "P1Y",
    ),
    (
        "the year ended September 30, 2023 in weeks",
        Ended(1, "year", Day(9, 30, Year(2023))),
        WEEKS,
        "2022-09-25 2023-10-01",
        "year",
        "P1Y",
    ),
    (
        "the month ended July 31, 2023",
        Ended(1, "month", Day(7, 31, Year(2023))),
        NOWHERE,
        "2023-07-01 2023-08-01",
        "month",
        "2023-07",
    ),
    (
        "the week to January 12, 2024",
        Ended(1, "week", Day(1, 12, Year(2024))),
        NOWHERE,
        "2024-01-06 2024-01-13",
        "week",
        "P1W",
    ),
    (
        "13 weeks ended July 2, 2022",
        Ended(13, "week", Day(7, 2, Year(2022))),
        NOWHERE,
        "2022-04-03 2022-07-03",
        "duration",
        "P13W",
    ),
    (
        "the two years to March 2023",
        Ended(2, "year", Month(3, Year(2023))),
        NOWHERE,
        "2021-04-01 2023-04-01",
        "duration",
        "P2Y",
    ),
    (
        "fiscal year ended September 30, 2023",
        Ended(1, "year", Day(9, 30, Year(2023)), fiscal=True),
        NOWHERE,
        "2022-10-01 2023-10-01",
        "year",
        "FY2023",
    ),
    (
        "fiscal year ended June 15, 2023",
        Ended(1, "year", Day(6, 15, Year(2023)), fiscal=True),
        NOWHERE,
        "2022-06-16 2023-06-16",
        "year",
        "FY2023",
    ),
    (
        "second fiscal quarter ended June 30, 2023",
        Ended(1, "quarter", Day(6, 30, Year(2023)), Quarter(2, fiscal=True)),
        NOWHERE,
        "2023-04-01 2023-07-01",
        "quarter",
        "FY2023-Q2",
    ),
    (
        "fiscal quarter ended March 26, 2022",
        Ended(1, "quarter", Day(3, 26, Year(2022)), fiscal=True),
        WEEKS,
        "2021-12-26 2022-03-27",
        "quarter",
        "FY2022-Q2",
    ),
    (
        "fiscal 2022 second quarter ended March 26, 2022",
        Ended(1, "quarter", Day(3, 26, Year(2022)), Quarter(2, Year(2022, fiscal=True))),
        WEEKS,
        "2021-12-26 2022-03-27",
        "quarter",
        "FY2022-Q2",
    ),
    (
        "fiscal 2007 ended February 2, 2008",
        Ended(1, "year", Day(2, 2, Year(2008)), Year(2007, fiscal=True)),
        NOWHERE,
        "2007-02-03 2008-02-03",
        "year",
        "FY2007",
    ),
    ("TTM", Trailing(12, "month"), Context(date(2023, 10, 26)), "2022-10-27 2023-10-27", "duration", "P12M"),
    (
        "LTM to June 2023",
        Trailing(12, "month", Month(6, Year(2023))),
        NOWHERE,
        "2022-07-01 2023-07-01",
        "duration",
        "P12M",
    ),
    ("year to date", ToDate("year"), FRIDAY, "2024-01-01 2024-05-11", "duration", "2024"),
    ("QTD", ToDate("quarter"), FRIDAY, "2024-04-01 2024-05-11", "duration", "2024-Q2"),
    ("fiscal year to date", ToDate("year", fiscal=True), SEPTEMBER, "2023-10-01 2024-05-11", "duration", "FY2024"),
    ("fiscal year to date", ToDate("year", fiscal=True), FRIDAY, "2024-01-01 2024-05-11", "duration", "FY2024"),
    ("YTD through April", ToDate("year", through=Month(4)), FRIDAY, "2024-01-01 2024-05-01", "duration", "2024"),
    ("2018 to 2022", Range(Year(2018), Year(2022)), NOWHERE, "2018-01-01 2023-01-01", "year", "2018/2022"),
    ("FY18-22", Range(Year(18, fiscal=True), Year(22)), SEPTEMBER, "2017-10-01 2022-10-01", "year", "FY2018/FY2022"),
    (
        "March to June 2023",
        Range(Month(3), Month(6, Year(2023))),
        NOWHERE,
        "2023-03-01 2023-07-01",
        "month",
        "2023-03/2023-06",
    ),
    (
        "November 2022 to March",
        Range(Month(11, Year(2022)), Month(3)),
        NOWHERE,
        "2022-11-01 2023-04-01",
        "month",
        "2022-11/2023-03",
    ),
    ("April-June", Range(Month(4), Month(6)), FRIDAY, "2024-04-01 2024-07-01", "month", "2024-04/2024-06"),
    ("October-December", Range(Month(10), Month(12)), FRIDAY, "2023-10-01 2024-01-01", "month", "2023-10/2023-12"),
    ("November-June, will", Range(Month(11), Month(6)), FUTURE, "2023-11-01 2024-07-01", "month", "2023-11/2024-06"),
    (
        "early March to April",
        Range(Part("start", Month(3)), Month(4)),
        FRIDAY,
        "2024-03-01 2024-05-01",
        "month",
        "2024-03/2024-04",
    ),
    (
        "March 4-15, 2024",
        Range(Day(3, 4), Day(3, 15, Year(2024))),
        NOWHERE,
        "2024-03-04 2024-03-16",
        "day",
        "2024-03-04/2024-03-15",
    ),
    (
        "2021 to March 2023",
        Range(Year(2021), Month(3, Year(2023))),
        NOWHERE,
        "2021-01-01 2023-04-01",
        "month",
        "2021/2023-03",
    ),
    ("the 14th Five-Year Plan", FiveYearPlan(14), NOWHERE, "2021-01-01 2026-01-01", "year", "2021/2025"),
    ("the second Five-Year Plan", FiveYearPlan(2), NOWHERE, "1958-01-01 1963-01-01", "year", "1958/1962"),
    # feasts
    ("Easter", Holiday("easter"), FRIDAY, "2024-03-31 2024-04-01", "day", "2024-03-31"),
    ("Good Friday 2023", Holiday("good-friday", Year(2023)), NOWHERE, "2023-04-07 2023-04-08", "day", "2023-04-07"),
    ("Christmas", Holiday("christmas"), FRIDAY, "2023-12-25 2023-12-26", "day", "2023-12-25"),
    ("Easter, will", Holiday("easter"), FUTURE, "2025-04-20 2025-04-21", "day", "2025-04-20"),
]


@pytest.mark.parametrize(
    ("expression", "at", "expected", "grain", "timex"),
    [row[1:] for row in READINGS],
    ids=[f"{row[0]}-{n}" for n, row in enumerate(READINGS)],
)
def test_readings(expression: Expression, at: Context, expected: str, grain: str, timex: str) -> None:
    found = resolve(expression, at)
    assert (found.from_, found.to, found.grain, found.timex) == (*days(expected), grain, timex)
    blank = expression.blank()
    assert (blank.grain, blank.fiscal, blank.mod) == (found.grain, found.fiscal, found.mod)
    assert hash(expression) == hash(expression)


Q2 = unit("2023-04-01 2023-07-01", "quarter", "2023-Q2")
FQ2 = unit("2021-12-26 2022-03-27", "quarter", "FY2022-Q2", fiscal=True)
NINE = unit("2023-01-01 2023-10-01", "duration", "P9M")
MARCH = unit("2016-03-01 2016-04-01", "month", "2016-03")
YEARS = unit("2018-01-01 2023-01-01", "year", "2018/2022")
EARLY = unit("2023-01-01 2023-05-01", "year", "2023")._replace(mod="start")
LEAP = unit("2024-02-29 2024-03-01", "day", "2024-02-29")

REFERENCES: list[tuple[str, Expression, tuple[Resolved, ...], str, str, str | None]] = [
    ("the quarter", Anaphor("quarter"), (NINE, Q2), "2023-04-01 2023-07-01", "quarter", "2023-Q2"),
    ("the period", Anaphor("period"), (LEAP, NINE, Q2), "2023-01-01 2023-10-01", "duration", "P9M"),
    ("that day", Anaphor("day"), (Q2, LEAP), "2024-02-29 2024-03-01", "day", "2024-02-29"),
    ("the nine-month period", Anaphor("duration", "P9M"), (Q2, NINE), "2023-01-01 2023-10-01", "duration", "P9M"),
    ("that year", Anaphor("year"), (MARCH,), "2016-01-01 2017-01-01", "year", "2016"),
    ("the year, of a fiscal quarter", Anaphor("year"), (FQ2,), "2021-09-26 2022-09-25", "year", "FY2022"),
    ("the year, of a part of it", Anaphor("year"), (EARLY,), "2023-01-01 2024-01-01", "year", "2023"),
    ("the year, of nine months", Anaphor("year"), (NINE,), "2023-01-01 2024-01-01", "year", "2023"),
    ("the year, of five years", Anaphor("year"), (YEARS,), "2024-01-01 2025-01-01", "year", "2024"),
    ("the period, of five years", Anaphor("period"), (YEARS,), "2018-01-01 2023-01-01", "year", "2018/2022"),
    ("the quarter, of a day", Anaphor("quarter"), (LEAP,), "2024-01-01 2024-04-01", "quarter", "2024-Q1"),
    ("the quarter, of a year", Anaphor("quarter"), (YEARS,), "2024-04-01 2024-07-01", "quarter", "2024-Q2"),
    ("the first half of that year", Half(1, Anaphor("year")), (MARCH,), "2016-01-01 2016-07-01", "half", "2016-H1"),
    ("a year earlier", Shifted(-1, "year"), (Q2,), "2022-04-01 2022-07-01", "quarter", "2022-Q2"),
    ("a year earlier", Shifted(-1, "year"), (NINE,), "2022-01-01 2022-10-01", "duration", "P9M"),
    ("a year earlier", Shifted(-1, "year"), (FQ2,), "2020-12-27 2021-03-28", "quarter", "FY2021-Q2"),
    ("a year earlier", Shifted(-1, "year"), (LEAP,), "2023-02-28 2023-03-01", "day", "2023-02-28"),
    ("five years earlier", Shifted(-5, "year"), (YEARS,), "2013-01-01 2018-01-01", "year", "2013/2017"),
    (
        "a year earlier",
        Shifted(-1, "year", ToDate("year")),
        (),
        "2023-01-01 2023-05-11",
        "duration",
        "2023",
    ),
    ("a year earlier", Shifted(-1, "year", Part("start", Year(2024))), (), "2023-01-01 2023-05-01", "year", "2023"),
    (
        "a year earlier",
        Shifted(-1, "year", Ended(13, "week", Day(7, 2, Year(2022)))),
        (),
        "2021-04-04 2021-07-04",
        "duration",
        "P13W",
    ),
    (
        "a year earlier",
        Shifted(-1, "year", Ended(1, "quarter", Day(3, 26, Year(2022)))),
        (),
        "2020-12-27 2021-03-28",
        "quarter",
        "P1Q",
    ),
    ("the year before", Shifted(-1, "year", Year(2023, fiscal=True)), (), "2021-09-26 2022-09-25", "year", "FY2022"),
    ("sequentially", Shifted(-1, "quarter"), (Q2,), "2023-01-01 2023-04-01", "quarter", "2023-Q1"),
    ("sequentially", Shifted(-1, "quarter"), (FQ2,), "2021-09-26 2021-12-26", "quarter", "FY2022-Q1"),
    ("three months earlier", Shifted(-3, "month"), (Q2,), "2023-01-01 2023-04-01", "quarter", "2023-Q1"),
    ("a month earlier", Shifted(-1, "month"), (MARCH,), "2016-02-01 2016-03-01", "month", "2016-02"),
    ("a month earlier", Shifted(-1, "month"), (Q2,), "2023-03-01 2023-06-01", "quarter", "2023-03-01/2023-05-31"),
    ("the day before", Shifted(-1, "day"), (LEAP,), "2024-02-28 2024-02-29", "day", "2024-02-28"),
    ("two weeks later", Shifted(2, "week"), (LEAP,), "2024-03-14 2024-03-15", "day", "2024-03-14"),
    (
        "a quarter later",
        Shifted(1, "quarter", Relative("week")),
        (),
        "2024-08-05 2024-08-12",
        "week",
        "2024-W32",
    ),
    (
        "a quarter before the year",
        Shifted(-1, "quarter", Year(2023, fiscal=True)),
        (),
        "2022-06-26 2023-07-02",
        "year",
        "2022-06-26/2023-07-01",
    ),
    (
        "a year before Q2, otherwise ended",
        Shifted(-1, "year", Ended(1, "quarter", Day(6, 30, Year(2023)), Quarter(2, Year(2023, fiscal=True)))),
        (),
        "2022-04-01 2022-07-01",
        "quarter",
        "FY2022-Q2",
    ),
    ("the same period of 2020", Same(Year(2020)), (Q2,), "2020-04-01 2020-07-01", "quarter", "2020-Q2"),
    (
        "the same period of fiscal 2020",
        Same(Year(2020, fiscal=True)),
        (FQ2,),
        "2019-12-29 2020-03-29",
        "quarter",
        "FY2020-Q2",
    ),
    (
        "the same quarter of the year to June",
        Same(Ended(1, "year", Month(6))),
        (Q2,),
        "2022-04-01 2022-07-01",
        "quarter",
        "2022-Q2",
    ),
    ("the same period of 2020", Same(Year(2020)), (NINE,), "2020-01-01 2020-10-01", "duration", "P9M"),
    ("the three months before", Adjoining(-3, "month"), (Q2,), "2023-01-01 2023-04-01", "duration", "P3M"),
    ("the following year", Adjoining(1, "year", Year(2023)), (), "2024-01-01 2025-01-01", "year", "2024"),
    ("the week before", Adjoining(-1, "week", Day(1, 13, Year(2024))), (), "2024-01-06 2024-01-13", "week", "P1W"),
]


@pytest.mark.parametrize(
    ("expression", "focus", "expected", "grain", "timex"),
    [row[1:] for row in REFERENCES],
    ids=[f"{row[0]}-{n}" for n, row in enumerate(REFERENCES)],
)
def test_references(
    expression: Expression, focus: tuple[Resolved, ...], expected: str, grain: str, timex: str | None
) -> None:
    found = resolve(expression, WEEKS._replace(focus=focus))
    assert (found.from_, found.to, found.grain, found.timex) == (*days(expected), grain, timex)


UNRESOLVED: list[tuple[str, Expression, Context, str, str | None]] = [
    ("90 days", Duration(90, "day"), FRIDAY, "duration", "P90D"),
    ("68 weeks", Duration(68, "week"), FRIDAY, "duration", "P68W"),
    ("six years and three months", Duration(6, "year", Duration(3, "month")), FRIDAY, "duration", "P6Y3M"),
    ("three to five years", Duration(3, "year", high=5), FRIDAY, "duration", "P3Y/P5Y"),
    ("2.5 years", Duration(Decimal("2.50"), "year"), FRIDAY, "duration", "P2.5Y"),
    ("a century", Duration(Decimal(1), "century"), FRIDAY, "duration", "P100Y"),
    ("the next five years", Rolling(5, "year"), NOWHERE, "duration", "P5Y"),
    ("the next 1.3 years", Rolling(Decimal("1.3"), "year"), FRIDAY, "duration", "P1.3Y"),
    ("the next 1.5 weeks", Rolling(Decimal("1.5"), "week"), FRIDAY, "duration", "P1.5W"),
    ("last week", Relative("week", -1), NOWHERE, "week", None),
    ("in March", Month(3), NOWHERE, "month", None),
    ("March of last year", Month(3, Relative("year", -1)), NOWHERE, "month", None),
    ("March 31", Day(3, 31), NOWHERE, "day", None),
    ("February 30", Day(2, 30), FRIDAY, "day", None),
    ("March 31 of last year", Day(3, 31, Relative("year", -1)), NOWHERE, "day", None),
    ("week 2 of this year", Week(2, Relative("year")), NOWHERE, "week", None),
    ("week 54 of 2020", Week(54, Year(2020)), NOWHERE, "week", None),
    ("on Friday", Weekday(4), NOWHERE, "day", None),
    ("Friday of last week", Weekday(4, of=Relative("week", -1)), NOWHERE, "day", None),
    ("Q3", Quarter(3), NOWHERE, "quarter", None),
    ("Q5", Quarter(5), FRIDAY, "quarter", None),
    ("Q1 of this year", Quarter(1, Relative("year")), NOWHERE, "quarter", None),
    ("H1 of a week", Half(1, Relative("week")), FRIDAY, "half", None),
    ("early this year", Part("start", Relative("year")), NOWHERE, "year", None),
    ("start of the year", StartOf(Relative("year")), NOWHERE, "day", None),
    ("end of the year", EndOf(Relative("year")), NOWHERE, "day", None),
    ("at year-end", UnitEnd("year"), NOWHERE, "day", None),
    ("first nine months", FirstUnits(9, "month"), NOWHERE, "duration", "P9M"),
    ("first week of the year", FirstUnits(1, "week", Relative("year")), NOWHERE, "week", None),
    ("first 60 weeks of 2023", FirstUnits(60, "week", Year(2023)), NOWHERE, "duration", "P60W"),
    ("last 60 weeks of the year", LastUnits(60, "week"), FRIDAY, "duration", "P60W"),
    ("fifth Friday of April 2024", Nth(5, "friday", Month(4, Year(2024))), NOWHERE, "day", None),
    ("first Friday", Nth(1, "friday"), FRIDAY, "day", None),
    ("first Friday of the month", Nth(1, "friday", Relative("month")), NOWHERE, "day", None),
    ("the rest of the year", Remainder(Relative("year")), NOWHERE, "duration", None),
    ("the rest of 2020", Remainder(Year(2020)), FRIDAY, "duration", None),
    ("three months ended June 30", Ended(3, "month", Day(6, 30)), NOWHERE, "duration", "P3M"),
    ("the quarter ended June 30", Ended(1, "quarter", Day(6, 30)), NOWHERE, "quarter", None),
    ("TTM", Trailing(12, "month"), NOWHERE, "duration", "P12M"),
    ("TTM to June", Trailing(12, "month", Month(6)), NOWHERE, "duration", "P12M"),
    ("year to date", ToDate("year"), NOWHERE, "duration", None),
    ("2022 to 2018", Range(Year(2022), Year(2018)), NOWHERE, "year", None),
    ("March to June", Range(Month(3), Month(6)), NOWHERE, "month", None),
    ("March to June, will", Range(Month(3), Month(6)), Context(prefer="future"), "month", None),
    ("2021 to last month", Range(Year(2021), Relative("month", -1)), NOWHERE, "month", None),
    ("the zeroth plan", FiveYearPlan(0), NOWHERE, "year", None),
    ("Easter", Holiday("easter"), NOWHERE, "day", None),
    ("Easter this year", Holiday("easter", Relative("year")), NOWHERE, "day", None),
    ("the summer of 2023", Season("summer", Year(2023)), FRIDAY, "quarter", "2023-SU"),
    ("this summer", Season("summer", Relative("year")), FRIDAY, "quarter", None),
    ("winter", Season("winter"), FRIDAY, "quarter", None),
    ("the period", Anaphor("period"), FRIDAY, "duration", None),
    ("the quarter", Anaphor("quarter"), NOWHERE, "quarter", None),
    ("the quarter, strictly", Anaphor("quarter", strict=True), FRIDAY, "quarter", None),
    ("the nine months", Anaphor("duration", "P9M"), FRIDAY, "duration", "P9M"),
    ("a year earlier", Shifted(-1, "year"), FRIDAY, "year", None),
    ("the year-ago quarter", Shifted(-1, "year", Anaphor("quarter")), NOWHERE, "quarter", None),
    ("the same period of 2020", Same(Year(2020)), FRIDAY, "duration", None),
    ("the three months before", Adjoining(-3, "month"), FRIDAY, "duration", "P3M"),
    ("the following year", Adjoining(1, "year"), FRIDAY, "year", None),
    ("10000", Year(9999), FRIDAY, "year", None),
    ("in 9000 years", Rolling(9000, "year"), FRIDAY, "duration", "P9000Y"),
    ("in 9000000 weeks", Rolling(9_000_000, "week"), FRIDAY, "duration", "P9000000W"),
    ("3000 years ago", Relative("year", -3000), FRIDAY, "year", None),
    ("2100 years before a leap day", Shifted(-2100, "year", Day(2, 29, Year(2024))), FRIDAY, "day", None),
    ("the 0th century", Century(0), FRIDAY, "century", None),
]


@pytest.mark.parametrize(
    ("expression", "at", "grain", "timex"),
    [row[1:] for row in UNRESOLVED],
    ids=[f"{row[0]}-{n}" for n, row in enumerate(UNRESOLVED)],
)
def test_unresolved(expression: Expression, at: Context, grain: str, timex: str | None) -> None:
    assert resolve(expression, at)._replace(mod=None) == Unresolved(grain=grain, timex=timex)


@pytest.mark.parametrize(
    ("first", "last", "timex"),
    [
        (Quarter(3), Quarter(2, Year(2022)), "2021-Q3/2022-Q2"),
        (Half(2), Half(1, Year(2022)), "2021-H2/2022-H1"),
        (Weekday(0), Weekday(2), "2024-05-06/2024-05-08"),
        (Holiday("christmas"), Holiday("easter", Year(2022)), "2021-12-25/2022-04-17"),
        (About(Month(11)), Month(2, Year(2022)), "2021-11/2022-02"),
        (EndOf(Month(11)), Month(2, Year(2022)), "2021-11-30/2022-02"),
        (StartOf(Month(11)), Month(2, Year(2022)), "2021-11-01/2022-02"),
        (FirstUnits(2, "quarter"), Year(2022), "2022-01-01/2022-12-31"),
        (LastUnits(2, "quarter"), Year(2022), "2022-07-01/2022-12-31"),
        (Nth(2, "quarter"), Quarter(3, Year(2022)), "2022-Q2/2022-Q3"),
    ],
)
def test_a_bare_end_of_a_range_takes_its_year_from_the_other(first: Expression, last: Expression, timex: str) -> None:
    assert resolve(Range(first, last), FRIDAY).timex == timex


def test_a_quarter_of_a_fiscal_period_that_is_no_year_of_the_reader() -> None:
    of = Ended(1, "year", Day(6, 30, Year(2023)), fiscal=True)
    assert resolve(Quarter(2, of), SEPTEMBER)[:5] == (*days("2022-10-01 2023-01-01"), "quarter", None, "FY2023-Q2")


def test_assumptions_say_what_was_supplied() -> None:
    assert resolve(Month(3), FRIDAY).assumptions == ("the nearest past one",)
    assert resolve(Quarter(3), FUTURE).assumptions == ("the nearest future one",)
    assert resolve(Year(2023, fiscal=True)).assumptions == ("the fiscal year is the calendar year",)
    assert resolve(Year(2023, fiscal=True), SEPTEMBER).assumptions == ()
    assert resolve(Quarter(3, fiscal=True), FRIDAY).assumptions == (
        "the nearest past one",
        "the fiscal year is the calendar year",
    )
    assert resolve(Year(24)).assumptions == ("the century",)
    assert resolve(Anaphor("quarter"), FRIDAY).assumptions == ("the one that holds the anchor",)
    assert resolve(Range(Month(3), Month(4)), FRIDAY).assumptions == ("the nearest past one", "the nearest future one")


def test_mod_is_kept_where_both_ends_have_it() -> None:
    assert resolve(Range(Part("start", Year(2023)), Part("start", Year(2024)))).mod == "start"
    assert resolve(Range(Part("start", Year(2023)), Year(2024))).mod is None
    assert resolve(Range(Part("start", Year(2023)), Part("end", Year(2023)))).timex == "2023"
    assert resolve(TurnOfCentury()).mod == "approx"
