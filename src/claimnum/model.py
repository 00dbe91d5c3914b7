"""The values that a reading consists of: amounts, periods, claims, and the extraction that holds them.

All are frozen, hashable and compare by value. ``to_dict`` gives the JSON form: decimals as plain strings without
an exponent, dates as ISO 8601, offsets in code points; ``from_dict`` reads it back.
"""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Context, Decimal
from typing import TYPE_CHECKING, Any, Self

import attrs

from claimnum.errors import UncertainError, UnitError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from claimnum.changes import Movement
    from claimnum.consistency import Finding

#: Arithmetic that neither rounds what a text can say nor obeys the caller's decimal context.
EXACT = Context(prec=999, traps=[])


def plain(number: Decimal | None) -> str | None:
    """A decimal as JSON carries it: no exponent, no trailing zeros after the point.

    >>> plain(Decimal("3E+9")), plain(Decimal("4.10")), plain(None)
    ('3000000000', '4.1', None)
    """
    if number is None:
        return None
    shown = format(number, "f")
    return shown.rstrip("0").rstrip(".") if "." in shown else shown


def decimal(shown: str | None) -> Decimal | None:
    return None if shown is None else Decimal(shown)


@attrs.frozen(kw_only=True)
class Amount:
    """A figure as a text states it.

    ``value`` is scaled to base units (``3 billion`` is ``Decimal("3E+9")``) and None for ranges and fuzzy
    quantities; ``low`` and ``high`` are the interval the words assert, None where it is unbounded, and
    ``low_open``/``high_open`` say that the bound itself is excluded. ``unit`` is an ISO 4217 code for money, else
    ``%``, ``pp``, ``bp``, ``x``, a counted noun or a unit name; ``per`` the stated denominator.
    ``decimals`` is XBRL's: the figure is accurate to 10**-decimals as written.
    ``candidates`` are the currencies an ambiguous name could mean, best first; ``assumptions`` what was supplied.

    >>> a = Amount.of("money", Decimal(3_000_000_000), "CNY")
    >>> a + a
    Amount.of('money', Decimal('6000000000'), 'CNY')
    >>> a + Amount.of("money", Decimal(1), "USD")
    Traceback (most recent call last):
    ...
    claimnum.errors.UnitError: cannot add CNY and USD
    """

    text: str = ""
    start: int = 0
    end: int = 0
    kind: str
    value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    low_open: bool = False
    high_open: bool = False
    approx: bool = False
    unit: str | None = None
    per: str | None = None
    decimals: int | None = attrs.field(default=None, eq=False)
    candidates: tuple[str, ...] = attrs.field(default=(), eq=False)
    assumptions: tuple[str, ...] = attrs.field(default=(), eq=False)

    @classmethod
    def of(cls, kind: str, value: Decimal, unit: str | None = None, per: str | None = None) -> Amount:
        """An exact amount that no text stands behind."""
        return Amount(kind=kind, value=value, low=value, high=value, unit=unit, per=per)

    def __repr__(self) -> str:
        if self.text:
            return f"<{type(self).__name__} {self.text!r}: {self.describe()}>"
        if self.value is not None and self.low == self.high == self.value:
            extra = f", {self.per!r}" if self.per else ""
            return f"Amount.of({self.kind!r}, {self.value!r}, {self.unit!r}{extra})"
        return f"<{type(self).__name__} {self.describe()}>"

    def _repr_html_(self) -> str:
        from claimnum.notebook import amount_html  # noqa: PLC0415  - loaded only where a value is looked at

        return amount_html(self)

    def describe(self) -> str:
        """The value, or the interval in ISO 31-11 notation, with its unit.

        >>> Amount(kind="money", value=None, low=Decimal(3), high=None, low_open=True, unit="CNY").describe()
        '(3, ∞) CNY'
        """
        if self.low == self.high == self.value and self.value is not None:
            shown = ("~" if self.approx else "") + f"{self.value:,f}"
        else:
            low = "-∞" if self.low is None else f"{self.low:,f}"
            high = "∞" if self.high is None else f"{self.high:,f}"
            left = "(" if self.low_open or self.low is None else "["
            right = ")" if self.high_open or self.high is None else "]"
            shown = ("~" if self.approx else "") + f"{left}{low}, {high}{right}"
        return " ".join(filter(None, [shown, self.unit, self.per and f"per {self.per}"]))

    @property
    def measure(self) -> str:
        """The unit with its denominator: what two amounts must share to be added or compared."""
        return f"{self.unit or self.kind} per {self.per}" if self.per else self.unit or self.kind

    def _same(self, other: Amount, operation: str) -> None:
        if (self.kind, self.measure) != (other.kind, other.measure):
            raise UnitError(operation, self.measure, other.measure)

    def __add__(self, other: object) -> Amount:
        if not isinstance(other, Amount):
            return NotImplemented
        self._same(other, "add")
        return self._shifted(other.value, other.low, other.high, other.low_open, other.high_open, approx=other.approx)

    def __sub__(self, other: object) -> Amount:
        if not isinstance(other, Amount):
            return NotImplemented
        self._same(other, "subtract")
        minus = other * Decimal(-1)
        return self._shifted(minus.value, minus.low, minus.high, minus.low_open, minus.high_open, approx=other.approx)

    def _shifted(
        self,
        value: Decimal | None,
        low: Decimal | None,
        high: Decimal | None,
        low_open: bool,
        high_open: bool,
        *,
        approx: bool,
    ) -> Amount:
        def total(a: Decimal | None, b: Decimal | None) -> Decimal | None:
            return None if a is None or b is None else EXACT.add(a, b)

        return Amount(
            kind=self.kind,
            value=total(self.value, value),
            low=total(self.low, low),
            high=total(self.high, high),
            low_open=self.low_open or low_open,
            high_open=self.high_open or high_open,
            approx=self.approx or approx,
            unit=self.unit,
            per=self.per,
        )

    def __mul__(self, factor: object) -> Amount:
        if not isinstance(factor, (int, Decimal)):
            return NotImplemented
        by = Decimal(factor)

        def times(a: Decimal | None) -> Decimal | None:
            return None if a is None else EXACT.multiply(a, by)

        low, high, low_open, high_open = times(self.low), times(self.high), self.low_open, self.high_open
        if by < 0:
            low, high, low_open, high_open = high, low, high_open, low_open
        return Amount(
            kind=self.kind,
            value=times(self.value),
            low=low,
            high=high,
            low_open=low_open,
            high_open=high_open,
            approx=self.approx,
            unit=self.unit,
            per=self.per,
        )

    __rmul__ = __mul__

    def __lt__(self, other: object) -> bool:
        if not isinstance(other, Amount):
            return NotImplemented
        self._same(other, "compare")
        if self._below(other, strictly=True):
            return True
        if other._below(self, strictly=False):
            return False
        raise UncertainError(self.text or self.describe(), other.text or other.describe())

    def __gt__(self, other: object) -> bool:
        return other.__lt__(self) if isinstance(other, Amount) else NotImplemented

    def __le__(self, other: object) -> bool:
        return not other.__lt__(self) if isinstance(other, Amount) else NotImplemented

    def __ge__(self, other: object) -> bool:
        return not self.__lt__(other) if isinstance(other, Amount) else NotImplemented

    def _below(self, other: Amount, *, strictly: bool) -> bool:
        """Every value of this interval is less than (or, not strictly, at most) every value of the other."""
        if self.high is None or other.low is None:
            return False
        open_end = self.high_open or other.low_open
        return self.high < other.low or (self.high == other.low and (open_end or not strictly))

    def to_dict(self) -> dict[str, Any]:
        """The JSON form of the amount's own fields."""
        return {
            "text": self.text,
            "start": self.start,
            "end": self.end,
            "kind": self.kind,
            "value": plain(self.value),
            "low": plain(self.low),
            "high": plain(self.high),
            "low_open": self.low_open,
            "high_open": self.high_open,
            "approx": self.approx,
            "unit": self.unit,
            "per": self.per,
            "decimals": self.decimals,
            "candidates": list(self.candidates),
            "assumptions": list(self.assumptions),
        }

    @classmethod
    def _fields(cls, record: Mapping[str, Any]) -> dict[str, Any]:
        fields = {f.name: record[f.name] for f in attrs.fields(Amount) if f.name in record}
        for name in ("value", "low", "high"):
            fields[name] = decimal(record.get(name, record["value"]))
        for name in ("candidates", "assumptions"):
            fields[name] = tuple(record.get(name, ()))
        return fields

    @classmethod
    def from_dict(cls, record: Mapping[str, Any]) -> Self:
        """The amount that ``to_dict`` wrote; a bound left out equals ``value``."""
        return cls(**cls._fields(record))


