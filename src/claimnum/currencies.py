"""Currencies: which one an ambiguous sign or name means, and on what evidence."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from claimnum.amounts import Figure
from claimnum.languages.currencies import AMBIGUOUS, LOCALE_CURRENCY

if TYPE_CHECKING:
    from claimnum.discourse import Scene


def settle(scene: Scene, defaults: Mapping[str, str], territory: str | None, *, strict: bool) -> None:
    """Gives every money figure its currency."""
    for sentence in scene.sentences:
        for item in sentence.items:
            if isinstance(item, Figure):
                for figure in (item, *item.stated):
                    _settle(figure, defaults, territory, strict=strict)


def _settle(figure: Figure, defaults: Mapping[str, str], territory: str | None, *, strict: bool) -> None:
    unit = figure.unit
    if unit is None or unit.kind != "money" or (candidates := AMBIGUOUS.get(unit.name or "")) is None:
        return
    figure.candidates = candidates
    key = unit.name or ""
    if key in defaults:
        code, why = defaults[key], "given"
    elif strict:
        figure.unit = unit._replace(name=None)
        return
    elif territory and (local := LOCALE_CURRENCY.get(key, {}).get(territory)):
        code, why = local, f"the currency of {territory}"
    else:
        code, why = candidates[0], "the most traded"
    figure.unit = unit._replace(name=code)
    figure.assumptions.append(f"{key} is {code}: {why}")
