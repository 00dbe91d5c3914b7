"""Ellipsis: numbers without a unit of their own, which take one from what was said before, or are no figures.

A number with no unit is a figure where an analyst would put it in a cell: a whole text, a table cell, a large or a
precise number, a level that something moved to, what another figure is compared with.
"""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING

from claimnum.enumerations import is_list
from claimnum.figures import Figure, scaled
from claimnum.guards import TIMES
from claimnum.kinds import Unit
from claimnum.omissions import RATES, followed, next_item, of_length, of_level, size
from claimnum.pieces import PLURAL, singular, spaced
from claimnum.proportions import WHOLES
from claimnum.quantities import PERCENT
from claimnum.series import share
from claimnum.shapes import before

if TYPE_CHECKING:
    from claimnum.discourse import Scene, Sentence
    from claimnum.lexicon import Text
    from claimnum.numerals import Numeral
    from claimnum.omissions import Cues
    from claimnum.periods import Dated

#: How many figures back an antecedent is looked for, and how many times larger or smaller it may be.
REACH, FACTOR = 12, Decimal(1000)
#: How far behind "3,450 of" what is counted may stand.
OF = 7
#: So many points are of no percentage.
HUNDRED = 100
PERSONS = Unit("count", "person")
POINT = Unit("percentage_point", "pp")


def settle(scene: Scene, known: Cues) -> None:
    """Keeps the bare numbers that are figures, with the unit they leave out, and tells points from points."""
    said: list[Figure] = []
    listed = is_list(scene, known.joints)
    for sentence in scene.sentences:
        if known.sharing:
            share(scene.text, sentence.items, known.sharing, known.barred)
        kept = []
        for item in sentence.items:
            if isinstance(item, Figure):
                if (
                    item.bare
                    and not item.cell
                    and not listed
                    and not _complete(scene.text, item, sentence, said, known)
                ):
                    continue
                if item.unit == WHOLES and _alone(scene.text, item):  # 三分之一, of nothing
                    item.unit, item.amount = None, scaled(item.amount, -2)
                if item.unit is not None and item.unit.kind == "points":
                    _points(scene.text, item, sentence, known)
                _each(scene.text, item, said, sentence, known)
                said.append(item)
            kept.append(item)
        sentence.items = kept
        _follow(scene.text, kept, known)


def _follow(text: Text, items: list[Figure | Dated], known: Cues) -> None:
    """A number whose unit is written at the next one only: cut to 2.7 million from 4.1 million euros."""
    for other, one in pairwise(reversed(items)):
        if isinstance(one, Figure) and isinstance(other, Figure) and one.bare and one.unit is None and not one.cell:
            unit = other.unit
            if unit is None or one.amount.per or other.start - one.end > 1 or not _comparable(one, other, Decimal(10)):
                continue
            listed = unit.kind in {"measure", "count"} and text.shape[one.end] in known.commas
            rated = unit.kind in RATES and text.shape[one.end] in known.ranges  # fell to 3.1 from 3.4 percent
            if listed or rated or (unit.kind == "money" and _scaled(one)):  # 210,000, 195,000 and 223,000 tonnes
                one.unit = unit


def _each(text: Text, figure: Figure, said: list[Figure], sentence: Sentence, known: Cues) -> None:
    """What ``each`` is one of: the things that were counted before it."""
    if figure.amount.per is None and text.shape[figure.end - 1] in known.eaches:
        for other in reversed(said[-REACH:]):
            if other.start >= sentence.start and other.unit is not None and other.unit.kind == "count":
                figure.amount = figure.amount._replace(per=other.unit.name)
                return


def _points(text: Text, figure: Figure, sentence: Sentence, known: Cues) -> None:
    """Points of an index are a number, those of a rate, a margin or a share are percentage points."""
    is_index = size(figure.amount) >= HUNDRED or of_level(text, figure, sentence, known)
    is_index = is_index or known.indices.search(text.shape, sentence.start, figure.start) is not None
    figure.unit = None if is_index else POINT


