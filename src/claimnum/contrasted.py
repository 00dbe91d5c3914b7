"""Contrasted: periods compared with that no word of comparison introduces.

So many times what something was (twice its value in 2022), and what it was then (a year ago it was 5 million).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimnum.amounts import Figure
from claimnum.shapes import after, head

if TYPE_CHECKING:
    from claimnum.discourse import Sentence
    from claimnum.periods import Dated
    from claimnum.signs import Signs

#: So many words may stand between a multiple and the period of what it is a multiple of.
FAR = 8
#: So many between a period and what was so then.
NEAR = 3


def contrasted(shape: str, own: str, of: Signs, sentence: Sentence, item: Dated) -> bool:
    """Whether a period is that of what a multiple multiplies, or of what was so then; its figure is a base."""
    items = sentence.items
    k = items.index(item)
    if item.instead is not None:
        return _upon(own, of, sentence, k) or _was_then(own, of, sentence, k)
    if not k or not isinstance(last := items[k - 1], Figure):
        return False
    if shape[last.end] in of.beside and _beside(shape, own, of, sentence, k):
        return True
    return (_is_multiple(last) or (k > 1 and _is_multiple(items[k - 2]))) and _multiplied(shape, own, of, sentence, k)


def _beside(shape: str, own: str, of: Signs, sentence: Sentence, k: int) -> bool:
    """Whether a change lies beside what something was: 23% above its level of 2020, 4% below the peak in 2019."""
    item, change = sentence.items[k], sentence.items[k - 1]
    at, last = after(shape, change.end), item.start - 1
    if own[at] not in of.article or last - at > FAR or last <= at:
        return False
    if not (of.comma | of.barrier | of.foreseen | of.future | of.verb).isdisjoint(shape[at:last]):
        return False
    if of.preposition.isdisjoint(shape[at : item.start]):  # above the record first quarter of 2019
        return True
    return shape[last] in of.genitive or (shape[last] in of.into and shape[head(shape, last - 1)] in of.peak)


def _multiplied(shape: str, own: str, of: Signs, sentence: Sentence, k: int) -> bool:
    """Twice its value in 2022, three times the $40 million of 2022; not 12 times the earnings expected in 2022."""
    item, base = sentence.items[k], sentence.items[k - 1]
    multiple = sentence.items[k - 2] if k > 1 and not _is_multiple(base) else base
    if not _is_multiple(multiple) or not isinstance(base, Figure) or own[multiple.end] not in of.article:
        return False
    if shape[multiple.start] not in of.multiple and own[multiple.start - 1] not in of.own_comma:  # to double its sales
        return False
    between = shape[multiple.end : item.start]
    if len(between) > FAR or not (of.comma | of.barrier | of.foreseen | of.future | of.period).isdisjoint(between):
        return False
    if base is not multiple:
        base.role, base.direction = "base", None
    return True


def is_foreseen(shape: str, of: Signs, item: Dated) -> bool:
    """Whether a base was foreseen then: from the 5% it had forecast in January."""
    at = item.start - 1
    return at > 1 and shape[at] in of.into and shape[head(shape, at - 1)] in of.foreseen


def _is_multiple(item: Figure | Dated) -> bool:
    return isinstance(item, Figure) and item.unit is not None and item.unit.kind == "multiple"


def _upon(own: str, of: Signs, sentence: Sentence, k: int) -> bool:
    """Up 9% on a year ago."""
    item, change = sentence.items[k], sentence.items[k - 1] if k else None
    near = isinstance(change, Figure) and change.end == item.start - 1 and change.role == "change"
    return near and own[item.start - 1] in of.upon


def _was_then(own: str, of: Signs, sentence: Sentence, k: int) -> bool:
    """It fell to 3 million; a year ago it was 5 million."""
    item, base = sentence.items[k], sentence.items[k + 1] if k + 1 < len(sentence.items) else None
    if not k or not isinstance(base, Figure) or base.role != "level" or base.direction is not None:
        return False
    at = item.end + (own[item.end] in of.own_comma)
    if own[at] not in of.pronoun or own[after(own, at)] not in of.had or base.start - at > NEAR:
        return False
    base.role = "base"
    return True
