"""Enumerations: texts that are nothing but a list of numbers."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from claimnum.figures import Figure

if TYPE_CHECKING:
    from claimnum.discourse import Scene
    from claimnum.lexicon import Text

#: How many pieces a text may have that is a list of numbers, and what digits said one by one stay below.
LONGEST, TWO_DIGITS = 60, 10


def is_list(scene: Scene, joints: frozenset[str]) -> bool:
    """Whether numbers are all that a text says: 12, 15 and 18; digits with no sign between them are of a telephone."""
    text, items = scene.text, [item for sentence in scene.sentences for item in sentence.items]
    if not 1 < len(items) <= len(text.shape) <= LONGEST:
        return False
    end, last = 0, Decimal(0)
    for item in items:
        if not isinstance(item, Figure) or not item.bare or (value := item.amount.value) is None:
            return False
        if not (item.amount.low == value == item.amount.high and _joined(text, end, item.start, joints)):
            return False
        if end == item.start > 0 and (min(value, last) < TWO_DIGITS or text.pieces[end].strip()[:1].isdecimal()):
            return False  # two zero, 020 7946 0958
        end, last = item.end, value
    return _joined(text, end, len(text.shape), joints)


def _joined(text: Text, start: int, end: int, joints: frozenset[str]) -> bool:
    """Whether nothing but what joins numbers stands between two places."""
    return all(text.shape[i] in joints or not text.pieces[i].strip(" \n.。") for i in range(start, end))
