"""So many units of a period: the first nine months, the last two weeks, the third Friday."""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

from claimnum.calendars.days import ONE_DAY, add, length, name, unit_at
from claimnum.calendars.fiscal import COUNTS, WEEKDAYS, FiscalYear
from claimnum.calendars.parts import day_of, fiscal_unit_at
from claimnum.calendars.resolving import Context, Expression, Resolved, Unresolved, nearest


class FirstUnits(NamedTuple):
    """The first n units of a period; without one, of the nearest year.

    >>> from claimnum.calendars import Month, Year
    >>> FirstUnits(9, "month", Year(2022)).resolve(Context())[:5]
    (datetime.date(2022, 1, 1), datetime.date(2022, 10, 1), 'duration', None, 'P9M')
    >>> FirstUnits(2, "week", Month(10, Year(2024))).resolve(Context())[:5]
    (datetime.date(2024, 10, 1), datetime.date(2024, 10, 15), 'duration', None, 'P2W')
    """

    n: int
    unit: str
    of: Expression | None = None

    @property
    def bare(self) -> bool:
        return self.of is None

    def resolve(self, at: Context) -> Resolved | None:
        return _slice(self.of, 0, self.n, self.unit, at)

    def blank(self) -> Unresolved:
        return _slice_blank(self.of, self.n, self.unit)


class LastUnits(NamedTuple):
    """The last n units of a period; without one, of the nearest year.

    >>> from claimnum.calendars import Year
    >>> LastUnits(2, "quarter", Year(2022)).resolve(Context())[:5]
    (datetime.date(2022, 7, 1), datetime.date(2023, 1, 1), 'duration', None, 'P2Q')
    """

    n: int
    unit: str
    of: Expression | None = None

    @property
    def bare(self) -> bool:
        return self.of is None

    def resolve(self, at: Context) -> Resolved | None:
        return _slice(self.of, -self.n, self.n, self.unit, at)

    def blank(self) -> Unresolved:
        return _slice_blank(self.of, self.n, self.unit)


class Nth(NamedTuple):
    """The n-th unit or weekday of a period, counted from its first day, or with a negative n from its last.

    >>> from claimnum.calendars import Month, Year
    >>> Nth(2, "week", Month(11, Year(2022))).resolve(Context())[:5]
    (datetime.date(2022, 11, 8), datetime.date(2022, 11, 15), 'week', None, 'P1W')
    >>> Nth(-1, "friday", Month(6, Year(2024))).resolve(Context()).timex
    '2024-06-28'
    """

    n: int
    unit: str
    of: Expression | None = None

    @property
    def bare(self) -> bool:
        return self.of is None

    def resolve(self, at: Context) -> Resolved | None:
        if self.unit in WEEKDAYS:
            return _nth_weekday(self.of, self.n, WEEKDAYS.index(self.unit), at)
        return _slice(self.of, self.n - (self.n > 0), 1, self.unit, at)

    def blank(self) -> Unresolved:
        if self.unit in WEEKDAYS:
            return Unresolved(grain="day")
        return _slice_blank(self.of, 1, self.unit)


def _slice(of: Expression | None, first: int, n: int, unit: str, at: Context) -> Resolved | None:
    """N units of a period from its first-th unit on; a negative first counts from the period's end."""
    if of is not None:
        whole = of.resolve(at)
        return whole and _slice_of(whole, first, n, unit, at.fiscal_year if whole.fiscal else None)
    if (anchor := at.anchor) is None:
        return None
    said, forward = nearest(at)
    found = _slice_of(_year_at(at, anchor, 0, said), first, n, unit, at.fiscal_year)
    if found is None or (found.to > anchor if forward else found.from_ <= anchor):
        return found
    return _slice_of(_year_at(at, anchor, 1 if forward else -1, said), first, n, unit, at.fiscal_year)


def _year_at(at: Context, anchor: date, shift: int, said: str) -> Resolved:
    from_, to = fiscal_unit_at(anchor, "year", shift, at.fiscal_year)
    return Resolved(from_, to, "year", assumptions=(said,))


def _slice_of(whole: Resolved, first: int, n: int, unit: str, fiscal_year: FiscalYear | None) -> Resolved | None:
    if fiscal_year is not None and fiscal_year.rule is not None and unit in COUNTS:
        position = fiscal_year.position(unit, whole.from_ if first >= 0 else whole.to - ONE_DAY) + first + (first < 0)
        from_, to = fiscal_year.unit(unit, position)[0], fiscal_year.unit(unit, position + n - 1)[1]
    else:
        start = whole.from_ if first >= 0 else whole.to
        from_, to = add(start, first, unit), add(start, first + n, unit)
    if from_ < whole.from_ or to > whole.to:
        return None
    if n == 1 and unit == "week" and whole.grain == "year" and unit_at(whole.from_, "year") == (whole.from_, whole.to):
        return _week_of_year(whole, first)
    if n > 1:
        return Resolved(from_, to, "duration", None, length(n, unit), whole.fiscal, whole.assumptions)
    aligned = unit_at(from_, unit) == (from_, to) and unit != "week"
    timex = name(unit, from_) if aligned else length(1, unit)
    return Resolved(from_, to, unit, None, timex, whole.fiscal, whole.assumptions)


def _week_of_year(year: Resolved, first: int) -> Resolved:
    """A week of a calendar year, which has weeks by number: the first is the one with its first Thursday (ISO 8601)."""
    last = date(year.from_.year, 12, 28).isocalendar().week
    monday = date.fromisocalendar(year.from_.year, first + 1 if first >= 0 else last + 1 + first, 1)
    return Resolved(monday, monday + timedelta(7), "week", None, name("week", monday), year.fiscal, year.assumptions)


def _nth_weekday(of: Expression | None, n: int, weekday: int, at: Context) -> Resolved | None:
    if of is None or (whole := of.resolve(at)) is None:
        return None
    if n > 0:
        day = whole.from_ + timedelta((weekday - whole.from_.weekday()) % 7 + 7 * (n - 1))
    else:
        last = whole.to - ONE_DAY
        day = last - timedelta((last.weekday() - weekday) % 7 - 7 * (n + 1))
    return day_of(day, whole) if whole.from_ <= day < whole.to else None


def _slice_blank(of: Expression | None, n: int, unit: str) -> Unresolved:
    fiscal = of is not None and of.blank().fiscal
    if n == 1:
        return Unresolved(grain=unit, fiscal=fiscal)
    return Unresolved(grain="duration", timex=length(n, unit), fiscal=fiscal)
