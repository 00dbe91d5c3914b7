"""Lists that a word for *respectively* stands before: 2022年至2024年收入分别为1亿元、2亿元和3亿元."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from claimnum import apart
from claimnum.amounts import Figure
from claimnum.calendars import Context, Range, Year
from claimnum.periods import Dated

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claimnum.clauses import Clauses

Numbered = tuple[int, Figure]
#: A list of more years than this is of something else.
MANY = 12
NOWHERE = Context()


def listed(
    clauses: Clauses, figures: list[Numbered], periods: list[tuple[int, Dated]], dated: list[tuple[int, Dated]]
) -> bool:
    """Pairs lists of as many figures as periods, in their order; whether the sentence is made of such lists."""
    told = clauses.told()
    if told < 0:
        if len(figures) == len(periods) > 1 and clauses.row(figures) and clauses.row(periods):
            apart.share(figures, periods)
            return True
        return False
    before = [(i, figure) for i, figure in figures if figure.start < told]
    after = figures[len(before) :]
    if not before and len(figures) == len(periods):  # respectively stands first
        before, after = figures, []
    if not before:
        return _behind(clauses, told, after, periods)
    first, then = apart.split(periods, dated, told, len(before))
    every = [(i, item) for i, item in enumerate(clauses.items) if isinstance(item, Figure) and item.start < told]
    if len(every) == 2 * len(first) > len(before):  # 5 this year and 6 next, from 4 and 5, respectively
        for _, base in every[len(first) :]:
            base.role, base.direction = "base", None
        apart.share(every, first)
    elif first and len(before) % len(first) == 0:
        apart.share(before, first)
        _go_on(after, then, first[0][1])
    else:
        _behind(clauses, told, after, periods)
    return True


def _go_on(after: list[Numbered], then: list[tuple[int, Dated]], first: Dated) -> None:
    """Gives the figures behind the lists their periods: …, respectively, and $310 million thereafter."""
    if len(then) == len(after):
        apart.share(after, then)
        return
    for _, figure in after:
        if figure.role == "change":  # an increase is that of the first, which stands for now
            figure.period = first


def _behind(clauses: Clauses, told: int, after: Sequence[Numbered], periods: list[tuple[int, Dated]]) -> bool:
    """Pairs the lists behind the word with the periods before it."""
    named = [(i, period) for i, period in periods if period.start < told]
    for row in lists(clauses, told, after):
        if len(row) == len(named):
            apart.share(row, named)
    return len(named) != 1


def lists(clauses: Clauses, told: int, figures: Sequence[Numbered]) -> Iterator[list[Numbered]]:
    """The lists of figures that begin right behind a word, nothing but joints between their members."""
    if not figures or not clauses.of.comma.isdisjoint(clauses.shape[told : figures[0][1].start]):
        return
    run = [figures[0]]
    for one, other in pairwise(figures):
        if other[0] == one[0] + 1 and clauses.joined(one[0]):
            run.append(other)
            continue
        yield run
        run = [other]
    yield run


def by_year(clauses: Clauses, figures: Sequence[Numbered], periods: list[tuple[int, Dated]]) -> set[int]:
    """Gives lists the years of the only range before them, one by one; the figures that have theirs."""
    found: set[int] = set()
    ranges = [period for _, period in periods if isinstance(period.expression, Range)]
    if len(ranges) != 1:
        return found
    told = clauses.told()
    behind = [(i, one) for i, one in figures if one.start > max(told, ranges[0].end)]
    named = [period for _, period in periods if period.end <= max(told, ranges[0].end)]
    if not behind or named != ranges:
        return found
    first = told if told >= 0 else behind[0][1].start
    years = _years(clauses, ranges[0], first)
    for row in lists(clauses, first, behind) if years else ():
        if len(row) == len(years):
            ranges[0].members = years
            found.update(id(figure) for _, figure in row)
            for (_, figure), year in zip(row, years, strict=True):
                figure.period = year
    return found


def _years(clauses: Clauses, period: Dated, told: int) -> tuple[Dated, ...]:
    """The years of a range; none where subjects are listed behind it."""
    of, ends = clauses.of, period.expression
    if not isinstance(ends, Range) or not isinstance(ends.first, Year) or not isinstance(ends.last, Year):
        return ()
    first, last = ends.first, ends.last
    if first.fiscal or not 0 < last.number - first.number < MANY:
        return ()
    if not (of.joint - of.comma).isdisjoint(clauses.shape[period.end : told]):
        return ()
    return tuple([_year(period, number) for number in range(first.number, last.number + 1)])


def _year(period: Dated, number: int) -> Dated:
    """One year of a range, on its surface."""
    year = Dated(period.start, period.end, Year(number), period.relation)
    year.resolved, year.forward = year.expression.resolve(NOWHERE), period.forward
    return year