@attrs.frozen(kw_only=True)
class Period:
    """An interval of days that a text names, and how a figure stands to it.

    ``from_`` is the first day and ``to`` the day after the last (half-open); both None where the period cannot be
    resolved. ``timex`` is the TIMEX3 value, ``window`` the days that the relation allows. ``alternatives`` are the other
    periods that an ambiguous one could be (03/04/2023, March): those of :func:`parse_period` have them.

    >>> p = Period(from_=date(2024, 1, 1), to=date(2024, 7, 1), grain="half", timex="2024-H1")
    >>> p.last_day, p.iso
    (datetime.date(2024, 6, 30), '2024-01-01/2024-06-30')
    """

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
            "window": self.window and [day and day.isoformat() for day in self.window],
            "assumptions": list(self.assumptions),
        }

    @classmethod
    def from_dict(cls, record: Mapping[str, Any]) -> Period:
        """The period that ``to_dict`` wrote."""
        fields = {f.name: record[f.name] for f in attrs.fields(cls) if f.name in record}
        fields["from_"], fields["to"] = _day(record["from"]), _day(record["to"])
        fields["assumptions"] = tuple(record.get("assumptions", ()))
        if window := record.get("window"):
            fields["window"] = (_day(window[0]), _day(window[1]))
        return cls(**fields)


