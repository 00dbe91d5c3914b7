"""Periods that the text around them decides: the full year, the previous quarter, in the second, the next few years."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from claimnum.calendars.dated import Relative
from claimnum.calendars.days import ONE_DAY, WORKDAY, name, unit_at
from claimnum.calendars.measured import Away
from claimnum.calendars.named import Half, Quarter, Year, fiscal_unit
from claimnum.calendars.references import Adjoining, Anaphor, moved
from claimnum.calendars.resolving import Context, Expression, Resolved, Unresolved
from claimnum.calendars.spans import Duration, Rolling

if TYPE_CHECKING:
    from decimal import Decimal


class Vague(NamedTuple):
    """A length in words that no number tells: the next few years."""

    fiscal: bool = False

    def resolve(self, at: Context) -> Resolved | None:  # noqa: ARG002 - nothing tells it
        return None

    def blank(self) -> Unresolved:
        return Unresolved(fiscal=self.fiscal)


class FullYear(NamedTuple):
    """The year that is or holds what was named last, else the anchor's; fiscal if the text or what it points to is.

    What is told of a ``full`` year is told when it is over.

    >>> from datetime import date
    >>> FullYear(fiscal=True).resolve(Context(date(2023, 10, 26)))[:5]
    (datetime.date(2023, 1, 1), datetime.date(2024, 1, 1), 'year', None, 'FY2023')
    """

    fiscal: bool = False
    full: bool = False

    def resolve(self, at: Context) -> Resolved | None:
        if self.full and not at.focus and at.prefer != "future":
            return Over("year").resolve(at)
        found = Anaphor("year").resolve(at._replace(focus=at.focus[:1]))
        if found is None or found.fiscal or not self.fiscal:
            return found
        if at.fiscal_year is None:
            return fiscal_unit(at, "year", found.from_.year)
        first = at.focus[0].from_ if at.focus else at.anchor
        return None if first is None else fiscal_unit(at, "year", at.fiscal_year.position("year", first))

    def blank(self) -> Unresolved:
        return Unresolved(grain="year", fiscal=self.fiscal)


class InYear(NamedTuple):
    """The year under discussion, or the running one where something is expected in it: 年内.

    >>> from datetime import date
    >>> at = Context(date(2024, 5, 10), focus=(Year(2022).resolve(Context()),))
    >>> [InYear().resolve(at._replace(prefer=tense)).timex for tense in ("past", "future")]
    ['2022', '2024']
    """

    def resolve(self, at: Context) -> Resolved | None:
        return Relative("year").resolve(at) if at.prefer == "future" else FullYear().resolve(at)

    def blank(self) -> Unresolved:
        return Unresolved(grain="year")


class Over(NamedTuple):
    """The unit under discussion that is said to have ended, else the last one that has, or nearly, by the anchor.

    >>> from datetime import date
    >>> [Over("year").resolve(Context(day)).timex for day in (date(2024, 2, 22), date(2024, 12, 20))]
    ['2023', '2024']
    """

    unit: str

    def resolve(self, at: Context) -> Resolved | None:
        if (found := Anaphor(self.unit, strict=True).resolve(at)) is not None or at.anchor is None:
            return found
        here = Relative(self.unit).resolve(at)
        if here is None or (here.to - at.anchor).days <= max(LONG_WEEKEND, (here.to - here.from_).days // 5):
            return here
        return Relative(self.unit, -1).resolve(at)

    def blank(self) -> Unresolved:
        return Unresolved(grain=self.unit)


#: On a Friday the week has ended.
LONG_WEEKEND: Final = 3


class Lately(NamedTuple):
    """The n units that end with the anchor, or begin with it where something is expected: up 20% within a month.

    >>> from datetime import date
    >>> Lately(1, "month").resolve(Context(date(2023, 5, 10))).from_
    datetime.date(2023, 4, 10)
    """

    n: int | Decimal
    unit: str

    def resolve(self, at: Context) -> Resolved | None:
        return Rolling(self.n if at.prefer == "future" else -self.n, self.unit).resolve(at)

    def blank(self) -> Unresolved:
        return Rolling(self.n, self.unit).blank()


class Prior(NamedTuple):
    """The unit before (or, ``shift`` being 1, after) the one of its kind under discussion, else before the anchor's.

    >>> year = Year(2021).resolve(Context())
    >>> Prior("year").resolve(Context(focus=(year,))).timex
    '2020'
    """

    unit: str
    shift: int = -1
    fiscal: bool = False

    def resolve(self, at: Context) -> Resolved | None:
        for named in at.focus:
            if named.grain == self.unit:
                return _next_to(named, self, at)
        for named in at.focus[:1] if self.unit in _GRAINS else ():  # a day of balance is the end of its unit
            from_, to = unit_at(named.from_, self.unit)
            whole = (named.from_, named.to) == (from_, to)  # October-December is a quarter
            if whole or (named.grain == "day" and to == named.to):
                unit = Resolved(from_, to, self.unit, None, name(self.unit, from_), named.fiscal)
                return _next_to(unit, self, at)
        found = Relative(self.unit, self.shift, self.fiscal).resolve(at)
        if found is None or self.shift > 0 or not at.focus or not (at.focus[0].fiscal or _holds(found, at.focus[0])):
            return found
        holding = Anaphor(self.unit).resolve(at._replace(focus=at.focus[:1]))
        return found if holding is None else _next_to(holding, self, at)

    def blank(self) -> Unresolved:
        return Unresolved(grain=self.unit, fiscal=self.fiscal)


def _holds(found: Resolved, named: Resolved) -> bool:
    """Whether the unit before holds what is under discussion, and so is not the one before that."""
    return found.from_ <= named.from_ and named.to <= found.to


def _next_to(named: Resolved, prior: Prior, at: Context) -> Resolved | None:
    found = moved(named, prior.shift, prior.unit, at.fiscal_year)
    return found._replace(fiscal=found.fiscal or prior.fiscal)


class Before(NamedTuple):
    """The n units right before the period under discussion, else those that end before the anchor."""

    n: int
    unit: str

    def resolve(self, at: Context) -> Resolved | None:
        return Adjoining(-self.n, self.unit, Anaphor("period")).resolve(at)

    def blank(self) -> Unresolved:
        return Adjoining(self.n, self.unit).blank()


class Ahead(NamedTuple):
    """So many units on, where something is expected (it opens in three years); elsewhere a length (ten in three years).

    >>> from datetime import date
    >>> Ahead(3, "year").resolve(Context(date(2024, 5, 10), prefer="future")).timex
    '2027'
    """

    n: int
    unit: str
    rest: Duration | None = None

    def resolve(self, at: Context) -> Resolved | None:
        if at.prefer != "future":
            return None
        if self.rest is not None or self.unit == WORKDAY:
            return Away(Duration(*self)).resolve(at)
        return Relative(self.unit, self.n).resolve(at)

    def blank(self) -> Unresolved:
        return Duration(*self).blank()


class Sequential(NamedTuple):
    """The unit right before the one under discussion, of the same grain: 环比, the quarter before a quarter.

    >>> from datetime import date
    >>> may = Resolved(date(2023, 5, 1), date(2023, 6, 1), "month", None, "2023-05")
    >>> Sequential().resolve(Context(focus=(may,))).timex
    '2023-04'
    """

    of: Expression = Anaphor("period")
    shift: int = -1

    def resolve(self, at: Context) -> Resolved | None:
        if (of := self.of.resolve(at)) is None or of.grain not in _GRAINS:
            return None
        if of.mod is not None:  # late this year or early next
            from_, to = unit_at(of.from_, of.grain)
            of = of._replace(from_=from_, to=to, mod=None)
        return moved(of, self.shift, of.grain, at.fiscal_year)

    def blank(self) -> Unresolved:
        return Unresolved(grain="quarter")


_GRAINS: Final = frozenset(("day", "week", "month", "quarter", "half", "year"))


class Elliptic(NamedTuple):
    """The n-th of what was named last, a half or a quarter: 2.1 % in the third quarter, after 1.9 % in the second."""

    n: int

    def resolve(self, at: Context) -> Resolved | None:
        for named in at.focus:
            if named.grain in _PARTS:
                year = Year(int(named.timex[2:6]), fiscal=True) if named.fiscal and named.timex else None
                whole = year or Year(named.from_.year)
                part = Quarter(self.n, whole) if named.grain == "quarter" else Half(self.n, whole)
                return _not_ahead(part, whole, at)
        return Quarter(self.n).resolve(at)

    def blank(self) -> Unresolved:
        return Unresolved(grain="quarter")


def _not_ahead(part: Quarter | Half, year: Year, at: Context) -> Resolved | None:
    """The part of the year before where what is told of is still to come: more in the first than in the fourth."""
    found = part.resolve(at)
    if found is None or at.anchor is None or found.from_ <= at.anchor or at.prefer == "future":
        return found
    return part._replace(of=year._replace(number=year.number - 1)).resolve(at)


_PARTS: Final = frozenset(("quarter", "half"))


class Holding(NamedTuple):
    """The calendar unit that holds another period's first day: the week of April 10.

    >>> from claimnum.calendars import Day
    >>> Holding("week", Day(5, 9, Year(2024))).resolve(Context()).timex
    '2024-W19'
    """

    unit: str
    of: Expression

    @property
    def bare(self) -> bool:
        return bool(getattr(self.of, "bare", False))

    def resolve(self, at: Context) -> Resolved | None:
        if (of := self.of.resolve(at)) is None or of.grain == self.unit:
            return of
        from_, to = unit_at(of.from_, self.unit)
        return Resolved(from_, to, self.unit, None, name(self.unit, from_), False, of.assumptions)

    def blank(self) -> Unresolved:
        return Unresolved(grain=self.unit)


class Directed(NamedTuple):
    """A bare name sought in one direction whatever the tense, the anchor's own left out: last March, next June."""

    of: Expression
    shift: int

    def resolve(self, at: Context) -> Resolved | None:
        if at.anchor is None:
            return None
        back = self.shift < 0
        towards = at._replace(prefer="past" if back else "future")
        found = self.of.resolve(towards)
        if found is None or not found.from_ <= at.anchor < found.to:
            return found
        return self.of.resolve(towards._replace(anchor=found.from_ - ONE_DAY if back else found.to))

    def blank(self) -> Unresolved:
        return self.of.blank()
