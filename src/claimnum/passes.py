"""Passes: from texts to their scenes, in order.

Each pass goes over all texts before the next one begins. What a pass needs then stays near the processor, and short
texts read together take two thirds of the time that they take one by one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from claimnum import (
    currencies,
    dating,
    discourse,
    ellipsis,
    forward,
    guards,
    linking,
    numerals,
    quantities,
    roles,
    subjects,
    tables,
)
from claimnum.kinds import SKIPPED
from claimnum.periods import names as calendar_names

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from claimnum.amounts import Figure
    from claimnum.calendars import Context
    from claimnum.grammar import Language
    from claimnum.lexicon import Text
    from claimnum.periods import Dated


class Known(NamedTuple):
    """What is known of a text before it is read: its day, the market's rates, what its signs of money mean."""

    context: Context
    rate: currencies.RateOf
    defaults: Mapping[str, str]
    territory: str | None
    strict: bool


def scenes(of: Language, sources: Sequence[str], known: Sequence[Known]) -> list[discourse.Scene]:
    """What is read in some texts, each with what is known of it."""
    texts = [of.lexicon.read(source, of.gate) for source in sources]
    for text in texts:
        numerals.join(text, of.numerals)
    for text in texts:
        calendar_names.join(text, of.names)
    for text in texts:
        quantities.join(text, of.quantities)
    found = [items(of, text) for text in texts]
    found = [guards.sift(text, some, of.surroundings) for text, some in zip(texts, found, strict=True)]
    laid = [tables.apply(text, some, of.layout) for text, some in zip(texts, found, strict=True)]
    made = [discourse.cut(text, some, of.ends) for text, (some, _) in zip(texts, laid, strict=True)]
    for scene, (_, stated) in zip(made, laid, strict=True):
        scene.currencies = stated
    _resolve(of, made, known)
    return made


def items(of: Language, text: Text) -> list[Figure | Dated]:
    """The figures and periods that the word orders find."""
    found: list[Figure | Dated] = []
    for _, _, _, value in of.grammar.read(text):
        if value.__class__ is list or value is SKIPPED:
            found += value
        else:
            found.append(value)
    return found


def _resolve(of: Language, made: list[discourse.Scene], known: Sequence[Known]) -> None:
    """The passes over sentences: what items leave out, what moved, what is expected; currencies, days, links."""
    for scene in made:
        ellipsis.settle(scene, of.omissions)
    for scene in made:
        scene.fold(of.cues)
    for scene in made:
        roles.assign(scene, of.movements, of.cues)
    for scene in made:
        forward.mark(scene, of.scope)
    for scene, told in zip(made, known, strict=True):
        currencies.settle(scene, told.defaults, told.territory, told.rate, strict=told.strict)
    for scene, told in zip(made, known, strict=True):
        dating.date_all(scene, of.signs, told.context)
    for scene, told in zip(made, known, strict=True):
        linking.link(scene, of.marks, told.context.anchor)
    for scene in made:
        subjects.assign(scene, of.places)
