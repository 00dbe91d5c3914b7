"""Parts of a period: the first nine months, the second week, early, mid and late, the end, the rest."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final, NamedTuple

from claimnum.calendars.days import ONE_DAY, add, add_months, length, name, unit_at
from claimnum.calendars.fiscal import CALENDAR_YEAR, COUNTS, WEEKDAYS, FiscalYear
from claimnum.calendars.resolving import Context, Expression, Resolved, Unresolved, is_bare, nearest

#: Where the thirds of a unit begin and end, in months or (months and weeks) in days; None is the end of the unit.
_THIRDS: Final[dict[str, tuple[int | None, ...]]] = {
    "century": (0, 34 * 12, 67 * 12, None),
    "decade": (0, 4 * 12, 7 * 12, None),
    "year": (0, 4, 8, None),
    "half": (0, 2, 4, None),
    "quarter": (0, 1, 2, None),
    "month": (0, 10, 20, None),
    "week": (0, 2, 4, None),
}
_THIRD: Final = {"start": 0, "mid": 1, "end": 2}


class Part(NamedTuple):
    """The early (``start``), middle (``mid``) or late (``end``) third of a unit; grain and TIMEX3 value are the unit's.

    >>> from claimnum.calendars import Decade, Month, Year
    >>> Part("start", Year(2025)).resolve(Context())[:5]
    (datetime.date(2025, 1, 1), datetime.date(2025, 5, 1), 'year', 'start', '2025')
    >>> [day.isoformat() for day in Part("mid", Decade(1990)).resolve(Context())[:2]]
    ['1994-01-01', '1997-01-01']
    """

    third: str
    of: Expression

    @property
    def bare(self) -> bool:
        return is_bare(self.of)

    def resolve(self, at: Context) -> Resolved | None:
        if (of := self.of.resolve(at)) is None:
            return None
        from_, to = of.from_, of.to
        if (bounds := _THIRDS.get(of.grain)) is not None:
            which = _THIRD[self.third]
            from_, to = _bound(of, bounds[which]), _bound(of, bounds[which + 1])
        return Resolved(from_, to, of.grain, self.third, of.timex, of.fiscal, of.assumptions)

    def blank(self) -> Unresolved:
        return self.of.blank()._replace(mod=self.third)


def _bound(of: Resolved, offset: int | None) -> date:
    if offset is None:
        return of.to
    return of.from_ + timedelta(offset) if of.grain in {"month", "week"} else add_months(of.from_, offset)


class StartOf(NamedTuple):
    """The first day of a period.

    >>> from claimnum.calendars import Relative
    >>> StartOf(Relative("year")).resolve(Context(date(2023, 5, 4))).timex
    '2023-01-01'
    """

    of: Expression

    @property
    def bare(self) -> bool:
        return is_bare(self.of)

    def resolve(self, at: Context) -> Resolved | None:
        of = self.of.resolve(at)
        return of and _day(of.from_, of)

    def blank(self) -> Unresolved:
        return Unresolved(grain="day", fiscal=self.of.blank().fiscal)


class EndOf(NamedTuple):
    """The last day of a period.

    >>> from claimnum.calendars import Relative
    >>> EndOf(Relative("decade")).resolve(Context(date(2024, 5, 10))).timex
    '2029-12-31'
    """

    of: Expression

    @property
    def bare(self) -> bool:
        return is_bare(self.of)

    def resolve(self, at: Context) -> Resolved | None:
        of = self.of.resolve(at)
        return of and _day(of.to - ONE_DAY, of)

    def blank(self) -> Unresolved:
        return Unresolved(grain="day", fiscal=self.of.blank().fiscal)


class UnitEnd(NamedTuple):
    """The nearest last day of a unit: at quarter-end, by year-end.

    A bare end follows the reader's fiscal year where ``fiscal`` is None; False makes it the calendar's.

    >>> UnitEnd("quarter").resolve(Context(date(2020, 4, 15))).timex
    '2020-03-31'
    >>> UnitEnd("year").resolve(Context(date(2024, 5, 10), prefer="future")).timex
    '2024-12-31'
    """

    unit: str
    fiscal: bool | None = None

    def resolve(self, at: Context) -> Resolved | None:
        if at.anchor is None:
            return None
        said, forward = nearest(at)
        fiscal_year = _fiscal_year(at, fiscal=self.fiscal)
        _, to = _unit_at(at.anchor, self.unit, 0, fiscal_year)
        if not forward and to - ONE_DAY != at.anchor:
            _, to = _unit_at(at.anchor, self.unit, -1, fiscal_year)
        return Resolved(to - ONE_DAY, to, "day", None, name("day", to - ONE_DAY), bool(self.fiscal), (said,))

    def blank(self) -> Unresolved:
        return Unresolved(grain="day", fiscal=bool(self.fiscal))


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


class Remainder(NamedTuple):
    """What is left of a period: from the anchor, where it has begun, to its end.

    >>> from claimnum.calendars import Relative
    >>> Remainder(Relative("year")).resolve(Context(date(2024, 5, 10)))[:5]
    (datetime.date(2024, 5, 10), datetime.date(2025, 1, 1), 'duration', None, '2024')
    """

    of: Expression

    def resolve(self, at: Context) -> Resolved | None:
        of = self.of.resolve(at)
        if of is None or at.anchor is None or at.anchor >= of.to:
            return None
        return of._replace(from_=max(of.from_, at.anchor), grain="duration")

    def blank(self) -> Unresolved:
        return Unresolved(grain="duration", fiscal=self.of.blank().fiscal)


def _day(day: date, of: Resolved) -> Resolved:
    return Resolved(day, day + ONE_DAY, "day", None, day.isoformat(), of.fiscal, of.assumptions)


def _fiscal_year(at: Context, *, fiscal: bool | None) -> FiscalYear | None:
    if fiscal is None:
        return at.fiscal_year
    return (at.fiscal_year or CALENDAR_YEAR) if fiscal else None


def _unit_at(day: date, unit: str, shift: int, fiscal_year: FiscalYear | None) -> tuple[date, date]:
    if fiscal_year is None or unit not in COUNTS:
        return unit_at(day, unit, shift)
    from_, to, _ = fiscal_year.unit(unit, fiscal_year.position(unit, day) + shift)
    return from_, to


def _slice(of: Expression | None, first: int, n: int, unit: str, at: Context) -> Resolved | None:
    """N units of a period from its first-th unit on; a negative first counts from the period's end."""
    if of is not None:
        whole = of.resolve(at)
        return whole and _slice_of(whole, first, n, unit, at.fiscal_year if whole.fiscal else None)
    if (anchor := at.anchor) is None:
        return None
    said, forward = nearest(at)
    for shift in (0, 1 if forward else -1):
        from_, to = _unit_at(anchor, "year", shift, at.fiscal_year)
        found = _slice_of(Resolved(from_, to, "year", assumptions=(said,)), first, n, unit, at.fiscal_year)
        if found is None or (found.to > anchor if forward else found.from_ <= anchor):
            return found
    return found


