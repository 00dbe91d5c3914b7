"""What a relation makes of a named period, and how EDTF writes it."""

from __future__ import annotations

from datetime import date  # noqa: TC003 - doctests
from typing import TYPE_CHECKING, Final

from claimnum.calendars.days import ONE_DAY, name, unit_at

if TYPE_CHECKING:
    from claimnum.calendars.resolving import Resolved, Unresolved

#: ISO 8601-2 (EDTF level 2) numbers parts of years as if they were months.
_SEASONS: Final = {"quarter": 32, "half": 39}
_UNSPECIFIED: Final = {"decade": "X", "century": "XX"}


def window(
    relation: str, period: Resolved | Unresolved, anchor: date | None = None
) -> tuple[date | None, date | None] | None:
    """The days that a relation to a period allows, half-open and None where unbounded; None if nothing is known.

    A deadline includes the unit named, and is seen from the anchor if that comes before; ``since`` runs to the anchor.

    >>> from claimnum.calendars import Resolved
    >>> year = Resolved(date(2030, 1, 1), date(2031, 1, 1), "year", None, "2030")
    >>> window("by", year, date(2024, 5, 10))
    (datetime.date(2024, 5, 10), datetime.date(2031, 1, 1))
    >>> window("before", year), window("after", year)
    ((None, datetime.date(2030, 1, 1)), (datetime.date(2031, 1, 1), None))
    >>> window("since", year, date(2031, 2, 1))
    (datetime.date(2030, 1, 1), datetime.date(2031, 2, 2))
    """
    from_, to = period.from_, period.to
    if from_ is None or to is None:
        return None
    if relation in {"by", "until", "before"}:
        end = from_ if relation == "before" else to
        return (anchor if anchor is not None and anchor < end else None), end
    if relation == "since":
        return from_, (None if anchor is None or anchor < from_ or anchor == anchor.max else anchor + ONE_DAY)
    return (to, None) if relation == "after" else (from_, to)


def edtf(from_: date, to: date, grain: str, relation: str = "in", mod: str | None = None) -> str:
    """A period in the Extended Date/Time Format (ISO 8601-2): a unit by its name, else an interval, ``..`` open.

    >>> edtf(date(2023, 4, 1), date(2023, 7, 1), "quarter"), edtf(date(1990, 1, 1), date(2000, 1, 1), "decade")
    ('2023-34', '199X')
    >>> edtf(date(2030, 1, 1), date(2031, 1, 1), "year", "by"), edtf(date(2018, 1, 1), date(2023, 1, 1), "year")
    ('../2030', '2018/2022')
    >>> edtf(date(2000, 1, 1), date(2001, 1, 1), "year", "since", "approx")
    '2000~/..'
    """
    mark = "~" if mod == "approx" else ""
    if relation == "after":
        return f"{to.isoformat()}{mark}/.."
    if relation == "before":
        return f"../{(from_ - ONE_DAY).isoformat()}{mark}"
    start, end = _edtf_ends(from_, to, grain)
    if relation == "since":
        return f"{start}{mark}/.."
    if relation in {"by", "until"}:
        return f"../{end}{mark}"
    return f"{start}{mark}" if start == end else f"{start}{mark}/{end}{mark}"


def _edtf_ends(from_: date, to: date, grain: str) -> tuple[str, str]:
    # The coarsest unit, no coarser than the grain, that the interval begins and ends with.
    last = to - ONE_DAY
    units = [grain] if grain in _SEASONS or grain in _UNSPECIFIED else []
    for unit in [*units, "year", "month"]:
        if unit_at(from_, unit)[0] == from_ and unit_at(last, unit)[1] == to:
            return _edtf_name(unit, from_), _edtf_name(unit, last)
    return name("day", from_), name("day", last)


def _edtf_name(unit: str, day: date) -> str:
    shown = name(unit, day)
    if unit in _SEASONS:
        return f"{shown[:4]}-{_SEASONS[unit] + int(shown[6:])}"
    return shown + _UNSPECIFIED.get(unit, "")
