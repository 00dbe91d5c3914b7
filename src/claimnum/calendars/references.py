"""Periods seen from another one: the quarter, a year earlier, the same period of 2020, the two years before it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Final, NamedTuple

from claimnum.calendars.dated import Relative
from claimnum.calendars.days import (
    DAYS,
    MONTHS,
    ONE_DAY,
    add,
    add_months,
    is_month_end,
    iso,
    length,
    name,
    unit_at,
    unit_named,
)
from claimnum.calendars.fiscal import CALENDAR_YEAR, COUNTS, fiscal_name
from claimnum.calendars.named import fiscal_unit
from claimnum.calendars.resolving import CALENDAR, HOLDING, Context, Expression, Resolved, Unresolved

if TYPE_CHECKING:
    from claimnum.calendars.fiscal import FiscalYear

#: The grains that any named period has.
_ANY: Final = frozenset({"any", "period"})
_DIVISIONS: Final = {"": "year", "-Q": "quarter", "-H": "half", "-M": "month"}
#: The lengths, in days, of one to four quarters of 13 weeks, with and without an extra week.
_QUARTERS_OF_WEEKS: Final = frozenset({91, 98, 182, 189, 273, 280, 364, 371})


class Anaphor(NamedTuple):
    """The period of a grain that was named last: the quarter, that year; for ``period`` any but a day, for ``any`` any.

    ``timex`` asks for a length too (the nine-month period). Where none was, the unit that holds the
    last one named is meant; where none does, the one that holds the anchor, unless ``strict``.

    >>> q2 = Resolved(date(2023, 4, 1), date(2023, 7, 1), "quarter", None, "2023-Q2")
    >>> at = Context(date(2024, 1, 1), focus=(q2,))
    >>> [Anaphor(grain).resolve(at).timex for grain in ("period", "quarter", "year", "month")]
    ['2023-Q2', '2023-Q2', '2023', '2024-01']
    """

    grain: str = "any"
    timex: str | None = None
    strict: bool = False

    def resolve(self, at: Context) -> Resolved | None:
        grain, timex = self.grain, self.timex
        for named in at.focus:
            fits = grain in {"any", named.grain} or (grain == "period" and named.grain != "day")
            if fits and timex in {None, named.timex} and (grain in _ANY or _is_whole(named)):
                return named
        if timex is not None or (grain not in MONTHS and grain not in DAYS):
            return None
        for named in at.focus:
            if (found := _holding(named, grain, at)).to >= named.to:
                return found
        here = None if self.strict else Relative(grain).resolve(at)
        return here and here._replace(assumptions=(HOLDING,))

    def blank(self) -> Unresolved:
        return Unresolved(grain="duration" if self.grain in _ANY else self.grain, timex=self.timex)


def _is_whole(named: Resolved) -> bool:
    # One unit: no third of it, no range of several.
    return named.mod in {None, "approx"} and (named.grain == "duration" or "/" not in (named.timex or ""))


def _holding(named: Resolved, grain: str, at: Context) -> Resolved:
    if named.fiscal and grain in COUNTS:
        position = (at.fiscal_year or CALENDAR_YEAR).position(grain, named.from_)
        return fiscal_unit(at, grain, position, tuple(said for said in named.assumptions if said != CALENDAR))
    from_, to = unit_at(named.from_, grain)
    return Resolved(from_, to, grain, None, name(grain, from_), False, named.assumptions)


class Shifted(NamedTuple):
    """A period moved by n units, its grain kept: a year earlier, the year-ago quarter, sequentially.

    Weeks, and quarters and years made of weeks, move by whole weeks, 52 to a year; fiscal ones by their calendar.

    >>> q2 = Resolved(date(2023, 4, 1), date(2023, 7, 1), "quarter", None, "2023-Q2")
    >>> Shifted(-1, "year").resolve(Context(focus=(q2,)))[:5]
    (datetime.date(2022, 4, 1), datetime.date(2022, 7, 1), 'quarter', None, '2022-Q2')
    """

    n: int
    unit: str
    of: Expression = Anaphor()

    def resolve(self, at: Context) -> Resolved | None:
        of = self.of.resolve(at)
        return of and moved(of, self.n, self.unit, at.fiscal_year)

    def blank(self) -> Unresolved:
        return Unresolved(grain=self.unit) if self.of == Anaphor() else self.of.blank()


class Same(NamedTuple):
    """The period of a grain moved into another year, or month: the same period of 2020, the same days in April.

    >>> from claimnum.calendars import Year
    >>> q2 = Resolved(date(2023, 4, 1), date(2023, 7, 1), "quarter", None, "2023-Q2")
    >>> Same(Year(2020)).resolve(Context(focus=(q2,))).timex
    '2020-Q2'
    """

    year: Expression
    of: Expression = Anaphor()

    def resolve(self, at: Context) -> Resolved | None:
        year, of = self.year.resolve(at), self.of.resolve(at)
        if year is None or of is None:
            return None
        if year.grain == "month":
            months = (year.from_.year - of.from_.year) * MONTHS["year"] + year.from_.month - of.from_.month
            return moved(of, months, "month", at.fiscal_year)
        fiscal = of.fiscal and of.timex is not None and of.timex.startswith("FY") and of.timex[2:6].isdecimal()
        there = int(of.timex[2:6]) if fiscal and of.timex else (of.to - ONE_DAY).year
        asked = year.timex[-4:] if year.timex else ""
        return moved(of, (int(asked) if asked.isdecimal() else year.from_.year) - there, "year", at.fiscal_year)

    def blank(self) -> Unresolved:
        return self.of.blank()


class Adjoining(NamedTuple):
    """The n units right after a period, or, n being negative, right before it: the three months before, the next year.

    >>> from claimnum.calendars import Year
    >>> Adjoining(-2, "year", Year(2023)).resolve(Context())[:5]
    (datetime.date(2021, 1, 1), datetime.date(2023, 1, 1), 'duration', None, 'P2Y')
    """

    n: int
    unit: str
    of: Expression = Anaphor()

    def resolve(self, at: Context) -> Resolved | None:
        if (of := self.of.resolve(at)) is None:
            return None
        edge = of.to if self.n > 0 else of.from_
        from_, to = sorted((edge, add(edge, self.n, self.unit)))
        grain, timex = "duration", length(abs(self.n), self.unit)
        if abs(self.n) == 1:
            grain = self.unit
            timex = name(grain, from_) if unit_at(from_, grain) == (from_, to) else timex
        return Resolved(from_, to, grain, None, timex, of.fiscal, of.assumptions)

    def blank(self) -> Unresolved:
        if abs(self.n) == 1:
            return Unresolved(grain=self.unit)
        return Unresolved(timex=length(abs(self.n), self.unit))


class Starting(NamedTuple):
    """The n units that start with a period's first day: the week beginning April 8, three years from 2025.

    >>> from claimnum.calendars import Year
    >>> Starting(3, "year", Year(2025)).resolve(Context())[:5]
    (datetime.date(2025, 1, 1), datetime.date(2028, 1, 1), 'duration', None, 'P3Y')
    """

    n: int
    unit: str
    of: Expression
    fiscal: bool = False

    def resolve(self, at: Context) -> Resolved | None:
        if (of := self.of.resolve(at)) is None:
            return None
        from_, to, n, unit = of.from_, add(of.from_, self.n, self.unit), self.n, self.unit
        whole = n == 1 and unit_at(from_, unit) == (from_, to)
        timex = name(unit, from_) if whole else length(n, unit)
        return Resolved(from_, to, "duration" if n > 1 else unit, None, timex, self.fiscal, of.assumptions)

    def blank(self) -> Unresolved:
        if self.n == 1:
            return Unresolved(grain=self.unit, fiscal=self.fiscal)
        return Unresolved(timex=length(self.n, self.unit), fiscal=self.fiscal)


def moved(of: Resolved, n: int, unit: str, fiscal_year: FiscalYear | None = None) -> Resolved:
    """A period moved by n units.

    >>> moved(Resolved(date(2022, 4, 3), date(2022, 7, 3), "duration", None, "P13W"), -1, "year")[:2]
    (datetime.date(2021, 4, 4), datetime.date(2021, 7, 4))
    """
    if fiscal_year is not None and (found := _moved_fiscal(of, n, unit, fiscal_year)) is not None:
        return found
    if unit in DAYS:
        away = timedelta(n * DAYS[unit])
        from_, to = of.from_ + away, of.to + away
    elif of.grain == "day":
        from_, to = _day_moved(of.from_, n, unit), _day_moved(of.to - ONE_DAY, n, unit) + ONE_DAY
    elif _of_weeks(of):
        away = timedelta((n * MONTHS[unit] * 91 // 3 + 3) // 7 * 7)
        from_, to = of.from_ + away, of.to + away
    else:
        from_, to = add(of.from_, n, unit), add(of.to, n, unit)
    return of._replace(from_=from_, to=to, timex=_renamed(of, from_, to, n, unit))


def _day_moved(day: date, n: int, unit: str) -> date:
    """A day moved by months, a month's last day to a month's last day; by years, to the same day."""
    there = add_months(day, n * MONTHS[unit])
    return unit_at(there, "month")[1] - ONE_DAY if MONTHS[unit] % MONTHS["year"] and is_month_end(day) else there


def _of_weeks(of: Resolved) -> bool:
    if of.grain == "week" or (of.timex or "").endswith("W"):
        return True
    return of.grain != "day" and of.mod is None and of.from_.day != 1 and (of.to - of.from_).days in _QUARTERS_OF_WEEKS


def _moved_fiscal(of: Resolved, n: int, unit: str, fiscal_year: FiscalYear) -> Resolved | None:
    steps, rest = divmod(n * COUNTS.get(of.grain, 0) * MONTHS.get(unit, 0), 12)
    if not steps or rest or of.mod is not None or not (of.timex or "").startswith("FY"):
        return None
    position = fiscal_year.position(of.grain, of.from_)
    if fiscal_year.unit(of.grain, position) != (of.from_, of.to, of.timex):
        return None
    from_, to, timex = fiscal_year.unit(of.grain, position + steps)
    return of._replace(from_=from_, to=to, timex=timex)


def _renamed(of: Resolved, from_: date, to: date, n: int, unit: str) -> str | None:
    """The TIMEX3 value of a period that was moved: lengths stay, names move along; no name, no more than the days."""
    if of.timex is None or of.timex.startswith("P"):
        return of.timex
    first, slash, last = of.timex.partition("/")
    exact = of.mod is None and of.grain != "duration" and not of.fiscal and "FY" not in of.timex
    ends = [_moved_name(first, from_, n, unit), _moved_name(last or first, to - ONE_DAY, n, unit)]
    if exact and not _aligned(first, last or first, from_, to):
        return iso(from_, to)
    return iso(from_, to) if None in ends else f"{ends[0]}/{ends[1]}" if slash else ends[0]


def _aligned(first: str, last: str, from_: date, to: date) -> bool:
    return unit_at(from_, unit_named(first))[0] == from_ and unit_at(to - ONE_DAY, unit_named(last))[1] == to


def _moved_name(timex: str, day: date, n: int, unit: str) -> str | None:
    """The name of the unit that holds a day; of a fiscal unit, the name so many units on, if they are whole ones."""
    if not timex.startswith("FY"):
        return name(unit_named(timex), day)
    division = _DIVISIONS.get(timex[6:8])
    if division is None:  # a year beyond 9999
        return None
    steps, rest = divmod(n * COUNTS[division] * MONTHS.get(unit, 0), 12)
    if rest or not steps:
        return None
    label, within = divmod(int(timex[2:6]) * COUNTS[division] + int(timex[8:] or 1) - 1 + steps, COUNTS[division])
    return fiscal_name(division, label, within + 1)
