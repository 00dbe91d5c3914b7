"""What a relation allows, and the EDTF strings."""

from datetime import date

import pytest

from claimnum.calendars import Resolved, Unresolved, edtf, iso, window

YEAR = Resolved(date(2030, 1, 1), date(2031, 1, 1), "year", None, "2030")
EARLIER, WITHIN, LATER = date(2024, 5, 10), date(2030, 6, 1), date(2035, 1, 1)


@pytest.mark.parametrize(
    ("relation", "anchor", "expected"),
    [
        ("in", EARLIER, (date(2030, 1, 1), date(2031, 1, 1))),
        ("as_of", None, (date(2030, 1, 1), date(2031, 1, 1))),
        ("by", EARLIER, (EARLIER, date(2031, 1, 1))),
        ("by", WITHIN, (WITHIN, date(2031, 1, 1))),
        ("by", LATER, (None, date(2031, 1, 1))),
        ("by", None, (None, date(2031, 1, 1))),
        ("until", EARLIER, (EARLIER, date(2031, 1, 1))),
        ("before", EARLIER, (EARLIER, date(2030, 1, 1))),
        ("before", WITHIN, (None, date(2030, 1, 1))),
        ("after", LATER, (date(2031, 1, 1), None)),
        ("since", LATER, (date(2030, 1, 1), date(2035, 1, 2))),
        ("since", EARLIER, (date(2030, 1, 1), None)),
        ("since", None, (date(2030, 1, 1), None)),
        ("since", date.max, (date(2030, 1, 1), None)),
    ],
)
def test_windows(relation: str, anchor: date | None, expected: tuple[date | None, date | None]) -> None:
    assert window(relation, YEAR, anchor) == expected


def test_an_unresolved_period_has_no_window() -> None:
    assert window("by", Unresolved(grain="year"), EARLIER) is None


@pytest.mark.parametrize(
    ("days", "grain", "relation", "mod", "expected"),
    [
        ("2023-01-01 2024-01-01", "year", "in", None, "2023"),
        ("2023-01-01 2024-01-01", "duration", "in", None, "2023"),
        ("2023-03-01 2023-04-01", "month", "in", None, "2023-03"),
        ("2023-03-05 2023-03-06", "day", "as_of", None, "2023-03-05"),
        ("2023-01-02 2023-01-09", "week", "in", None, "2023-01-02/2023-01-08"),
        ("2023-10-01 2024-01-01", "quarter", "in", None, "2023-36"),
        ("2023-01-01 2023-07-01", "half", "in", None, "2023-40"),
        ("2023-11-01 2024-02-01", "quarter", "in", None, "2023-11/2024-01"),
        ("1990-01-01 2000-01-01", "decade", "in", None, "199X"),
        ("1990-01-01 1994-01-01", "decade", "in", "start", "1990/1993"),
        ("1900-01-01 2000-01-01", "century", "in", None, "19XX"),
        ("2022-10-01 2023-10-01", "year", "in", None, "2022-10/2023-09"),
        ("2018-01-01 2023-01-01", "year", "in", "approx", "2018~/2022~"),
        ("2024-05-10 2029-05-10", "duration", "in", None, "2024-05-10/2029-05-09"),
        ("2030-01-01 2031-01-01", "year", "by", None, "../2030"),
        ("2026-01-01 2027-01-01", "year", "until", None, "../2026"),
        ("2030-01-01 2031-01-01", "year", "before", None, "../2029-12-31"),
        ("2030-01-01 2031-01-01", "year", "after", None, "2031-01-01/.."),
        ("2018-01-01 2019-01-01", "year", "since", None, "2018/.."),
        ("2020-01-01 2021-01-01", "year", "in", "approx", "2020~"),
    ],
)
def test_edtf(days: str, grain: str, relation: str, mod: str | None, expected: str) -> None:
    from_, to = map(date.fromisoformat, days.split())
    assert edtf(from_, to, grain, relation, mod) == expected


def test_iso() -> None:
    assert iso(date(2023, 1, 1), date(2023, 7, 1)) == "2023-01-01/2023-06-30"
