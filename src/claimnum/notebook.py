"""An extraction as a notebook shows it: the text with its figures marked, a table, a timeline.

Nothing here needs a notebook to be installed: a notebook asks each value for its ``_repr_html_``, and that is made
here. Figures that share a period share its colour; their numbers say the same to those who see no colour. Every mark
sets both its colours, everything else takes the page's own, so that light and dark themes both read well. What comes
from the text is escaped, and there are no scripts, style sheets or ids that could meet those of a page.

>>> print(show("no figure here"))
<div>no figure here</div>
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any, NamedTuple

import attrs

from claimnum import display, wording
from claimnum.model import Amount, Extraction
from claimnum.timeline import timeline

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from claimnum.model import Claim, Converted, Period

#: Back- and foreground of the marks, a pair for each period in turn; all pairs have a contrast above 7 to 1.
COLOURS = (
    ("#bfdbfe", "#1e293b"),
    ("#bbf7d0", "#14301f"),
    ("#fde68a", "#3a2a05"),
    ("#fbcfe8", "#43142f"),
    ("#ddd6fe", "#2b1b57"),
    ("#fed7aa", "#431c07"),
)
#: A figure with no period.
PLAIN = ("#e2e8f0", "#1e293b")
#: Only what notebooks set otherwise for all tables, and so has to be said for each row and each cell again.
ROW = "background:transparent;border-bottom:1px solid rgba(127,127,127,.4)"
CELL = "text-align:left"
#: A cell of more characters than this may take several lines.
LONG = 40
#: Between the first and the last of a span; a cell may be broken after it.
SPAN = " – "
SMALL = "font-size:.8em;opacity:.85;white-space:nowrap"


@attrs.frozen(repr=False)
class Html:
    """A piece of HTML that a notebook shows as such and that prints as its source; elsewhere ``plain`` is shown."""

    html: str
    plain: str = attrs.field(default="", eq=False)

    def _repr_html_(self) -> str:
        return self.html

    def __str__(self) -> str:
        return self.html

    def __repr__(self) -> str:
        return self.plain or self.html


def show(text: str | Extraction, *, table: bool = True, periods: bool = True, **options: Any) -> Html:
    """A text, or what was read in one, with its figures marked; the table and the timeline of periods are optional.

    The other options are those of :func:`claimnum.extract`.
    """
    if not isinstance(text, Extraction):
        from claimnum.reader import extract  # noqa: PLC0415  - values show themselves without the reader's tables

        text = extract(text, **options)
    return Html(whole(text, table=table, periods=periods), display.render(text) if table else display.marked(text))


def whole(extraction: Extraction, *, table: bool = True, periods: bool = True) -> str:
    """The marked text, the table under it, the timeline last."""
    parts = [highlighted(extraction)]
    if table and extraction.claims:
        parts.append(claim_table(extraction))
    if periods:
        parts.append(timeline(extraction))
    return "".join(parts)


class Mark(NamedTuple):
    """A stretch of the text to be marked, what is written small behind it, and what hovering tells."""

    start: int
    end: int
    colours: tuple[str, str]
    note: str
    hover: str
    kind: str


def palette(extraction: Extraction) -> dict[tuple[int, int], tuple[str, str]]:
    """The colours of each period, by its place in the text; the same days have the same colours."""
    periods = [*(c.period for c in extraction.claims if c.period is not None), *extraction.periods]
    colours: dict[object, tuple[str, str]] = {}
    found = {}
    for period in sorted(periods, key=lambda period: (period.start, period.end)):
        place = (period.start, period.end)
        days = (period.from_, period.to) if period.from_ else place
        found[place] = colours.setdefault(days, COLOURS[len(colours) % len(COLOURS)])
    return found


def _colours(period: Period | None, colours: dict[tuple[int, int], tuple[str, str]]) -> tuple[str, str]:
    return PLAIN if period is None else colours.get((period.start, period.end), PLAIN)


def marks(extraction: Extraction) -> Iterator[Mark]:
    """Everything to be marked, in no order: figures, their stated equivalents, periods."""
    colours = palette(extraction)
    served: dict[tuple[int, int], list[str]] = {}
    for number, claim in enumerate(extraction.claims, 1):
        own = _colours(claim.period, colours)
        yield Mark(claim.start, claim.end, own, f"{number}: {_summary(claim)}", _hover(claim), "figure")
        for amount in claim.stated:
            told = f"= {number}"
            yield Mark(amount.start, amount.end, own, told, wording.magnitude(amount), "stated")
        if claim.period is not None:
            served.setdefault((claim.period.start, claim.period.end), []).append(str(number))
    for period in extraction.periods:
        place = (period.start, period.end)
        whose = f" ← {', '.join(served[place])}" if place in served else ""
        hover = "; ".join((period.timex or "no date", period.grain, *period.assumptions))
        yield Mark(*place, colours[place], wording.days(period) + whose, hover, "period")


def _summary(claim: Claim) -> str:
    parts = [wording.magnitude(claim)]
    if claim.converted:
        parts.append(wording.exchanged(claim.converted))
    return " → ".join(parts) + (f", {said}" if (said := wording.standing(claim)) else "")


def _hover(claim: Claim) -> str:
    when = "no period" if claim.period is None else f"period: {claim.period.text} ({wording.days(claim.period)})"
    lines = [f"{claim.kind} {claim.describe()}", when]
    if (converted := claim.converted) is not None:
        lines.append(
            f"rate: {wording.rate(converted)} {wording.dated(converted)}" if converted else str(converted.reason)
        )
    lines += claim.assumptions
    if claim.trace:
        lines.append(f"phrases: {', '.join(claim.trace)}")
    return "\n".join(lines)


#: The box of a mark, whole on each line where it runs over two.
BOX = "padding:.15em .35em;border-radius:.3em;-webkit-box-decoration-break:clone;box-decoration-break:clone"
#: How each kind of mark is edged, in a grey that shows on white and on black.
EDGES = {"figure": "", "stated": ";border-bottom:2px solid #64748b", "period": ";border-bottom:2px dashed #64748b"}


def highlighted(extraction: Extraction) -> str:
    """The text with its marks; of marks that overlap, the first is drawn."""
    parts, at = [], 0
    for mark in sorted(marks(extraction)):
        if mark.start >= at and mark.end > mark.start:
            surface = extraction.text[mark.start : mark.end]
            parts += [escape(extraction.text[at : mark.start]), _mark(mark, surface)]
            at = mark.end
    parts.append(escape(extraction.text[at:]))
    style = ' style="line-height:2.2;white-space:pre-wrap"' if at else ""
    return f"<div{style}>{''.join(parts)}</div>"


def _mark(mark: Mark, surface: str) -> str:
    background, foreground = mark.colours
    style = f"background:{background};color:{foreground};{BOX}{EDGES[mark.kind]}"
    return (
        f'<mark data-claimnum="{mark.kind}" title="{escape(mark.hover)}" style="{style}">'
        f'{escape(surface)}\N{NO-BREAK SPACE}<small style="{SMALL}">{escape(mark.note)}</small></mark>'
    )


def _cell(cell: str, tag: str) -> str:
    if tag == "td" and (
        SPAN in cell or "-" in cell
    ):  # a date broken at its hyphens is hard to read, so only blanks may be broken at
        words = cell.replace(SPAN, f"\N{NO-BREAK SPACE}{SPAN.lstrip()}").split(" ")
        kept = " ".join(f'<span style="white-space:nowrap">{escape(word)}</span>' for word in words)
        return f'<td style="{CELL}">{kept}</td>'
    wrap = "" if len(cell) > LONG else ";white-space:nowrap"
    return f'<{tag} style="{CELL}{wrap}">{escape(cell)}</{tag}>'


def _row(row: Iterable[str], tag: str = "td") -> str:
    return f'<tr style="{ROW}">{"".join(_cell(cell, tag) for cell in row)}</tr>'


def _table(headings: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    style = "border-collapse:collapse;margin:.6em 0;font-size:.9em;color:inherit"
    table = f'<table cellpadding="4" style="{style}"><thead>{_row(headings, "th")}</thead>'
    return f'<div style="overflow-x:auto">{table}<tbody>{"".join(map(_row, rows))}</tbody></table></div>'


def claim_table(extraction: Extraction) -> str:
    """The claims as a table; a column with nothing in it is left out."""
    used = display.filled(extraction)
    headings, *rows = zip(*used, strict=True)
    return _table(headings, rows)


def _pairs(pairs: Iterable[tuple[str, str | None]]) -> str:
    return _table(("field", "reading"), ((name, shown) for name, shown in pairs if shown))


def claim_html(claim: Claim) -> str:
    """One claim: what it says, of when, and what it is in the currency asked for."""
    converted, period = claim.converted, claim.period
    return _pairs(
        (
            ("figure", claim.text),
            ("reading", wording.magnitude(claim)),
            ("kind", claim.kind),
            ("said as", wording.standing(claim)),
            ("period", None if period is None else f"{period.text}: {wording.days(period)}"),
            ("stated", "; ".join(map(wording.magnitude, claim.stated))),
            ("converted", None if converted is None else _conversion(converted)),
            ("phrases", ", ".join(claim.trace)),
        )
    )


def amount_html(amount: Amount) -> str:
    """One amount."""
    return _pairs((("figure", amount.text), ("reading", wording.magnitude(amount)), ("kind", amount.kind)))


def period_html(period: Period) -> str:
    """One period."""
    return _pairs(
        (
            ("period", period.text),
            ("days", wording.days(period)),
            ("grain", " ".join(filter(None, [period.mod, period.grain]))),
            ("timex", period.timex),
            ("supplied", "; ".join(period.assumptions)),
        )
    )


def _conversion(converted: Converted) -> str:
    parts = [wording.exchanged(converted), wording.rate(converted), wording.dated(converted), converted.source or ""]
    return ", ".join(filter(None, parts))


def converted_html(converted: Converted) -> str:
    """One conversion, with its evidence."""
    return _pairs(
        (
            ("converted", wording.exchanged(converted)),
            ("rate", wording.rate(converted)),
            ("of", wording.dated(converted)),
            ("source", converted.source),
            ("crossed", " → ".join(converted.path)),
            ("supplied", "; ".join(converted.assumptions)),
        )
    )
