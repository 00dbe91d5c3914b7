"""Years whose numbers carry a mark behind them: 2023年, 二〇二三年, 23年底, 民国112年, 2023/24财年, 上年."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from claimnum.calendars import Relative, Shifted, SplitYear, Year
from claimnum.calendars.contextual import FullYear
from claimnum.phrases import phrase

if TYPE_CHECKING:
    from decimal import Decimal

    from claimnum.calendars import Expression
    from claimnum.numerals import Numeral

#: The year before the first of the Republic of China, by which Taiwan counts.
ERA = 1911
#: The years of that era that are counted without its name where a month or a part of the year follows.
OF_ERA = range(80, 151)
CENTURY = 2000


@phrase(
    "era_mark (number | numeral | ten | unit) +year_mark entire_year?",  # 民国112年
    "three_digits +annual_mark",  # 112年度
    "three_digits +year_mark =month_number",  # 112年3月
    "three_digits +year_mark =han_month",
    "three_digits +year_mark =han_quarter",  # 112年第三季
    "three_digits +year_mark =han_half",
    "three_digits +year_mark =ordinal_mark",  # 112年第3季
    "near_char open three_digits close year_mark",  # 今（112）年
)
def year_of_era(
    era_mark: Any = None,
    number: Decimal | None = None,
    numeral: Numeral | None = None,
    ten: int = 0,
    unit: int = 0,
    three_digits: Decimal | None = None,
    near_char: Any = None,
) -> Year | None:
    """A year of the Republic of China."""
    count = numeral.value if numeral is not None else number if number is not None else three_digits or ten + unit
    if count != int(count) or not 0 < count < max(OF_ERA):
        return None
    told = era_mark is not None or near_char is not None
    return Year(ERA + int(count)) if told or count in OF_ERA else None


@phrase(
    "two_digits +year_mark =han_quarter",  # 23年一季度
    "two_digits +year_mark =han_half",  # 23年上半年
    "two_digits +year_mark =entire_year",  # 23年全年
)
def short_year(two_digits: int) -> Year:
    """A year by its last two digits, where a part of it follows."""
    return Year(CENTURY + two_digits)


@phrase("two_digits +year_mark")  # 08年
def zero_year(two_digits: int) -> Year | None:
    """A year by its last two digits, which are so many years unless the first is zero."""
    return Year(CENTURY + two_digits) if two_digits <= 9 else None


@phrase(
    "fiscal_sign +year",  # FY2024
    "fiscal_sign +short:two_digits",  # FY24
    "near_fiscal",  # 上一财年
    "year_of_era",  # 民国112年
    "short_year",  # 22年上半年
    "nil:zero +unit +year_mark",  # 零八年
    "prior_year entire_year?",  # 上年
    "entire_year",  # 全年
)
def other_year(
    year: int = 0,
    short: int | None = None,
    near_fiscal: int | None = None,
    year_of_era: Expression | None = None,
    short_year: Expression | None = None,
    unit: int | None = None,
    prior_year: int | None = None,
    fiscal_sign: Any = None,
    entire_year: Any = None,
) -> Expression | None:
    """A year whose number is not written out, or counted from another."""
    if fiscal_sign is not None or unit is not None:
        return Year(year or CENTURY + (short or unit or 0), fiscal=unit is None)
    if near_fiscal is not None:
        return Relative("year", near_fiscal, fiscal=True)
    if prior_year is not None:  # the one before the year under discussion
        return Shifted(prior_year, "year", FullYear())
    return year_of_era or short_year or (None if entire_year is None else FullYear())


@phrase(
    "year (slash | dash | to) (+until:year | +two_digits) +fiscal_mark",  # 2023/24财年
    "year slash +two_digits +annual_mark",  # 2024/25年度
    "year +fiscal_mark",  # 2023财年
    "year +year_mark +entire_year",  # 2023年全年
    "year year_mark",  # 2023年
    "near_char open year close year_mark",  # 去（2023）年
    "numeral +year_mark",  # 二〇二三年
    "near_year entire_year?",  # 去年, 今年全年
    "other_year",  # 民国112年, 22年上半年, 上年
)
def marked_year(
    year: int | None = None,
    until: int | None = None,
    two_digits: int | None = None,
    numeral: Numeral | None = None,
    near_year: int | None = None,
    other_year: Expression | None = None,
    fiscal_mark: Any = None,
) -> Expression | None:
    """A year."""
    if year is not None:
        last = until if until is not None else two_digits
        return SplitYear(year, last) if last is not None else Year(year, fiscal=fiscal_mark is not None)
    if numeral is not None:
        value = numeral.value
        return Year(int(value)) if numeral.scale == 0 and 1800 <= value <= 2199 and value == int(value) else None
    return other_year if near_year is None else Relative("year", near_year)


PHRASES = (year_of_era, short_year, zero_year, other_year, marked_year)
