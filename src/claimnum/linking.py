"""Linking: which figure has which period."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimnum.amounts import Figure
from claimnum.periods import Dated

if TYPE_CHECKING:
    from claimnum.discourse import Scene


def link(scene: Scene) -> None:
    """Gives each figure the nearest period of its sentence."""
    for sentence in scene.sentences:
        periods = [item for item in sentence.items if isinstance(item, Dated) and not item.compare]
        for item in sentence.items:
            if isinstance(item, Figure) and periods:
                item.period = min(periods, key=lambda p: abs(p.start - item.end))