def _day(shown: str | None) -> date | None:
    return None if shown is None else date.fromisoformat(shown)


@attrs.frozen(kw_only=True)
class Converted:
    """An amount in the requested currency, or the reason why there is none.

    ``rate`` is in units of ``unit`` per one unit of the amount's own currency; ``rate_date`` the day it is truly of
    (the last one averaged, for ``method`` ``average``, whose first is ``rate_from`` and whose count ``days``);
    ``path`` the currencies crossed.
    ``significant`` is the number of significant digits that the input supports.

    >>> import claimnum
    >>> claim = claimnum.extract("EUR 20 in 2022", to="USD", fx={("EUR", "USD"): "1.1"}).claims[0]
    >>> claim.converted.value, claim.converted.unit, claim.converted.rate
    (Decimal('22.0'), 'USD', Decimal('1.1'))
    >>> bool(Converted(unit="USD", reason="no rate for XAF"))
    False
    """

    value: Decimal | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    low_open: bool = False
    high_open: bool = False
    approx: bool = False
    unit: str
    per: str | None = None
    rate: Decimal | None = None
    rate_date: date | None = None
    rate_from: date | None = None
    days: int | None = None
    method: str = "spot"
    source: str | None = None
    path: tuple[str, ...] = ()
    significant: int | None = None
    assumptions: tuple[str, ...] = ()
    reason: str | None = None

    def __bool__(self) -> bool:
        return self.reason is None

    def _repr_html_(self) -> str:
        from claimnum.notebook import converted_html  # noqa: PLC0415  - loaded only where a value is looked at

        return converted_html(self)

    def to_dict(self) -> dict[str, Any]:
        """The JSON form."""
        shown: dict[str, Any] = {}
        for field in attrs.fields(Converted):
            given = getattr(self, field.name)
            if isinstance(given, Decimal):
                shown[field.name] = plain(given)
            elif isinstance(given, date):
                shown[field.name] = given.isoformat()
            else:
                shown[field.name] = list(given) if isinstance(given, tuple) else given
        return shown

    @classmethod
    def from_dict(cls, record: Mapping[str, Any]) -> Converted:
        """The conversion that ``to_dict`` wrote."""
        fields = dict(record)
        for name in ("value", "low", "high", "rate"):
            fields[name] = decimal(record.get(name))
        for name in ("rate_date", "rate_from"):
            fields[name] = _day(record.get(name))
        for name in ("path", "assumptions"):
            fields[name] = tuple(record.get(name, ()))
        return cls(**fields)


