"""An extraction as plain text: the text with its figures marked, and an aligned table of them.

Every number is shown exactly where that is short, except conversions, which are shown to four significant digits or
to as many as the figure itself has. Columns that would be empty are left out; the width of a line counts wide
characters twice, as a terminal does.

>>> print(magnitude(Amount.of("money", Decimal(3_000_000_000), "CNY")))
3 billion CNY
"""

from __future__ import annotations

import unicodedata
from decimal import Context, Decimal
from typing import TYPE_CHECKING

from claimnum.model import EXACT, Amount, plain

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from claimnum.model import Claim, Converted, Extraction, Implied, Period

SCALES = ((12, "trillion"), (9, "billion"), (6, "million"))
#: A scaled number with more decimals than this is harder to read than its digits.
DECIMALS = 3
SIGNIFICANT = 4
NARROWEST = 12
SUPERSCRIPT = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
GAP = "  "


def columns(text: str) -> int:
    r"""How many columns of a terminal the text takes.

    >>> columns("yuan"), columns("30亿元"), columns("e\u0301")
    (4, 6, 1)
    """
    if text.isascii():
        return len(text)
    wide = sum(unicodedata.east_asian_width(c) in "WF" for c in text)
    return len(text) + wide - sum(unicodedata.combining(c) > 0 for c in text)


def clipped(text: str, width: int) -> str:
    """The text on one line of at most so many columns, its cut shown by an ellipsis.

    >>> clipped("more than 3 billion yuan", 12), clipped("超过30亿元", 6)
    ('more than 3…', '超过3…')
    """
    line = " ".join(text.split())
    if columns(line) <= width:
        return line
    kept = line[:width]
    while columns(kept) > width - 1:
        kept = kept[:-1]
    return f"{kept.rstrip()}…"


def compact(number: Decimal, significant: int | None = None) -> str:
    """A number for people: grouped, with a scale word where that loses nothing; rounded only where asked to.

    >>> compact(Decimal("2.5E+9")), compact(Decimal(1234567)), compact(Decimal("432861534.2"), 4)
    ('2.5 billion', '1,234,567', '432.9 million')
    """
    if significant is not None:
        number = Context(prec=significant).plus(number)
    for exponent, word in SCALES:
        scaled = EXACT.scaleb(number, -exponent)
        if abs(scaled) >= 1:
            digits = _grouped(scaled)
            if len(digits.partition(".")[2]) <= DECIMALS:
                return f"{digits} {word}"
    return _grouped(number)


def _grouped(number: Decimal) -> str:
    whole, point, rest = str(plain(number)).partition(".")
    return f"{Decimal(whole):,f}" + point + rest


def magnitude(amount: Amount | Converted, significant: int | None = None, *, unit: bool = True) -> str:
    """An amount for people: its bounds as signs, its range as a span, its unit behind it.

    >>> magnitude(Amount(kind="money", value=None, low=Decimal(3), high=None, low_open=True, unit="CNY", per="share"))
    '> 3 CNY / share'
    """
    shown = _interval(amount, significant)
    if amount.approx:
        shown = f"~ {shown}"
    if unit and amount.unit:
        shown = f"{shown} {amount.unit}"
    return f"{shown} / {amount.per}" if unit and amount.per else shown


def _interval(amount: Amount | Converted, significant: int | None) -> str:
    low, high = amount.low, amount.high
    if low is None and high is None:
        return "any" if amount.value is None else compact(amount.value, significant)
    if high is None and low is not None:
        return ("> " if amount.low_open else "≥ ") + compact(low, significant)
    if low is None and high is not None:
        return ("< " if amount.high_open else "≤ ") + compact(high, significant)
    return _span(amount, significant)


def _span(amount: Amount | Converted, significant: int | None) -> str:
    low, high = compact(amount.low or Decimal(0), significant), compact(amount.high or Decimal(0), significant)
    if amount.low == amount.high:
        return low
    scale = high.partition(" ")[2]
    if scale and low.endswith(f" {scale}") and not amount.high_open:
        low = low.removesuffix(f" {scale}")
    return f"{'>' if amount.low_open else ''}{low} – {'<' if amount.high_open else ''}{high}"


def days(period: Period) -> str:
    """The days of a period, both ends included, with the relation that the figure stands in to them."""
    relation = {"in": "", "as_of": "as of "}.get(period.relation, f"{period.relation} ")
    if period.from_ is None or period.last_day is None:
        return f"{relation}{period.timex or period.grain} (no date)"
    if period.from_ == period.last_day:
        return f"{relation}{period.from_}"
    return f"{relation}{period.from_} – {period.last_day}"


def standing(claim: Claim) -> str:
    """What the figure is said as: a forecast, a change and its direction, a base.

    A level that is simply reported has nothing to say here.
    """
    words = [
        "not" if claim.negated else "",
        "" if claim.role == "level" else claim.role,
        claim.direction or "",
        "forecast" if claim.forward_looking else "",
    ]
    return " ".join(filter(None, words))


def exchanged(converted: Converted) -> str:
    """The converted amount, or why there is none."""
    if not converted:
        return f"none: {converted.reason}"
    return magnitude(converted, max(SIGNIFICANT, converted.significant or 0))


def rate(converted: Converted) -> str:
    """The rate applied, to five significant digits."""
    return "" if converted.rate is None else compact(converted.rate, 5)


def dated(converted: Converted) -> str:
    """How the rate was found and the day, or the days, that it is of."""
    if not converted or converted.rate is None:
        return ""
    first: date | None = converted.rate_from
    of = f"{first} – {converted.rate_date}" if first else f"{converted.rate_date or ''}"
    return f"{converted.method} {of}".strip()


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
    return f"{text}, {away} {side} the table's {compact(implied.table, 5)}"


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
