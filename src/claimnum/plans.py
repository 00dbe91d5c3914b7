"""Plans: how a phrase of one shape is read. The same shape is always read in the same way, so its plan is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

    from claimnum.orders import Phrase

#: After so many readings of one shape its plan is compiled.
USES = 8


class Reading(Protocol):
    """What a production's values are read from."""

    shape: str

    def value(self, at: int, kind: str) -> Any:
        """The value that the piece has as this kind."""


class Plan:
    """How a phrase of one shape is read: which production gets which values, all places relative to its start.

    The first readings walk the plan; a plan that is used again becomes one expression of nested calls.
    """

    __slots__ = ("_compiled", "_used", "end", "order", "parts", "phrase", "places", "values")

    def __init__(
        self,
        phrase: Phrase,
        order: str,
        end: int,
        values: list[tuple[str, int, str]],
        parts: list[tuple[str, int, Plan]],
        places: list[tuple[str, int, int]],
    ) -> None:
        self.phrase, self.order, self.end = phrase, order, end
        self.values, self.parts, self.places = values, parts, places
        self._used = 0
        self._compiled: Callable[[Reading, Callable[[int, str], Any], int], Any] | None = None

    def make(self, reading: Reading, at: int) -> Any:
        """What the production makes of the phrase that stands at a piece."""
        if self._compiled is not None:
            return self._compiled(reading, reading.value, at)
        self._used += 1
        if self._used == USES:
            self._compiled = self._compile()
        return self.trace(reading, at, [])

    def trace(self, reading: Reading, at: int, fired: list[tuple[str, str]]) -> Any:
        """The same, with the phrases and orders that were read."""
        fired.append((self.phrase.name, self.order))
        if self.phrase.sequence:
            return self.phrase.make(reading, at, at + self.end)
        given: dict[str, Any] = {slot: reading.value(at + offset, kind) for slot, offset, kind in self.values}
        for slot, offset, plan in self.parts:
            given[slot] = plan.trace(reading, at + offset, fired)
        for slot, i, j in self.places:
            given[slot] = (at + i, at + j)
        return self.phrase.make(**given)

    def _compile(self) -> Callable[[Reading, Callable[[int, str], Any], int], Any]:
        names: dict[str, Any] = {}
        source = f"lambda text, value, at: {self._source(0, names)}"
        return eval(source, names)  # type: ignore[no-any-return] # noqa: S307 - of names and offsets of our own, no text

    def _source(self, base: int, names: dict[str, Any]) -> str:
        make = f"make{len(names)}"
        names[make] = self.phrase.make
        if self.phrase.sequence:
            return f"{make}(text, at + {base}, at + {base + self.end})"
        given = {slot: f"value(at + {base + offset}, {kind!r})" for slot, offset, kind in self.values}
        given |= {slot: plan._source(base + offset, names) for slot, offset, plan in self.parts}  # noqa: SLF001
        given |= {slot: f"(at + {base + i}, at + {base + j})" for slot, i, j in self.places}
        return f"{make}({', '.join(f'{slot}={source}' for slot, source in given.items())})"
