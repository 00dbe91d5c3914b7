"""Lengths from a day, business days counted across weekends, periods of whole weeks, tax years."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest

from claimnum.calendars import (
    Away,
    Context,
    Day,
    Duration,
    Ended,
    Expression,
    Month,
    NthWorkday,
    Part,
    Resolved,
    Stretch,
    TaxYear,
    Unresolved,
    Week,
    Year,
    moved,
    resolve,
)
from claimnum.calendars.days import workday
from claimnum.calendars.ended import Said
from claimnum.calendars.resolving import is_bare

FRIDAY, SATURDAY, SUNDAY = date(2024, 5, 17), date(2024, 5, 18), date(2024, 5, 19)


@pytest.mark.parametrize("day", [FRIDAY, SATURDAY, SUNDAY])
@pytest.mark.parametrize(
    ("n", "after"), [(1, 20), (2, 21), (4, 23), (5, 24), (6, 27), (7, 28), (9, 30), (10, 31), (13, 36), (15, 38)]
)
def test_business_days_after_a_weekend(day: date, n: int, after: int) -> None:
    assert workday(day, n).toordinal() == date(2024, 5, 1).toordinal() + after - 1


@pytest.mark.parametrize("day", [SATURDAY, SUNDAY, date(2024, 5, 20)])
@pytest.mark.parametrize(("n", "before"), [(1, 17), (4, 14), (5, 13), (6, 10), (7, 9), (10, 6), (12, 2)])
def test_business_days_before_a_weekend(day: date, n: int, before: int) -> None:
    assert workday(day, -n) == date(2024, 5, before)


@pytest.mark.parametrize(
    ("n", "month", "day"),
    [
        (1, 5, "2024-05-01"),
        (1, 6, "2024-06-03"),
        (23, 5, "2024-05-31"),
        (22, 4, "2024-04-30"),
        (23, 4, None),  # the first of May
        (-1, 5, "2024-05-31"),
        (-23, 5, "2024-05-01"),
        (-24, 5, None),
    ],
)
def test_business_days_of_a_month(n: int, month: int, day: str | None) -> None:
    found = resolve(NthWorkday(n, Month(month, Year(2024))), Context())
    assert found.timex == day
    assert isinstance(found, Resolved if day else Unresolved)
    assert found.grain == "day"


def test_a_business_day_lacks_its_year_as_its_month_does() -> None:
    assert is_bare(NthWorkday(1, Month(5)))
    assert not is_bare(NthWorkday(1, Week(9, Year(2024))))


@pytest.mark.parametrize(
    ("expression", "at", "expected"),
    [
        (Away(Duration(Decimal("2.5"), "week")), Context(FRIDAY), Unresolved(grain="day")),
        (Away(Duration(2, "week")), Context(), Unresolved(grain="day")),
        (Stretch(Duration(2, "week")), Context(), Unresolved(timex="P2W")),
        (Stretch(Duration(1, "year", Duration(6, "month"))), Context(), Unresolved(timex="P1Y6M")),
        (NthWorkday(1, Month(5)), Context(), Unresolved(grain="day")),
    ],
)
def test_lengths_that_lead_nowhere(expression: Expression, at: Context, expected: Unresolved) -> None:
    assert resolve(expression, at) == expected


@pytest.mark.parametrize(
    ("expression", "days"),
    [
        (Away(Duration(2, "week")), ("2024-05-31", "2024-06-01")),
        (Away(Duration(2, "week"), -1), ("2024-05-03", "2024-05-04")),
        (Away(Duration(1, "month", Duration(3, "day")), -1), ("2024-04-14", "2024-04-15")),
        (Stretch(Duration(3, "month")), ("2024-05-17", "2024-08-17")),
        (Stretch(Duration(3, "month"), -1), ("2024-02-17", "2024-05-17")),
    ],
)
def test_lengths_from_a_day(expression: Expression, days: tuple[str, str]) -> None:
    found = resolve(expression, Context(FRIDAY))
    assert (str(found.from_), str(found.to)) == days


def test_tax_years_by_two_digits_and_beyond_the_calendar() -> None:
    at = Context(date(2024, 5, 10))
    assert [resolve(TaxYear(first), at).timex for first in (23, 99, 100, 2023)] == [
        "FY2024", "FY2000", "FY0101", "FY2024",
    ]  # fmt: skip
    assert resolve(TaxYear(9999), at) == Unresolved(grain="year", fiscal=True)


@pytest.mark.parametrize("weeks", [13, 14, 26, 27, 39, 40, 52, 53])
def test_quarters_of_weeks_move_by_weeks(weeks: int) -> None:
    """A company's quarters, halves, nine months and years of whole weeks begin on the same weekday a year before."""
    start = date(2022, 4, 3)
    found = moved(Resolved(start, start + timedelta(7 * weeks), "quarter"), -1, "year")
    assert (found.from_, found.to) == (date(2021, 4, 4), date(2021, 4, 4) + timedelta(7 * weeks))


def test_stretches_of_no_whole_weeks_move_by_months() -> None:
    for days in (92, 100, 183, 365):
        start = date(2022, 4, 3)
        assert moved(Resolved(start, start + timedelta(days), "quarter"), -1, "year").from_ == date(2021, 4, 3)


@pytest.mark.parametrize(("unit", "start"), [("quarter", "2022-03-28"), ("half", "2021-12-27")])
def test_halves_and_quarters_that_end_inside_a_month_are_of_weeks(unit: str, start: str) -> None:
    found = resolve(Ended(1, unit, Day(6, 26, Year(2022))), Context())
    assert (str(found.from_), str(found.to)) == (start, "2022-06-27")


@pytest.mark.parametrize("third", ["mid", "end"])
def test_less_than_a_unit_has_no_later_thirds(third: str) -> None:
    march = Resolved(date(2024, 3, 1), date(2024, 4, 1), "quarter", "approx", "2024-Q1")
    assert resolve(Part(third, Said(march)), Context()) == Unresolved(grain="quarter", mod=third)
