"""Years, their halves and quarters, decades and centuries, by name or number: 2023, FY24, 2023/24, Q3, the 1990s."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final, NamedTuple

from claimnum.calendars.days import MONTHS, add_months, full_year, iso, month_of, month_start, name, unit_at
from claimnum.calendars.fiscal import CALENDAR_YEAR, COUNTS
from claimnum.calendars.resolving import CALENDAR, CENTURY, Context, Expression, Resolved, Unresolved, nearest

TWO_DIGITS: Final = 100


class Year(NamedTuple):
    """A year by its number; two digits are completed near the anchor. A fiscal one has the days of the fiscal year.

    >>> from claimnum.calendars import FiscalYear
    >>> Year(2023).resolve(Context()).timex, Year(24, fiscal=True).resolve(Context(fiscal_year=FiscalYear(9)))[:5]
    ('2023', (datetime.date(2023, 10, 1), datetime.date(2024, 10, 1), 'year', None, 'FY2024'))
    """

    number: int
    fiscal: bool = False

    def resolve(self, at: Context) -> Resolved | None:
        number = self.number
        assumed: tuple[str, ...] = ()
        if number < TWO_DIGITS:
            number, assumed = full_year(number, at.anchor), (CENTURY,)
        if self.fiscal:
            return fiscal_unit(at, "year", number, assumed)
        return Resolved(date(number, 1, 1), date(number + 1, 1, 1), "year", None, f"{number:04d}", False, assumed)

    def blank(self) -> Unresolved:
        return Unresolved(grain="year", fiscal=self.fiscal)


class SplitYear(NamedTuple):
    """A fiscal year called after both of its calendar years: 2023/24; two digits complete the first.

    >>> from claimnum.calendars import FiscalYear
    >>> SplitYear(2022, 23).resolve(Context(fiscal_year=FiscalYear(3)))[:5]
    (datetime.date(2022, 4, 1), datetime.date(2023, 4, 1), 'year', None, 'FY2023')
    """

    first: int
    last: int

    def resolve(self, at: Context) -> Resolved | None:
        first = self.first if self.first >= TWO_DIGITS else full_year(self.first, at.anchor)
        fiscal_year = at.fiscal_year or CALENDAR_YEAR
        return fiscal_unit(at, "year", first if fiscal_year.label == "start" else first + 1)

    def blank(self) -> Unresolved:
        return Unresolved(grain="year", fiscal=True)


class TaxYear(NamedTuple):
    """A tax year called after both of its calendar years, from April 6 (Income Tax Act 2007, section 4): 2023/24.

    >>> TaxYear(2023).resolve(Context())[:5]
    (datetime.date(2023, 4, 6), datetime.date(2024, 4, 6), 'year', None, 'FY2024')
    """

    first: int

    def resolve(self, at: Context) -> Resolved | None:
        first = self.first if self.first >= TWO_DIGITS else full_year(self.first, at.anchor)
        return Resolved(date(first, 4, 6), date(first + 1, 4, 6), "year", None, f"FY{first + 1:04d}", fiscal=True)

    def blank(self) -> Unresolved:
        return Unresolved(grain="year", fiscal=True)


class Decade(NamedTuple):
    """A decade by its first year; two digits ("the '90s") mean the latest one begun by the anchor.

    >>> Decade(1990).resolve(Context()).timex, Decade(30).resolve(Context(date(2024, 5, 10))).timex
    ('199', '193')
    """

    number: int

    def resolve(self, at: Context) -> Resolved | None:
        number = self.number
        assumed: tuple[str, ...] = ()
        if number < TWO_DIGITS:
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
        return _part("quarter", self.n, self.of, at, fiscal=self.fiscal)

    def blank(self) -> Unresolved:
        return Unresolved(grain="quarter", fiscal=_said_fiscal(self.of, fiscal=self.fiscal))


class Half(NamedTuple):
    """A half of a year, or the nearest one; ``fiscal`` as for a quarter.

    >>> from claimnum.calendars import FiscalYear
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
        return _part("half", self.n, self.of, at, fiscal=self.fiscal)

    def blank(self) -> Unresolved:
        return Unresolved(grain="half", fiscal=_said_fiscal(self.of, fiscal=self.fiscal))


def fiscal_unit(at: Context, unit: str, position: int, assumed: tuple[str, ...] = ()) -> Resolved:
    """A fiscal unit by its position, in the reader's fiscal years or else calendar years.

    >>> fiscal_unit(Context(), "quarter", 4 * 2023)[2:]
    ('quarter', None, 'FY2023-Q1', True, ('the fiscal year is the calendar year',))
    """
    fiscal_year = at.fiscal_year
    if fiscal_year is None:
        fiscal_year, assumed = CALENDAR_YEAR, (*assumed, CALENDAR)
    from_, to, timex = fiscal_year.unit(unit, position)
    return Resolved(from_, to, unit, None, timex, True, assumed)


def _said_fiscal(of: Expression | None, *, fiscal: bool | None) -> bool:
    return bool(fiscal) or (of is not None and of.blank().fiscal)


def _part(unit: str, n: int, of: Expression | None, at: Context, *, fiscal: bool | None) -> Resolved | None:
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
    if not fiscal and fiscal_year.is_calendar:
        timex = timex[2:]
    return Resolved(from_, to, unit, None, timex, bool(fiscal), assumed)


def part_of(whole: Resolved, unit: str, n: int, at: Context, *, fiscal: bool) -> Resolved | None:
    """The n-th half, quarter or month of a year that is resolved already.

    >>> year = Resolved(date(2022, 7, 1), date(2023, 7, 1), "year", None, "P1Y")
    >>> part_of(year, "half", 2, Context(), fiscal=False)[:5]
    (datetime.date(2023, 1, 1), datetime.date(2023, 7, 1), 'half', None, '2023-H1')
    """
    if whole.grain != "year" and unit == "half":
        return _half_of(whole, n)
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
        timex = name(unit, from_) if unit_at(from_, unit) == (from_, to) else iso(from_, to)
    return Resolved(from_, to, unit, None, timex, fiscal, whole.assumptions)


def _half_of(whole: Resolved, n: int) -> Resolved | None:
    """A half of anything but a year: 15 days of a month, half the months of a longer unit."""
    if whole.mod is not None:
        return None
    if whole.grain == "month":
        middle = whole.from_ + timedelta(15)
    elif whole.grain in {"decade", "century"}:
        middle = add_months(whole.from_, MONTHS[whole.grain] // 2)
    else:
        return None
    from_, to = (whole.from_, middle) if n == 1 else (middle, whole.to)
    return Resolved(from_, to, "half", None, iso(from_, to), whole.fiscal, whole.assumptions)
