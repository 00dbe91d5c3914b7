"""What a change is measured from: 8% over fiscal 2022, an increase over last year, 7% ahead of 2019."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimnum.calendars import Ended, Half, Month, Quarter, Relative, Year
from claimnum.calendars.contextual import Prior
from claimnum.periods.found import Dated
from claimnum.phrases import TAIL, sequence
from claimnum.shapes import after, head

if TYPE_CHECKING:
    from claimnum.calendars import Expression
    from claimnum.lexicon import Text

#: Where the same words often say how long something took.
SUMS = frozenset(("money", "count", "measure", "number"))
CALENDAR = ("dated_year", "dated_part", "dated_month", "dated_unit")


@sequence(
    "upon (the | our)? (dated_year | dated_part | dated_month | dated_unit) "  # 8% over fiscal 2022
    "!dash !quarter_word !half_word !period_word !same",
    "(upon | than) (the | our)? year !rate_unit !currency !scale !measure !noun",  # 7% ahead of 2019
)
def measured_from(reading: Text, start: int, end: int) -> Dated | None:
    """The period that a change right before it is measured from."""
    shape, family = reading.shape, reading.lexicon.family
    loose = shape[start] in family("loosely")
    changed = _changed(reading, start - 1, loose=loose)
    if not changed and not (loose and shape[end - 1] in family("year") and _quantity(reading, start - 1)):
        return None
    at = after(shape, start)
    if shape[at] in family("our"):  # below its 2019 peak
        at += 1
    article = shape[at] in family("the")
    found = _named(reading, at + article)
    if found is None or (loose and not _is_before(found, article=article)):
        return None
    behind = shape[end : end + 1]
    if isinstance(found, Year) and behind and behind in family("plural") and behind not in family("yearly"):
        return None
    return Dated(at, end, found, compare=changed)


def _named(reading: Text, at: int) -> Expression | None:
    letter = reading.shape[at]
    for kind in CALENDAR:
        if letter in reading.lexicon.family(kind):
            found: Expression = reading.value(at, kind)
            return found
    number = int(reading.value(at, "year"))
    return Year(number) if 1900 <= number <= 2100 else None


def _quantity(reading: Text, at: int) -> bool:
    """Whether a figure ends at a piece: $4 million over 2023 is spent in that year."""
    return at >= 0 and reading.shape[head(reading.shape, at)] in reading.lexicon.family("quantity")


def _changed(reading: Text, at: int, *, loose: bool) -> bool:
    """Whether a change ends at a piece: 8%, up $3 million, an increase."""
    shape, family = reading.shape, reading.lexicon.family
    if at > 0 and (shape[at] in family("comma") or shape[at] in family("particle")):  # 5% up on last year
        at -= 1
    at = head(shape, at)
    if at < 0 or shape[at] in family("rise"):
        return at >= 0
    if shape[at] not in family("quantity"):
        return False
    if not loose or reading.value(at, "quantity").unit.kind not in SUMS:
        return True
    while at > 0 and (shape[at - 1] == TAIL or shape[at - 1] in family("of") or shape[at - 1] in family("by")):
        at -= 1
    moves = family("moved") + family("particle") + family("rise") + family("or")  # up 8%, or $3 million
    return at > 0 and shape[at - 1] in moves


def _is_before(found: Expression, *, article: bool) -> bool:
    """Whether a name is rather what a change is measured from than what it took: over 2022, over last year."""
    if isinstance(found, Relative):
        return found.shift == -1 and not article
    if isinstance(found, Prior):
        return found.shift < 0
    return isinstance(found, Year | Ended) or (isinstance(found, Quarter | Half | Month) and found.of is not None)


ROOTS = (measured_from,)
