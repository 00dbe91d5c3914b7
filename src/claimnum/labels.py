"""Labels: numbers in names, and how far something reaches; what only the words around a figure tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimnum.figures import Figure, Quantity, exactly, unbounded
from claimnum.kinds import Unit
from claimnum.pieces import spaced
from claimnum.shapes import before

if TYPE_CHECKING:
    from claimnum.guards import Surroundings
    from claimnum.lexicon import Text

#: Measures that something can reach over, and how near to what it has there they stand.
LENGTHS, NEAR = {"meter", "foot", "kilometer", "mile", "yard"}, 3
METER, PERCENT = "meter", Unit("percent", "%")
#: What is added to a reference rate.
MARGINS = {"percent", "basis_point"}


def opens(shape: str, i: int, known: Surroundings) -> bool:
    """Whether a word opens its sentence, so that its capital says nothing."""
    return i <= 0 or shape[before(shape, i)] in known.starts


def labelled(text: Text, figure: Figure, known: Surroundings) -> bool:
    """Whether a number is a name by the way it is written."""
    if not figure.bare:
        return figure.unit is not None and figure.unit.kind == "count" and _titled(text, figure.start, known)
    return _lettered(text, figure, known) or _titled(text, figure.start, known)


def _titled(text: Text, i: int, known: Surroundings) -> bool:
    """Whether a number word is written as a name among words in lower case: the Big Four banks."""
    word = text.pieces[i].strip()
    if not word[:1].isupper():
        return False
    last = before(text.shape, i)
    if last < 0 or not word.istitle() or not word.isalpha() or text.shape[last] not in known.names:
        return False
    return "".join(text.pieces[i + 1 : i + 2]).strip().islower() and not opens(text.shape, i, known)


def _lettered(text: Text, figure: Figure, known: Surroundings) -> bool:
    """Whether a whole number and a capital are a name: 12B Acacia Road, the 7B building, 3M said."""
    i, end = figure.start, figure.end
    if end != i + 2:
        return False
    letter, behind = "".join(text.pieces[i + 1 : end]), "".join(text.pieces[end : end + 1])
    if not (len(letter) == 1 and letter.isupper() and text.pieces[i].strip().isdecimal()):
        return False
    if behind.lstrip()[:1].isupper() or text.shape[end : end + 1] in known.owning:
        return True
    if not (behind[:1].isspace() and behind.strip().islower()):
        return False
    if opens(text.shape, i, known):
        return text.shape[end] not in known.openers
    return text.shape[end] not in known.amounts and text.shape[before(text.shape, i)] in known.articles


def added(text: Text, figure: Figure) -> None:
    """Takes the sign from what is added to a rate, touching its name: EURIBOR+90bps."""
    i, unit = figure.start, figure.unit
    if not i or text.pieces[i] != "+" or unit is None or unit.kind not in MARGINS:
        return
    last = text.pieces[i - 1][-1:]
    if last.isalpha() and spaced(last):
        figure.start = i + 1


def unname(text: Text, figure: Figure, known: Surroundings) -> None:
    """Takes the number that ends a name from the price behind it, the dash apart from both: Size 9 - $45."""
    amount, i = figure.amount, figure.start
    if amount.value is not None or figure.unit is None or figure.unit.kind != "money" or amount.high is None:
        return
    first, dash, mark = (*text.pieces[i : i + 3], "", "", "")[:3]
    if first.strip().isdecimal() and text.shape[i + 1] in known.dashes and dash[:1] == mark[:1] == " ":
        sign = mark.strip()[0]
        if not sign.isalnum():
            figure.start, figure.amount = i + 2, amount._replace(value=amount.high, low=amount.high)


def extend(text: Text, last: Figure, figure: Figure, known: Surroundings) -> None:
    """Takes the bound from a length that another figure is of: 4.1 g/t gold over 6 metres, over 6.5 m."""
    if (
        figure.bare
        and text.shape[figure.end : figure.end + 1] in known.letters
        and (_lies(last) or (last.unit == PERCENT and text.shape[figure.start] in known.extents))
    ):
        letter = text.value(figure.end, "measure_letter")
        if isinstance(letter, Unit) and letter.name == METER:
            figure.unit, figure.bare, figure.end = letter, False, figure.end + 1
    amount, unit, of = figure.amount, figure.unit, last.unit
    if unit is None or of is None or unit.name not in LENGTHS or not (amount.low_open and amount.high is None):
        return
    if text.shape[figure.start] not in known.extents or figure.start - last.end > NEAR:
        return
    if of.kind == "percent" or of.name in LENGTHS or (of.kind == "measure" and last.amount.per is not None):
        figure.start, figure.amount = figure.start + 1, unbounded(amount)


def _lies(figure: Figure) -> bool:
    """Whether a figure tells what the ground holds, or where: grams a tonne, a depth."""
    unit = figure.unit
    return unit is not None and (unit.name in LENGTHS or (unit.kind == "measure" and figure.amount.per == "tonne"))


def beside(text: Text, figure: Figure, known: Surroundings) -> list[Figure]:
    """The measure behind a sign that is none that the figure is for: 600 MW/2,400 MWh."""
    if figure.amount.per is not None or figure.unit is None or figure.unit.kind != "measure":
        return []
    for i in range(figure.start + 1, figure.end - 1):
        other = text.joined.get(i + 1, {}).get("quantity") if text.shape[i] in known.slashes else None
        if isinstance(other, Quantity):
            end, figure.end = figure.end, i
            return [Figure(i + 1, end, exactly(other))]
    return []
