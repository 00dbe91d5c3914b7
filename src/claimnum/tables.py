"""Tables: cells of plain-text and markdown tables, and the captions that give them a scale and a currency."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from claimnum import shapes
from claimnum.figures import Figure, Span, negative, scaled
from claimnum.kinds import Unit
from claimnum.phrases import TAIL, phrase
from claimnum.pieces import is_wide
from claimnum.quantities import PERCENT

if TYPE_CHECKING:
    from claimnum.lexicon import Lexicon, Text

#: The pieces before a cell that are searched for the label of its row.
REACH = 80


class Caption(NamedTuple):
    """A caption: its place, the power of ten it gives to the figures under it, and their currency if it names one."""

    start: int
    end: int
    scale: int
    unit: Unit | None


@phrase(
    "(mark | currency) amounts? caption_in caption_scale",  # US$ in millions, dollars in millions
    "amounts (word | name | !caption_in function){0,3} caption_in (mark | currency)",  # all amounts in euros
    "caption_in caption_scale of (mark | currency)",  # in thousands of euros
    "caption_in (mark | currency) caption_scale",  # in US$ millions
    "caption_in caption_scale",  # in millions
    "open mark (+suffix | +thousands_mark) close",  # (£m)
    "(mark | currency) +thousands_mark",  # RMB'000
    "open (mark | currency) (caption_scale | scale | suffix | thousands_mark) close",  # ($ million), (EUR m)
    "captioned colon? place:han_place? myriad? more:myriad? currency",  # 单位：万元
)
def caption(
    here: Span,
    mark: Unit | None = None,
    currency: Unit | None = None,
    caption_scale: int = 0,
    suffix: int = 0,
    scale: int = 0,
    thousands_mark: int = 0,
    place: int = 0,
    myriad: int = 0,
    more: int = 0,
) -> Caption:
    """The scale of what stands under it, and its currency."""
    return Caption(*here, caption_scale or suffix or scale or thousands_mark or place + myriad + more, mark or currency)


class Layout(NamedTuple):
    """The letters of the kinds that lay a table out."""

    pipes: frozenset[str]
    lines: frozenset[str]
    exempt: frozenset[str]
    shares: frozenset[str]
    percents: frozenset[str]
    numerals: frozenset[str]
    quantities: frozenset[str]
    opens: frozenset[str]
    closes: frozenset[str]
    headcounts: frozenset[str]
    tallying: frozenset[str]
    words: frozenset[str]
    rules: frozenset[str]


def layout(lexicon: Lexicon) -> Layout:
    """The letters of a language for :func:`apply`."""
    letters = partial(shapes.letters, lexicon)

    return Layout(
        pipes=letters("pipe"),
        lines=letters("line", "paragraph"),
        exempt=letters("unscaled", "rate_unit"),
        shares=letters("shares", "shares_word"),
        percents=letters("rate_unit"),
        numerals=letters("numeral"),
        quantities=letters("quantity"),
        opens=letters("open"),
        closes=letters("close"),
        headcounts=letters("headcount"),
        tallying=letters("tallying"),
        words=letters("word", "plural", "name", "acronym", "noun", "modifier", "and", "apostrophe"),
        rules=letters("pipe", "dash", "hyphen", "colon") | {TAIL},
    )


def apply(text: Text, items: list[Any], known: Layout) -> tuple[list[Any], list[str]]:
    """Gives the cells of tables the scale and currency of their caption.

    The captions are left out, but for the currencies that they state.
    """
    kept: list[Any] = []
    stated: list[str] = []
    caption: Caption | None = None
    wider: Caption | None = None
    cells: list[Figure] = []
    line_end = 0
    for item in items:
        if isinstance(item, Caption):
            _settle(text, cells, caption, known)
            if cells and cells[0].start < line_end:  # the caption before this one was of its row alone
                caption = wider
            wider, caption, cells = caption, item, []
            line_end = line_end if item.start < line_end else _line_end(text, item.end, known)
            if item.unit is not None and item.unit.name is not None:
                stated.append(item.unit.name)
            continue
        kept.append(item)
        if not isinstance(item, Figure):
            continue
        _take_brackets(text, item, known)
        if _is_cell(text, item, known):
            item.cell = True
            if cells and cells[0].start < line_end <= item.start:  # Sales (US$ m) | 30 | 28
                _settle(text, cells, caption, known)
                caption, cells = wider, []
            cells.append(item)
        elif caption is not None and item.start < line_end:
            _scale_inline(item, caption)
        elif not item.bare and (cells or caption is not None):
            _settle(text, cells, caption, known)
            caption, cells = None, []
    _settle(text, cells, caption, known)
    return kept, stated


def _line_end(text: Text, start: int, known: Layout) -> int:
    """Where the line ends that a piece stands in."""
    shape = text.shape
    return next((i for i in range(start, len(shape)) if shape[i] in known.lines), len(shape))


def _scale_inline(figure: Figure, caption: Caption) -> None:
    """Scales money in the line of a caption: as follows (in millions): 2023, $12.5; 2024, $75.0."""
    amount, unit = figure.amount, figure.unit
    plain = unit is not None and unit.kind == "money" and amount.per is None and (amount.decimals or 0) >= 0
    if plain and caption.scale:
        figure.amount = scaled(amount, caption.scale)


def _is_cell(text: Text, figure: Figure, known: Layout) -> bool:
    """Whether a figure stands alone between the borders of a cell: bars, wide blanks, line ends."""
    pieces, shape, i, j = text.pieces, text.shape, figure.start, figure.end
    if i == 0 or not (shape[i - 1] in known.pipes or is_wide(pieces[i])):
        return False
    return j >= len(pieces) or shape[j] in known.pipes or shape[j] in known.lines or not pieces[j] or is_wide(pieces[j])


def _take_brackets(text: Text, figure: Figure, known: Layout) -> None:
    """Money in brackets that fill a cell is negative: ($1,234)."""
    i, j, amount = figure.start - 1, figure.end, figure.amount
    if i < 0 or figure.unit is None or figure.unit.kind != "money" or amount.per is not None:
        return
    if amount.approx or amount.value is None:
        return
    if text.shape[i] not in known.opens or text.shape[j : j + 1] not in known.closes:
        return
    whole = Figure(i, j + 1, negative(amount))
    if _is_cell(text, whole, known):
        figure.start, figure.end, figure.amount = whole.start, whole.end, whole.amount


def _settle(text: Text, cells: list[Figure], caption: Caption | None, known: Layout) -> None:
    """Finishes the cells of one table."""
    if not cells:
        return
    money = caption.unit if caption is not None else None
    if money is None:
        money = next((c.unit for c in cells if c.unit is not None and c.unit.kind == "money"), None)
    line, exempt, unit = -1, False, money
    heads = _heads(text, _line(text, cells[0].start, known), known)
    for cell in cells:
        if (start := _line(text, cell.start, known)) != line:
            line = start
            label = _label(text, line, cell.start, known)
            noun = _counted(text, line, cell.start, known)
            exempt = noun is not None or bool(known.exempt & label)
            unit = Unit("count", noun) if noun is not None else _unit(money, label, known)
        if cell.bare and heads and _under_percent(text, cell, line, heads, known):
            cell.unit = PERCENT
            continue
        scale = caption.scale if caption is not None and not exempt else 0
        _finish(text, cell, scale, unit, known)


def _heads(text: Text, row: int, known: Layout) -> list[tuple[int, bool]]:
    """Where the heads of the columns over a row end, and whether they say percent; nothing where none does."""
    start, end = _line(text, row - 1, known), row - 1
    if start < end and set(text.shape[start:end]) <= known.rules:  # |---|---|
        start, end = _line(text, start - 1, known), start - 1
    found: list[tuple[int, bool]] = []
    for i in range(start, end):
        percent = text.shape[i] in known.percents
        if text.shape[i] in known.pipes or is_wide(text.pieces[i]) or not found:
            found.append((0, percent))
        found[-1] = _place(text, i + 1, start, known), percent or found[-1][1]
    return found if len(found) > 1 and any(percent for _, percent in found) else []


def _under_percent(text: Text, cell: Figure, line: int, heads: list[tuple[int, bool]], known: Layout) -> bool:
    """Whether the column of a cell has a head that says percent."""
    at = _place(text, cell.end, line, known)
    return min(heads, key=lambda head: abs(head[0] - at))[1]


def _place(text: Text, end: int, line: int, known: Layout) -> int:
    """The column of what ends before a piece: how many bars are before it, or how far it is from the line's start."""
    bars = sum(letter in known.pipes for letter in text.shape[line:end])
    return bars or text.starts[end] - text.starts[line]


