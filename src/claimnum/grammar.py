"""The grammar of a language: its lexicon with everything that is compiled for it, once."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from claimnum import amounts, classified, comparands, dating, discourse, forward, languages, linking, numerals, periods, subjects
from claimnum.cues import Cues
from claimnum.gate import Gate, made_for
from claimnum.periods import names as calendar_names
from claimnum.phrases import Grammar

if TYPE_CHECKING:
    from claimnum.lexicon import Lexicon


class Language(NamedTuple):
    """What reading needs of one language or several: the lexicon, and everything compiled for it."""

    lexicon: Lexicon
    numerals: Grammar
    names: Grammar
    grammar: Grammar
    gate: Gate | None
    ends: discourse.Ends
    cues: Cues
    movements: Grammar
    scope: forward.Scope
    marks: linking.Marks
    places: subjects.Places
    signs: dating.Signs


def compiled(lexicon: Lexicon) -> Language:
    """Compiles the grammar for a lexicon."""
    roots = (*periods.ROOTS, *classified.ROOTS, *amounts.ROOTS)
    grammar = Grammar(lexicon, roots, (*periods.PHRASES, *classified.PHRASES, *amounts.PHRASES), names=True)
    numbers, names, cues = numerals.grammar(lexicon), calendar_names.grammar(lexicon), Cues(lexicon)
    return Language(
        lexicon,
        numbers,
        names,
        grammar,
        made_for(lexicon, (grammar, names, numbers)),
        discourse.boundaries(lexicon),
        cues,
        comparands.grammar(cues),
        forward.scopes(cues),
        linking.marks(cues),
        subjects.places(cues),
        dating.signs(lexicon, cues),
    )


@cache
def language(names: tuple[str, ...]) -> Language:
    """A language as the package knows it, compiled once."""
    return compiled(languages.lexicon(names))