def _complete(text: Text, figure: Figure, sentence: Sentence, said: list[Figure], known: Cues) -> bool:
    """Whether a bare number is a figure; gives it its unit."""
    if _alone(text, figure):
        return True
    if _goes_on(text, figure.end, known):
        return False
    last = before(text.shape, figure.start)
    letter = text.shape[last] if last >= sentence.start else ""
    counted = PERSONS if letter in known.employing else _counted_of(text, figure, said, known)  # it employs 31,000
    if counted is not None:
        figure.unit = counted
        return True
    precise, large = _written(text, figure, known)
    near = said[-1] if said and said[-1].start >= sentence.start else None
    ends = (text.pieces[figure.start].lstrip()[:1], text.pieces[figure.end - 1][-1:])
    told = figure.amount.low != figure.amount.high and not all(end.isdecimal() for end in ends)
    one_sided = (figure.amount.low is None) != (figure.amount.high is None)
    if one_sided and of_length(text, figure, sentence, known):
        return False
    named_next = letter in known.levels and followed(text, figure, sentence, known)  # to 135 from 128 basis points
    qualified = told or named_next or one_sided or text.shape[figure.start] in known.minuses
    if not (precise or large):
        named = letter in known.levels and text.shape[before(text.shape, last)] in known.benchmarks
        benchmark = named or letter in known.outlooks
        compared = letter in known.comparisons and near is not None
        before_it = text.shape[before(text.shape, last)] if letter in known.opens else letter
        behind = one_sided and text.pieces[figure.end - 1][-1:].isalpha()  # those 21 and over
        aged = before_it in known.plurals and text.shape[figure.start] in known.at_age  # children (under 5)
        aged = aged or (behind and (letter in known.plurals or letter in known.them))
        leading = {letter, text.shape[before(text.shape, last)]} if letter else set()  # the range is 3 to 4
        ranging = not known.ranges.isdisjoint(leading) and figure.amount.low != figure.amount.high
        things = near is not None and near.unit is not None and near.unit.kind == "count"
        moved = things and letter in known.movements and text.shape[figure.end : figure.end + 1] in known.after_change
        verb = text.shape[before(text.shape, last)] if letter in known.levels else letter  # PMI降至48
        indexed = verb in known.movements and known.indices.search(text.shape, sentence.start, figure.start)
        compared = (
            compared or moved or bool(indexed)
        )  # the Nifty lost 234, or 38,500 employees, down about 900 from June
        behind_it = text.shape[figure.end : figure.end + 1]
        more = behind_it in known.more or letter in known.another
        compared = compared or (things and more)  # 29 trains and 17 more
        parts = things and letter in known.joints and _given_apart(text, figure, sentence, known)
        parts = parts or (things and letter in known.commas and behind_it in known.verbs)  # of 90 shops, 12 are shut
        of_which = letter in known.them and text.shape[before(text.shape, last)] in known.of
        parts = parts or (things and of_which)  # 60 shops, of which 12 are let
        parts = parts and near is not None and _comparable(figure, near, FACTOR)
        if not (parts or benchmark or compared or (qualified and not aged) or ranging or figure.amount.per):
            return False
    if figure.amount.per is None:
        figure.unit = _unit(text, figure, sentence, said, known, precise=precise, compared=letter in known.comparisons)
        _flow(figure, said, sentence)
    return True


def _flow(figure: Figure, said: list[Figure], sentence: Sentence) -> None:
    """Gives a measure whose unit is left out the time that it is for, too: 48,000 bpd, in its 45,000-50,000 range."""
    if figure.unit is None or figure.unit.kind != "measure":
        return
    for other in reversed(said[-REACH:]):
        if other.start >= sentence.start and other.unit == figure.unit:
            figure.amount = figure.amount._replace(per=other.amount.per)
            return


def _counted_of(text: Text, figure: Figure, said: list[Figure], known: Cues) -> Unit | None:
    """What a number of some whole counts: 3,450 of our employees, twelve of the 19 banks; one of them is no count."""
    if text.shape[figure.end : figure.end + 1] not in known.of or not _several(figure.amount.value):
        return None
    if text.shape[before(text.shape, figure.start)] in known.articles:  # the 50 of which
        return None
    if text.shape[figure.end + 1 : figure.end + 2] in known.them:  # 312 of them
        return next((f.unit for f in reversed(said[-REACH:]) if f.unit is not None and f.unit.kind == "count"), None)
    for i in range(figure.end + 1, min(figure.end + OF, len(text.shape))):
        if text.shape[i] in known.plurals:
            return Unit("count", _noun(text, i))
        if text.shape[i] in known.ends:
            return None
    return None


def _several(value: Decimal | None) -> bool:
    """Whether a number can be of several things: neither one nor a mark of 4.6 out of 5."""
    return value is None or (value != 1 and value == int(value))


def _noun(text: Text, i: int) -> str:
    """The singular of the noun at a piece."""
    noun, written = text.value(i, "noun") or text.value(i, "shares_word"), text.pieces[i].strip()
    return noun if noun and noun != written else singular(written if written[:-1].isupper() else written.lower())


def _goes_on(text: Text, end: int, known: Cues) -> bool:
    """Whether a number goes on in a word, or counts what is no figure: 4x4, 2-year, the past 12 months."""
    if end >= len(text.shape):
        return False
    if text.shape[end] in known.opens and text.shape[end + 3 : end + 4] in known.followers:  # thirty (30) days
        return True
    return text.shape[end] in known.followers or spaced(text.pieces[end][:1])