def _unit(money: Unit | None, label: set[str], known: Layout) -> Unit | None:
    """The unit of a row whose cells have none."""
    if known.percents & label:
        return PERCENT
    return Unit("count", "share") if known.shares & label and not known.exempt & label else money


def _counted(text: Text, line: int, end: int, known: Layout) -> str | None:
    """What the row of a table counts, if it says no more than that: Employees, Number of stores (31 December)."""
    shape = text.shape
    words = [i for i in range(line, end) if shape[i] != TAIL and shape[i] not in known.pipes | known.lines]
    if words and shape[words[0]] in known.tallying:
        words.pop(0)
    if not words or shape[words[0]] not in known.headcounts:
        return None
    behind = shape[words[1]] if len(words) > 1 and not is_wide(text.pieces[words[1]]) else ""
    noun: str = text.value(words[0], "headcount")
    return None if behind in known.words else noun


def _finish(text: Text, cell: Figure, scale: int, unit: Unit | None, known: Layout) -> None:
    if cell.bare:
        cell.unit = unit
    elif cell.unit is None or cell.unit.kind != "money":
        return
    if scale and not any(_scale(text, i, known) for i in range(cell.start, cell.end)):
        cell.amount = scaled(cell.amount, scale)


def _scale(text: Text, i: int, known: Layout) -> int:
    """The scale that a number in a cell is written with."""
    if text.shape[i] in known.numerals:
        return int(text.value(i, "numeral").scale)
    return int(text.value(i, "quantity").numeral.scale) if text.shape[i] in known.quantities else 0


def _line(text: Text, i: int, known: Layout) -> int:
    """The place of the line's end before a piece."""
    stop = max(0, i - REACH)
    while i > stop and text.shape[i - 1] not in known.lines:
        i -= 1
    return i


def _label(text: Text, line: int, end: int, known: Layout) -> set[str]:
    """The letters of the label of a row: what stands before its first cell."""
    label: set[str] = set()
    for i in range(line, end):
        if label and (text.shape[i] in known.pipes or (is_wide(text.pieces[i]) and i > line)):
            break
        if text.shape[i] not in known.pipes and text.shape[i] != TAIL:
            label.add(text.shape[i])
    return label
