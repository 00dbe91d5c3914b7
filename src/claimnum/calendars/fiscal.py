"""Fiscal years: which days a financial year, half, quarter or month has.

A year ends with a calendar month, or, as a 52/53-week year, on a weekday: the last one in that month, or the one
nearest to the month's end (US Treasury Regulations, 1.441-2). Its quarters are then of 13 weeks, their months of 4, 4
and 5 weeks, and the last quarter takes the 53rd week.
"""

from __future__ import annotations

from bisect import bisect
from datetime import date, timedelta
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, Literal

import attrs

from claimnum.calendars.days import DAYS, MONTHS, ONE_DAY, is_month_end, month_start
from claimnum.errors import OptionError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

WEEKDAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
RULES: Final = MappingProxyType(
    {
        f"{which}-{weekday}": (past, n)
        for which, past in (("last", 0), ("nearest", 3))
        for n, weekday in enumerate(WEEKDAYS)
    }
)

#: How many of a unit a fiscal year has, and the weeks before each of them in a 52/53-week year.
COUNTS: Final = {"year": 1, "half": 2, "quarter": 4, "month": 12}
_WEEKS: Final = {
    "year": (0,),
    "half": (0, 26),
    "quarter": (0, 13, 26, 39),
    "month": tuple(quarter + month for quarter in (0, 13, 26, 39) for month in (0, 4, 8)),
}
_NAMES: Final = {"year": "", "half": "-H", "quarter": "-Q", "month": "-M"}


def _in(*allowed: object) -> Callable[[object, attrs.Attribute[Any], object], None]:
    def check(_: object, attribute: attrs.Attribute[Any], given: object) -> None:
        if given not in allowed or isinstance(given, bool):
            raise OptionError(attribute.name, given, " or ".join(map(repr, allowed)))

    return check


