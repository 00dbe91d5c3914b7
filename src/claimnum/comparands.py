"""Movements told with their base or their comparison before the verb.

较2021年的35.1亿元减少7.1%, 由380元上调至450元, 9.86亿元，同比增长12.7%, 去年同期为11.03亿元.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimnum import movements, nominal
from claimnum.movements import Movement, given
from claimnum.phrases import Grammar, phrase

if TYPE_CHECKING:
    from claimnum.amounts import Figure
    from claimnum.cues import Cues
    from claimnum.periods import Dated


@phrase(
    # 32.6亿元，较2021年的35.1亿元减少7.1%
    "level:figure gap comma (than | compare) period (other | genitive){0,4} base:figure gap mover gap change:change",
    # 较2021年的35.1亿元减少7.1%
    "(than | compare) period (other | genitive){0,4} base:figure gap mover gap change:change",
    "level:figure gap comma than period surplus change:change",  # 22.8万亿元，比上年同期多4.7万亿元
    # 比上月末和上年同期低0.8个和5.1个百分点
    "than period (and period)? surplus change:change (and more:growth)?",
    "(than | compare) period (of | stood) other{0,2} base:figure",  # 较去年亏损0.56亿元转亏为盈
)
def moved_against(
    change: Figure | None = None,
    level: Figure | None = None,
    base: Figure | None = None,
    mover: str | None = None,
    surplus: str | None = None,
    more: Figure | None = None,
) -> Movement:
    """A level, and how much it moved against what."""
    return Movement(given(change, more), given(level), given(base), mover or surplus)


@phrase(
    # 13亿元，与上年同期相比增加3.1亿元
    "level:figure gap comma and? period compare (comma | adverb | coming | future){0,3} mover other{0,2} change:figure",
    "compare (comma | adverb | coming | future){0,3} mover other{0,2} change:figure",
)
def against_that(mover: str, change: Figure, level: Figure | None = None) -> Movement:
    """How much something moved against what stands before the word that compares."""
    return Movement((change,), given(level), (), mover)


@phrase("(level:figure gap comma)? than:period surplus change:change")  # 13.7元，同比低29%
def above_or_below(than: Dated, surplus: str, change: Figure, level: Figure | None = None) -> Movement | None:
    """A level, and by how much it is above or below what it was."""
    return Movement((change,), given(level), (), surplus) if than.compare else None


@phrase("measured_by of expected:figure")  # 低于市场预期的25亿元
def short_of(expected: Figure) -> Movement:
    """What was expected of a figure that fell short of it or beat it."""
    return Movement(expected=(expected,))


@phrase("former blank{0,2} outlook? stood blank{0,2} base:figure")  # 此前目标为80万辆
def formerly(base: Figure) -> Movement:
    """What was expected before."""
    return Movement((), (), (base,), former=True)


@phrase("prev (colon | stood | particle)? base:figure")  # 前值减少465万桶
def before_that(base: Figure) -> Movement:
    """What was told for the period before."""
    return Movement((), (), (base,))


@phrase("period of multiple")  # 去年的3倍
def times_of(period: Dated, multiple: Figure) -> Movement:
    """So many times what something was in a period."""
    return Movement((multiple,), (), (), "up", period)


@phrase(
    # 9.86亿元，同比增长12.7%; 2.1万亿元，较前一交易日缩量1758亿元
    "level:figure gap comma (than period? blank{1,5} | (than? period){0,2}) rhythm? adverb{0,2} !raise mover other{0,2}"
    " change:change",
)
def level_then(level: Figure, mover: str, change: Figure) -> Movement:
    """9.86亿元，同比增长12.7%; what moved it against another period after that is told by its own verb."""
    return Movement((change,), (level,), (), mover)


@phrase(
    # 由380元上调至450元
    "from (former of? | (present | other){1,4} (genitive | of))? gap base:figure gap mover (other | period){0,3} to"
    " (other | genitive){0,4} level:figure",  # 由目前的380元上调至450元
    "from (former of?)? gap base:figure gap mover became blank{0,1} level:figure",  # 由380元上调为450元
    "from gap base:figure (other =became | other other | deed) became blank{0,1} level:figure",  # 由2.8元调整为3.3元
    "from gap base:figure gap mover gap change:figure other{0,3} to gap level:figure",  # 由22.1%上升2.4个百分点至24.5%
    # 由去年同期的35.2%下降至28.7%
    "from period of? gap base:figure gap mover (other | period){0,3} to (period of?)? (other | genitive){0,4}"
    " level:figure",
    "!rise mover became blank{0,1} level:figure",  # 下修为1.9%
    "mover gap change:growth comma at gap level:figure",  # 下跌1.2%，收报14,687.02点
)
def base_to_level(
    level: Figure, base: Figure | None = None, change: Figure | None = None, mover: str | None = None
) -> Movement:
    """From a base to a level."""
    return Movement(() if change is None else (change,), (level,), () if base is None else (base,), mover)


@phrase("crossed_figure")  # 跌破6万美元
def crossed(crossed_figure: Figure) -> Movement:
    """A level that was passed, and which way."""
    return Movement((), (crossed_figure,), (), "up" if crossed_figure.amount.low_open else "down")


@phrase(
    "period stood other{0,4} base:figure",  # 去年同期为11.03亿元
    "period blank{0,3} (close_by:cash | close_by:quantity | close_by:bare)",  # 上年同期净利润1.1亿元
)
def stood_at(period: Dated, base: Figure | None = None, close_by: Figure | None = None) -> Movement | None:
    """What was told of the period compared with; 同比 names none."""
    unnamed = base is None and period.end - period.start <= UNNAMED
    return Movement((), (), given(base, close_by), None, period) if period.compare and not unnamed else None


#: The pieces of what is compared with no period of a name: 同比.
UNNAMED = 2
#: What is always a step up or down, however long the name of what was moved.
STEPS = frozenset(("percentage_point", "basis_point"))


@phrase("mover other{0,9} other{0,5} change:rate")  # 下调金融机构存款准备金率0.5个百分点
def stepped(mover: str, change: Figure) -> Movement | None:
    """A step, and what was moved by it between."""
    return Movement((change,), (), (), mover) if change.unit is not None and change.unit.kind in STEPS else None


@phrase("rise (blank | outlook | period){0,6} stood gap change:rate")  # 增长目标为5%
def rise_stood(rise: str, change: Figure) -> Movement:
    """Growth that is named as a figure."""
    return Movement((change,), (), (), rise)


ROOTS = (
    crossed,
    base_to_level,
    moved_against,
    against_that,
    above_or_below,
    short_of,
    formerly,
    before_that,
    times_of,
    stood_at,
    rise_stood,
)


def grammar(cues: Cues) -> Grammar:
    """All movements over one alphabet of cues."""
    return Grammar(cues, (*ROOTS, *nominal.ROOTS, level_then, stepped), movements.PHRASES, passed=cues.family("blank"))
