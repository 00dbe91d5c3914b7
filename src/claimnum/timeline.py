"""The periods of an extraction on a line of days, with the amounts that belong to them: a small SVG.

A bar is a period; it is hollow where its figures are forecasts, and a dashed line leads from it where the relation
reaches beyond it (``by 2030``, ``since May``). Before each amount stands its interval on a number line: a dot for a
bound that is included, a ring for one that is not, an arrow where there is none.
"""

from __future__ import annotations

from datetime import date
from html import escape
from typing import TYPE_CHECKING, NamedTuple

from claimnum.wording import clipped, days, magnitude, standing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimnum.model import Amount, Claim, Extraction, Period

WIDTH, LEFT, RIGHT, TOP, BOTTOM = 760, 20, 740, 20, 20
#: Stands unseen between the texts of the picture. Some pages drop pictures and keep their texts, and it them apart.
APART = " · "
LINE = 15
#: More rows than this, or more figures in one row, are no picture any more.
ROWS, FIGURES = 40, 4
#: More ticks than this run into each other.
TICKS = 9
NARROWEST = 3.0
#: The label of a bar that begins further right than this would leave the picture.
RIGHTMOST = 430
BLUE = "#3b82f6"
LEADING = {"by", "before", "until"}
TRAILING = {"since", "after"}
MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]


class Scale(NamedTuple):
    """The days shown, and where each lies across the picture."""

    first: int
    last: int

    def x(self, day: date) -> float:
        """The place of a day."""
        return LEFT + (RIGHT - LEFT) * (day.toordinal() - self.first) / max(1, self.last - self.first)


class Row(NamedTuple):
    """A period whose days are known, and its claims."""

    period: Period
    first: date
    end: date
    claims: tuple[Claim, ...]


def rows(extraction: Extraction) -> list[Row]:
    """The resolved periods in order of their days, each with its claims; one said again has one row."""
    periods = [*extraction.periods, *(c.period for c in extraction.claims if c.period is not None)]
    found: dict[tuple[str, date | None, date | None, str], Row] = {}
    for period in sorted(periods, key=lambda period: period.start):
        if period.from_ is not None and period.to is not None:
            found.setdefault(_said(period), Row(period, period.from_, period.to, ()))
    served: dict[tuple[str, date | None, date | None, str], list[Claim]] = {}
    for claim in extraction.claims:
        if claim.period is not None:
            served.setdefault(_said(claim.period), []).append(claim)
    shown = [row._replace(claims=tuple(served.get(said, ()))) for said, row in found.items()]
    return sorted(shown, key=lambda row: (row.first, row.end, row.period.start))


def _said(period: Period) -> tuple[str, date | None, date | None, str]:
    """What makes two mentions of a period one row: the same words for the same days."""
    return period.text.casefold(), period.from_, period.to, period.relation


def timeline(extraction: Extraction) -> str:
    """The picture, or nothing where no period has days."""
    found = rows(extraction)
    if not found:
        return ""
    drawn = found[:ROWS]
    scale = _scale(drawn, extraction.anchor)
    bars: list[str] = []
    y = TOP
    for row in drawn:
        bars += _row(row, scale, y)
        y += LINE * (2 + min(len(row.claims), FIGURES + 1))
    height = y + BOTTOM
    more = f'<text x="{LEFT}" y="{y + 10}">and {len(found) - ROWS} more</text>{APART}' if len(found) > ROWS else ""
    return "".join(
        [
            _opening(height, len(found), scale),
            *_axis(scale, y),
            *_anchor(extraction.anchor, scale, y),
            *bars,
            more,
            "</svg>",
        ]
    )


def _scale(drawn: list[Row], anchor: date | None) -> Scale:
    edges = [row.first for row in drawn] + [row.end for row in drawn] + ([] if anchor is None else [anchor])
    return Scale(min(edges).toordinal(), max(edges).toordinal())


def _opening(height: int, count: int, scale: Scale) -> str:
    first, last = date.fromordinal(scale.first), date.fromordinal(scale.last)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" role="img" width="{WIDTH}" height="{height}" '
        f'viewBox="0 0 {WIDTH} {height}" font-family="sans-serif" font-size="11" fill="currentColor" '
        f'stroke="none" style="display:block;max-width:100%;color:inherit"><title>{count} '
        f"{'period' if count == 1 else 'periods'}, {first} to {last}</title>{APART}"
    )


def _step(count: float, steps: tuple[int, ...]) -> int:
    return next((step for step in steps if count / step <= TICKS), steps[-1])


