"""Equivalents: the same figure said twice, in another currency, in another unit, or in words and in digits."""

from __future__ import annotations

from typing import Any, NamedTuple

from claimnum.figures import Figure, Interval, Span
from claimnum.phrases import phrase

#: The value of a word that says both equal and about: 约合.
ABOUT = 2


class Told(NamedTuple):
    """Another expression beside a figure, its place, and whether nothing but commas says that it is one."""

    amount: Interval
    at: Span
    unsaid: bool


@phrase(
    # ($433 million), or about $845 million
    "(open (equal | or)? | comma? equal | comma? said:or | comma) told:single close?",
)
def equivalent(
    told: Interval | None,
    told_at: Span,
    equal: Any = None,
    said: Any = None,
    open: Any = None,  # noqa: A002
) -> Told | None:
    """Another expression beside a figure."""
    if told is not None and equal == ABOUT:
        told = told._replace(approx=True)
    return None if told is None else Told(told, told_at, unsaid=equal is None and said is None and open is None)


@phrase(
    "(spread | flowing | single) equivalent another:equivalent per_unit?",  # 3 yuan ($0.43 or 0.40 euros)
    "(spread | flowing | single) equivalent per_unit?",  # 3 yuan ($0.43) a piece
)
def equated(
    equivalent: Told | None,
    spread: Interval | None = None,
    spread_at: Span = (0, 0),
    flowing: Interval | None = None,
    flowing_at: Span = (0, 0),
    single: Interval | None = None,
    single_at: Span = (0, 0),
    another: Told | None = None,
    per_unit: str | None = None,
) -> Figure | None:
    """A figure with its equivalent: 3 billion yuan ($433 million)."""
    amount = spread or flowing or single
    at = spread_at if spread else flowing_at if flowing else single_at
    if amount is None or equivalent is None or not same(amount, equivalent):
        return None
    figure = Figure(*at, amount)
    figure.stated += (Figure(*equivalent.at, equivalent.amount),)
    if another is not None:
        if not same(amount, another):
            return None
        figure.stated += (Figure(*another.at, another.amount),)
    if per_unit is not None and amount.per is None:
        for one in (figure, *figure.stated):
            one.amount = one.amount._replace(per=per_unit)
    return figure


def same(figure: Interval, told: Told) -> bool:
    """Whether two expressions can be of the same figure: one amount in two currencies or units, or one twice."""
    other = told.amount
    if figure.unit is None or other.unit is None or figure.unit.kind != other.unit.kind:
        return False
    if figure.ends is not None or other.ends is not None or (other.per is not None and other.per != figure.per):
        return False
    if figure.unit == other.unit:
        alike = (figure.low, figure.high) == (other.low, other.high)
        return not told.unsaid and (alike or figure.value == other.value is not None)
    if figure.unit.kind == "money":
        return figure.unit.name != other.unit.name and (other.approx or not told.unsaid)
    return figure.unit.kind == "measure" and not told.unsaid


PHRASES = (equivalent,)
