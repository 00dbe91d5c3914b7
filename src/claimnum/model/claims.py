"""Claims: figures with all that belongs to them, and the extraction that holds those of one text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from claimnum.model.amounts import Amount, AmountFields
from claimnum.model.conversions import Converted, Implied
from claimnum.model.periods import Period
from claimnum.model.plain import day

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from claimnum.changes import Movement
    from claimnum.consistency import Finding


@attrs.define(kw_only=True, init=False, eq=False, repr=False)
class ClaimFields(AmountFields):
    """What a claim consists of, while it is read: it becomes a :class:`Claim`, frozen, by getting its class."""

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


@attrs.frozen(kw_only=True, repr=False)
class Claim(Amount, ClaimFields):
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
    ``movements`` links changes to the levels and bases they are told with. ``error`` is set where one text of many
    could not be read.

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
        """What the claims say of each other: figures repeated, narrowed, in contradiction, arithmetic that is off."""
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
            anchor=day(record.get("anchor")),
            assumptions=tuple(record.get("assumptions", ())),
        )
