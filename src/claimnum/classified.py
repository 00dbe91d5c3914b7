"""Figures whose noun stands behind a classifier, and whose number is told by its magnitude alone.

45个城市, 2300人; 30多亿元, 数十亿元, 近千亿元; 每股0.15港元.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from claimnum import granted
from claimnum.figures import Figure, Interval, Quantity, Span, bounded, exactly
from claimnum.kinds import MORE, SKIPPED, Bound, Unit
from claimnum.model import EXACT
from claimnum.numerals import Numeral, in_words
from claimnum.phrases import phrase, sequence

if TYPE_CHECKING:
    from claimnum.lexicon import Text

# --- what is counted ---------------------------------------------------------------------------------------------


@sequence("classifier han{0,2} counted_noun", "classifier other_word counted_noun", "counted_noun", "classifier")
def classified(reading: Text, start: int, end: int) -> Unit:
    """What is counted: the noun behind the classifier, else the classifier."""
    nouns = [i for i in range(start, end) if reading.value(i, "counted_noun") == _surface(reading, i, end)]
    if not nouns:
        return Unit("count", "".join(reading.pieces[start:end]).strip())
    noun = "".join(reading.pieces[nouns[-1] : end])
    if len(noun) == 1:  # 测试车: what is before it is a part of the word
        first = start if nouns[-1] == start else start + len(str(reading.value(start, "classifier")))
        noun = "".join(reading.pieces[first:end])
    return Unit("count", noun.strip())


def _surface(reading: Text, start: int, end: int) -> str:
    return "".join(reading.pieces[start:end])


@phrase("currency", "rate_unit", "measure", "classified")
def named_unit(
    currency: Unit | None = None,
    rate_unit: Unit | None = None,
    measure: Unit | None = None,
    classified: Unit | None = None,
) -> Unit | None:
    """What a number is of."""
    return currency or rate_unit or measure or classified


# --- magnitudes --------------------------------------------------------------------------------------------------


@phrase(
    "plain_number odd magnitude? named_unit",  # 30多亿元, 100多家
    "plain_number magnitude? odd named_unit",  # 30万余元
    "told:quantity odd !han",  # 一倍多
    "some (magnitude | power:plain_number) odd? named_unit",  # 数千亿元, 数十亿元
    "some whole:quantity",  # 数十亿元
    "fuzzy classified",  # 数家公司
)
def vague(
    plain_number: Numeral | None = None,
    power: Numeral | None = None,
    whole: Quantity | None = None,
    told: Quantity | None = None,
    magnitude: int = 0,
    named_unit: Unit | None = None,
    classified: Unit | None = None,
    fuzzy: tuple[int, int] | None = None,
) -> Interval | None:
    """A number of which only the beginning or the magnitude is told."""
    if fuzzy is not None:
        low, high = map(Decimal, fuzzy)
        return Interval(None, low, high, classified, approx=True)
    if told is not None:
        return bounded(exactly(told), MORE)
    unit = named_unit
    if whole is not None:
        unit, power = whole.unit, whole.numeral
    if unit is None or (power is not None and not _is_magnitude(power.value)):
        return None
    if plain_number is not None:
        number = plain_number._replace(scale=plain_number.scale + magnitude)
        return bounded(exactly(Quantity(number, unit)), MORE)
    low = (Decimal(1) if power is None else power.value).scaleb(magnitude + unit.power, EXACT)
    return Interval(None, low, low.scaleb(1, EXACT), unit, high_open=True)


def _is_magnitude(value: Decimal) -> bool:
    return value > 0 and value == Decimal(1).scaleb(value.adjusted(), EXACT)


@phrase(
    "low:plain_number (each:classifier | each:counted_noun) (to | dash) high:plain_number classified",  # 3家至5家工厂
    "low:plain_number (to | dash | or) high:plain_number classified",  # 3至5家
    "high:plain_number classified",  # 45个城市
)
def number_classified(
    high: Numeral,
    classified: Unit,
    high_at: Span = (0, 0),
    low: Numeral | None = None,
    low_at: Span = (0, 0),
    each_at: Span | None = None,
    to: Any = None,
) -> Interval | tuple[()] | None:
    """A number of things; the character for one is the article, and no figure."""
    upper = Quantity(high, classified)
    if low is None:
        return SKIPPED if high.worded and high.value == 1 else exactly(upper)
    lower = Quantity(low if low.scale or low.mantissa >= high.mantissa else low._replace(scale=high.scale), classified)
    if lower.value > upper.value:
        return None
    ends = None if to is None else ((exactly(lower), (low_at[0], (each_at or low_at)[1])), (exactly(upper), high_at))
    return Interval(None, lower.value, upper.value, classified, decimals=high.decimals, ends=ends)


# --- figures -----------------------------------------------------------------------------------------------------


@phrase("vague", "number_classified")
def reckoned(
    vague: Interval | None = None, number_classified: Interval | tuple[()] | None = None
) -> Interval | tuple[()] | None:
    """A figure without its qualifiers."""
    return vague or number_classified


@phrase(
    "per (share | denominator | measure) (bound approx? | approx bound?)? (ranged | reckoned | quantity)"
    " (bound_after | approx_after)?",  # 每桶60至65美元
    # 突破每盎司2400美元
    "(bound approx? | approx bound?) per (share | denominator | measure) (ranged | reckoned | quantity)",
    "(bound approx? | approx bound?) magnitude named_unit (bound_after | approx_after)?",  # 近千亿元
    "bound (han | word | other_word){1,5} of quantity",  # 不超过售价的20%
    "(bound approx? | approx bound?)? reckoned (per (share | denominator | measure))? (bound_after | approx_after)?",
)
def figured(
    here: Span,
    reckoned: Interval | tuple[()] | None = None,
    ranged: Interval | None = None,
    quantity: Quantity | None = None,
    magnitude: int = 0,
    named_unit: Unit | None = None,
    bound: Bound | None = None,
    approx: Any = None,
    share: str | None = None,
    denominator: str | None = None,
    measure: Unit | None = None,
    bound_after: Bound | None = None,
    approx_after: Any = None,
) -> Figure | tuple[()] | None:
    """A figure with its qualifiers and its denominator."""
    if quantity is not None:
        reckoned = exactly(quantity)
    elif ranged is not None:
        reckoned = ranged if ranged.low is not None else None
    elif named_unit is not None:
        reckoned = exactly(Quantity(in_words(1, magnitude), named_unit))
    if not reckoned:
        return reckoned
    per = share or denominator or (measure.name if measure else None)
    amount = reckoned._replace(approx=reckoned.approx or approx is not None or approx_after is not None, per=per)
    limit = bound or bound_after
    return Figure(*here, bounded(amount, limit) if limit is not None else amount)


@phrase(
    # 四百多, 500余万
    "(bound approx? | approx bound?)? plain_number odd magnitude? index_points? !han !to !calendar_units",
    "(bound approx? | approx bound?)? plain_number magnitude odd !han !to !calendar_units",  # 30万余
    "(bound approx? | approx bound?)? some magnitude odd? !han !calendar_units",  # 数百万
)
def untold(
    here: Span, plain_number: Numeral | None = None, magnitude: int = 0, bound: Bound | None = None, approx: Any = None
) -> Figure | None:
    """A number with nothing that says what it is of, of which only the beginning or the magnitude is told."""
    if plain_number is None:
        low = Decimal(1).scaleb(magnitude)
        found = Interval(None, low, low.scaleb(1), None, high_open=True)
    else:
        if not plain_number.value or plain_number.value % 10:  # 3多
            return None
        number = plain_number._replace(scale=plain_number.scale + magnitude)
        found = bounded(exactly(Quantity(number)), MORE)
    found = found._replace(approx=approx is not None)
    return Figure(*here, found if bound is None else bounded(found, bound), bare=True)


@phrase(
    # 人次1.63亿, 用户数突破10亿
    "head_count stood? (bound | approx)? number:plain_number !classifier !counted_noun !currency !rate_unit !measure",
)
def headed(
    head_count: str,
    number: Numeral,
    number_at: Span,
    bound: Bound | None = None,
    bound_at: Span | None = None,
    approx: Any = None,
    approx_at: Span | None = None,
) -> Figure:
    """A count after its noun."""
    start = (bound_at or approx_at or number_at)[0]
    amount = exactly(Quantity(number, Unit("count", head_count)), approx=approx is not None)
    return Figure(start, number_at[1], amount if bound is None else bounded(amount, bound))


@phrase(
    "ordinal_mark plain_number (classified | year_mark)?",  # 第三家
    "first_mark plain_number classified",  # 前五名
    "plain_number (to | dash)? plain_number? age_mark",  # 16至24岁
    "labelled plain_number",  # 附注12
    "plain_number (length_unit | classifier) term",  # 5年期
    "number +hour_mark (+number minute_mark?)?",  # 15时30分
)
def passed_over() -> object:
    """Numbers that are no figures: ordinals, ages, notes, terms, times of day."""
    return SKIPPED


PHRASES = (classified, named_unit, vague, number_classified, reckoned, *granted.PHRASES)
ROOTS = (passed_over, headed, *granted.ROOTS, figured, untold)
