"""Currencies: which one an ambiguous sign or name means, and on what evidence.

In order: what the reader was told, what the document states or uses with a mark, what an implied rate beside the
figure singles out, the locale's own, the most traded.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from claimnum.kinds import Unit
from claimnum.languages.currencies import AMBIGUOUS, LOCALE_CURRENCY
from claimnum.model import EXACT

if TYPE_CHECKING:
    from claimnum.amounts import Figure
    from claimnum.discourse import Scene

#: Units of the second currency per one of the first, of the day of the text; None if it is not known.
RateOf = Callable[[str, str], Decimal | None]
#: How far an implied rate may lie from the market's to single a currency out.
NEAR = Decimal("0.12")


class Evidence(NamedTuple):
    """What tells the currency of a sign."""

    defaults: Mapping[str, str]
    used: dict[str, int]
    territory: str | None
    rate: RateOf
    strict: bool


def settle(scene: Scene, defaults: Mapping[str, str], territory: str | None, rate: RateOf, *, strict: bool) -> None:
    """Gives every money figure its currency; hundredths come last, for they follow the document's main unit."""
    figures = [figure for sentence in scene.sentences for figure in sentence.figures if _is_money(figure)]
    figures += [figure.base for figure in figures if figure.base is not None]
    open_ones = [f for f in figures if _is_open(f) or (f.stated and any(map(_is_open, f.stated)))]
    if not open_ones:
        return
    used: dict[str, int] = {}
    marked = [f.unit.name for f in figures if f.unit is not None and f.unit.name and not _is_open(f)]
    for name in (*scene.currencies, *marked):
        used[name] = used.get(name, 0) + 1
    known = Evidence(defaults, used, territory, rate, strict)
    open_ones.sort(key=lambda figure: not figure.stated)  # implied rates tell the others
    for figure in open_ones:
        _settle(figure, known, hundredths=False)
    for figure in open_ones:
        if _is_open(figure) or figure.stated:
            _settle(figure, known, hundredths=True)


def _settle(figure: Figure, known: Evidence, *, hundredths: bool) -> None:
    """Decides for a figure and its equivalents, if they are in hundredths or if they are not."""
    twins = [one for one in figure.stated if _is_open(one) and _is_twin(one, figure)]  # one cent (1 cent)
    for one in (*figure.stated, figure):
        if one in twins or not _is_open(one) or one.unit is None or bool(one.unit.power < 0) != hundredths:
            continue
        _resolve(one, figure, known)
        if one is figure and figure.unit is not None and figure.unit.name:
            known.used[figure.unit.name] = known.used.get(figure.unit.name, 0) + 1
    for one in twins:
        one.unit, one.candidates, one.assumptions = figure.unit, figure.candidates, figure.assumptions


def _is_money(figure: Figure) -> bool:
    return figure.unit is not None and figure.unit.kind == "money"


def _is_open(figure: Figure) -> bool:
    return figure.unit is not None and figure.unit.kind == "money" and figure.unit.name in AMBIGUOUS


def _is_twin(one: Figure, other: Figure) -> bool:
    """Whether two open figures are one written twice: twenty dollars ($20)."""
    if one.unit is None or other.unit is None or one.amount.value != other.amount.value:
        return False
    mine, theirs = (AMBIGUOUS.get(f.unit.name or "", ()) for f in (one, other) if f.unit is not None)
    return not set(mine).isdisjoint(theirs or (other.unit.name,))


def _resolve(one: Figure, whole: Figure, known: Evidence) -> None:
    """Decides for one figure, whose equivalents are of other currencies."""
    if one.unit is None or one.unit.name is None:
        return
    one.candidates = AMBIGUOUS[one.unit.name]
    found = _found(one.unit.name, one, whole, known)
    if found is None:
        one.unit = one.unit._replace(name=None)
    else:
        _decide(one, *found)


def _found(key: str, one: Figure, whole: Figure, known: Evidence) -> tuple[str, str] | None:
    """The currency of a sign, and why; None where nothing but a guess is left and guesses are not wanted."""
    if (given := _given(key, known.defaults)) is not None:
        return given, "given"
    if known.strict:
        return None
    beside = [(f.unit.name, f.amount.value) for f in (whole, *whole.stated) if f is not one and f.unit is not None]
    candidates, others = one.candidates, {name for name, _ in beside}
    said = [name for name, value in beside if name in candidates and value == one.amount.value is not None]
    if said and said[0] is not None:  # twenty dollars (US$20)
        return said[0], "the same figure says it"
    return _told(key, one, whole, candidates, others, known)


def _told(
    key: str, one: Figure, whole: Figure, candidates: tuple[str, ...], others: set[str | None], known: Evidence
) -> tuple[str, str]:
    """The currency of a sign by what the document, an implied rate or the place tells."""
    if not others.isdisjoint(candidates):
        candidates = tuple(code for code in candidates if code not in others)
    if one is whole and (code := _used(candidates, known.used)) is not None:
        return code, "the currency of the document"
    if (code := _implied(one, whole, candidates, known.rate)) is not None:
        return code, "the rate that the equivalent implies"
    local = LOCALE_CURRENCY.get(key, {}).get(known.territory or "")
    if local is not None and local not in others:
        return local, f"the currency of {known.territory}"
    return (candidates or one.candidates)[0], "the most traded"


def _decide(figure: Figure, code: str, why: str) -> None:
    if figure.unit is not None:
        figure.assumptions += (f"{figure.unit.name} is {code}: {why}",)
        figure.unit = Unit(figure.unit.kind, code, figure.unit.power)


def _given(key: str, defaults: Mapping[str, str]) -> str | None:
    """What the reader was told: for the sign itself, else for the one sign whose currency it can be a name of."""
    if key in defaults:
        return defaults[key]
    codes = {code for code in defaults.values() if code in AMBIGUOUS[key]}
    return codes.pop() if len(codes) == 1 else None


def _used(candidates: tuple[str, ...], used: Mapping[str, int]) -> str | None:
    """The candidate that the document itself uses most."""
    found = [code for code in used if code in candidates]
    return max(found, key=lambda code: (used[code], -candidates.index(code))) if found else None


def _implied(one: Figure, whole: Figure, candidates: tuple[str, ...], rate: RateOf) -> str | None:
    """The candidate whose rate is near that of the figure to its equivalent; of several none that is the usual one."""
    other = whole if one is not whole else next(iter(whole.stated), None)
    if other is None or other.unit is None or other.unit.name is None or other.unit.name in AMBIGUOUS:
        return None
    mine, theirs = one.amount.value, other.amount.value
    if not mine or not theirs:
        return None
    implied = EXACT.copy()
    implied.prec = 28
    told = implied.divide(mine, theirs)
    near = []
    for code in candidates:
        market = rate(other.unit.name, code)
        if market is not None and abs(told - market) <= NEAR * market:
            near.append(code)
    return near[0] if len(near) == 1 or (near and candidates[0] not in near) else None
