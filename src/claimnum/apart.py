"""Apart: periods that stand near a figure and are of another thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimnum.amounts import Figure
from claimnum.calendars import Duration, Month, Rolling, ToDate, Year
from claimnum.calendars.contextual import Ahead, InYear
from claimnum.shapes import after

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimnum.discourse import Sentence
    from claimnum.marks import Marks
    from claimnum.periods import Dated
    from claimnum.signs import Signs

#: How near words must stand before a period to tell what it is: said on Thursday, due in 2027; and how near behind it.
NEAR, BEHIND = 5, 4
Placed = list[tuple[int, "Dated"]]
#: How many words may tell of an event that something has been so since.
EVENT = 10
#: Words that a subject may have.
SUBJECT = 3
#: A comma and a word between what is listed.
JOINT = 2


# --- periods of no figure ----------------------------------------------------------------------------------------


def all_usable(shape: str, of: Marks, sentence: Sentence, dated: Placed) -> Placed:
    """The periods that figures can have; none that is listed beside one they cannot: due in 2027 and 2029."""
    found = [(i, period) for i, period in dated if usable(shape, of, sentence, i, period)]
    if len(found) == len(dated):
        return found
    kept, last = {i for i, _ in found}, dated[0]
    for i, period in dated[1:]:
        gap = shape[last[1].end : period.start] if last[0] == i - 1 and i - 1 not in kept else ""
        listed = 0 < len(gap) <= JOINT and not of.joint.isdisjoint(gap) and not last[1].compare
        if listed and type(last[1].expression) is type(period.expression):
            kept.discard(i)
        last = (i, period)
    return [(i, period) for i, period in found if i in kept]


def split(periods: Placed, dated: Placed, told: int, n: int) -> tuple[Placed, Placed]:
    """The n periods of a list before "respectively" (due in 2025, 2026 and 2027), and those after it; or all."""
    for some in (periods, dated):
        first = [(i, period) for i, period in some if period.start < told and not period.compare]
        if len(first) == n:
            return first, [(i, period) for i, period in periods if period.start > told]
    return periods, []


def usable(shape: str, of: Marks, sentence: Sentence, i: int, period: Dated) -> bool:
    """Whether any figure can have a period: no comparison, no maturity, no day of saying, no reach of a record."""
    if period.compare:
        return False
    window = shape[max(0, period.start - EVENT) : period.end + 2]
    if not is_day(period) and of.parting_words.isdisjoint(window):
        return True
    return not _parted(shape, of, sentence, i, period)


def _parted(shape: str, of: Marks, sentence: Sentence, i: int, period: Dated) -> bool:
    """Whether the words around a period part it from every figure."""
    if is_day(period) and shape[period.start - 1 : period.start] in of.ended:
        return True  # fiscal 2024 (ended June 30)
    before = _before(shape, of, sentence.items[i - 1].end if i else sentence.start, period)
    event = not of.since.isdisjoint(shape[max(0, period.start - EVENT) : period.start])
    if not of.untaken.isdisjoint(before) or (event and is_since_event(shape, of, sentence, i, period)):
        return True
    behind = shape[period.end : period.end + 2]
    if not of.record.isdisjoint({*before, *behind}) and _reach_of_record(period):
        return True
    if behind[:1] in of.trailing and _of_what_follows(shape, of, period, behind):
        return True
    return _told(shape, of, sentence, period, before)


def _of_what_follows(shape: str, of: Marks, period: Dated, behind: str) -> bool:
    """Whether what stands behind a period says what it is of: a year after the merger, 14 times our 2025 estimate."""
    first, then = behind[:1], behind[1:]
    if first in of.after and isinstance(period.expression, Duration):
        return True
    if first in of.outlook and not of.multiple.isdisjoint(shape[max(0, period.start - NEAR) : period.start]):
        return True
    contract = first in of.contract and of.outlook.isdisjoint(then)  # but: its 2025 delivery forecast
    return contract or is_contract(shape, of, period)


def is_contract(shape: str, of: Marks | Signs, period: Dated) -> bool:
    """Whether a month is that of a contract: December corn fell; not in December corn fell."""
    at = period.end
    if shape[at : at + 1] not in of.traded or shape[period.start - 1 : period.start] in of.preposition:
        return False
    at = after(shape, at)
    return shape[at : at + 1] in of.settled and isinstance(period.expression, Month)


def _before(shape: str, of: Marks, last: int, period: Dated) -> str:
    """The letters of the words before a period, from the last comma or item on."""
    before = shape[max(last, period.start - NEAR) : period.start]
    if of.comma.isdisjoint(before):
        return before
    return before[max(n for n, letter in enumerate(before) if letter in of.comma) + 1 :]


def is_since_event(shape: str, of: Marks | Signs, sentence: Sentence, i: int, period: Dated) -> bool:
    """Whether something is told from an event in a period on: since it opened in 2019."""
    start = max(sentence.items[i - 1].end if i else sentence.start, period.start - EVENT)
    before = shape[start : period.start]
    if of.since.isdisjoint(before) or period.relation != "in":
        return False
    last = next(letter for letter in reversed(before) if letter in of.since or letter in of.comma)
    return last in of.since


def _told(shape: str, of: Marks, sentence: Sentence, period: Dated, before: str) -> bool:
    """The day of saying: said on Thursday, on Thursday said; the day of a dateline."""
    if not is_day(period) or period.relation == "by":
        return False
    if not of.told.isdisjoint(before) or _says(shape, of, sentence, period):
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


def all_narrow(shape: str, of: Marks, items: Sequence[Figure | Dated], periods: Placed) -> set[int]:
    """The periods that are of the figure before them alone: 12% so far this year, 30% above the close on Tuesday."""
    found: set[int] = set()
    for p, period in periods:
        figure = items[p - 1]
        if not p or not isinstance(figure, Figure):
            continue
        if period.relation == "since" or isinstance(period.expression, ToDate):
            near = NEAR if period.relation == "since" else 2  # shed a third of their value since December
            if figure.role == "change" and period.start - figure.end < near:
                found.add(p)
        elif is_day(period) and not of.closing.isdisjoint(shape[max(0, period.start - NEAR) : period.end + 2]):
            found.add(p)
    return found


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
    if behind[:1] in of.possessive and owns_next(shape, of, sentence, period):
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


# --- periods in a row --------------------------------------------------------------------------------------------


def share(figures: Sequence[tuple[int, Figure]], periods: Sequence[tuple[int, Dated]]) -> None:
    """Gives figures the periods of a list, in order and over again."""
    for n, (_, figure) in enumerate(figures):
        figure.period = periods[n % len(periods)][1]


def days(period: Dated) -> object:
    """What two periods share that are the same days."""
    found = period.resolved
    return (found.from_, found.to, period.relation) if found is not None and found.from_ else id(period)
