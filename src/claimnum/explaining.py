"""Explaining a reading: the pieces of a text, what each can mean, which phrases fired, and what the claims rest on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from claimnum.reader import Reader, reader

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from claimnum.lexicon import Lexicon, Text
    from claimnum.model import Claim, Extraction
    from claimnum.phrases import Grammar


@attrs.frozen
class Fired:
    """A phrase that was found: its surface, and the word orders that made it, the outermost first."""

    text: str
    start: int
    end: int
    orders: tuple[tuple[str, str], ...]


@attrs.frozen
class Explanation:
    """How a text was read. Printing it shows everything; the parts are there to be looked at.

    ``pieces`` are (surface, the kinds it can have); ``shape`` has one letter a piece; ``fired`` the phrases.
    """

    pieces: tuple[tuple[str, tuple[str, ...]], ...] = attrs.field(repr=False)
    shape: str
    fired: tuple[Fired, ...]
    extraction: Extraction = attrs.field(repr=False)

    def __str__(self) -> str:
        lines = ["pieces"]
        lines += [f"  {surface!r:24} {' '.join(kinds)}" for surface, kinds in self.pieces]
        lines += ["shape", f"  {self.shape}", "phrases"]
        for phrase in self.fired:
            lines.append(f"  {phrase.text!r}")
            lines += [f"    {name:20} {order}" for name, order in phrase.orders]
        lines.append("claims")
        for claim in self.extraction.claims:
            lines += _evidence(claim, self.extraction.text)
        return "\n".join(lines)


def _evidence(claim: Claim, text: str) -> list[str]:
    lines = [f"  {claim.text!r}: {claim.describe()}, {' '.join(filter(None, [claim.role, claim.direction]))}"]
    if claim.period is not None:
        lines.append(f"    period      {claim.period.text!r}: {claim.period.iso or claim.period.timex or 'unresolved'}")
    if claim.forward_looking:
        cue = "" if claim.cue is None else f" by {text[slice(*claim.cue)]!r}"
        lines.append(f"    forward     expected, not reported{cue}")
    lines += [f"    stated      {stated.text!r}: {stated.describe()}" for stated in claim.stated]
    lines += [f"    assumed     {assumed}" for assumed in claim.assumptions]
    return lines


def kinds_of(lexicon: Lexicon) -> dict[str, tuple[str, ...]]:
    """Letter -> the kinds that it stands for."""
    return {letter: tuple(sorted(kinds)) for kinds, letter in lexicon.alphabet.items()}


def explain(text: str, *, anchor: date | str | None = None, **options: Any) -> Explanation:
    """How a text is read; ``options`` are those of :class:`Reader`.

    >>> shown = explain("about 17 billion yuan")
    >>> surface, kinds = shown.pieces[0]
    >>> surface, "approx" in kinds
    ('about', True)
    >>> print(shown.fired[-1].text)
    about 17 billion yuan
    """
    made: Reader = reader(options)
    language = made.language
    read = language.lexicon.read(text)
    names = kinds_of(language.lexicon)
    pieces = tuple((piece, names.get(letter, ("tail",))) for piece, letter in zip(read.pieces, read.shape, strict=True))
    fired: list[Fired] = []
    for grammar, join in language.stages:
        fired += _fired(text, read, grammar, several=join is not None)
        if join is not None:
            join(read)
    return Explanation(pieces, read.shape, tuple(fired), made.extract(text, anchor))  # type: ignore[arg-type]


def _fired(text: str, read: Text, grammar: Grammar, *, several: bool) -> Iterator[Fired]:
    """The phrases that one pass finds; those of passes that join pieces are told only where there are several."""
    trail: list[tuple[str, str]] = []
    for hit in grammar.find(read, trail):
        if not several or hit.end - hit.start > 1:
            start, end = read.span(hit.start, hit.end)
            yield Fired(text[start:end], start, end, tuple(trail))
        trail.clear()
