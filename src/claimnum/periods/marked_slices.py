"""So many units of a year or a month whose number carries a mark: 今年前9个月, 四月前二十天, 2023年的最后4个月."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from claimnum.calendars import FirstUnits, LastUnits
from claimnum.phrases import phrase

if TYPE_CHECKING:
    from decimal import Decimal

    from claimnum.calendars import Expression
    from claimnum.numerals import Numeral

#: Units that a month has many of.
SHORT = frozenset(("day", "week"))


@phrase(
    "first_units",  # 前三季度
    "first_mark number length_unit",  # 前9个月
    "last_mark number length_unit",  # 最后2个月
)
def marked_slice(
    first_units: tuple[int, str] | None = None,
    number: Decimal | None = None,
    length_unit: str = "",
    last_mark: Any = None,
) -> tuple[int, str] | None:
    """So many units at the start of a period, or (a negative number) at its end."""
    if first_units is not None:
        return first_units
    if number is None or not 0 < number < 100 or number != int(number):
        return None
    return (int(number) if last_mark is None else -int(number)), length_unit


@phrase(
    "marked_year attribute_mark? marked_slice",  # 今年前9个月, 2023年的最后4个月
    "only:marked_slice",  # 前9个月
)
def slice_of_year(
    marked_slice: tuple[int, str] | None = None,
    only: tuple[int, str] | None = None,
    marked_year: Expression | None = None,
) -> Expression | None:
    """The first or the last units of a year; 前1周 is the last one before now, 后1年 none of a year."""
    found = marked_slice or only
    if found is None or (only is not None and (only[1] in SHORT or only[0] == -1)):
        return None
    n, unit = found
    return FirstUnits(n, unit, marked_year) if n > 0 else LastUnits(-n, unit, marked_year)


@phrase("marked_month first_mark (number | numeral | ten | unit) length_unit")  # 四月前二十天
def slice_of_month(
    marked_month: Expression | None,
    length_unit: str,
    number: Decimal | None = None,
    numeral: Numeral | None = None,
    ten: int = 0,
    unit: int = 0,
) -> Expression | None:
    """The first days or weeks of a month."""
    n = number or (numeral.value if numeral is not None else ten + unit)
    if length_unit not in SHORT or not 0 < n < 32 or n != int(n):
        return None
    return FirstUnits(int(n), length_unit, marked_month)


PHRASES = (marked_slice, slice_of_year, slice_of_month)
