"""Publishing: what the passes have found becomes the frozen values of the model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from claimnum.calendars import alternatives, window
from claimnum.changes import Movement
from claimnum.languages.currencies import noun_of
from claimnum.model import Amount, Claim, Extraction, Period
from claimnum.periods import Dated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import date
    from decimal import Decimal

    from claimnum.amounts import Figure
    from claimnum.calendars import Context
    from claimnum.discourse import Scene
    from claimnum.lexicon import Text
    from claimnum.model import Converted, Implied

#: What an amount is in another currency, and the rate that its equivalent implies.
Exchanged = tuple["Converted | None", "Implied | None"]


def published(
    source: str, scene: Scene, anchor: date | None, convert: Callable[[Claim], Exchanged | None]
) -> Extraction:
    """The claims, periods and movements of a text that was read; ``convert`` tells what rates of exchange add."""
    text = scene.text
    periods = [period for sentence in scene.sentences for period in sentence.periods]
    figures = [figure for sentence in scene.sentences for figure in sentence.figures]
    dated = {id(period): _period(source, text, period, anchor) for period in periods}
    claims = {id(figure): _exchanged(source, text, figure, dated, convert) for figure in figures}
    return Extraction(
        text=source,
        claims=tuple(claims.values()),
        periods=tuple(dated.values()),
        movements=tuple(_moved(scene, claims)) if scene.movements else (),
        anchor=anchor,
    )


def _moved(scene: Scene, claims: dict[int, Claim]) -> Iterator[Movement]:
    """The movements that link two figures or more; a total and its share move beside each other."""
    for found in scene.movements:
        if len(found.changes) + len(found.levels) + len(found.bases) < 2:
            continue
        changes = tuple([claims[id(figure)] for figure in found.changes])
        for n in range(max(len(found.levels), len(found.bases), 1)):
            level, base = found.levels[n : n + 1], found.bases[n : n + 1]
            yield Movement(
                changes=changes if n == 0 else (),
                level=claims[id(level[0])] if level else None,
                base=claims[id(base[0])] if base else None,
                direction=found.way,
            )


def footers(scene: Scene) -> list[tuple[str, str, Decimal]]:
    """The rates of exchange that a text states: (base, quote, units of quote per one of base)."""
    figures = [figure for sentence in scene.sentences for figure in sentence.figures]
    told = [(f.base.unit, f.unit, f.amount.value) for f in figures if f.base is not None]
    return [
        (one.name, other.name, value)
        for one, other, value in told
        if one and other and one.name and other.name and value
    ]


def _exchanged(
    source: str, text: Text, figure: Figure, dated: dict[int, Period], convert: Callable[[Claim], Exchanged | None]
) -> Claim:
    claim = _claim(source, text, figure, dated)
    found = convert(claim)
    return claim if found is None else _claim(source, text, figure, dated, *found)


def _claim(
    source: str,
    text: Text,
    figure: Figure,
    dated: dict[int, Period],
    converted: Converted | None = None,
    implied: Implied | None = None,
) -> Claim:
    return Claim(
        **_read(source, text, figure),
        per=figure.amount.per if figure.base is None else noun_of(figure.base.unit),
        stated=tuple(_amount(source, text, s) for s in figure.stated) if figure.stated else (),
        period=None if figure.period is None else dated.get(id(figure.period)),
        role=figure.role,
        direction=figure.direction,
        forward_looking=figure.forward,
        cue=figure.cue and text.span(*figure.cue),
        negated=figure.negated,
        subject=figure.subject and text.span(*figure.subject),
        converted=converted,
        implied=implied,
        trace=(figure.order,) if figure.order else (),
    )


def _amount(source: str, text: Text, figure: Figure) -> Amount:
    """The public amount of an equivalent."""
    return Amount(**_read(source, text, figure), per=figure.amount.per)


def _read(source: str, text: Text, figure: Figure) -> dict[str, Any]:
    """What a claim and an equivalent publish alike."""
    amount, unit = figure.amount, figure.unit
    start, end = text.span(figure.start, figure.end)
    return {
        "text": source[start:end],
        "start": start,
        "end": end,
        "kind": unit.kind if unit else "number",
        "value": amount.value,
        "low": amount.low,
        "high": amount.high,
        "low_open": amount.low_open,
        "high_open": amount.high_open,
        "approx": amount.approx,
        "unit": figure.noun or (unit.name if unit else None),
        "decimals": amount.decimals,
        "candidates": figure.candidates,
        "assumptions": figure.assumptions,
    }


def with_alternatives(period: Period, items: Sequence[Figure | Dated], at: Context) -> Period:
    """The period with what else its expression could mean."""
    item = next(item for item in items if isinstance(item, Dated))
    others = tuple(
        attrs.evolve(
            period,
            from_=other.from_,
            to=other.to,
            timex=other.timex,
            window=window(period.relation, other, at.anchor),
            assumptions=other.assumptions,
        )
        for other in alternatives(item.expression, at, period.from_)
    )
    return attrs.evolve(period, alternatives=others)


def _period(source: str, text: Text, item: Dated, anchor: date | None) -> Period:
    start, end = text.span(item.start, item.end)
    found = item.resolved or item.expression.blank()
    return Period(
        text=source[start:end],
        start=start,
        end=end,
        from_=found.from_,
        to=found.to,
        relation=item.relation,
        grain=found.grain,
        mod=found.mod,
        timex=found.timex,
        fiscal=found.fiscal,
        compare=item.compare,
        window=window(item.relation, found, anchor),
        assumptions=found.assumptions + item.assumptions,
    )
