"""What holds for every day: units tile the calendar, shifts return, and every anchor resolves every relative form."""

import subprocess
import sys
from datetime import date, timedelta

import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import given
from hypothesis import strategies as st

from claimnum.calendars import (
    Anaphor,
    Context,
    Day,
    Decade,
    Ended,
    Expression,
    FirstUnits,
    FiscalYear,
    Half,
    Holiday,
    Month,
    Part,
    Quarter,
    Range,
    Relative,
    Remainder,
    Resolved,
    Rolling,
    Shifted,
    ToDate,
    Trailing,
    TurnOfCentury,
    UnitEnd,
    Weekday,
    Year,
    add_months,
    back,
    edtf,
    full_year,
    moved,
    name,
    resolve,
    unit_at,
)
from claimnum.calendars.days import unit_named
from claimnum.calendars.feasts import HOLIDAYS, MOVABLE

UNITS = ("day", "week", "month", "quarter", "half", "year", "decade", "century")
DAYS = st.dates(date(1900, 1, 1), date(2199, 12, 31))


@given(DAYS, st.sampled_from(UNITS))
def test_units_tile_the_calendar(day: date, unit: str) -> None:
    from_, to = unit_at(day, unit)
    assert from_ <= day < to
    assert unit_at(day, unit, 1)[0] == to
    assert unit_at(day, unit, -1)[1] == from_
    assert unit_at(to - timedelta(days=1), unit) == (from_, to)
    assert name(unit, from_) == name(unit, day) != name(unit, to)
    assert unit_named(name(unit, day)) == unit


@given(DAYS, st.sampled_from(UNITS), st.integers(-17, 40))
def test_shifting_forth_and_back_returns(day: date, unit: str, n: int) -> None:
    from_, to = unit_at(day, unit)
    period = Resolved(from_, to, unit, None, name(unit, from_))
    assert moved(moved(period, n, unit), -n, unit) == period
    assert moved(period, n, unit)[:2] == unit_at(day, unit, n)
    assert moved(period, n, unit).timex == name(unit, moved(period, n, unit).from_)


@given(DAYS, st.integers(-1200, 1200))
def test_months_are_those_of_dateutil(day: date, months: int) -> None:
    assert add_months(day, months) == day + relativedelta(months=months)


@given(DAYS, st.integers(1, 60))
def test_months_ended_start_the_day_after_the_months_before(last: date, n: int) -> None:
    first = back(last, n, "month")
    assert back(first - timedelta(days=1), n, "month") <= first
    assert first == back(last, 1, "day") or first < last


@given(st.integers(0, 99), st.one_of(st.none(), DAYS))
def test_two_digits_keep_their_digits(two_digits: int, anchor: date | None) -> None:
    year = full_year(two_digits, anchor)
    here = 2038 if anchor is None else anchor.year
    assert year % 100 == two_digits
    assert here - 69 <= year <= here + 30


