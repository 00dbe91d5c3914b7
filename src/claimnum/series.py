"""Series: figures in a row, of which only the last says what all are of: 12.5/15.1/18.2亿元, 10、12和15个百分点."""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING, Any, NamedTuple

from claimnum.calendars import SplitYear, Year
from claimnum.expressions import one_of
from claimnum.figures import Figure, Quantity, scaled
from claimnum.phrases import TAIL

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimnum.lexicon import Lexicon, Text

#: How many times one member of a series may be another.
SIZE = Decimal(50)


class Series(NamedTuple):
    """Where slashes stand between the members of a series, and the letter of what could stand in their place."""

    find: re.Pattern[str]
    slashes: frozenset[str]
    joint: str
    #: Years in a row, of which the last is marked as one: 2025/2026/2027年.
    years: re.Pattern[str]


def series(lexicon: Lexicon) -> Series | None:
    """Compiles the series of a language that has a sign for them."""
    if not lexicon.known("series_mark"):
        return None
    figure, slashes = lexicon.family("quantity", "+"), lexicon.family("slash", "+")
    number = f"[{re.escape(lexicon.family('number') + lexicon.family('numeral') + lexicon.family('quantity'))}]{TAIL}*+"
    near = f"{one_of(slashes)}{one_of(figure + lexicon.family('number', '+') + lexicon.family('numeral', '+'))}{TAIL}*+"
    find = f"{number}(?:(?:{near}){{2,}}|{one_of(slashes)}{one_of(figure)}{TAIL}*+)"
    joint, dated = lexicon.family("series_mark", "+")[0], f"{one_of(lexicon.family('dated_year'))}{TAIL}*+"
    years = f"{dated}(?:{one_of(slashes)}{dated})+"
    return Series(re.compile(find), frozenset(slashes), joint, re.compile(years))


def part(text: Text, known: Series) -> None:
    """Makes the slashes of a series what stands between figures: +10%/+12%; 5美元/100公斤 is none."""
    letters, found = text.letters, False
    for hit in known.find.finditer(text.shape):
        at = [i for i in range(hit.start(), hit.end()) if text.shape[i] in known.slashes]
        units = [_unit(text, i) for i in (hit.start(), at[-1] + 1)]
        if len(at) == 1 and (units[0] != units[1] or units[0] is None):
            continue
        _join(text, at, known)
        found = True
    for hit in known.years.finditer(text.shape):
        at = [i for i in range(hit.start(), hit.end()) if text.shape[i] in known.slashes]
        _join(text, _parted(text, hit.start(), known) + at, known)
        found = True
    if found:
        text.shape = "".join(letters)


def _join(text: Text, slashes: list[int], known: Series) -> None:
    for i in slashes:
        text.letters[i], text.joined[i] = known.joint, {"and": 1}


def _parted(text: Text, start: int, known: Series) -> list[int]:
    """The slash in what was read as a year called after two, and is two of a row: 2025/2026/2027年."""
    year = text.joined[start]["dated_year"]
    first, _, last = text.pieces[start : start + 3]
    if not isinstance(year, SplitYear) or text.shape[start + 3] not in known.slashes:
        return []
    if [first.strip(), last] != [str(year.first), str(year.last)]:
        return []
    text.merge(start, start + 1, "dated_year", Year(year.first))
    text.merge(start + 2, start + 3, "dated_year", Year(year.last))
    return [start + 1]


def _unit(text: Text, i: int) -> Any:
    quantity = text.joined.get(i, {}).get("quantity")
    return quantity.unit if isinstance(quantity, Quantity) else None


def share(text: Text, items: Sequence[Any], sharing: frozenset[str], barred: frozenset[str]) -> None:
    """Gives the members of a series the unit and the scale that are written once, at the last of them."""
    scale, last = 0, None
    for other, one in pairwise(reversed(items)):
        if not isinstance(one, Figure) or not isinstance(other, Figure) or not one.bare:
            continue
        if other.bare or other.unit is None or other.start - one.end != 1 or text.shape[one.end] not in sharing:
            continue
        if not one.start or text.shape[one.start - 1] in barred:  # 2、5亿元
            continue
        scale = scale if other is last else _scale(text, other)
        amount = one.amount if (one.amount.decimals or 0) < 0 else scaled(one.amount, scale)
        mine, theirs = (abs(of.value or of.high or of.low or Decimal(0)) for of in (amount, other.amount))
        if mine < theirs * SIZE and theirs < mine * SIZE:
            one.amount, one.unit, one.bare = amount._replace(unit=other.unit, per=other.amount.per), other.unit, False
            last = one


def _scale(text: Text, figure: Figure) -> int:
    """The power of ten that a figure writes with its number, and that of its unit."""
    for i in range(figure.start, figure.end):
        said = text.joined.get(i, {})
        if isinstance(quantity := said.get("quantity"), Quantity):
            return quantity.numeral.scale + (quantity.unit.power if quantity.unit else 0)
        if (numeral := said.get("numeral")) is not None:
            return int(numeral.scale)
    return 0
