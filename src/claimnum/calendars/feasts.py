"""Holidays and seasons, where a table says what they mean."""

from __future__ import annotations

from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, NamedTuple

from claimnum.calendars.days import ONE_DAY, name
from claimnum.calendars.resolving import Context, Expression, Resolved, Unresolved, is_bare, nearest

if TYPE_CHECKING:
    from collections.abc import Mapping

#: Fixed holidays, as month and day.
HOLIDAYS: Final[Mapping[str, tuple[int, int]]] = MappingProxyType(
    {
        "new-year": (1, 1),
        "valentines-day": (2, 14),
        "saint-patricks-day": (3, 17),
        "may-day": (5, 1),
        "juneteenth": (6, 19),
        "canada-day": (7, 1),
        "independence-day": (7, 4),
        "halloween": (10, 31),
        "veterans-day": (11, 11),
        "christmas-eve": (12, 24),
        "christmas": (12, 25),
        "boxing-day": (12, 26),
        "new-years-eve": (12, 31),
    }
)
#: Holidays of the United States on a weekday: month, weekday (0 for Monday), which of the month, and days after it.
WEEKDAYS: Final[Mapping[str, tuple[int, int, int, int]]] = MappingProxyType(
    {
        "martin-luther-king-day": (1, 0, 3, 0),
        "presidents-day": (2, 0, 3, 0),
        "mothers-day": (5, 6, 2, 0),
        "memorial-day": (6, 0, 0, 0),
        "fathers-day": (6, 6, 3, 0),
        "labor-day": (9, 0, 1, 0),
        "columbus-day": (10, 0, 2, 0),
        "thanksgiving": (11, 3, 4, 0),
        "black-friday": (11, 3, 4, 1),
        "cyber-monday": (11, 3, 4, 4),
    }
)
#: Days from Easter Sunday (Gregorian) of the movable ones.
MOVABLE: Final[Mapping[str, int]] = MappingProxyType(
    {
        "shrove-tuesday": -47,
        "ash-wednesday": -46,
        "palm-sunday": -7,
        "maundy-thursday": -3,
        "good-friday": -2,
        "easter": 0,
        "easter-monday": 1,
        "ascension": 39,
        "pentecost": 49,
        "whit-monday": 50,
    }
)
#: Seasons by their TIMEX3 designator. They have no days: their months differ by hemisphere and by trade.
SEASONS: Final[Mapping[str, str]] = MappingProxyType({"spring": "SP", "summer": "SU", "autumn": "FA", "winter": "WI"})


def holiday(which: str, year: int) -> date:
    """The day of a holiday in a year.

    >>> holiday("easter", 2024), holiday("christmas", 2024)
    (datetime.date(2024, 3, 31), datetime.date(2024, 12, 25))
    >>> holiday("thanksgiving", 2024), holiday("memorial-day", 2024)
    (datetime.date(2024, 11, 28), datetime.date(2024, 5, 27))
    """
    if which in HOLIDAYS:
        return date(year, *HOLIDAYS[which])
    if which in WEEKDAYS:
        month, weekday, nth, after = WEEKDAYS[which]
        first = date(year, month, 1)
        return first + ((weekday - first.weekday()) % 7 + 7 * (nth - 1) + after) * ONE_DAY
    from dateutil.easter import easter  # noqa: PLC0415 - dateutil is loaded for those who need it

    return easter(year) + MOVABLE[which] * ONE_DAY


class Holiday(NamedTuple):
    """A holiday of a year, or the nearest one.

    >>> Holiday("easter").resolve(Context(date(2024, 3, 1))).timex
    '2023-04-09'
    """

    which: str
    of: Expression | None = None

    @property
    def bare(self) -> bool:
        return self.of is None

    def resolve(self, at: Context) -> Resolved | None:
        if self.of is not None:
            if (of := self.of.resolve(at)) is None:
                return None
            day, assumed = holiday(self.which, of.from_.year), of.assumptions
        elif at.anchor is None:
            return None
        else:
            said, forward = nearest(at)
            day, assumed = holiday(self.which, at.anchor.year), (said,)
            if day < at.anchor if forward else day > at.anchor:
                day = holiday(self.which, at.anchor.year + (1 if forward else -1))
        return Resolved(day, day + ONE_DAY, "day", None, day.isoformat(), False, assumed)

    def blank(self) -> Unresolved:
        return Unresolved(grain="day")


class LongWeekend(NamedTuple):
    """The Saturday and Sunday by a day, and with them a day that adjoins them: Labor Day weekend.

    >>> [day.isoformat() for day in LongWeekend(Holiday("labor-day")).resolve(Context(date(2024, 10, 1)))[:2]]
    ['2024-08-31', '2024-09-03']
    """

    of: Expression

    @property
    def bare(self) -> bool:
        return is_bare(self.of)

    def resolve(self, at: Context) -> Resolved | None:
        if (of := self.of.resolve(at)) is None or of.grain != "day":
            return None
        weekday = of.from_.weekday()
        saturday = of.from_ + (5 - weekday - (7 if weekday < 2 else 0)) * ONE_DAY
        near = weekday not in {1, 2}
        from_ = min(saturday, of.from_) if near else saturday
        to = max(saturday + 2 * ONE_DAY, of.to) if near else saturday + 2 * ONE_DAY
        return Resolved(from_, to, "duration", None, f"{name('week', saturday)}-WE", False, of.assumptions)

    def blank(self) -> Unresolved:
        return Unresolved()


class Season(NamedTuple):
    """A season: never any days, but its TIMEX3 value where the year is a number.

    >>> from claimnum.calendars import Year
    >>> Season("summer", Year(2023)).blank().timex
    '2023-SU'
    """

    which: str
    of: Expression | None = None

    def resolve(self, at: Context) -> Resolved | None:  # noqa: ARG002 - no context tells its days
        return None

    def blank(self) -> Unresolved:
        year = getattr(self.of, "number", None)
        return Unresolved(grain="quarter", timex=f"{year:04d}-{SEASONS[self.which]}" if year else None)