def _given_apart(text: Text, figure: Figure, sentence: Sentence, known: Cues) -> bool:
    """Whether a number has a place or a period of its own: 14 in Europe and 4 in Asia, 12 in May and 9 in June."""
    at = figure.end + (text.shape[figure.end : figure.end + 1] in known.inside)
    if _placed(text, figure.end, known):
        return True
    item = next_item(sentence.items, at)
    return item is not None and not isinstance(item, Figure) and item.start == at


def _placed(text: Text, end: int, known: Cues) -> bool:
    """Whether a number is followed by a place: 18 stores, 14 in Europe and 4 in Asia."""
    if text.shape[end : end + 1] not in known.within:
        return False
    at = end + 2 if text.shape[end + 1 : end + 2] in known.the else end + 1
    return text.shape[at : at + 1] in known.names or "".join(text.pieces[at : at + 1]).strip().isupper()


def _alone(text: Text, figure: Figure) -> bool:
    """Whether a number is all that a text says."""
    around = text.pieces[max(0, figure.start - 3) : figure.start] + text.pieces[figure.end : figure.end + 3]
    return not any(p.strip(" \n\t.。") for p in around)


def _written(text: Text, figure: Figure, known: Cues) -> tuple[bool, bool]:
    """Whether a number is written with decimals, and whether it is grouped or scaled: no name is written so."""
    precise = large = False
    for i in range(figure.start, figure.end):
        if text.shape[i] in known.numerals:
            numeral: Numeral = text.value(i, "numeral")
            large = large or numeral.scale >= 3 or abs(numeral.mantissa) >= FACTOR
            precise = precise or numeral.places > 0
        elif (piece := text.pieces[i].strip())[:1].isdecimal():
            large = large or "," in piece
            precise = precise or "." in piece
    return precise, large


def _unit(
    text: Text, figure: Figure, sentence: Sentence, said: list[Figure], known: Cues, *, precise: bool, compared: bool
) -> Unit | None:
    """The unit that a number leaves out."""
    near = next((f for f in reversed(said[-REACH:]) if f.start >= sentence.start), None)
    times = near is not None and near.unit is not None and near.unit.kind == "multiple"  # 18 times, an average of 22
    if not times and known.indices.search(text.shape, sentence.start, figure.start) is not None:
        return None
    plain = not precise and (text.pieces[figure.end - 1][-1:].isdecimal() or figure.amount.high is not None)
    alike = near is not None and (compared or plain) and _comparable(figure, near, Decimal(10))
    rate = near.unit if near is not None and alike else None
    if rate is not None and rate.kind in {"percent", "percentage_point", "multiple"}:
        return rate
    if compared and near is not None and near.unit is not None and near.unit.kind == "basis_point":
        return PERCENT if precise else near.unit  # 5 basis points to 4.31, 12 bps to 214
    if precise and not _scaled(figure):
        return None
    here = [other for other in said if other.start >= sentence.start and _comparable(figure, other, Decimal(10))]
    expected = not (compared or known.outlooks.isdisjoint(text.shape[figure.end : figure.end + 1]))
    based = text.shape[before(text.shape, figure.start)] in known.ranges  # 21 million tonnes, up 4% from 20 million
    same = _antecedent(figure, here, near) if expected or based else None
    return same or _moved(text, figure, sentence, near, known) or _antecedent(figure, said, near)


def _moved(text: Text, figure: Figure, sentence: Sentence, near: Figure | None, known: Cues) -> Unit | None:
    """What a number counts by what moved or is so many: employees numbered 12,400, customers grew 23% to 1,417."""
    if near is not None and (near.unit is None or near.unit.kind not in {"percent", "multiple"}):
        return None
    noun = None
    for subject in known.subject.finditer(text.shape, sentence.start, figure.start):
        noun = subject.start(subject.lastindex or 1)  # the last one is what moved last
    first = text.pieces[sentence.start].strip()
    if (
        noun is None
        and _scaled(figure)
        and text.shape[sentence.start] in known.names
        and PLURAL.fullmatch(first.lower())
    ):
        noun = sentence.start  # Permits slipped 2% to 1.31 million
    return None if noun is None else Unit("count", _noun(text, noun))


def _antecedent(figure: Figure, said: list[Figure], near: Figure | None) -> Unit | None:
    """The unit of a figure said before that is of the same order of magnitude."""
    for other in reversed(said[-REACH:]):
        unit = other.unit
        if unit is None or unit.name in TIMES or not _comparable(figure, other, FACTOR):
            continue
        if unit.kind in {"count", "measure"} or (unit.kind == "money" and _scaled(figure) and other is near):
            return unit._replace(power=0)
    return None


def _scaled(figure: Figure) -> bool:
    return (figure.amount.decimals or 0) < 0


def _comparable(figure: Figure, other: Figure, factor: Decimal) -> bool:
    """Whether two figures are of one order of magnitude, more or less."""
    mine, theirs = size(figure.amount), size(other.amount)
    return bool(mine and theirs) and mine < theirs * factor and theirs < mine * factor
