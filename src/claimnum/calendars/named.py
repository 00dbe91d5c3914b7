"""Calendar units by name, number or distance from the anchor: 2023, Q3 FY24, March, last week, the 1990s."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final, NamedTuple

from claimnum.calendars.days import MONTHS, ONE_DAY, add_months, full_year, month_of, month_start, name, unit_at
from claimnum.calendars.fiscal import CALENDAR_YEAR, COUNTS, FiscalYear
from claimnum.calendars.resolving import CALENDAR, CENTURY, Context, Expression, Resolved, Unresolved, nearest

_TWO_DIGITS: Final = 100


class Year(NamedTuple):
    """A year by its number; two digits are completed near the anchor. A fiscal one has the days of the fiscal year.

    >>> Year(2023).resolve(Context()).timex, Year(24, fiscal=True).resolve(Context(fiscal_year=FiscalYear(9)))[:5]
    ('2023', (datetime.date(2023, 10, 1), datetime.date(2024, 10, 1), 'year', None, 'FY2024'))
    """

    number: int
    fiscal: bool = False

    def resolve(self, at: Context) -> Resolved | None:
        number = self.number
        assumed: tuple[str, ...] = ()
        if number < _TWO_DIGITS:
            number, assumed = full_year(number, at.anchor), (CENTURY,)
        if self.fiscal:
            return _fiscal_unit(at, "year", number, assumed)
        return Resolved(date(number, 1, 1), date(number + 1, 1, 1), "year", None, f"{number:04d}", False, assumed)

    def blank(self) -> Unresolved:
        return Unresolved(grain="year", fiscal=self.fiscal)


class SplitYear(NamedTuple):
    """A fiscal year called after both of its calendar years: 2023/24; two digits complete the first.

    >>> SplitYear(2022, 23).resolve(Context(fiscal_year=FiscalYear(3)))[:5]
    (datetime.date(2022, 4, 1), datetime.date(2023, 4, 1), 'year', None, 'FY2023')
    """

    first: int
    last: int

    def resolve(self, at: Context) -> Resolved | None:
        first = self.first if self.first >= _TWO_DIGITS else full_year(self.first, at.anchor)
        fiscal_year = at.fiscal_year or CALENDAR_YEAR
        starts = fiscal_year.label == "start" and fiscal_year != FiscalYear(12, "start", fiscal_year.rule)
        return _fiscal_unit(at, "year", first if starts else first + 1, ())

    def blank(self) -> Unresolved:
        return Unresolved(grain="year", fiscal=True)


class Quarter(NamedTuple):
    """The n-th quarter of a year, or the nearest one.

    A bare one follows the reader's fiscal year where ``fiscal`` is None; False makes it a calendar quarter.

    >>> Quarter(3, Year(2023)).resolve(Context()).timex
    '2023-Q3'
    >>> Quarter(3).resolve(Context(date(2023, 5, 10))).timex
    '2022-Q3'
    """

    n: int
    of: Expression | None = None
    fiscal: bool | None = None

    @property
    def bare(self) -> bool:
        return self.of is None

    def resolve(self, at: Context) -> Resolved | None:
        return _part("quarter", self.n, self.of, self.fiscal, at)

    def blank(self) -> Unresolved:
        return Unresolved(grain="quarter", fiscal=_said_fiscal(self.of, self.fiscal))


class Half(NamedTuple):
    """A half of a year, or the nearest one; ``fiscal`` as for a quarter.

    >>> Half(2, SplitYear(2024, 25)).resolve(Context(fiscal_year=FiscalYear(3)))[:5]
    (datetime.date(2024, 10, 1), datetime.date(2025, 4, 1), 'half', None, 'FY2025-H2')
    """

    n: int
    of: Expression | None = None
    fiscal: bool | None = None

    @property
    def bare(self) -> bool:
        return self.of is None

    def resolve(self, at: Context) -> Resolved | None:
        return _part("half", self.n, self.of, self.fiscal, at)

    def blank(self) -> Unresolved:
        return Unresolved(grain="half", fiscal=_said_fiscal(self.of, self.fiscal))


class Month(NamedTuple):
    """A month of a year (of a fiscal one, the month with that name in it), or the nearest one.

    >>> Month(3, Year(2023)).resolve(Context()).timex, Month(3).resolve(Context(date(2023, 2, 1))).timex
    ('2023-03', '2022-03')
    """

    n: int
    of: Expression | None = None

    @property
    def bare(self) -> bool:
        return self.of is None

    def resolve(self, at: Context) -> Resolved | None:
        assumed: tuple[str, ...] = ()
        if self.of is not None:
            if (of := self.of.resolve(at)) is None:
                return None
            year, assumed = of.from_.year + (of.from_.month > self.n), of.assumptions
        elif (anchor := at.anchor) is None:
            return None
        else:
            said, forward = nearest(at)
            year, assumed = anchor.year + (forward and self.n < anchor.month), (said,)
            year -= not forward and self.n > anchor.month
        first = date(year, self.n, 1)
        return Resolved(first, add_months(first, 1), "month", None, f"{year:04d}-{self.n:02d}", False, assumed)

    def blank(self) -> Unresolved:
        return Unresolved(grain="month")


class Day(NamedTuple):
    """A day of a month; without a year the nearest one; without a month too, the nearest day of that number.

    >>> Day(3, 31, Year(2023)).resolve(Context()).timex, Day(2, 29).resolve(Context(date(2023, 2, 28))).timex
    ('2023-03-31', '2020-02-29')
    """

    month: int | None
    day: int
    of: Expression | None = None

    @property
    def bare(self) -> bool:
        return self.of is None

    def resolve(self, at: Context) -> Resolved | None:
        if self.of is not None:
            if (of := self.of.resolve(at)) is None:
                return None
            month = of.from_.month if self.month is None else self.month
            day = date(of.from_.year + (of.from_.month > month), month, self.day)
            return Resolved(day, day + ONE_DAY, "day", None, day.isoformat(), False, of.assumptions)
        if at.anchor is None:
            return None
        said, forward = nearest(at)
        day = _nearest_day(self.month, self.day, at.anchor, forward=forward)
        return Resolved(day, day + ONE_DAY, "day", None, day.isoformat(), False, (said,))

    def blank(self) -> Unresolved:
        return Unresolved(grain="day")


class Week(NamedTuple):
    """A week of a year by its ISO 8601 number.

    >>> Week(1, Year(2023)).resolve(Context())[:5]
    (datetime.date(2023, 1, 2), datetime.date(2023, 1, 9), 'week', None, '2023-W01')
    """

    n: int
    of: Expression

    def resolve(self, at: Context) -> Resolved | None:
        if (of := self.of.resolve(at)) is None:
            return None
        monday = date.fromisocalendar(of.from_.year, self.n, 1)
        return Resolved(monday, monday + timedelta(7), "week", None, name("week", monday), False, of.assumptions)

    def blank(self) -> Unresolved:
        return Unresolved(grain="week")


class Weekday(NamedTuple):
    """A weekday, 0 for Monday: the nearest one, the anchor's own counting.

    ``shift`` -1 is the last one before the anchor (last Friday), 1 the first after it (next Friday), 0 the one in the
    anchor's week (this Friday); ``of`` a week that it lies in (Tuesday of last week).

    >>> anchor = Context(date(2024, 5, 10))  # a Friday
    >>> [Weekday(4, shift).resolve(anchor).timex for shift in (None, -1, 0, 1)]
    ['2024-05-10', '2024-05-03', '2024-05-10', '2024-05-17']
    """

    weekday: int
    shift: int | None = None
    of: Expression | None = None

    @property
    def bare(self) -> bool:
        return self.of is None and self.shift is None

    def resolve(self, at: Context) -> Resolved | None:
        assumed: tuple[str, ...] = ()
        if self.of is not None:
            if (of := self.of.resolve(at)) is None:
                return None
            day = of.from_ + timedelta((self.weekday - of.from_.weekday()) % 7)
        elif (anchor := at.anchor) is None:
            return None
        else:
            ahead = (self.weekday - anchor.weekday()) % 7
            if self.shift is None:
                said, forward = nearest(at)
                ahead, assumed = ahead - (7 if ahead and not forward else 0), (said,)
            elif self.shift == 0:
                ahead = self.weekday - anchor.weekday()
            else:
                ahead += 7 * (self.shift - (self.shift > 0 and ahead > 0))
            day = anchor + timedelta(ahead)
        return Resolved(day, day + ONE_DAY, "day", None, day.isoformat(), False, assumed)

    def blank(self) -> Unresolved:
        return Unresolved(grain="day")


class Relative(NamedTuple):
    """The calendar (or fiscal) unit that holds the anchor, or one so many units after it.

    Today, this year, last quarter, the next fiscal year, two years ago, in five years.

    >>> at = Context(date(2024, 5, 10), FiscalYear(9))
    >>> [Relative(unit, -1).resolve(at).timex for unit in ("day", "week", "month", "quarter", "year", "decade")]
    ['2024-05-09', '2024-W18', '2024-04', '2024-Q1', '2023', '201']
    >>> Relative("quarter", -1, fiscal=True).resolve(at)[:5]
    (datetime.date(2024, 1, 1), datetime.date(2024, 4, 1), 'quarter', None, 'FY2024-Q2')
    """

    unit: str
    shift: int = 0
    fiscal: bool = False

    def resolve(self, at: Context) -> Resolved | None:
        if at.anchor is None:
            return None
        unit = self.unit
        if self.fiscal and unit in COUNTS:
            position = (at.fiscal_year or CALENDAR_YEAR).position(unit, at.anchor)
            return _fiscal_unit(at, unit, position + self.shift, ())
        from_, to = unit_at(at.anchor, unit, self.shift)
        return Resolved(from_, to, unit, None, name(unit, from_))

    def blank(self) -> Unresolved:
        return Unresolved(grain=self.unit, fiscal=self.fiscal)


class Decade(NamedTuple):
    """A decade by its first year; two digits ("the '90s") mean the latest one begun by the anchor.

    >>> Decade(1990).resolve(Context()).timex, Decade(30).resolve(Context(date(2024, 5, 10))).timex
    ('199', '193')
    """

    number: int

    def resolve(self, at: Context) -> Resolved | None:
        number = self.number
        assumed: tuple[str, ...] = ()
        if number < _TWO_DIGITS:
            last = at.anchor.year if at.anchor else 2029
            number, assumed = last - (last - number) % 100, (CENTURY,)
        timex = f"{number // 10:03d}"
        return Resolved(date(number, 1, 1), date(number + 10, 1, 1), "decade", None, timex, False, assumed)

    def blank(self) -> Unresolved:
        return Unresolved(grain="decade")


class Century(NamedTuple):
    """A century by its ordinal, as people count: the 20th is 1900 to 1999, TIMEX3 ``19``.

    >>> Century(20).resolve(Context())[:5]
    (datetime.date(1900, 1, 1), datetime.date(2000, 1, 1), 'century', None, '19')
    """

    n: int

    def resolve(self, at: Context) -> Resolved | None:  # noqa: ARG002 - absolute
        first = (self.n - 1) * 100
        return Resolved(date(first, 1, 1), date(first + 100, 1, 1), "century", None, f"{self.n - 1:02d}")

    def blank(self) -> Unresolved:
        return Unresolved(grain="century")


class TurnOfCentury(NamedTuple):
    """The first year of a century, about; without its ordinal the one nearest to the anchor, else 2000.

    >>> TurnOfCentury().resolve(Context(date(2012, 6, 30)))[:5]
    (datetime.date(2000, 1, 1), datetime.date(2001, 1, 1), 'year', 'approx', '2000')
    """

    n: int | None = None

    def resolve(self, at: Context) -> Resolved | None:
        year = 2000 if at.anchor is None else (at.anchor.year + 50) // 100 * 100
        if self.n is not None:
            year = (self.n - 1) * 100
        return Resolved(date(year, 1, 1), date(year + 1, 1, 1), "year", "approx", f"{year:04d}")

    def blank(self) -> Unresolved:
        return Unresolved(grain="year", mod="approx")


def _fiscal_unit(at: Context, unit: str, position: int, assumed: tuple[str, ...]) -> Resolved:
    fiscal_year = at.fiscal_year
    if fiscal_year is None:
        fiscal_year, assumed = CALENDAR_YEAR, (*assumed, CALENDAR)
    from_, to, timex = fiscal_year.unit(unit, position)
    return Resolved(from_, to, unit, None, timex, True, assumed)


def _said_fiscal(of: Expression | None, fiscal: bool | None) -> bool:
    return bool(fiscal) or (of is not None and of.blank().fiscal)


def _part(unit: str, n: int, of: Expression | None, fiscal: bool | None, at: Context) -> Resolved | None:
    if not 0 < n <= COUNTS[unit]:
        return None
    if of is not None:
        whole = of.resolve(at)
        return whole and part_of(whole, unit, n, at, fiscal=bool(fiscal) or whole.fiscal)
    if at.anchor is None:
        return None
    said, forward = nearest(at)
    fiscal_year = at.fiscal_year if fiscal is not False and at.fiscal_year else CALENDAR_YEAR
    position = fiscal_year.holding(at.anchor) * COUNTS[unit] + n - 1
    from_, to, timex = fiscal_year.unit(unit, position)
    if (to <= at.anchor) if forward else (from_ > at.anchor):
        from_, to, timex = fiscal_year.unit(unit, position + COUNTS[unit] * (1 if forward else -1))
    assumed = (said, CALENDAR) if fiscal and at.fiscal_year is None else (said,)
    if not fiscal and fiscal_year == CALENDAR_YEAR:
        timex = timex[2:]
    return Resolved(from_, to, unit, None, timex, bool(fiscal), assumed)


def part_of(whole: Resolved, unit: str, n: int, at: Context, *, fiscal: bool) -> Resolved:
    """The n-th half, quarter or month of a year that is resolved already.

    >>> part_of(Resolved(date(2022, 7, 1), date(2023, 7, 1), "year", None, "P1Y"), "half", 2, Context(), fiscal=False)[:5]
    (datetime.date(2023, 1, 1), datetime.date(2023, 7, 1), 'half', None, '2023-H1')
    """
    if fiscal and (fiscal_year := at.fiscal_year) is not None:
        label = fiscal_year.holding(whole.from_) if whole.fiscal else whole.from_.year
        if not whole.fiscal or fiscal_year.year(label) == (whole.from_, whole.to):
            from_, to, timex = fiscal_year.unit(unit, label * COUNTS[unit] + n - 1)
            return Resolved(from_, to, unit, None, timex, True, whole.assumptions)
    size = MONTHS[unit]
    if whole.from_.day == 1:
        first = month_of(whole.from_) + (n - 1) * size
        from_, to = month_start(first), month_start(first + size)
    else:
        from_, to = add_months(whole.from_, (n - 1) * size), add_months(whole.from_, n * size)
    if fiscal and whole.timex is not None and whole.timex.startswith("FY"):
        timex = f"{whole.timex}-{unit[0].upper()}{n}"
    else:
        timex = name(unit, from_) if unit_at(from_, unit) == (from_, to) else f"{name('day', from_)}/{name('day', to - ONE_DAY)}"
    return Resolved(from_, to, unit, None, timex, fiscal, whole.assumptions)


def _nearest_day(month: int | None, day: int, anchor: date, *, forward: bool) -> date:
    # Every month that could hold the day, outwards from the anchor's: a February 29 is at most eight years away.
    step, here = (1 if forward else -1), month_of(anchor)
    for away in range(12 * 9):
        first = month_start(here + away * step)
        if month not in (None, first.month) or day > (add_months(first, 1) - first).days:
            continue
        found = first.replace(day=day)
        if found >= anchor if forward else found <= anchor:
            return found
    raise ValueError(day)