def _ticks(scale: Scale) -> Iterator[tuple[date, str]]:
    first, last = date.fromordinal(scale.first), date.fromordinal(scale.last)
    years = last.year - first.year
    if years > 1:
        step = _step(years, (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000))
        ticks = [(date(y, 1, 1), str(y)) for y in range(first.year, last.year + 1) if y % step == 0]
    else:
        months = range(first.year * 12 + first.month - 1, last.year * 12 + last.month)
        step = _step(len(months), (1, 2, 3))
        shown = ((m // 12, m % 12) for m in months if m % step == 0)
        ticks = [(date(y, m + 1, 1), MONTHS[m] if m else str(y)) for y, m in shown]
    yield from (tick for tick in ticks if first <= tick[0] <= last)


def _axis(scale: Scale, y: int) -> Iterator[str]:
    for day, shown in _ticks(scale):
        x = scale.x(day)
        yield _line(x, x, TOP - 5, y, 'stroke="currentColor" opacity=".2"')
        yield f'<text x="{x:.1f}" y="10" text-anchor="middle" opacity=".7">{shown}</text>{APART}'


def _line(x: float, to: float, y: float, down: float, look: str) -> str:
    return f'<line x1="{x:.1f}" x2="{to:.1f}" y1="{y:.1f}" y2="{down:.1f}" {look}/>'


def _anchor(anchor: date | None, scale: Scale, y: int) -> Iterator[str]:
    if anchor is not None:
        x = scale.x(anchor)
        side = "end" if x > (LEFT + RIGHT) / 2 else "start"
        yield _line(x, x, TOP - 5, y, 'stroke="currentColor" stroke-dasharray="2 3"')
        yield f'<text x="{x:.1f}" y="{y + 12}" text-anchor="{side}" opacity=".7">anchor {anchor}</text>{APART}'


def _row(row: Row, scale: Scale, y: int) -> Iterator[str]:
    x = scale.x(row.first)
    wide = max(NARROWEST, scale.x(row.end) - x)
    hollow = bool(row.claims) and all(claim.forward_looking for claim in row.claims)
    yield f"<g><title>{escape(f'{row.period.text}: {days(row.period)}')}</title>{APART}"
    yield (
        f'<rect x="{x:.1f}" y="{y}" width="{wide:.1f}" height="8" rx="2" fill="{"none" if hollow else BLUE}" '
        f'stroke="{BLUE}" stroke-width="1.5"/>'
    )
    dashed = f'stroke="{BLUE}" stroke-width="1.5" stroke-dasharray="4 3"'
    if row.period.relation in LEADING:
        yield _line(LEFT, x, y + 4, y + 4, dashed)
    if row.period.relation in TRAILING:
        yield _line(x + wide, RIGHT, y + 4, y + 4, dashed)
    yield from _labels(row, min(x + 4, RIGHTMOST), y + 20)  # beside the line of the year, not on it
    yield "</g>"


def _labels(row: Row, x: float, y: int) -> Iterator[str]:
    name = clipped(row.period.text, 60) or row.period.timex or row.period.grain
    yield f'<text x="{x:.1f}" y="{y}" font-weight="bold">{escape(name)}</text>{APART}'
    for number, claim in enumerate(row.claims[:FIGURES], 1):
        at = y + LINE * number
        said = f" ({told})" if (told := standing(claim)) else ""
        yield interval(claim, x, at - 4)
        yield f'<text x="{x + 34:.1f}" y="{at}">{escape(f"{magnitude(claim)}{said}")}</text>{APART}'
    if (left := len(row.claims) - FIGURES) > 0:
        yield f'<text x="{x + 34:.1f}" y="{y + LINE * (FIGURES + 1)}">and {left} more</text>{APART}'


def interval(amount: Amount, x: float, y: float) -> str:
    """The bounds of an amount on a number line of 28 pixels."""
    look = 'stroke="currentColor" stroke-width="1.2"'
    if amount.low is not None and amount.low == amount.high:
        return _end(x + 14, y, excluded=False)
    left = _arrow(x, x + 5, y) if amount.low is None else _end(x + 3, y, excluded=amount.low_open)
    right = _arrow(x + 28, x + 23, y) if amount.high is None else _end(x + 25, y, excluded=amount.high_open)
    return _line(x + 6, x + 22, y, y, look) + left + right


def _end(x: float, y: float, *, excluded: bool) -> str:
    fill = "none" if excluded else "currentColor"
    return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="{fill}" stroke="currentColor" stroke-width="1.2"/>'


def _arrow(tip: float, base: float, y: float) -> str:
    return f'<path d="M{tip:.1f} {y:.1f}L{base:.1f} {y - 3:.1f}L{base:.1f} {y + 3:.1f}Z"/>'
