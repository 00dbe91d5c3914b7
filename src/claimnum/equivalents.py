"""Equivalents: the same figure said twice, in another currency, in another unit, or in words and in digits."""

from __future__ import annotations

from typing import Any, NamedTuple

from claimnum.figures import Figure, Interval, Quantity, Span, exactly
from claimnum.intervals import FINER
from claimnum.languages.currencies import AMBIGUOUS
from claimnum.model import EXACT
from claimnum.phrases import phrase

#: The value of a word that says both equal and about: 约合.
ABOUT = 2


class Told(NamedTuple):
    """Another expression beside a figure, its place, and whether nothing but commas says that it is one."""

    amount: Interval
    at: Span
    unsaid: bool
    more: Told | None = None


@phrase(
    # ($433 million), or about $845 million, ($433 million or 402 million euros)
    "(open (equal | or)? | comma? equal | comma? said:or | comma) told:single (or also:quantity =close)? close?",
)
def equivalent(
    told: Interval | None,
    told_at: Span,
    equal: Any = None,
    said: Any = None,
    open: Any = None,  # noqa: A002
    also: Quantity | None = None,
    also_at: Span = (0, 0),
) -> Told | None:
    """Another expression beside a figure, or two."""
    if told is not None and equal == ABOUT:
        told = told._replace(approx=True)
    if told is None:
        return None
    more = None if also is None else Told(exactly(also), also_at, unsaid=False)
    return Told(told, told_at, unsaid=equal is None and said is None and open is None, more=more)


@phrase(
    "(spread | flowing | single) equivalent (comma? equal again:quantity)? per_unit?",  # 3 yuan ($0.43) a piece
)
def equated(
    equivalent: Told | None,
    spread: Interval | None = None,
    spread_at: Span = (0, 0),
    flowing: Interval | None = None,
    flowing_at: Span = (0, 0),
    single: Interval | None = None,
    single_at: Span = (0, 0),
    again: Quantity | None = None,
    again_at: Span = (0, 0),
    per_unit: str | None = None,
) -> Figure | None:
    """A figure with its equivalent: 3 billion yuan ($433 million)."""
    amount = spread or flowing or single
    at = spread_at if spread else flowing_at if flowing else single_at
    if amount is None or equivalent is None or not same(amount, equivalent):
        return None
    figure = Figure(*at, amount)
    figure.stated += (Figure(*equivalent.at, equivalent.amount),)
    another = Told(exactly(again), again_at, unsaid=False) if again is not None else equivalent.more
    if another is not None and same(amount, another):
        figure.stated += (Figure(*another.at, another.amount),)
    if per_unit is not None and amount.per is None:
        for one in (figure, *figure.stated):
            one.amount = one.amount._replace(per=per_unit)
    return figure


def same(figure: Interval, told: Told) -> bool:
    """Whether two expressions can be of the same figure: one amount in two currencies or units, or one twice."""
    other = told.amount
    if figure.unit is None or other.unit is None or figure.unit.kind != other.unit.kind:
        return _in_basis_points(figure, other)
    if figure.ends is not None or other.ends is not None or (other.per is not None and other.per != figure.per):
        return False
    if figure.unit == other.unit:
        alike = (figure.low, figure.high) == (other.low, other.high)
        value, again = figure.value, other.value
        unsigned = value is not None and value < 0 and again == value.copy_negate()  # -14% (14%)
        return not told.unsaid and (alike or unsigned or value == again is not None)
    if figure.unit.power != other.unit.power and {figure.unit.name, other.unit.name} <= AMBIGUOUS.keys():
        shared = set(AMBIGUOUS[figure.unit.name or ""]) & set(AMBIGUOUS[other.unit.name or ""])
        if shared and figure.value != other.value:  # 90 cents a barrel, or $150 million
            return False
    if figure.unit.kind == "money":
        return figure.unit.name != other.unit.name and (other.approx or not told.unsaid)
    return figure.unit.kind == "measure" and not told.unsaid


def _in_basis_points(figure: Interval, other: Interval) -> bool:
    """Whether a step is told again a hundred times finer: 1.75% (175 basis points)."""
    if figure.unit is None or other.unit is None or figure.value is None or other.value is None:
        return False
    finer = FINER.get((figure.unit.kind, other.unit.kind))
    return finer is not None and figure.value == other.value.scaleb(finer, EXACT)


PHRASES = (equivalent,)
