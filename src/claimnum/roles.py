"""Roles: whether a figure is a level, a change or the base of one, and which way it went."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from decimal import Decimal

    from claimnum.amounts import Figure
    from claimnum.cues import Cues
    from claimnum.discourse import Scene
    from claimnum.movements import Movement
    from claimnum.phrases import Grammar

OPPOSITE = {"up": "down", "down": "up"}
#: How far before a movement the thing may stand whose improvement is a fall.
NEAR = 8


def assign(scene: Scene, movements: Grammar, cues: Cues) -> None:
    """Finds the movements of a text and gives each figure of them its role and direction."""
    inverse, improved = cues.inverse, cues.improved
    shape = scene.folded.shape
    movement: Movement
    for _, _, _, movement in movements.read(scene.folded):
        way: str | None = movement.way
        at: int = movement.at
        if at and shape[at] in improved:
            falls = not inverse.isdisjoint(shape[max(0, at - NEAR) : at])
            way = OPPOSITE[way] if falls and way is not None else _measured(movement) or way
        elif way not in OPPOSITE:
            way = _measured(movement)
        _write(movement, way)
        scene.movements.append(movement if way == movement.way else movement._replace(way=way))


def _write(movement: Movement, way: str | None) -> None:
    for figure in movement.changes:
        figure.role, figure.direction = "change", way
    for figure in movement.levels:
        figure.direction = way
    for figure in movement.bases:
        figure.role = "base"
    if movement.period is not None:
        movement.period.compare = True


def _measured(movement: Movement) -> str | None:
    """The way from base to level, where both are known."""
    if not movement.levels or not movement.bases:
        return None
    level, base = _value(movement.levels[0]), _value(movement.bases[0])
    if level is None or base is None or level == base:
        return None
    return "up" if level > base else "down"


def _value(figure: Figure) -> Decimal | None:
    amount = figure.amount
    return amount.value if amount.value is not None else amount.low if amount.low is not None else amount.high
