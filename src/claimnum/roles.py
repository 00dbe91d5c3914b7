"""Roles: whether a figure is a level, a change or the base of one, and which way it went."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claimnum.discourse import Scene


def assign(scene: Scene) -> None:
    """Gives each figure its role and direction."""
