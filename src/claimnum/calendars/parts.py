"""Parts of a period: early, mid and late, its start and end, the rest of it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final, NamedTuple

from claimnum.calendars.days import ONE_DAY, add_months, name, unit_at
from claimnum.calendars.fiscal import CALENDAR_YEAR, COUNTS, FiscalYear
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
        if not from_ < to <= of.to:  # of what is less than its unit already
            return None
        return Resolved(from_, to, of.grain, self.third, of.timex, of.fiscal, of.assumptions)

    def blank(self) -> Unresolved:
        return self.of.blank()._replace(mod=self.third)


def _bound(of: Resolved, offset: int | None) -> date:
    if offset is None:
        return of.to
    return of.from_ + timedelta(offset) if of.grain in {"month", "week"} else add_months(of.from_, offset)


class About(NamedTuple):
    """A period that the text calls approximate: around 2020.

    >>> from claimnum.calendars import Year
    >>> About(Year(2020)).resolve(Context()).mod
    'approx'
    """

    of: Expression

    @property
    def bare(self) -> bool:
        return is_bare(self.of)

    def resolve(self, at: Context) -> Resolved | None:
        of = self.of.resolve(at)
        return of and of._replace(mod="approx")

    def blank(self) -> Unresolved:
        return self.of.blank()._replace(mod="approx")


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
        return of and day_of(of.from_, of)

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
        return of and day_of(of.to - ONE_DAY, of)

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
        _, to = fiscal_unit_at(at.anchor, self.unit, 0, fiscal_year)
        if not forward and to - ONE_DAY != at.anchor:
            _, to = fiscal_unit_at(at.anchor, self.unit, -1, fiscal_year)
        return Resolved(to - ONE_DAY, to, "day", None, name("day", to - ONE_DAY), bool(self.fiscal), (said,))

    def blank(self) -> Unresolved:
        return Unresolved(grain="day", fiscal=bool(self.fiscal))


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


class Elapsed(NamedTuple):
    """What has passed of a period: from its start to the anchor, where that lies in it.

    >>> from claimnum.calendars import Relative
    >>> Elapsed(Relative("year")).resolve(Context(date(2024, 5, 10)))[:5]
    (datetime.date(2024, 1, 1), datetime.date(2024, 5, 10), 'duration', None, '2024')
    """

    of: Expression

    def resolve(self, at: Context) -> Resolved | None:
        of = self.of.resolve(at)
        if of is None or at.anchor is None or not of.from_ < at.anchor < of.to:
            return of
        return Resolved(of.from_, at.anchor, "duration", of.mod, of.timex, of.fiscal, of.assumptions)

    def blank(self) -> Unresolved:
        return Unresolved(grain="duration", fiscal=self.of.blank().fiscal)


class SoFar(NamedTuple):
    """What has passed of a period that the anchor lies in, the anchor's day included: so far in the fourth quarter.

    >>> from claimnum.calendars import Month, Year
    >>> SoFar(Month(5, Year(2024))).resolve(Context(date(2024, 5, 10)))[:5]
    (datetime.date(2024, 5, 1), datetime.date(2024, 5, 11), 'duration', None, '2024-05')
    """

    of: Expression

    @property
    def bare(self) -> bool:
        return is_bare(self.of)

    def resolve(self, at: Context) -> Resolved | None:
        of = self.of.resolve(at)
        if of is None or at.anchor is None or not of.from_ <= at.anchor < of.to:
            return of
        return of._replace(to=at.anchor + ONE_DAY, grain="duration")

    def blank(self) -> Unresolved:
        return Unresolved(grain="duration", fiscal=self.of.blank().fiscal)


def _fiscal_year(at: Context, *, fiscal: bool | None) -> FiscalYear | None:
    if fiscal is None:
        return at.fiscal_year
    return (at.fiscal_year or CALENDAR_YEAR) if fiscal else None


def day_of(day: date, of: Resolved) -> Resolved:
    """One day of a period."""
    return Resolved(day, day + ONE_DAY, "day", None, day.isoformat(), of.fiscal, of.assumptions)


def fiscal_unit_at(day: date, unit: str, shift: int, fiscal_year: FiscalYear | None) -> tuple[date, date]:
    """The unit that holds a day, or one after it, in fiscal years where there are any."""
    if fiscal_year is None or unit not in COUNTS:
        return unit_at(day, unit, shift)
    from_, to, _ = fiscal_year.unit(unit, fiscal_year.position(unit, day) + shift)
    return from_, to
