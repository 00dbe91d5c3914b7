"""Dating: calendar expressions meet the anchor, the fiscal year and the periods named before them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimnum.calendars import Context, FiscalYear, resolve
from claimnum.periods import Dated

if TYPE_CHECKING:
    from datetime import date

    from claimnum.discourse import Scene


def date_all(
    scene: Scene, anchor: date | None, fiscal_year: FiscalYear | None, prefer: str | None, rolling: str
) -> None:
    """Resolves the periods of a text in order."""
    for sentence in scene.sentences:
        for item in sentence.items:
            if isinstance(item, Dated):
                side = prefer or ("future" if item.forward else "past")
                item.resolved = resolve(item.expression, Context(anchor, fiscal_year, side, rolling))