@attrs.frozen
class FiscalYear:
    """A rule that gives every fiscal year its days.

    ``end_month`` is the month the year ends in, or near which it ends; ``label`` says whether the year is called
    after the calendar year in which it ends or in which it starts; ``rule`` (``last-saturday``, ``nearest-friday``, …)
    makes 52/53-week years.

    >>> FiscalYear(9).year(2023)
    (datetime.date(2022, 10, 1), datetime.date(2023, 10, 1))
    >>> FiscalYear(9, rule="last-saturday").quarter(2022, 2)
    (datetime.date(2021, 12, 26), datetime.date(2022, 3, 27))
    >>> FiscalYear(13)
    Traceback (most recent call last):
    ...
    claimnum.errors.OptionError: end_month=13: expected 1 or 2 or 3 or 4 or 5 or 6 or 7 or 8 or 9 or 10 or 11 or 12
    """

    end_month: int = attrs.field(default=12, validator=_in(*range(1, 13)))
    label: Literal["end", "start"] = attrs.field(default="end", validator=_in("end", "start"))
    rule: str | None = attrs.field(default=None, validator=_in(None, *RULES))

    @classmethod
    def named(cls, which: str) -> FiscalYear:
        """A national convention of :data:`FISCAL_YEARS`.

        >>> FiscalYear.named("us-federal").holding(date(2023, 10, 1))
        2024
        """
        if which not in FISCAL_YEARS:
            raise OptionError("fiscal_year", which, " or ".join(map(repr, FISCAL_YEARS)))
        return FISCAL_YEARS[which]

    @classmethod
    def learned(cls, end: date, *ends: date, quarter: int = 4, number: int | None = None) -> FiscalYear | None:
        """The rule by which a year, or a quarter of it, ended on a day, as a document says; None where none fits.

        A month's end stands for itself, another day for its weekday: the last one in its month, else the one nearest
        to the end of the month before. More ends of the same quarter narrow the choice; ``number`` tells the label.

        >>> FiscalYear.learned(date(2023, 9, 30))
        FiscalYear(end_month=9, label='end', rule=None)
        >>> FiscalYear.learned(date(2022, 3, 26), quarter=2, number=2022)
        FiscalYear(end_month=9, label='end', rule='last-saturday')
        >>> FiscalYear.learned(date(2023, 1, 28), date(2024, 2, 3), number=2022)
        FiscalYear(end_month=1, label='start', rule='nearest-saturday')
        >>> FiscalYear.learned(date(2023, 4, 15)) is None
        True
        """
        try:
            return cls._learned(end, ends, quarter, number)
        except (ValueError, OverflowError):  # at either end of the calendar
            return None

    @classmethod
    def _learned(cls, end: date, ends: tuple[date, ...], quarter: int, number: int | None) -> FiscalYear | None:
        for found in cls._candidates(end, 3 * (4 - quarter)):
            if all(found.part("quarter", found.holding(day), quarter)[1] == day + ONE_DAY for day in (end, *ends)):
                by_start = number is not None and number != found.holding(end) and number == found.holding(end) - 1
                return attrs.evolve(found, label="start") if by_start else found
        return None

    @classmethod
    def _candidates(cls, end: date, months: int) -> Iterator[FiscalYear]:
        month = (end.month - 1 + months) % 12 + 1
        if is_month_end(end):
            yield cls(month)
        weekday = WEEKDAYS[end.weekday()]
        yield cls(month, rule=f"last-{weekday}")
        yield cls(month, rule=f"nearest-{weekday}")
        yield cls((month - 2) % 12 + 1, rule=f"nearest-{weekday}")
        yield cls((month - 2) % 12 + 1, rule=f"last-{weekday}")

    @property
    def is_calendar(self) -> bool:
        """Whether fiscal years are calendar years."""
        return self.end_month == 12 and self.rule is None

    @property
    def _ahead(self) -> int:
        # The calendar year of a fiscal year's end less its label.
        return int(self.label == "start" and self.end_month != 12)

    def _close(self, year: int) -> date:
        # The day after the fiscal year that ends in, or near the end of, end_month of a calendar year.
        after = month_start(year * 12 + self.end_month)
        if self.rule is None:
            return after
        past, weekday = RULES[self.rule]
        latest = after.toordinal() - 1 + past
        return date.fromordinal(latest - (latest + 6 - weekday) % 7 + 1)

    def year(self, label: int) -> tuple[date, date]:
        """The first day of a fiscal year and the day after its last.

        >>> FiscalYear(1, rule="nearest-saturday", label="start").year(2007)
        (datetime.date(2007, 2, 4), datetime.date(2008, 2, 3))
        """
        ends = label + self._ahead
        return self._close(ends - 1), self._close(ends)

    def half(self, label: int, n: int) -> tuple[date, date]:
        """The days of a half of a fiscal year.

        >>> FiscalYear(3).half(2025, 2)
        (datetime.date(2024, 10, 1), datetime.date(2025, 4, 1))
        """
        return self.part("half", label, n)

    def quarter(self, label: int, n: int) -> tuple[date, date]:
        """The days of a quarter of a fiscal year.

        >>> FiscalYear(1).quarter(2025, 1)
        (datetime.date(2024, 2, 1), datetime.date(2024, 5, 1))
        """
        return self.part("quarter", label, n)

    def month(self, label: int, n: int) -> tuple[date, date]:
        """The days of the n-th month of a fiscal year: a calendar month, or 4, 4 and 5 weeks of a quarter.

        >>> FiscalYear(12, rule="last-saturday").month(2022, 3)
        (datetime.date(2022, 2, 20), datetime.date(2022, 3, 27))
        """
        return self.part("month", label, n)

    def part(self, unit: str, label: int, n: int) -> tuple[date, date]:
        """The days of the n-th year, half, quarter or month of a fiscal year."""
        if self.rule is None:
            size = MONTHS[unit]
            first = (label + self._ahead) * 12 + self.end_month - 12 + (n - 1) * size
            return month_start(first), month_start(first + size)
        start, end = self.year(label)
        weeks = _WEEKS[unit]
        to = end if n == len(weeks) else start + timedelta(weeks=weeks[n])
        return start + timedelta(weeks=weeks[n - 1]), to

    def holding(self, day: date) -> int:
        """The label of the fiscal year that holds a day.

        >>> FiscalYear(3).holding(date(2023, 4, 1)), FiscalYear(3, "start").holding(date(2023, 4, 1))
        (2024, 2023)
        """
        ends = day.year + (day.month > self.end_month)
        if self.rule is not None:
            if day >= self._close(ends):
                ends += 1
            elif day < self._close(ends - 1):
                ends -= 1
        return ends - self._ahead

    def position(self, unit: str, day: date) -> int:
        """The number of the fiscal unit that holds a day, counted on through all years: the next unit's is one more.

        >>> FiscalYear(9).position("quarter", date(2022, 10, 1)) == 4 * 2023
        True
        """
        label = self.holding(day)
        if self.rule is None:
            within = (day.month - 1 - self.end_month) % 12 // MONTHS[unit]
        else:
            within = bisect(_WEEKS[unit], (day - self.year(label)[0]).days // DAYS["week"]) - 1
        return label * COUNTS[unit] + within

    def unit(self, unit: str, position: int) -> tuple[date, date, str]:
        """The days and the name of the fiscal unit with a number of :meth:`position`.

        >>> FiscalYear(9).unit("quarter", 4 * 2023 + 3)
        (datetime.date(2023, 7, 1), datetime.date(2023, 10, 1), 'FY2023-Q4')
        """
        label, within = divmod(position, COUNTS[unit])
        return *self.part(unit, label, within + 1), fiscal_name(unit, label, within + 1)


def fiscal_name(unit: str, label: int, n: int = 1) -> str:
    """The name of a fiscal unit in the manner of TIMEX3.

    >>> fiscal_name("year", 2024), fiscal_name("half", 2024, 1), fiscal_name("month", 2024, 3)
    ('FY2024', 'FY2024-H1', 'FY2024-M03')
    """
    if unit == "year":
        return f"FY{label:04d}"
    return f"FY{label:04d}{_NAMES[unit]}{n:02d}" if unit == "month" else f"FY{label:04d}{_NAMES[unit]}{n}"


#: The calendar year as a fiscal year: what "fiscal" means where nothing says otherwise.
CALENDAR_YEAR: Final = FiscalYear()

#: National conventions, each with its source. Labels are those in common use: India's FY24 and the United Kingdom's
#: 2023-24 end in 2024, Japan's fiscal 2023 ends in March 2024.
FISCAL_YEARS: Final[Mapping[str, FiscalYear]] = MappingProxyType(
    {
        "calendar": CALENDAR_YEAR,
        "uk": FiscalYear(3),  # government and corporation tax: Interpretation Act 1978, schedule 1, "financial year"
        "india": FiscalYear(3),  # General Clauses Act 1897, section 3(21)
        "japan": FiscalYear(3, "start"),  # Public Finance Act (Act No. 34 of 1947), article 11
        "us-federal": FiscalYear(9),  # 31 U.S.C. 1102
        "australia": FiscalYear(6),  # Acts Interpretation Act 1901, section 2B, "financial year"
    }
)
