"""An extraction as plain text: the text with its figures marked, an aligned table of them, and notes.

Columns that would be empty are left out, and others give way where a line would be too long; the width of a line
counts wide characters twice, as a terminal does.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from claimnum.wording import clipped, columns, compact, dated, days, exchanged, magnitude, rate, standing

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claimnum.model import Claim, Extraction, Implied

NARROWEST = 12
SUPERSCRIPT = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
GAP = "  "


def _row(number: int, claim: Claim) -> tuple[str, ...]:
    converted = claim.converted
    return (
        str(number),
        claim.text,
        magnitude(claim),
        "" if claim.period is None else days(claim.period),
        standing(claim),
        "" if converted is None else exchanged(converted),
        "" if converted is None else rate(converted),
        "" if converted is None else dated(converted),
    )


HEADINGS = ("", "figure", "value", "days", "said as", "converted", "rate", "of")
#: The columns of digits, which line up on their right.
RIGHT = {"", "rate"}
#: What gives way, one after the other, where the table is wider than the page; the notes say the rates then.
LESS = ((), ("rate", "of"), ("figure", "rate", "of"))


def filled(extraction: Extraction) -> list[tuple[str, ...]]:
    """The columns of the table that have content, each under its heading."""
    rows = [HEADINGS, *(_row(n, claim) for n, claim in enumerate(extraction.claims, 1))]
    return [column for column in zip(*rows, strict=True) if any(column[1:])]


def _columns(extraction: Extraction, width: int) -> list[tuple[str, ...]]:
    """The columns that fit, the surfaces cut where that is enough."""
    used = full = filled(extraction)
    for dropped in LESS:
        used = [column for column in full if column[0] not in dropped]
        left = width - sum(map(_breadth, used)) - len(GAP) * (len(used) - 1)
        if left >= 0:
            break
        room = _breadth(used[1]) + left
        if used[1][0] == "figure" and room >= NARROWEST:
            used[1] = tuple(clipped(cell, room) for cell in used[1])
            break
    return used


def _breadth(column: Sequence[str]) -> int:
    return max(columns(" ".join(cell.split())) for cell in column)


def table(extraction: Extraction, width: int = 100) -> str:
    """The claims as aligned lines."""
    return _ruled(_columns(extraction, width))


def _ruled(used: Sequence[Sequence[str]]) -> str:
    lines = zip(*(_aligned(column, _breadth(column)) for column in used), strict=True)
    shown = [GAP.join(line).rstrip() for line in lines]
    rule = "─" * max(map(columns, shown))
    return "\n".join([shown[0], rule, *shown[1:]])


def _aligned(column: Sequence[str], width: int) -> Iterator[str]:
    for cell in column:
        line = " ".join(cell.split())
        blank = " " * (width - columns(line))
        yield blank + line if column[0] in RIGHT else line + blank


def marked(extraction: Extraction) -> str:
    """The text with its figures in brackets, numbered as in the table, and its periods in angle quotes."""
    spans = [(c.start, c.end, f"[{{}}]{str(n).translate(SUPERSCRIPT)}") for n, c in enumerate(extraction.claims, 1)]
    spans += [(p.start, p.end, "‹{}›") for p in extraction.periods]
    parts, at = [], 0
    for start, end, form in sorted(spans):
        if start >= at and end > start:  # what lies inside a mark already made is read there
            parts += [extraction.text[at:start], form.format(extraction.text[start:end])]
            at = end
    return "".join([*parts, extraction.text[at:]])


def wrapped(text: str, width: int) -> Iterator[str]:
    """The lines of a text, broken at blanks, and between wide characters where there is no blank."""
    for paragraph in text.splitlines():
        line, taken = "", 0
        for part in _breakable(paragraph):
            if line and taken + columns(part) > width:
                yield line.rstrip()
                line, taken = part.lstrip(), columns(part.lstrip())
            else:
                line, taken = line + part, taken + columns(part)
        yield line.rstrip()


def _breakable(paragraph: str) -> Iterator[str]:
    start = 0
    for at, character in enumerate(paragraph):
        if at > start and (character == " " or unicodedata.east_asian_width(character) in "WF"):
            yield paragraph[start:at]
            start = at
    yield paragraph[start:]


def equivalents(extraction: Extraction) -> Iterator[str]:
    """What the text itself states beside its figures, and how far that lies from the table of rates."""
    for number, claim in enumerate(extraction.claims, 1):
        for amount in claim.stated:
            yield f"{number}: the text states {magnitude(amount)}{_implied(claim.implied) if claim.implied else ''}"


def applied(extraction: Extraction) -> Iterator[str]:
    """The rates applied, each with the numbers of the figures it served."""
    served: dict[str, list[str]] = {}
    for number, claim in enumerate(extraction.claims, 1):
        if (converted := claim.converted) and converted.rate is not None:
            source = f", {converted.source}" if converted.source else ""
            line = f"1 {claim.unit} = {rate(converted)} {converted.unit}, {dated(converted)}{source}"
            served.setdefault(line, []).append(str(number))
    for line, numbers in served.items():
        yield f"{', '.join(numbers)}: {line}"


def _implied(implied: Implied) -> str:
    low, shown, high = (compact(n, 5) for n in (implied.low, implied.rate, implied.high))
    text = f", that is {shown} {implied.quote} per {implied.base} ({low} to {high})"
    if implied.table is None or implied.distance is None:
        return text
    away = f"{abs(implied.distance):.2%}"
    side = "above" if implied.distance > 0 else "below"
    whose = f" ({implied.source})" if implied.source else ""
    against = ": the two contradict each other" if implied.contradicted else ""
    return f"{text}, {away} {side} {compact(implied.table, 5)}{whose}{against}"


def render(extraction: Extraction, width: int = 100) -> str:
    """The whole: the marked text, the table, the notes."""
    if not extraction.claims and not extraction.periods:
        return "no figures"
    parts = ["\n".join(wrapped(marked(extraction), width))]
    if extraction.claims:
        used = _columns(extraction, width)
        parts.append(_ruled(used))
        rates = () if any(column[0] == "rate" for column in used) else applied(extraction)
        parts.append("\n".join(line for note in (*equivalents(extraction), *rates) for line in wrapped(note, width)))
    return "\n\n".join(filter(None, parts))
