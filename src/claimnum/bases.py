"""Bases: the periods of what other figures are measured by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimnum.amounts import Figure
from claimnum.dating import POINTERS
from claimnum.periods import Dated
from claimnum.phrases import TAIL

if TYPE_CHECKING:
    from claimnum.clauses import Clauses

#: How far behind a base its period may stand.
REACH = 8


def give(clauses: Clauses, i: int, base: Figure) -> None:
    """A base takes only a period given for it."""
    before = clauses.items[i - 1] if i else None
    near = clauses.gap(i - 1).replace(TAIL, "") if i else ""
    if isinstance(before, Dated) and before.compare and len(near) <= 1 and clauses.of.joint.isdisjoint(near):
        base.period = before  # 由2022年的35%升至2023年的38%
        return
    told = clauses.items[i - 2] if i > 1 else None
    if isinstance(told, Figure) and told.period is before and not clauses.of.joint.isdisjoint(near):
        before = None  # from 9% a year ago and 14% before the war
    k = i
    while k + 1 < len(clauses.items) and isinstance(next_ := clauses.items[k + 1], Figure) and next_.role == "base":
        if not clauses.of.origin.isdisjoint(clauses.gap(k)):
            return  # up from 1.3%, and down from 3.4% in May
        k += 1
    following = clauses.items[k + 1] if k + 1 < len(clauses.items) else None
    gap = clauses.gap(k)
    if isinstance(following, Dated) and _of_the_whole(clauses, following):
        following.compare = False
        return
    if base.forward and not clauses.of.foreseen.isdisjoint(gap):
        return  # from the 2.9% it forecast in August
    if isinstance(following, Dated) and _given(clauses, following, gap):
        following.compare, base.period = True, following
    elif isinstance(before, Dated) and before.compare and clauses.of.origin.isdisjoint(near):
        base.period = before


def _given(clauses: Clauses, period: Dated, gap: str) -> bool:
    """Whether a period after a base is given for it."""
    near = period.compare or clauses.of.comma.isdisjoint(gap) or not clauses.of.respectively.isdisjoint(gap)
    if not clauses.of.after.isdisjoint(gap):  # cut to 10% from 11% after second-quarter profit fell
        return False
    if len(gap) > 1 and gap[0] in clauses.of.joint and gap[0] not in clauses.of.comma:  # and its 2027 sales
        return False
    if gap[-1:] in clauses.of.into and not clauses.of.foreseen.isdisjoint(gap):  # the 5% it had forecast in January
        return False
    apart = clauses.of.clause if clauses.of.joint.isdisjoint(gap) else clauses.of.clause | clauses.of.moved
    return near and len(gap) <= REACH and apart.isdisjoint(gap)


def _of_the_whole(clauses: Clauses, period: Dated) -> bool:
    """Whether the only period is a day of change or yet to come: raised to 12% from 6% on Thursday."""
    found = period.resolved
    if found is None or found.from_ is None or isinstance(period.expression, POINTERS):
        return False
    if sum(isinstance(item, Dated) for item in clauses.items) > 1:
        return False
    if period.relation == "as_of":
        return False
    return found.grain == "day" or (clauses.anchor is not None and found.from_ > clauses.anchor)
