"""The grammar of a language: its lexicon with everything that is compiled for it, once."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from claimnum import (
    amounts,
    classified,
    comparands,
    discourse,
    forward,
    guards,
    languages,
    numerals,
    omissions,
    periods,
    quantities,
    subjects,
    tables,
)
from claimnum.cues import Cues
from claimnum.gate import Gate, made_for
from claimnum.marks import Marks, marks_of
from claimnum.periods import names as calendar_names
from claimnum.phrases import Grammar
from claimnum.signs import Signs, signs_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from claimnum.lexicon import Lexicon, Text


class Language(NamedTuple):
    """What reading needs of one language or several: the lexicon, and everything compiled for it."""

    lexicon: Lexicon
    numerals: Grammar
    names: Grammar
    quantities: quantities.Quantities
    grammar: Grammar
    gate: Gate | None
    ends: discourse.Ends
    cues: Cues
    movements: Grammar
    scope: forward.Scope
    marks: Marks
    places: subjects.Places
    signs: Signs
    surroundings: guards.Surroundings
    layout: tables.Layout
    omissions: omissions.Cues

    @property
    def stages(self) -> tuple[tuple[Grammar, Callable[[Text], None] | None], ...]:
        """The passes over the shape in order, each with what makes its finds one piece for the passes after it."""
        return (
            (self.numerals, lambda text: numerals.join(text, self.numerals)),
            (self.names, lambda text: calendar_names.join(text, self.names)),
            (self.quantities.grammar, lambda text: quantities.join(text, self.quantities)),
            (self.grammar, None),
        )


def compiled(lexicon: Lexicon, frequent: frozenset[str]) -> Language:
    """Compiles the grammar for a lexicon."""
    roots = (*periods.ROOTS, *classified.ROOTS, *amounts.ROOTS)
    grammar = Grammar(lexicon, roots, (*periods.PHRASES, *classified.PHRASES, *amounts.PHRASES), names=True)
    numbers, names, cues = numerals.grammar(lexicon), calendar_names.grammar(lexicon), Cues(lexicon)
    made = quantities.grammar(lexicon)
    return Language(
        lexicon,
        numbers,
        names,
        made,
        grammar,
        made_for(lexicon, (grammar, made.grammar, names, numbers), frequent),
        discourse.boundaries(lexicon),
        cues,
        comparands.grammar(cues),
        forward.scopes(cues),
        marks_of(cues),
        subjects.places(cues),
        signs_of(lexicon, cues),
        guards.surroundings(lexicon),
        tables.layout(lexicon),
        omissions.cues(lexicon),
    )


@cache
def language(names: tuple[str, ...]) -> Language:
    """A language as the package knows it, compiled once."""
    return compiled(languages.lexicon(names), languages.frequent(names))
