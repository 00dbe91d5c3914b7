"""Shapes: what the passes ask of a text's letters. Which are those of a kind, and where surfaces begin and end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimnum.expressions import TAIL

if TYPE_CHECKING:
    from claimnum.expressions import Alphabet


def letters(alphabet: Alphabet, *kinds: str, join: str | None = None) -> frozenset[str]:
    """The letters of what is of any of some kinds."""
    return frozenset("".join([alphabet.family(kind, join) for kind in kinds]))


def head(shape: str, i: int) -> int:
    """The place of the surface that a piece belongs to.

    >>> head("ab__c", 3), head("ab__c", 4)
    (1, 4)
    """
    while i > 0 and shape[i] == TAIL:
        i -= 1
    return i


def before(shape: str, i: int) -> int:
    """The place of the surface before a piece; -1 at the start.

    >>> before("ab__c", 4), before("ab__c", 0)
    (1, -1)
    """
    return head(shape, i - 1)


def after(shape: str, i: int) -> int:
    """The piece after the surface that begins at a piece.

    >>> after("ab__c", 1), after("ab__c", 4)
    (4, 5)
    """
    i += 1
    while shape[i : i + 1] == TAIL:
        i += 1
    return i