def _slice_of(whole: Resolved, first: int, n: int, unit: str, fiscal_year: FiscalYear | None) -> Resolved | None:
    if fiscal_year is not None and fiscal_year.rule is not None and unit in COUNTS:
        position = fiscal_year.position(unit, whole.from_ if first >= 0 else whole.to - ONE_DAY) + first + (first < 0)
        from_, to = fiscal_year.unit(unit, position)[0], fiscal_year.unit(unit, position + n - 1)[1]
    else:
        start = whole.from_ if first >= 0 else whole.to
        from_, to = add(start, first, unit), add(start, first + n, unit)
    if from_ < whole.from_ or to > whole.to:
        return None
    if n > 1:
        return Resolved(from_, to, "duration", None, length(n, unit), whole.fiscal, whole.assumptions)
    aligned = unit_at(from_, unit) == (from_, to) and unit != "week"
    timex = name(unit, from_) if aligned else length(1, unit)
    return Resolved(from_, to, unit, None, timex, whole.fiscal, whole.assumptions)


def _nth_weekday(of: Expression | None, n: int, weekday: int, at: Context) -> Resolved | None:
    if of is None or (whole := of.resolve(at)) is None:
        return None
    if n > 0:
        day = whole.from_ + timedelta((weekday - whole.from_.weekday()) % 7 + 7 * (n - 1))
    else:
        last = whole.to - ONE_DAY
        day = last - timedelta((last.weekday() - weekday) % 7 - 7 * (n + 1))
    return _day(day, whole) if whole.from_ <= day < whole.to else None


def _slice_blank(of: Expression | None, n: int, unit: str) -> Unresolved:
    fiscal = of is not None and of.blank().fiscal
    if n == 1:
        return Unresolved(grain=unit, fiscal=fiscal)
    return Unresolved(grain="duration", timex=length(n, unit), fiscal=fiscal)
