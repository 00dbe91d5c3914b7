"""Changes: what moved by how much, to what, from what, and whether its numbers agree.

A text that says ``rose 5% to $3.2bn from $2.9bn`` gives three claims and one :class:`Movement`. Its arithmetic is
checked within the rounding of the numbers as written; nothing is ever corrected.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

import attrs

from claimnum.model import EXACT

if TYPE_CHECKING:
    from collections.abc import Mapping

    from claimnum.model import Claim

#: How many units of the level's rate one unit of a change of rates is.
RATES = {"percentage_point": Decimal(1), "basis_point": Decimal("0.01")}
Interval = tuple[Decimal, Decimal]


@attrs.frozen(kw_only=True)
class Movement:
    """One change as a text tells it: the changes, the level it led to, the base it is measured from.

    >>> import claimnum
    >>> found = claimnum.extract("Sales rose 5%, to $3.2bn, from $2.9bn.").movements[0]
    >>> found.consistent, [str(round(bound, 1)) for bound in found.expected(found.changes[0])]
    (False, ['6.8', '14.0'])
    """

    changes: tuple[Claim, ...] = ()
    level: Claim | None = None
    base: Claim | None = None
    direction: str | None = None

    @property
    def consistent(self) -> bool | None:
        """Whether change, level and base agree within their rounding; None if they cannot be compared."""
        told = [agreed for change in self.changes if (agreed := self.agrees(change)) is not None]
        return all(told) if told else None

    def agrees(self, change: Claim) -> bool | None:
        """Whether one change agrees with level and base; None if that cannot be told."""
        stated, expected = _interval(change), self.expected(change)
        if stated is None or expected is None:
            return None
        return stated[0] <= expected[1] and expected[0] <= stated[1]

    def expected(self, change: Claim) -> Interval | None:
        """What level and base say that a change should be, in its own unit and without its sign."""
        level, base = _of(self.level), _of(self.base)
        if (
            level is None
            or base is None
            or self.level is None
            or self.base is None
            or self.level.measure != self.base.measure
        ):
            return None
        if change.kind in ("percent", "multiple") and change.kind != self.level.kind:
            return _relative(change, level, base)
        scale = RATES.get(change.kind) if self.level.kind == "percent" else None
        if scale is None and change.measure != self.level.measure:
            return None
        if change.kind == "percent":  # 5% of a rate may be meant, or five points of it
            return None
        low, high = EXACT.subtract(level[0], base[1]), EXACT.subtract(level[1], base[0])
        low, high = _positive(low, high, change)
        return (low, high) if scale is None else (_over(low, scale), _over(high, scale))

    def to_dict(self, places: Mapping[int, int]) -> dict[str, Any]:
        """The JSON form: the claims by their places in the extraction (``places``: start of a claim -> place)."""
        return {
            "changes": [places[change.start] for change in self.changes],
            "level": None if self.level is None else places[self.level.start],
            "base": None if self.base is None else places[self.base.start],
            "direction": self.direction,
            "consistent": self.consistent,
        }

    @classmethod
    def from_dict(cls, record: Mapping[str, Any], claims: tuple[Claim, ...]) -> Movement:
        """The movement that ``to_dict`` wrote, of these claims."""
        return cls(
            changes=tuple(claims[place] for place in record["changes"]),
            level=None if record["level"] is None else claims[record["level"]],
            base=None if record["base"] is None else claims[record["base"]],
            direction=record["direction"],
        )


def rounding(claim: Claim) -> Interval | None:
    """The interval that a claim can mean: its bounds, each wide by half of its last digit; None if it is open."""
    return _interval(claim, sign=True)


def _of(claim: Claim | None) -> Interval | None:
    return None if claim is None else _interval(claim, sign=True)


def _interval(claim: Claim, *, sign: bool = False) -> Interval | None:
    if claim.low is None or claim.high is None:
        return None
    half = Decimal(0) if claim.decimals is None else Decimal(5).scaleb(-claim.decimals - 1, EXACT)
    if claim.approx:  # about 5: as far again as the digits could be off
        half = EXACT.multiply(half, Decimal(10))
    low, high = EXACT.subtract(claim.low, half), EXACT.add(claim.high, half)
    if not sign and claim.high < 0:
        return high.copy_negate(), low.copy_negate()
    return low, high


def _relative(change: Claim, level: Interval, base: Interval) -> Interval | None:
    """The growth rate or the multiple that leads from base to level."""
    if base[0] <= 0 or level[0] < 0:
        return None
    low, high = _over(level[0], base[1]), _over(level[1], base[0])
    if change.kind == "multiple":
        return low, high
    low, high = (EXACT.multiply(EXACT.subtract(bound, Decimal(1)), Decimal(100)) for bound in (low, high))
    return _positive(low, high, change)


def _positive(low: Decimal, high: Decimal, change: Claim) -> Interval:
    """A difference as the words tell it: a fall of 3 is 3."""
    return (high.copy_negate(), low.copy_negate()) if change.direction == "down" else (low, high)


def _over(number: Decimal, by: Decimal) -> Decimal:
    """A quotient of forty digits: more than any text writes."""
    return WIDE.divide(number, by)


WIDE = EXACT.copy()
WIDE.prec = 40
