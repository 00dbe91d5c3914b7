"""Forward-looking: which figures are forecasts, plans, targets, promises, by the cues of their clause."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claimnum.amounts import Figure

if TYPE_CHECKING:
    from claimnum.discourse import Scene
    from claimnum.lexicon import Lexicon


def cues(lexicon: Lexicon) -> re.Pattern[str]:
    """Finds the cues in a shape."""
    return re.compile(f"[{re.escape(lexicon.family('future'))}]")


def mark(scene: Scene, pattern: re.Pattern[str]) -> None:
    """Marks the items of every sentence that a cue stands before."""
    for sentence in scene.sentences:
        m = pattern.search(scene.text.shape, sentence.start, sentence.end)
        if m is not None:
            for item in sentence.items:
                if item.start > m.start():
                    item.forward = True
                    if isinstance(item, Figure):
                        item.cue = m.span()