@attrs.frozen(kw_only=True)
class Implied:
    """The exchange rate that a figure and its stated equivalent imply, and how far a table is from it.

    ``rate`` is in units of ``quote`` per one ``base`` (``quote`` is the figure's currency, ``base`` the
    equivalent's), ``low`` and ``high`` its interval from the rounding of both numbers. ``table`` is the table's rate
    of ``table_date``, and ``distance`` how far the implied rate lies from it, as a share of it (0.01 is 1 %).
    ``contradicted`` says that every source asked lies more than the tolerance (3 %) outside of the interval.
    """

    base: str
    quote: str
    rate: Decimal
    low: Decimal
    high: Decimal
    table: Decimal | None = None
    table_date: date | None = None
    source: str | None = None
    distance: Decimal | None = None
    contradicted: bool = False

    def to_dict(self) -> dict[str, Any]:
        """The JSON form."""
        shown: dict[str, Any] = {f.name: getattr(self, f.name) for f in attrs.fields(Implied)}
        for name in ("rate", "low", "high", "table", "distance"):
            shown[name] = plain(shown[name])
        shown["table_date"] = self.table_date and self.table_date.isoformat()
        return shown

    @classmethod
    def from_dict(cls, record: Mapping[str, Any]) -> Implied:
        """The implied rate that ``to_dict`` wrote."""
        fields = dict(record)
        for name in ("rate", "low", "high", "table", "distance"):
            fields[name] = decimal(record.get(name))
        fields["table_date"] = _day(record.get("table_date"))
        return cls(**fields)


@attrs.frozen(kw_only=True, repr=False)
class Claim(Amount):
    """One figure of a text with everything needed to put it in a table.

    Besides the fields of :class:`Amount`: ``stated``, other expressions of the same figure; ``period``; ``role``
    (``level``, ``change`` or ``base``) and ``direction`` (``up``, ``down`` or None); ``forward_looking`` with the
    span of its ``cue``; ``negated``, where the text denies it; ``subject``, the span of what the figure is of;
    ``converted`` and ``implied``. ``trace`` names the phrases that fired.

    >>> import claimnum
    >>> claim = claimnum.extract("Sales rose to at least $4 million in 2022.").claims[0]
    >>> claim
    <Claim 'at least $4 million': [4,000,000, ∞) USD>
    >>> claim.role, claim.direction, claim.period.iso
    ('level', 'up', '2022-01-01/2022-12-31')
    """

    stated: tuple[Amount, ...] = ()
    period: Period | None = None
    role: str = "level"
    direction: str | None = None
    forward_looking: bool = False
    cue: tuple[int, int] | None = attrs.field(default=None, eq=False)
    negated: bool = False
    subject: tuple[int, int] | None = attrs.field(default=None, eq=False)
    converted: Converted | None = None
    implied: Implied | None = None
    trace: tuple[str, ...] = attrs.field(default=(), eq=False)

    def _repr_html_(self) -> str:
        from claimnum.notebook import claim_html  # noqa: PLC0415  - loaded only where a value is looked at

        return claim_html(self)

    def to_dict(self) -> dict[str, Any]:
        """The JSON form, its period nested."""
        shown = super().to_dict()
        shown["stated"] = [amount.to_dict() for amount in self.stated]
        shown["period"] = self.period and self.period.to_dict()
        shown["role"], shown["direction"] = self.role, self.direction
        shown["forward_looking"] = self.forward_looking
        shown["converted"] = None if self.converted is None else self.converted.to_dict()
        shown["implied"] = self.implied and self.implied.to_dict()
        shown["cue"], shown["negated"] = self.cue and list(self.cue), self.negated
        shown["subject"], shown["trace"] = self.subject and list(self.subject), list(self.trace)
        return shown

    @classmethod
    def from_dict(cls, record: Mapping[str, Any]) -> Self:
        """The claim that ``to_dict`` wrote."""
        fields = cls._fields(record)
        for name in ("role", "direction", "forward_looking", "negated"):
            if name in record:
                fields[name] = record[name]
        fields["stated"] = tuple(map(Amount.from_dict, record.get("stated", ())))
        for name, made in (("period", Period), ("converted", Converted), ("implied", Implied)):
            if record.get(name) is not None:
                fields[name] = made.from_dict(record[name])
        for name in ("cue", "subject", "trace"):
            if record.get(name):
                fields[name] = tuple(record[name])
        return cls(**fields)