QUARTER = Resolved(date(2023, 4, 1), date(2023, 7, 1), "quarter", None, "2023-Q2")
FORMS: list[Expression] = [
    *(Relative(unit, shift, fiscal) for unit in UNITS for shift in (-2, -1, 0, 1, 5) for fiscal in (False, True)),
    *(Rolling(n, unit, fiscal) for unit in UNITS for n in (-3, -1, 1, 4) for fiscal in (False, True)),
    *(ToDate(unit, fiscal) for unit in UNITS for fiscal in (False, True)),
    *(Part(third, Relative(unit, 1)) for unit in UNITS for third in ("start", "mid", "end")),
    *(UnitEnd(unit, fiscal) for unit in UNITS for fiscal in (None, True, False)),
    *(Remainder(Relative(unit)) for unit in UNITS),
    *(Anaphor(unit) for unit in UNITS),
    *(Shifted(n, unit, Relative(other)) for n in (-1, 1) for unit in UNITS for other in UNITS),
    *(Shifted(-1, unit) for unit in UNITS),
    *(Month(n) for n in range(1, 13)),
    *(Day(month, day) for month, day in ((1, 1), (2, 28), (2, 29), (12, 31), (None, 31), (None, 1))),
    *(Weekday(n, shift) for n in range(7) for shift in (None, -2, -1, 0, 1, 2)),
    *(Quarter(n, fiscal=fiscal) for n in range(1, 5) for fiscal in (None, True, False)),
    *(Half(n, fiscal=fiscal) for n in (1, 2) for fiscal in (None, True, False)),
    *(Half(n, Relative(unit, 1, fiscal=True)) for n in (1, 2) for unit in ("month", "year", "decade")),
    *(FirstUnits(n, unit) for n, unit in ((9, "month"), (3, "quarter"), (2, "week"))),
    *(Ended(n, unit, Day(6, 30)) for n in (1, 3) for unit in UNITS),
    *(Holiday(which) for which in (*HOLIDAYS, *MOVABLE)),
    Range(Month(11), Month(2)),
    Range(Quarter(3), Relative("year", 1)),
    Range(Weekday(4), Weekday(0)),
    Trailing(12, "month"),
    TurnOfCentury(),
    Year(24, fiscal=True),
    Decade(90),
]
CONTEXTS = [
    Context(fiscal_year=fiscal_year, prefer=prefer, rolling=rolling, focus=(QUARTER,))
    for fiscal_year in (
        None,
        FiscalYear(9),
        FiscalYear(1, "start", "nearest-saturday"),
        FiscalYear(12, rule="last-friday"),
    )
    for prefer, rolling in ((None, "anchored"), ("future", "calendar"))
]
EDGES = [
    *(
        date(year, month, day)
        for year in (1900, 1999, 2000, 2023, 2024, 2199)
        for month, day in ((1, 1), (2, 28), (12, 31))
    ),
    date(2000, 2, 29),
    date(2024, 2, 29),
    date(2196, 2, 29),
    date(2023, 6, 30),
    date(2023, 10, 31),
    date(2024, 3, 31),
]


def check(expression: Expression, at: Context) -> None:
    found = resolve(expression, at)
    assert found.from_ is not None, (expression, at)
    assert found.to is not None
    assert found.from_ < found.to
    assert found.timex
    if not isinstance(expression, Shifted):  # which takes the grain of what was named before
        assert expression.blank().grain == found.grain
    assert edtf(found.from_, found.to, found.grain)


@pytest.mark.parametrize("at", CONTEXTS)
def test_every_edge_resolves_every_relative_form(at: Context) -> None:
    for anchor in EDGES:
        for expression in FORMS:
            check(expression, at._replace(anchor=anchor))


@given(DAYS, st.sampled_from(FORMS), st.sampled_from(CONTEXTS))
def test_every_anchor_resolves_every_relative_form(anchor: date, expression: Expression, at: Context) -> None:
    check(expression, at._replace(anchor=anchor))


@given(st.dates(), st.sampled_from(FORMS), st.sampled_from(CONTEXTS))
def test_no_anchor_at_all_raises(anchor: date, expression: Expression, at: Context) -> None:
    found = resolve(expression, at._replace(anchor=anchor))
    assert (found.from_ is None) == (found.to is None)


@given(
    DAYS, st.sampled_from([Month(3), Month(9), Quarter(1), Quarter(4), Half(2), Weekday(3), Day(2, 29), Day(None, 30)])
)
def test_nearest_is_the_first_that_has_begun_or_is_not_over(anchor: date, expression: Expression) -> None:
    past, future = resolve(expression, Context(anchor)), resolve(expression, Context(anchor, prefer="future"))
    assert isinstance(past, Resolved)
    assert isinstance(future, Resolved)
    assert past.from_ <= anchor < future.to
    assert past[:2] == future[:2] or past.to <= anchor < future.from_


@pytest.mark.parametrize("unit", UNITS)
def test_thirds_tile_their_unit(unit: str) -> None:
    whole = resolve(Relative(unit), Context(date(2024, 2, 29)))
    thirds = [resolve(Part(third, Relative(unit)), Context(date(2024, 2, 29))) for third in ("start", "mid", "end")]
    if unit != "day":
        assert [whole.from_, thirds[0].to, thirds[1].to] == [third.from_ for third in thirds]
    assert thirds[-1].to == whole.to


def test_dateutil_is_loaded_for_easter_only() -> None:
    code = "import sys, claimnum.calendars; sys.exit('dateutil' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
