"""Guards: numbers that are no figures, and words that claim a part of one.

What a name is by its own words (``Phase 3``, ``10-K``, ``9:30 a.m.``, ``5% notes``) is passed over as a whole by the
root orders here, tried before those of amounts. What only the words before a figure tell is told by :func:`sift`.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from claimnum import shapes
from claimnum.figures import Figure, Quantity, negative, unbounded
from claimnum.kinds import SKIPPED
from claimnum.labels import added, beside, extend, labelled, opens, unname
from claimnum.phrases import TAIL, phrase, sequence
from claimnum.pieces import UNSPACED, spaced
from claimnum.shapes import before

if TYPE_CHECKING:
    from decimal import Decimal

    from claimnum.lexicon import Lexicon, Text
    from claimnum.periods import Dated

#: Measures of time that are how long something took where a preposition stands before them.
TIMES = {"second", "minute", "hour"}
#: How far a change may lie below the level it led to, for ``rose 3 to 248`` to be read as both.
APART = 3
#: How far for rates, where no "by" stands between: a rate that fell 1% to 3% fell by one of the two.
RATES_APART = 8
#: How far, for the word of movement to stand behind what was moved: 减持美债24亿美元至7683亿美元.
FAR_APART = 20
#: How far before ``X to Y`` a verb of movement may stand for the two to be base and level.
REACH = 12
#: How far before a plain ``X to Y``, and before one that tells by how much.
NEAR, NEARBY = 3, 5
#: So many hours are no time that something took.
THOUSAND = 1000
#: How far behind a figure the unit of "in each of" may stand.
SPAN = 8


@phrase(
    "(numbered_name | labelled) hash? (number | four_digits | unit) !measure_rate "  # Phase 3, Item 1A, notes 7 and 8
    "(+letter | +suffix | +prefix | +measure_letter)? "
    "((comma | and | to | dash | or) number !+number){0,3}",
    "over:number +slash under:number !+number",  # 24/7
    "over:number +slash many:quantity",  # 1/0 dollars
    "web ((glued{1,9}){1,9}){1,9}",  # https://example.com/?page=30%
    "hash number",  # No. 5
    "number +ordinal_suffix",  # 19th
    "number (+colon +number)? +stop? meridiem",  # 9:30 a.m.
    "number +colon +number (+colon +number)?",  # 16:30
    "number +dash (+letter | +suffix | +prefix) !+word",  # 10-K
    "number +open (+letter | +suffix) +close",  # 401(k)
    "quantity (word | name | acronym | dash){0,4} instrument",  # 5.75% senior notes
)
def named_number(
    quantity: Quantity | None = None,
    many: Quantity | None = None,
    over: Decimal | None = None,
    under: Decimal | None = None,
) -> Any:
    """A number that belongs to a name."""
    if many is not None:
        return None if many.unit is not None and many.unit.kind == "measure" else SKIPPED
    if over is not None and under is not None and over < under:
        return None  # 3/4
    if quantity is not None and (quantity.unit is None or quantity.unit.kind != "percent"):
        return None
    return SKIPPED


@sequence("plus_sign +number (number | open +number close) (dash? number){1,4}")  # +44 20 7946 0958
def telephone(reading: Text, start: int, end: int) -> tuple[()] | None:
    """A telephone number in the international form: eight to fifteen digits (E.164)."""
    pieces = reading.pieces[start:end]
    apart = all(piece == piece.lstrip() or piece == " " + piece.lstrip() for piece in pieces[1:])
    digits = sum(character.isdecimal() for piece in pieces for character in piece)
    return SKIPPED if apart and 8 <= digits <= 15 else None


ROOTS = (telephone, named_number)
PHRASES = ()


class Surroundings(NamedTuple):
    """The letters of the kinds that are asked for before and after figures."""

    words: frozenset[str]
    hyphens: frozenset[str]
    glued: frozenset[str]
    starts: frozenset[str]
    names: frozenset[str]
    years: frozenset[str]
    risers: frozenset[str]
    eaches: frozenset[str]
    froms: frozenset[str]
    bys: frozenset[str]
    joints: frozenset[str]
    units: frozenset[str]
    sources: frozenset[str]
    movements: frozenset[str]
    ways: frozenset[str]
    lengths: frozenset[str]
    lasting: frozenset[str]
    owning: frozenset[str]
    articles: frozenset[str]
    amounts: frozenset[str]
    openers: frozenset[str]
    dashes: frozenset[str]
    extents: frozenset[str]
    letters: frozenset[str]
    slashes: frozenset[str]
    rhythms: frozenset[str]


def surroundings(lexicon: Lexicon) -> Surroundings:
    """The letters of a language for :func:`sift`."""
    letters = partial(shapes.letters, lexicon)

    return Surroundings(
        words=letters("word", "plural", "name", "acronym", "letter", "prefix", "suffix", "minor_letter"),
        hyphens=letters("hyphen", join="+"),
        glued=letters("glued"),
        starts=letters("stop", "line", "paragraph", "sign", "colon", "semicolon", "pipe", "open", "dash"),
        names=letters("name", "acronym", "letter", "prefix"),
        years=letters("year"),
        risers=letters("riser"),
        eaches=letters("in_each"),
        froms=letters("from"),
        bys=letters("by_word"),
        joints=letters("and", "but", "comma"),
        units=letters("timespan"),
        sources=letters("source"),
        movements=letters("movement"),
        ways=letters("comparative"),
        lengths=letters("range_word"),
        lasting=letters("lasting"),
        owning=letters("possessive"),
        articles=letters("the", "a"),
        amounts=letters("benchmark", "level_word", "of", "function"),
        dashes=letters("dash"),
        extents=letters("extent"),
        letters=letters("measure_letter"),
        slashes=letters("slash"),
        rhythms=letters("yoy", "qoq"),
        openers=letters("of", "to", "and", "or", "from", "per", "caption_in", "compared", "more_word"),
    )


def sift(text: Text, items: list[Any], known: Surroundings) -> list[Any]:
    """The items without what is no figure, and each figure without what belongs to the word before it."""
    kept: list[Any] = []
    for item in items:
        if not isinstance(item, Figure):
            if not cut_off(text, item, known):
                kept.append(item)
        elif not (labelled(text, item, known) or is_name(text, item, known)):
            loosen(text, item, known)
            unname(text, item, known)
            if kept and isinstance(kept[-1], Figure):
                extend(text, kept[-1], item, known)
            spread_over(text, item, known)
            if kept and isinstance(kept[-1], Figure) and (both := between_bounds(text, kept[-1], item, known)):
                kept[-1] = both
            else:
                kept += parted(text, item, known, kept[-1] if kept else None)
    return kept


def cut_off(text: Text, item: Dated, known: Surroundings) -> bool:
    """Whether a period is the end of a word: the 10s of the 2s10s curve."""
    i = item.start
    return i > 0 and text.shape[i] in known.glued and spaced(text.pieces[i - 1][-1]) and spaced(text.pieces[i][0])


def between_bounds(text: Text, one: Figure, other: Figure, known: Surroundings) -> Figure | None:
    """Two bounds of one figure: more than $5 billion but less than $10 billion."""
    between = text.shape[one.end : other.start].replace(TAIL, "")
    if len(between) > 2 or not known.joints.issuperset(between):
        return None
    low, high = (one, other) if one.amount.high is None else (other, one)
    if low.amount.high is not None or high.amount.low is not None or low.amount.low is None or high.amount.high is None:
        return None
    unit = other.unit if one.unit is None else one.unit  # 最多100最少20个, 人口大于4000小于9000
    units = {figure.unit for figure in (one, other) if not figure.bare}
    if units not in ({unit}, set()) or low.amount.low >= high.amount.high:
        return None
    upper, per = high.amount, low.amount.per or high.amount.per
    amount = low.amount._replace(value=None, high=upper.high, high_open=upper.high_open, per=per, unit=unit)
    return Figure(one.start, other.end, amount, bare=one.bare and other.bare)


def is_name(text: Text, figure: Figure, known: Surroundings) -> bool:  # noqa: PLR0911
    """Whether a figure is the number of a name or a part of a word: Boeing 737, A320, Covid-19."""
    i, shape = figure.start, text.shape
    last = before(shape, i)
    if last < 0 or shape[last] in known.rhythms:
        return False  # yoy-3%
    added(text, figure)
    i, last = figure.start, before(shape, figure.start)
    if shape[i] in known.glued and spaced(text.pieces[i - 1][-1:]) and text.pieces[i].lstrip() < UNSPACED:
        if shape[i] not in known.hyphens:
            return True
        figure.start, figure.amount = i + 1, negative(figure.amount)  # mid-30: the dash is no sign
        i, last = i + 1, i
    unit = figure.unit
    if unit is not None and unit.kind == "measure" and unit.name in TIMES and shape[last] in known.lasting:
        return figure.amount.per is None and not _long(figure)  # fell 6% in 24 hours
    one_sided = figure.amount.low is None or figure.amount.high is None
    if figure.bare and one_sided and shape[figure.end - 1] in known.years:
        return True  # 12% above 2019
    if shape[last] in known.hyphens and shape[i] in known.glued and shape[before(shape, last)] in known.words:
        return figure.bare or figure.unit is None or figure.unit.kind == "count"
    countable = figure.bare or (figure.unit is not None and figure.unit.kind == "count")
    if not countable or not _plain(text.pieces[i]):
        return False
    if shape[i] in known.years and not figure.bare:
        return "".join(text.pieces[i + 1 : i + 2]).lstrip() < UNSPACED  # 1998 accounts, but 2000家门店
    if shape[last] not in known.names or (i + 1 < len(shape) and text.pieces[i + 1].isupper()):
        return False  # in a headline all words are capitals
    return not (text.pieces[last].lstrip()[1:].islower() and opens(shape, last, known))


def _long(figure: Figure) -> bool:
    """Whether a measure is of a thousand or more: it ran for 8,100 hours."""
    return figure.amount.value is not None and figure.amount.value >= THOUSAND


def _plain(piece: str) -> bool:
    """Whether a piece is a short whole number in digits, as names have."""
    return piece[-1:].isdecimal() and len(word := piece.strip()) <= 4 and word.isdecimal()


def loosen(text: Text, figure: Figure, known: Surroundings) -> None:
    """Gives a loose bound to the word that claims it: ``went up to 5%``, ``down from $3``."""
    if (place := figure.amount.loose) is None or place[0] != figure.start:
        return
    last = before(text.shape, place[0])
    claimed = last >= 0 and text.shape[last] in known.risers
    if text.value(place[0], "bound").low:  # "from" bounds only what starts there
        claimed = last < 0 or text.shape[last] not in known.sources
    elif claimed:
        claimed = text.shape[figure.end : figure.end + 1] not in known.ways  # they are up to 30% cheaper
    if claimed:
        article = place[1] < figure.end - 1 and text.shape[place[1]] in known.articles  # from a 2.5% drop
        figure.start, figure.amount = place[1] + article, unbounded(figure.amount)


def spread_over(text: Text, figure: Figure, known: Surroundings) -> None:
    """Gives a figure the denominator that stands in the words behind it: in each of the next three years."""
    if figure.amount.per is not None or figure.end >= len(text.shape) or text.shape[figure.end] not in known.eaches:
        return
    units = (i for i in range(figure.end + 1, min(figure.end + SPAN, len(text.shape))) if text.shape[i] in known.units)
    if isinstance(per := next((text.value(i, "timespan") for i in units), None), str):
        figure.amount = figure.amount._replace(per=per)


def parted(text: Text, figure: Figure, known: Surroundings, last: Any = None) -> list[Figure]:
    """``X to Y`` as one range, or as the change X and the level Y, or as the base X and the level Y."""
    if (ends := figure.amount.ends) is None:
        return [figure, *beside(text, figure, known)]
    (low, low_at), (high, high_at) = ends
    ranging = figure.amount.low is not None or figure.amount.high is not None
    if ranging and (not _moved(text, figure, known) or _from_range(text, figure, known, last)):
        return [figure]
    per = figure.amount.per
    level = Figure(high_at[0], max(high_at[1], figure.end), high._replace(per=per), bare=figure.bare)
    if text.shape[high_at[0] - 1] in known.joints and is_name(text, Figure(*low_at, low, bare=True), known):
        return [level]  # a Boeing 737 and 500 tonnes
    if figure.bare and ranging:
        low = low._replace(per=per)  # from 60 to 90 to the dollar
    return [Figure(*low_at, low, bare=figure.bare), level]


def _from_range(text: Text, figure: Figure, known: Surroundings, last: Any) -> bool:
    """Whether what moved to one range moved from another: cut to 3-4 million from 5 million to 6 million."""
    if text.shape[figure.start] not in known.froms or not isinstance(last, Figure) or last.end < figure.start - NEAR:
        return False
    amount = last.amount
    return amount.low is not None and amount.high is not None and amount.low < amount.high and last.unit == figure.unit


def _moved(text: Text, figure: Figure, known: Surroundings) -> bool:
    shape, start = text.shape, figure.start
    if shape[start] in known.froms:
        return any(letter in known.movements for letter in shape[max(0, start - REACH) : start])
    low, high = (end.value for end, _ in figure.amount.ends or ())
    by = any(letter in known.bys for letter in shape[max(0, start - NEARBY) : start])
    kind = figure.unit.kind if figure.unit is not None else ""
    apart = RATES_APART if kind == "percent" and not by else APART
    if low is None or high is None or high < apart * low:
        return False
    first, last = figure.amount.ends[0][1] if figure.amount.ends else (0, 0)
    if not by and kind == "count" and not shape[first + 1 : last].strip(TAIL):
        return False  # added 20 to 80 shops, but 增加50家至600家
    if kind == "percent" and text.pieces[start - 1][-1:] >= UNSPACED:
        return False  # 增长3%至20%: what it grew to would be told of another unit
    near = REACH if by or high >= FAR_APART * low else NEAR  # raised its price by $2 to $15
    return any(letter in known.movements for letter in shape[max(0, start - near) : start])
