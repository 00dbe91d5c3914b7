"""Lengths and spans: the next five years, three months ended March 31, 2018 to 2022, year to date, 90 days."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final, NamedTuple

from claimnum.calendars.days import MONTHS, ONE_DAY, add, back, is_month_end, iso, length, name, unit_at
from claimnum.calendars.fiscal import CALENDAR_YEAR, COUNTS, FiscalYear, fiscal_name
from claimnum.calendars.named import Half, Quarter, Year
from claimnum.calendars.resolving import CALENDAR, Context, Expression, Resolved, Unresolved, is_bare

if TYPE_CHECKING:
    from decimal import Decimal

#: The units that are whole ones in rolling phrases, and their weeks where they do not end with a month.
_WEEKS: Final = {"quarter": 13, "half": 26}


class Duration(NamedTuple):
    """A length with nothing to count from: 90 days; 6 years and 3 months (``rest``); 3 to 5 years (``high``).

    >>> Duration(6, "year", rest=Duration(3, "month")).blank().timex, Duration(3, "year", high=5).blank().timex
    ('P6Y3M', 'P3Y/P5Y')
    """

    n: int | Decimal
    unit: str
    rest: Duration | None = None
    high: int | Decimal | None = None

    def resolve(self, at: Context) -> Resolved | None:  # noqa: ARG002 - no context tells it
        return None

    def blank(self) -> Unresolved:
        timex = length(self.n, self.unit)
        if self.rest is not None:
            timex += (self.rest.blank().timex or "")[1:]
        if self.high is not None:
            timex += f"/{length(self.high, self.unit)}"
        return Unresolved(timex=timex)


class Rolling(NamedTuple):
    """The n units that begin with the anchor, or, n being negative, that end before it.

    Quarters, halves and fiscal units are whole ones, after or before the current one, as all are where the context's
    ``rolling`` is ``calendar``. Of "12 to 18 months" the longer one counts (``low`` is the other). A fraction
    counts where it makes whole months (TimeML: a duration with a begin point).

    >>> Rolling(5, "year").resolve(Context(date(2024, 2, 29)))[:5]
    (datetime.date(2024, 2, 29), datetime.date(2029, 2, 28), 'duration', None, 'P5Y')
    >>> [day.isoformat() for day in Rolling(-4, "quarter").resolve(Context(date(2023, 5, 5)))[:2]]
    ['2022-04-01', '2023-04-01']
    >>> [day.isoformat() for day in Rolling(5, "year").resolve(Context(date(2023, 3, 6), rolling="calendar"))[:2]]
    ['2024-01-01', '2029-01-01']
    """

    n: int | Decimal
    unit: str
    fiscal: bool = False
    low: int | Decimal | None = None

    def resolve(self, at: Context) -> Resolved | None:
        if (anchor := at.anchor) is None:
            return None
        n, unit = self.n, self.unit
        if not isinstance(n, int):
            if n * MONTHS.get(unit, 0) % 1 or unit not in MONTHS:
                return None
            n, unit = int(n * MONTHS[unit]), "month"
        if self.fiscal or unit in _WEEKS or at.rolling == "calendar":
            from_, to = _whole(at, anchor, n, unit, fiscal=self.fiscal)
        else:
            from_, to = sorted((anchor, add(anchor, n, unit)))
        assumed = (CALENDAR,) if self.fiscal and at.fiscal_year is None else ()
        return Resolved(from_, to, "duration", None, self._length(), self.fiscal, assumed)

    def blank(self) -> Unresolved:
        return Unresolved(timex=self._length(), fiscal=self.fiscal)

    def _length(self) -> str:
        size = length(_size(self.n), self.unit)
        return size if self.low is None else f"{length(self.low, self.unit)}/{size}"


def _size(n: int | Decimal) -> int | Decimal:
    return -n if n < 0 else n


def _whole(at: Context, anchor: date, n: int, unit: str, *, fiscal: bool) -> tuple[date, date]:
    first, last = (1, n) if n > 0 else (n, -1)
    if fiscal and unit in COUNTS:
        fiscal_year = at.fiscal_year or CALENDAR_YEAR
        here = fiscal_year.position(unit, anchor)
        return fiscal_year.unit(unit, here + first)[0], fiscal_year.unit(unit, here + last)[1]
    return unit_at(anchor, unit, first)[0], unit_at(anchor, unit, last)[1]


class Ended(NamedTuple):
    """The n units that ended with a period's last day, that day included (XBRL 2.1, 4.7.2).

    Months go back to the same day, month ends to month ends; weeks are seven days, and a quarter or half that does
    not end with a month is of 13 or 26 weeks. ``of`` is the fiscal label that the text gives with it. What is
    ``called`` after its last month is the one that holds the anchor before any other: the June quarter.

    >>> from claimnum.calendars import Day
    >>> Ended(3, "month", Day(3, 31, Year(2023))).resolve(Context())[:5]
    (datetime.date(2023, 1, 1), datetime.date(2023, 4, 1), 'duration', None, 'P3M')
    >>> Ended(1, "quarter", Day(3, 26, Year(2022)), Quarter(2, Year(2022, fiscal=True))).resolve(Context())[:5]
    (datetime.date(2021, 12, 26), datetime.date(2022, 3, 27), 'quarter', None, 'FY2022-Q2')
    """

    n: int
    unit: str
    end: Expression
    of: Quarter | Half | Year | None = None
    fiscal: bool = False
    called: bool = False

    def resolve(self, at: Context) -> Resolved | None:
        if (end := self._end(at) if self.called else self.end.resolve(at)) is None:
            return None
        n, unit, last = self.n, self.unit, end.to - ONE_DAY
        from_ = self._start(last, at.fiscal_year)
        fiscal = self.blank().fiscal
        if n > 1:
            return Resolved(from_, end.to, "duration", None, length(n, unit), fiscal, end.assumptions)
        if fiscal and unit in COUNTS and unit != "month":
            return self._fiscal(from_, end, at)
        aligned = unit != "week" and unit_at(last, unit) == (from_, end.to)
        timex = name(unit, last) if aligned else "P1Q" if unit == "quarter" else length(1, unit)
        return Resolved(from_, end.to, unit, None, timex, fiscal, end.assumptions)

    def _end(self, at: Context) -> Resolved | None:
        ahead = self.end.resolve(at._replace(prefer="future")) if is_bare(self.end) else None
        holds = ahead and at.anchor and self._start(ahead.to - ONE_DAY, at.fiscal_year) <= at.anchor
        return ahead if holds else self.end.resolve(at)

    def _start(self, last: date, rule: FiscalYear | None) -> date:
        n, unit = self.n, self.unit
        if n == 1 and rule is not None and rule.rule is not None and unit in COUNTS:
            from_, to, _ = rule.unit(unit, rule.position(unit, last))
            if to == last + ONE_DAY:
                return from_
        if unit in _WEEKS and not is_month_end(last):
            return back(last, n * _WEEKS[unit], "week")
        return back(last, n, unit)

    def _fiscal(self, from_: date, end: Resolved, at: Context) -> Resolved:
        """A fiscal quarter, half or year: its label, and, in a 52/53-week year, the days of the rule."""
        last = end.to - ONE_DAY
        said, n = self.of, getattr(self.of, "n", COUNTS[self.unit])
        year = said if isinstance(said, Year) else said and said.of
        found = year and year.resolve(at)
        number = int(found.timex[-4:]) if found and found.timex else None
        quarter = n * 4 // COUNTS[self.unit]
        rule = at.fiscal_year
        if rule is None or rule.unit(self.unit, rule.position(self.unit, last))[1] != end.to:
            rule = FiscalYear.learned(last, quarter=quarter, number=number)
        elif said is None:
            timex = rule.unit(self.unit, rule.position(self.unit, last))[2]
            return Resolved(from_, end.to, self.unit, None, timex, True, end.assumptions)
        label = number if number is not None else last.year if rule is None else rule.holding(last)
        return Resolved(from_, end.to, self.unit, None, fiscal_name(self.unit, label, n), True, end.assumptions)

    def blank(self) -> Unresolved:
        fiscal = self.fiscal or (self.of is not None and self.of.blank().fiscal)
        if self.n > 1:
            return Unresolved(timex=length(self.n, self.unit), fiscal=fiscal)
        return Unresolved(grain=self.unit, fiscal=fiscal)


class Trailing(NamedTuple):
    """The n units that end with the anchor, that day included, or with another period's last day: TTM, LTM.

    >>> Trailing(12, "month").resolve(Context(date(2023, 10, 26)))[:5]
    (datetime.date(2022, 10, 27), datetime.date(2023, 10, 27), 'duration', None, 'P12M')
    """

    n: int
    unit: str
    of: Expression | None = None

    def resolve(self, at: Context) -> Resolved | None:
        if (last := _last(self.of, at)) is None:
            return None
        return Resolved(back(last, self.n, self.unit), last + ONE_DAY, "duration", None, length(self.n, self.unit))

    def blank(self) -> Unresolved:
        return Unresolved(timex=length(self.n, self.unit))


class ToDate(NamedTuple):
    """From the start of the anchor's unit to the anchor, that day included: year to date, so far this month.

    ``through`` is another end than the anchor.

    >>> ToDate("year").resolve(Context(date(2024, 4, 29)))[:5]
    (datetime.date(2024, 1, 1), datetime.date(2024, 4, 30), 'duration', None, '2024')
    """

    unit: str
    fiscal: bool = False
    through: Expression | None = None

    def resolve(self, at: Context) -> Resolved | None:
        if (last := _last(self.through, at)) is None:
            return None
        if not (self.fiscal and self.unit in COUNTS):
            from_, timex = unit_at(last, self.unit)[0], name(self.unit, last)
            return Resolved(from_, last + ONE_DAY, "duration", None, timex)
        fiscal_year = at.fiscal_year or CALENDAR_YEAR
        from_, _, timex = fiscal_year.unit(self.unit, fiscal_year.position(self.unit, last))
        assumed = (CALENDAR,) if at.fiscal_year is None else ()
        return Resolved(from_, last + ONE_DAY, "duration", None, timex, True, assumed)

    def blank(self) -> Unresolved:
        return Unresolved(fiscal=self.fiscal)


def _last(of: Expression | None, at: Context) -> date | None:
    if of is None:
        return at.anchor
    found = of.resolve(at)
    return None if found is None else found.to - ONE_DAY


class Range(NamedTuple):
    """From one period to another, both included; a bare end takes its year from the other, a year that it is fiscal.

    >>> from claimnum.calendars import Month
    >>> Range(Month(11), Month(1, Year(2024))).resolve(Context())[:5]
    (datetime.date(2023, 11, 1), datetime.date(2024, 2, 1), 'month', None, '2023-11/2024-01')
    """

    first: Expression
    last: Expression

    def resolve(self, at: Context) -> Resolved | None:
        first, last = self._ends(at)
        if first is None or last is None or first.from_ >= last.to:
            return None
        grain = min(first.grain, last.grain, key=_FINENESS.__getitem__)
        assumed = tuple(dict.fromkeys(first.assumptions + last.assumptions))
        mod = first.mod if first.mod == last.mod else None
        return Resolved(first.from_, last.to, grain, mod, _joined(first, last), first.fiscal or last.fiscal, assumed)

    def _ends(self, at: Context) -> tuple[Resolved | None, Resolved | None]:
        forward = at.prefer == "future"
        if is_bare(self.first) and (forward or not is_bare(self.last)):
            last = self.last.resolve(at)
            return last and self.first.resolve(at._replace(anchor=last.to - ONE_DAY, prefer="past")), last
        if (first := self.first.resolve(at)) is None:
            return None, None
        end = self.last
        if first.fiscal and isinstance(end, Year):
            end = Year(end.number, fiscal=True)
        elif is_bare(end):
            at = at._replace(anchor=first.from_, prefer="future")
        return first, end.resolve(at)

    def blank(self) -> Unresolved:
        first, last = self.first.blank(), self.last.blank()
        grain = min(first.grain, last.grain, key=_FINENESS.__getitem__)
        return Unresolved(grain=grain, fiscal=first.fiscal or last.fiscal)


def _joined(first: Resolved, last: Resolved) -> str | None:
    """The name of a range, whose ends may be ranges themselves; of lengths no more than the days."""
    if first.timex == last.timex or not first.timex or not last.timex:
        return first.timex and last.timex
    if "P" in first.timex[0] + last.timex[0]:
        return iso(first.from_, last.to)
    return f"{first.timex.partition('/')[0]}/{last.timex.rpartition('/')[2]}"


_FINENESS: Final = {
    grain: n
    for n, grain in enumerate(("day", "week", "month", "quarter", "half", "year", "decade", "century", "duration"))
}


class FiveYearPlan(NamedTuple):
    """The period of a five-year plan of China by its number: the 14th is 2021 to 2025 (the third began in 1966).

    >>> FiveYearPlan(14).resolve(Context())[:5]
    (datetime.date(2021, 1, 1), datetime.date(2026, 1, 1), 'year', None, '2021/2025')
    """

    n: int

    def resolve(self, at: Context) -> Resolved | None:  # noqa: ARG002 - absolute
        if self.n < 1:
            return None
        first = _EARLY_PLANS.get(self.n) or 1966 + (self.n - 3) * 5
        return Resolved(date(first, 1, 1), date(first + 5, 1, 1), "year", None, f"{first}/{first + 4}")

    def blank(self) -> Unresolved:
        return Unresolved(grain="year")


_EARLY_PLANS: Final = {1: 1953, 2: 1958}
