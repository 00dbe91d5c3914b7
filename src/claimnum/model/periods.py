"""Periods: the days that a text names, and how a figure stands to them."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import attrs

from claimnum.errors import UncertainError
from claimnum.model.plain import day

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, init=False, eq=False, repr=False)
class PeriodFields:
    """What a period consists of, while it is read: it becomes a :class:`Period`, frozen, by getting its class."""

    text: str = ""
    start: int = 0
    end: int = 0
    from_: date | None
    to: date | None
    relation: str = "in"
    grain: str
    mod: str | None = None
    timex: str | None = None
    fiscal: bool = False
    compare: bool = False
    window: tuple[date | None, date | None] | None = attrs.field(default=None, eq=False)
    assumptions: tuple[str, ...] = attrs.field(default=(), eq=False)
    alternatives: tuple[Period, ...] = attrs.field(default=(), eq=False)


@attrs.frozen(kw_only=True)
class Period(PeriodFields):
    """An interval of days that a text names, and how a figure stands to it.

    ``from_`` is the first day and ``to`` the day after the last (half-open); both None where the period cannot be
    resolved. ``timex`` is the TIMEX3 value, ``window`` the days that the relation allows. ``alternatives`` are the
    other periods that an ambiguous one could be (03/04/2023, March): those of :func:`parse_period` have them.

    >>> p = Period(from_=date(2024, 1, 1), to=date(2024, 7, 1), grain="half", timex="2024-H1")
    >>> p.last_day, p.iso
    (datetime.date(2024, 6, 30), '2024-01-01/2024-06-30')
    """

    def __repr__(self) -> str:
        relation = "" if self.relation == "in" else f"{self.relation} "
        return f"<Period {self.text!r}: {relation}{self.iso or self.timex or 'unresolved'}>"

    def _repr_html_(self) -> str:
        from claimnum.notebook import period_html  # noqa: PLC0415  - loaded only where a value is looked at

        return period_html(self)

    @property
    def resolved(self) -> bool:
        """Whether the days are known."""
        return self.from_ is not None

    @property
    def last_day(self) -> date | None:
        """The last day of the interval, or None where it is unresolved."""
        return None if self.to is None else self.to - timedelta(days=1)

    @property
    def iso(self) -> str | None:
        """The ISO 8601 interval of days, both ends included, or None where it is unresolved."""
        if self.from_ is None or self.last_day is None:
            return None
        if self.from_ == self.last_day:
            return self.from_.isoformat()
        return f"{self.from_.isoformat()}/{self.last_day.isoformat()}"

    def __lt__(self, other: object) -> bool:
        if not isinstance(other, Period):
            return NotImplemented
        if self.to is not None and other.from_ is not None and self.to <= other.from_:
            return True
        if other.to is not None and self.from_ is not None and other.to <= self.from_:
            return False
        if self.from_ is not None and (self.from_, self.to) == (other.from_, other.to):
            return False
        raise UncertainError(self.text or str(self.iso), other.text or str(other.iso))

    def __gt__(self, other: object) -> bool:
        return other.__lt__(self) if isinstance(other, Period) else NotImplemented

    def to_dict(self) -> dict[str, Any]:
        """The JSON form; null bounds are written."""
        return {
            "text": self.text,
            "start": self.start,
            "end": self.end,
            "from": self.from_ and self.from_.isoformat(),
            "to": self.to and self.to.isoformat(),
            "relation": self.relation,
            "grain": self.grain,
            "mod": self.mod,
            "timex": self.timex,
            "fiscal": self.fiscal,
            "compare": self.compare,
            "window": self.window and [end and end.isoformat() for end in self.window],
            "assumptions": list(self.assumptions),
        }

    @classmethod
    def from_dict(cls, record: Mapping[str, Any]) -> Period:
        """The period that ``to_dict`` wrote."""
        fields = {f.name: record[f.name] for f in attrs.fields(cls) if f.name in record}
        fields["from_"], fields["to"] = day(record["from"]), day(record["to"])
        fields["assumptions"] = tuple(record.get("assumptions", ()))
        if window := record.get("window"):
            fields["window"] = (day(window[0]), day(window[1]))
        return cls(**fields)
