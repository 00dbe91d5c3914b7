"""Holidays by the day they fell on, and weekends with them."""

from __future__ import annotations

from datetime import date

import pytest

from claimnum.calendars import Context, Expression, Holiday, LongWeekend, Month, Resolved, Unresolved, Year, resolve
from claimnum.calendars.feasts import HOLIDAYS, MOVABLE, WEEKDAYS
from claimnum.calendars.resolving import is_bare

#: Month and day of each in 2023 and in 2024.
DAYS = {
    "new-year": ("01-01", "01-01"),
    "martin-luther-king-day": ("01-16", "01-15"),
    "valentines-day": ("02-14", "02-14"),
    "presidents-day": ("02-20", "02-19"),
    "shrove-tuesday": ("02-21", "02-13"),
    "ash-wednesday": ("02-22", "02-14"),
    "saint-patricks-day": ("03-17", "03-17"),
    "palm-sunday": ("04-02", "03-24"),
    "maundy-thursday": ("04-06", "03-28"),
    "good-friday": ("04-07", "03-29"),
    "easter": ("04-09", "03-31"),
    "easter-monday": ("04-10", "04-01"),
    "may-day": ("05-01", "05-01"),
    "mothers-day": ("05-14", "05-12"),
    "ascension": ("05-18", "05-09"),
    "pentecost": ("05-28", "05-19"),
    "whit-monday": ("05-29", "05-20"),
    "memorial-day": ("05-29", "05-27"),
    "fathers-day": ("06-18", "06-16"),
    "juneteenth": ("06-19", "06-19"),
    "canada-day": ("07-01", "07-01"),
    "independence-day": ("07-04", "07-04"),
    "labor-day": ("09-04", "09-02"),
    "columbus-day": ("10-09", "10-14"),
    "halloween": ("10-31", "10-31"),
    "veterans-day": ("11-11", "11-11"),
    "thanksgiving": ("11-23", "11-28"),
    "black-friday": ("11-24", "11-29"),
    "cyber-monday": ("11-27", "12-02"),
    "christmas-eve": ("12-24", "12-24"),
    "christmas": ("12-25", "12-25"),
    "boxing-day": ("12-26", "12-26"),
    "new-years-eve": ("12-31", "12-31"),
}


def days(expression: Expression, at: Context) -> str:
    found = resolve(expression, at)
    assert isinstance(found, Resolved)
    return f"{found.from_} {found.to}"


@pytest.mark.parametrize("which", [*HOLIDAYS, *WEEKDAYS, *MOVABLE])
def test_the_days_of_holidays(which: str) -> None:
    for year, day in zip((2023, 2024), DAYS[which], strict=True):
        assert days(Holiday(which, Year(year)), Context()).split()[0] == f"{year}-{day}"


@pytest.mark.parametrize(
    ("year", "expected"),
    [
        (2021, "2021-07-03 2021-07-05"),  # a Sunday
        (2022, "2022-07-02 2022-07-05"),  # a Monday
        (2023, "2023-07-01 2023-07-03"),  # a Tuesday
        (2018, "2018-07-07 2018-07-09"),  # a Wednesday
        (2024, "2024-07-04 2024-07-08"),  # a Thursday
        (2025, "2025-07-04 2025-07-07"),  # a Friday
        (2020, "2020-07-04 2020-07-06"),  # a Saturday
    ],
)
def test_a_long_weekend_holds_a_day_that_adjoins_it(year: int, expected: str) -> None:
    assert days(LongWeekend(Holiday("independence-day", Year(year))), Context()) == expected


def test_a_long_weekend_is_sought_as_its_day_is() -> None:
    weekend = LongWeekend(Holiday("labor-day"))
    at = Context(date(2024, 5, 10))
    assert days(weekend, at) == "2023-09-02 2023-09-05"
    assert days(weekend, at._replace(prefer="future")) == "2024-08-31 2024-09-03"
    assert is_bare(weekend)
    assert not is_bare(LongWeekend(Holiday("labor-day", Year(2024))))


@pytest.mark.parametrize("of", [Holiday("labor-day"), Month(9, Year(2024))])
def test_without_its_day_there_is_no_long_weekend(of: Expression) -> None:
    assert resolve(LongWeekend(of), Context()) == Unresolved()
