"""Publishing: what the passes have found becomes the frozen values of the model."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from claimnum.calendars import alternatives, window
from claimnum.changes import Movement
from claimnum.languages.currencies import noun_of
from claimnum.model import Amount, Claim, Extraction, Period
from claimnum.model.amounts import AmountFields
from claimnum.model.claims import ClaimFields
from claimnum.model.freezing import frozen
from claimnum.model.periods import PeriodFields
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
    told = tuple(dated.values())
    dated |= {id(one): _period(source, text, one, anchor) for period in periods for one in period.members}
    claims = {id(figure): _exchanged(source, text, figure, dated, convert) for figure in figures}
    return Extraction(
        text=source,
        claims=tuple(claims.values()),
        periods=told,
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
    made = ClaimFields()
    _read(made, source, text, figure)
    made.per = figure.amount.per if figure.base is None else noun_of(figure.base.unit)
    made.stated = tuple([_amount(source, text, s) for s in figure.stated]) if figure.stated else ()
    made.period = None if figure.period is None else dated.get(id(figure.period))
    made.role, made.direction = figure.role, figure.direction
    made.forward_looking, made.cue = figure.forward, figure.cue and text.span(*figure.cue)
    made.negated, made.subject = figure.negated, figure.subject and text.span(*figure.subject)
    made.converted, made.implied = converted, implied
    made.trace = (figure.order,) if figure.order else ()
    return frozen(made, Claim)


def _amount(source: str, text: Text, figure: Figure) -> Amount:
    """The public amount of an equivalent."""
    made = AmountFields()
    _read(made, source, text, figure)
    made.per = figure.amount.per
    return frozen(made, Amount)


def _read(made: AmountFields, source: str, text: Text, figure: Figure) -> None:
    """Writes what a claim and an equivalent publish alike."""
    amount, unit = figure.amount, figure.unit
    made.start, made.end = start, end = text.span(figure.start, figure.end)
    made.text = source[start:end]
    made.kind = unit.kind if unit else "number"
    made.value, made.low, made.high = amount.value, amount.low, amount.high
    made.low_open, made.high_open, made.approx = amount.low_open, amount.high_open, amount.approx
    made.unit = figure.noun or (unit.name if unit else None)
    made.decimals = amount.decimals
    made.candidates, made.assumptions = figure.candidates, figure.assumptions


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
    made = PeriodFields()
    made.start, made.end = start, end = text.span(item.start, item.end)
    made.text = source[start:end]
    found = item.resolved or item.expression.blank()
    made.from_, made.to, made.grain = found.from_, found.to, found.grain
    made.mod, made.timex, made.fiscal = found.mod, found.timex, found.fiscal
    made.relation, made.compare = item.relation, item.compare
    made.window = window(item.relation, found, anchor)
    made.assumptions, made.alternatives = found.assumptions + item.assumptions, ()
    return frozen(made, Period)
