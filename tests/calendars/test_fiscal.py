"""Fiscal years: national ones, 52/53-week ones against pandas, and those learned from a document."""

from datetime import date, timedelta

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pandas.tseries.offsets import FY5253, FY5253Quarter

from claimnum.calendars import CALENDAR_YEAR, FISCAL_YEARS, FiscalYear, unit_at
from claimnum.calendars.fiscal import COUNTS, RULES, WEEKDAYS, fiscal_name
from claimnum.errors import OptionError

YEARS = range(1980, 2044)
RULE_YEARS = [
    (month, which, weekday) for month in range(1, 13) for which in ("last", "nearest") for weekday in range(7)
]


def test_year_ends_are_those_of_pandas() -> None:
    compared = 0
    for month, which, weekday in RULE_YEARS:
        fiscal_year = FiscalYear(month, rule=f"{which}-{WEEKDAYS[weekday]}")
        oracle = FY5253(weekday=weekday, startingMonth=month, variation=which)
        end = pd.Timestamp(fiscal_year.year(YEARS[0])[0]) - pd.Timedelta(days=1)
        for label in YEARS:
            end = end + oracle
            from_, to = fiscal_year.year(label)
            assert to - timedelta(days=1) == end.date(), (fiscal_year, label)
            assert (to - from_).days in {364, 371}
            compared += 1
    assert compared >= 5000


@pytest.mark.parametrize("which", ["last", "nearest"])
@pytest.mark.parametrize("month", [1, 9, 12])
def test_quarter_ends_are_those_of_pandas(which: str, month: int) -> None:
    fiscal_year = FiscalYear(month, rule=f"{which}-saturday")
    oracle = FY5253Quarter(weekday=5, startingMonth=month, variation=which, qtr_with_extra_week=4)
    end = pd.Timestamp(fiscal_year.year(2000)[0]) - pd.Timedelta(days=1)
    for label in range(2000, 2030):
        for n in range(1, 5):
            end = end + oracle
            assert fiscal_year.quarter(label, n)[1] - timedelta(days=1) == end.date()


FISCAL = st.builds(
    FiscalYear,
    st.integers(1, 12),
    st.sampled_from(["end", "start"]),
    st.one_of(st.none(), st.sampled_from(sorted(RULES))),
)


@given(FISCAL, st.sampled_from(sorted(COUNTS)), st.dates(date(1900, 1, 1), date(2199, 12, 31)))
def test_fiscal_units_tile_the_calendar(fiscal_year: FiscalYear, unit: str, day: date) -> None:
    position = fiscal_year.position(unit, day)
    from_, to, _ = fiscal_year.unit(unit, position)
    assert from_ <= day < to
    assert fiscal_year.unit(unit, position + 1)[0] == to
    assert fiscal_year.unit(unit, position - 1)[1] == from_
    assert position // COUNTS[unit] == fiscal_year.holding(day)


@given(FISCAL, st.integers(1900, 2199))
def test_halves_quarters_and_months_divide_the_year(fiscal_year: FiscalYear, label: int) -> None:
    from_, to = fiscal_year.year(label)
    for n, part in ((2, fiscal_year.half), (4, fiscal_year.quarter), (12, fiscal_year.month)):
        parts = [part(label, k) for k in range(1, n + 1)]
        assert [start for start, _ in parts] == [from_, *(end for _, end in parts[:-1])]
        assert parts[-1][1] == to


@given(st.sampled_from(["half", "quarter", "month"]), st.dates(date(1900, 1, 1), date(2199, 12, 31)))
def test_the_calendar_year_is_a_fiscal_year(unit: str, day: date) -> None:
    assert CALENDAR_YEAR.unit(unit, CALENDAR_YEAR.position(unit, day))[:2] == unit_at(day, unit)
    assert CALENDAR_YEAR.is_calendar
    assert not FiscalYear(9).is_calendar


@pytest.mark.parametrize(
    ("which", "label", "from_", "to"),
    [
        ("calendar", 2023, date(2023, 1, 1), date(2024, 1, 1)),
        ("uk", 2024, date(2023, 4, 1), date(2024, 4, 1)),
        ("india", 2024, date(2023, 4, 1), date(2024, 4, 1)),
        ("japan", 2023, date(2023, 4, 1), date(2024, 4, 1)),
        ("us-federal", 2024, date(2023, 10, 1), date(2024, 10, 1)),
        ("australia", 2024, date(2023, 7, 1), date(2024, 7, 1)),
    ],
)
def test_national_conventions(which: str, label: int, from_: date, to: date) -> None:
    assert FiscalYear.named(which) is FISCAL_YEARS[which]
    assert FiscalYear.named(which).year(label) == (from_, to)
    assert FiscalYear.named(which).holding(from_) == label


@pytest.mark.parametrize(
    "options", [{"end_month": 0}, {"end_month": True}, {"label": "middle"}, {"rule": "first-monday"}, {"rule": "last"}]
)
def test_wrong_options_are_named(options: dict[str, object]) -> None:
    with pytest.raises(OptionError, match=f"^{next(iter(options))}="):
        FiscalYear(**options)  # type: ignore[arg-type]


def test_an_unknown_convention_names_the_known_ones() -> None:
    with pytest.raises(OptionError, match="'us-federal'"):
        FiscalYear.named("atlantis")


@pytest.mark.parametrize(
    ("ends", "quarter", "number", "expected"),
    [
        ([date(2023, 9, 30)], 4, None, FiscalYear(9)),
        ([date(2024, 2, 29)], 4, None, FiscalYear(2)),
        ([date(2023, 6, 30)], 2, 2023, FiscalYear(12)),
        ([date(2022, 12, 31)], 1, 2023, FiscalYear(9)),
        ([date(2023, 3, 31)], 4, 2022, FiscalYear(3, "start")),
        ([date(2022, 3, 26)], 2, 2022, FiscalYear(9, rule="last-saturday")),
        ([date(2023, 2, 25)], 4, None, FiscalYear(2, rule="last-saturday")),
        ([date(2008, 2, 2)], 4, None, FiscalYear(1, rule="nearest-saturday")),
        ([date(2023, 1, 28), date(2024, 2, 3)], 4, 2022, FiscalYear(1, "start", "nearest-saturday")),
        ([date(2023, 1, 1)], 4, 2022, FiscalYear(12, rule="nearest-sunday")),
        ([date(2022, 12, 31), date(2023, 12, 30)], 4, None, FiscalYear(12, rule="last-saturday")),
        ([date(2022, 10, 29)], 3, 2022, FiscalYear(1, "start", "last-saturday")),
        ([date(2023, 4, 15)], 4, None, None),
        ([date(2023, 9, 30), date(2023, 11, 15)], 4, None, None),
    ],
)
def test_rules_are_learned(ends: list[date], quarter: int, number: int | None, expected: FiscalYear | None) -> None:
    assert FiscalYear.learned(*ends, quarter=quarter, number=number) == expected


@given(FISCAL, st.integers(1990, 2030))
def test_what_is_learned_from_years_gives_those_years(fiscal_year: FiscalYear, label: int) -> None:
    ends = [fiscal_year.year(label + n)[1] - timedelta(days=1) for n in range(8)]
    learned = FiscalYear.learned(*ends, number=label)
    assert learned is not None
    assert all(learned.year(learned.holding(end)) == fiscal_year.year(fiscal_year.holding(end)) for end in ends)


def test_names() -> None:
    assert fiscal_name("quarter", 2024, 3) == "FY2024-Q3"
    assert hash(FiscalYear(9)) == hash(FiscalYear(9))