@attrs.frozen(kw_only=True)
class Extraction:
    """What was read in one text: its claims and its periods, in text order.

    Iterating gives the claims. ``periods`` holds every period of the text, those no figure belongs to as well;
    ``movements`` links changes to the levels and bases they are told with. ``error`` is set where one text of many could not be read.

    >>> import claimnum
    >>> doc = claimnum.extract("Sales rose 5% to $4 million in 2022.")
    >>> [claim.text for claim in doc], doc.periods[0].text
    (['5%', '$4 million'], '2022')
    >>> Extraction.from_dict(doc.to_dict()) == doc
    True
    """

    text: str = attrs.field(repr=False)
    claims: tuple[Claim, ...] = ()
    periods: tuple[Period, ...] = ()
    movements: tuple[Movement, ...] = ()
    anchor: date | None = None
    assumptions: tuple[str, ...] = ()
    error: Exception | None = attrs.field(default=None, eq=False)

    def __iter__(self) -> Iterator[Claim]:
        return iter(self.claims)

    def __len__(self) -> int:
        return len(self.claims)

    def check(self) -> tuple[Finding, ...]:
        """What the claims say about each other: figures repeated, narrowed, in contradiction, arithmetic that is off."""
        from claimnum.consistency import findings  # noqa: PLC0415  - loaded only by those who ask

        return findings(self)

    def _repr_html_(self) -> str:
        from claimnum.notebook import whole  # noqa: PLC0415  - loaded only where a value is looked at

        return whole(self)

    def to_dict(self) -> dict[str, Any]:
        """The JSON form."""
        places = {claim.start: place for place, claim in enumerate(self.claims)}
        return {
            "text": self.text,
            "anchor": self.anchor and self.anchor.isoformat(),
            "claims": [claim.to_dict() for claim in self.claims],
            "periods": [period.to_dict() for period in self.periods],
            "movements": [movement.to_dict(places) for movement in self.movements],
            "assumptions": list(self.assumptions),
        }

    @classmethod
    def from_dict(cls, record: Mapping[str, Any]) -> Extraction:
        """The extraction that ``to_dict`` wrote."""
        from claimnum.changes import Movement  # noqa: PLC0415  - it is made of claims, and knows this module

        claims = tuple(map(Claim.from_dict, record["claims"]))
        return cls(
            text=record["text"],
            claims=claims,
            periods=tuple(map(Period.from_dict, record["periods"])),
            movements=tuple(Movement.from_dict(movement, claims) for movement in record.get("movements", ())),
            anchor=_day(record.get("anchor")),
            assumptions=tuple(record.get("assumptions", ())),
        )
