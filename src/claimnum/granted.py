"""Figures whose unit or denominator the words before them tell: 每股派息0.2元, 升息半码, 不超过总股本的1%."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from claimnum.figures import Figure, Quantity, Span, bounded, exactly
from claimnum.intervals import listed, qualify
from claimnum.kinds import Bound, Unit
from claimnum.numerals import in_digits
from claimnum.phrases import phrase, sequence

if TYPE_CHECKING:
    from claimnum.figures import Interval
    from claimnum.lexicon import Text
    from claimnum.numerals import Numeral

HALF, TEN = Decimal("0.5"), Decimal(10)


@phrase("plain_number +hundredth_unit")  # 5分
def hundredths(plain_number: Numeral) -> Quantity:
    """So many hundredths of the main unit."""
    return Quantity(plain_number, Unit("money", "CNY", -2))


@sequence("(number | numeral | unit) +hundredth_unit")
def small_change(reading: Text, start: int, end: int) -> Figure | None:
    """Hundredths that are all that a text says; elsewhere they are minutes, scores, points."""
    if any(piece.strip(" \n.。") for piece in (*reading.pieces[:start], *reading.pieces[end:])):
        return None
    numeral = reading.joined.get(start, {}).get("numeral")
    if numeral is None:
        digits = reading.pieces[start].strip()[0].isdecimal()
        numeral = in_digits(Decimal(reading.value(start, "number" if digits else "unit") or 0))
    return Figure(start, end, exactly(Quantity(numeral, Unit("money", "CNY", -2))))


# --- for each ----------------------------------------------------------------------------------------------------


@phrase(
    # 每股派发现金红利0.35元, 每日增产13.8万桶
    "per many:plain_number? (share | denominator | measure) grant (han | payout | grant | other_word){0,4}"
    " (bound approx? | approx)? (ranged | quantity | hundredths | number_classified) (bound_after | approx_after)?",
    # 每股股份购回价介乎50元至52元
    "per (share | denominator | measure) (han | counted_noun | classifier | other_word | grant){1,8} ranged",
    # 每辆车最高补贴1万元
    "per many:plain_number? (share | denominator | measure) (counted_noun | han)? bound grant approx?"
    " (quantity | number_classified)",
    "per (share | denominator | measure) (bound approx? | approx)? hundredths",  # 每度3分
    "of_ten:number +grant +quantity",  # 10派2.5元
)
def granted(
    here: Span,
    quantity: Quantity | None = None,
    quantity_at: Span | None = None,
    ranged: Interval | None = None,
    ranged_at: Span | None = None,
    hundredths: Quantity | None = None,
    hundredths_at: Span | None = None,
    number_classified: Any = None,
    number_classified_at: Span | None = None,
    many: Numeral | None = None,
    of_ten: Decimal | None = None,
    share: str | None = None,
    denominator: str | None = None,
    measure: Unit | None = None,
    grant: Any = None,
    bound: Bound | None = None,
    bound_at: Span | None = None,
    approx: Any = None,
    approx_at: Span | None = None,
    bound_after: Bound | None = None,
    approx_after: Any = None,
) -> Figure | None:
    """What is given, taken or made for one of something: the verb stands between it and the figure."""
    found = quantity or hundredths
    amount = ranged or (number_classified if found is None else exactly(found))
    if ranged is not None and ranged.low is None:
        return None
    at = ranged_at or quantity_at or hundredths_at or number_classified_at
    if not amount or at is None:
        return None
    of = share or denominator or (measure.name if measure else None)
    if of_ten is not None:
        of, many = "share", in_digits(of_ten) if of_ten == TEN else None
        if many is None:
            return None
    per = of if many is None else f"{many.value:f} {of}"
    start = (
        here[0]
        if grant is None and ranged is None
        else min(place[0] for place in (bound_at, approx_at, at) if place is not None)
    )
    approximate = approx is not None or approx_after is not None
    return Figure(start, here[1], qualify(amount, bound or bound_after, approximate, per))


# --- bounds ------------------------------------------------------------------------------------------------------


@phrase(
    # 不超过公司总股本1%
    "bound approx? (han | word | other_word | counted_noun | classifier | share | deed | unit | term | back_mark){1,9}"
    " of? quantity",
    "bound grant approx? quantity",  # 最高补贴2000元
)
def limited(here: Span, bound: Bound, quantity: Quantity, approx: Any = None, grant: Any = None) -> Figure | None:
    """A figure whose bound stands before what it is a part of, or before what is done with it."""
    part = quantity.unit is not None and quantity.unit.kind == "percent"
    if bound.open or (grant is None and not part):  # 超过预期5%: by so much
        return None
    return Figure(*here, bounded(exactly(quantity, approx=approx is not None), bound))


# --- steps -------------------------------------------------------------------------------------------------------

STEPS = frozenset(("percentage_point", "basis_point"))


@phrase("bare:plain_number spoken_piece and high:quantity")  # 0.8个和5.1个百分点
def both_steps(
    here: Span, bare: Numeral, bare_at: Span, spoken_piece_at: Span, high: Quantity, high_at: Span
) -> Figure | None:
    """Two steps whose unit is written out once."""
    if high.unit is None or high.unit.kind not in STEPS:
        return None
    found = listed(bare, (bare_at[0], spoken_piece_at[1]), high, high_at)
    return None if found is None else Figure(*here, found)


# --- steps of a rate ---------------------------------------------------------------------------------------------


@phrase("(number | half:half | unit) +rate_step")
def stepped_by(rate_step: int, number: Decimal | None = None, half: Any = None, unit: int = 0) -> Quantity:
    """Steps that a central bank moves its rate by, in basis points."""
    steps = HALF if half is not None else Decimal(unit) if number is None else number
    return Quantity(in_digits(steps * rate_step), Unit("basis_point", "bp"))


@phrase("particle stepped_by")  # 升息半码
def stepped(stepped_by: Quantity, stepped_by_at: Span) -> Figure:
    """A rate moved by steps."""
    return Figure(*stepped_by_at, exactly(stepped_by))


PHRASES = (hundredths, stepped_by)
ROOTS = (small_change, granted, limited, both_steps, stepped)
