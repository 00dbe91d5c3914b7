"""Apart: periods that stand near a figure and are of another thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimnum.amounts import Figure
from claimnum.calendars import Duration, Rolling, Year
from claimnum.calendars.contextual import Ahead, InYear

if TYPE_CHECKING:
    from claimnum.discourse import Sentence
    from claimnum.marks import Marks
    from claimnum.periods import Dated

#: How near words must stand before a period to tell what it is: said on Thursday, due in 2027; and how near behind it.
NEAR, BEHIND = 5, 4
#: Words that a subject may have.
SUBJECT = 3


# --- periods of no figure ----------------------------------------------------------------------------------------


def usable(shape: str, of: Marks, sentence: Sentence, i: int, period: Dated) -> bool:
    """Whether any figure can have a period: no comparison, no maturity, no day of saying, no reach of a record."""
    if period.compare or (is_day(period) and shape[period.start - 1 : period.start] in of.ended):
        return False  # fiscal 2024 (ended June 30)
    before = _before(shape, of, sentence.items[i - 1].end if i else sentence.start, period)
    if not of.maturity.isdisjoint(before) or not of.than.isdisjoint(before) or not of.since.isdisjoint(before):
        return False
    behind = shape[period.end : period.end + 2]
    if not of.outlook.isdisjoint(behind[:1]) and not of.multiple.isdisjoint(
        shape[max(0, period.start - NEAR) : period.start]
    ):
        return False  # 14 times our 2025 estimate
    if not of.record.isdisjoint({*before, *behind}) and _reach_of_record(period):
        return False
    planned = behind[:1] in of.contract and not of.outlook.isdisjoint(behind[1:])  # its 2025 delivery forecast
    return not _told(shape, of, sentence, period, before) and (planned or behind[:1] not in of.contract)


def _before(shape: str, of: Marks, last: int, period: Dated) -> str:
    """The letters of the words before a period, from the last comma or item on."""
    start = max(last, period.start - NEAR)
    for at in range(period.start - 1, start - 1, -1):
        if shape[at] in of.comma:
            return shape[at + 1 : period.start]
    return shape[start : period.start]


def _told(shape: str, of: Marks, sentence: Sentence, period: Dated, before: str) -> bool:
    """The day of saying: said on Thursday, on Thursday said; the day of a dateline."""
    if not is_day(period) or period.relation == "by":
        return False
    if not of.said.isdisjoint(before) or _says(shape, of, sentence, period):
        return True
    dateline = shape[period.end : period.end + NEAR]
    return period.start - sentence.start < NEAR and not of.dash.isdisjoint(dateline)


def _says(shape: str, of: Marks, sentence: Sentence, period: Dated) -> bool:
    """Whether a word of saying follows a day that opens a sentence: on Monday it reported."""
    at = period.end
    while at < period.end + SUBJECT and shape[at : at + 1] in of.quiet:
        at += 1
    opens = at == period.end or period.start - sentence.start < NEAR
    return opens and shape[at : at + 1] in of.said


def _reach_of_record(period: Dated) -> bool:
    """Whether a period can be the reach of a record: since 2011, in three years, in the past decade."""
    return period.relation == "since" or isinstance(period.expression, (Ahead, Duration, InYear, Rolling))


def is_day(period: Dated) -> bool:
    return period.resolved is not None and period.resolved.grain == "day"


# --- periods of another figure -----------------------------------------------------------------------------------


def told_after(shape: str, of: Marks, at: int, item: Figure | Dated) -> bool:
    """Whether words behind "after" tell of something else: after falling 2%, after it cut its 2024 target."""
    if shape[at] not in of.after:
        return False
    return isinstance(item, Figure) or not (of.moved | of.said | of.future).isdisjoint(shape[at : item.start])


def of_what_follows(shape: str, of: Marks, sentence: Sentence, figure: Figure, period: Dated) -> bool:
    """Whether a period behind a figure is of another thing: 5%, beating its 2024 target; it took 50 days."""
    gap, behind = shape[figure.end : period.start], _behind(shape, of, sentence, period)
    if owns_next(shape, of, sentence, period):
        return True
    if not figure.forward and not of.outlook.isdisjoint(behind):
        return True
    if not figure.forward and period.forward:
        return any(one.forward and figure.start < one.start < period.start for one in sentence.figures)
    if of.comma.isdisjoint(gap):
        return False
    if isinstance(period.expression, Duration):
        return period.relation == "in"
    return isinstance(period.expression, Year) and gap[-1:] not in of.preposition and behind[:1] in of.named


def owns_next(shape: str, of: Marks, sentence: Sentence, period: Dated) -> bool:
    """Whether a period is that of the figure right behind it: above 16 million and last year's 14 million."""
    if shape[period.end : period.end + 1] not in of.possessive:
        return False
    at = sentence.items.index(period) + 1
    following = sentence.items[at] if at < len(sentence.items) else None
    return isinstance(following, Figure) and of.quiet.issuperset(shape[period.end + 1 : following.start])


def _behind(shape: str, of: Marks, sentence: Sentence, period: Dated) -> str:
    """The letters of the few words behind a period, up to the next comma or comparison."""
    behind = shape[period.end : min(period.end + BEHIND, sentence.end)]
    if of.apart.isdisjoint(behind):
        return behind
    return behind[: next(n for n, letter in enumerate(behind) if letter in of.apart)]
