"""Counts: a number of things, and numbers that do not say what they are of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from claimnum.divided import stands_alone
from claimnum.figures import Figure, Interval, Quantity, Span, exactly
from claimnum.intervals import alike, qualify, shared, spanned
from claimnum.kinds import FROM, Bound, Unit
from claimnum.model.plain import ratio
from claimnum.numerals import Numeral, in_words
from claimnum.phrases import phrase, sequence
from claimnum.pieces import singular

if TYPE_CHECKING:
    from decimal import Decimal

    from claimnum.lexicon import Text


@phrase(
    # full-time, year-round, end-of-life, five-star
    "(word | modifier | name | acronym | letter | lexical) (+hyphen !plural !noun glued){1,3}",
    "attributive (=plural | =noun)",  # sales staff
    "(name | acronym | word | noun) possessive",  # women's teams
    "(letter | a | measure_letter | suffix) =shares",  # H shares
    "(name | acronym) _number (+dash +number)?",  # Boeing 737-800 jets
    # A320neo planes, F-35 jets
    "(letter | acronym | a | prefix | suffix | estimate) (+hyphen)? +number (+dash +number)? (+word)?"
    " (+hyphen !plural !noun glued)?",
    "(word | modifier | name | acronym) !hyphen",
)
def attribute() -> None:
    """A word or a compound that stands before the noun of a count; nothing is read of it."""


@sequence(
    "(letter | acronym | a | prefix | suffix | estimate) (+hyphen)? +number (+dash +number)? (+decade_mark | +plural)",
    "(name | acronym) _number +dash +number +decade_mark",  # Boeing 737-800s
    "three_digits (+dash +number)? +decade_mark",  # 757s, 787-9s
)
def modelled(reading: Text, start: int, end: int) -> str | None:
    """The plural of a model's name: A321neos, F-35s, 757s."""
    name = "".join(reading.pieces[start:end]).strip()
    return name[:-1] if name[-1] == "s" else None


@sequence("(word | modifier | letter | lexical) +hyphen (+plural | +noun)")
def hyphened(reading: Text, start: int, end: int) -> str:
    """A noun with a hyphen: e-bikes, two-wheelers; A-shares are shares."""
    *first, last = (piece.strip().lower() for piece in reading.pieces[start:end])
    noun = reading.value(end - 1, "noun")
    return noun if noun and noun != last else "".join([*first, singular(last)])


@phrase(
    "modelled",  # six A330s
    # full-time employees, oil and gas wells, e-bikes
    "(attribute (and attribute)?){0,4} (hyphened | !function plural | noun)",
)
def counted(
    plural: str | None = None, noun: str | None = None, modelled: str | None = None, hyphened: str | None = None
) -> str | None:
    """The noun of a count, its head in the singular."""
    return modelled or hyphened or noun or singular(plural or "")


@phrase(
    "high:plain_number of a (!share (word | modifier | name | acronym)){0,2} (share | denominator)",  # 0.62 of a share
    "high:plain_number of owned (!shares (word | modifier | name | acronym)){0,2} =shares noun",  # 1.15 of its shares
    # one-third of one redeemable warrant, one-tenth (1/10) of a share
    "fraction (open same:fraction close)? of (one:unit | a =share | alone:number)"
    " (numbered_name (letter | a | suffix) | !share !denominator (word | modifier | name | acronym)){0,3}"
    " (share | denominator)",
    # a 1/40th interest in a share
    "fraction (!caption_in (word | modifier | noun | lexical)){1,2} caption_in (one:unit | a)"
    " (numbered_name (letter | a | suffix) | !share !denominator (word | modifier | name | acronym)){0,3} share",
    "high:plain_number +dash share",  # a 25 million-share offering
    # 900-strong workforce
    "high:plain_number +dash (strength | denominator)"
    " (!collective (word | modifier | name | attributive)){0,2} collective",
    # dozens of staff, several people, three or four clubs, 2,041 enterprise customers, five (5) stores, 45k+ cars
    "(fuzzily of? | between low:plain_number and high:plain_number dash?"
    " | low:plain_number (to | dash | or) high:plain_number"
    " | high:plain_number (open again:plain_number close)? (+plus_sign | approx_after | bound_after)?)"
    " counted per_unit? (bound_after | approx_after)?",
)
def number_of(
    counted: str | None = None,
    collective: str | None = None,
    noun: str | None = None,
    dash: Any = None,
    share: str | None = None,
    denominator: str | None = None,
    strength: Any = None,
    fuzzily: Interval | None = None,
    fraction: Decimal | None = None,
    same: Decimal | None = None,
    one: int = 1,
    alone: Decimal | int = 1,
    high: Numeral | None = None,
    low: Numeral | None = None,
    again: Numeral | None = None,
    again_at: Span = (0, 0),
    high_at: Span = (0, 0),
    low_at: Span = (0, 0),
    to: Any = None,
    per_unit: str | None = None,
    plus_sign: Bound | None = None,
    bound_after: Bound | None = None,
    approx_after: Any = None,
) -> tuple[Interval, tuple[Figure, ...]] | None:
    """A number of things, and the same number where it is written twice."""
    noun = noun or counted or share or (collective if strength is not None else None if collective else denominator)
    if noun is None:
        return None
    unit = Unit("count", noun)
    if fuzzily is not None:
        return fuzzily._replace(unit=unit, per=per_unit), ()
    if fraction is not None:
        high = in_words(fraction, places=2) if one == alone == 1 and same in {None, fraction} else None
    if high is None or (share is not None and dash is not None and not high.scale):
        return None
    upper = Quantity(high, unit)
    if low is not None:
        whole = spanned(shared(Quantity(low, unit), upper), upper)
        ends = ((exactly(Quantity(low, unit)), low_at), (exactly(upper), high_at)) if to is not None else None
        return None if whole is None else (whole._replace(per=per_unit, ends=ends), ())
    twice: tuple[Figure, ...] = ()
    if again is not None:
        if again.value != high.value:
            return None
        twice = (Figure(*again_at, exactly(Quantity(again, unit))),)
    return qualify(exactly(upper, per=per_unit), plus_sign or bound_after, approx_after is not None, per_unit), twice


@phrase("(bound approx? a? | approx a?)? number_of")
def tally(
    here: Span,
    number_of: tuple[Interval, tuple[Figure, ...]] | None,
    bound: Bound | None = None,
    bound_at: Span = (0, 0),
    approx: Any = None,
) -> Figure | None:
    """A count with its qualifiers: over 2,300 people."""
    if number_of is None:
        return None
    amount, twice = number_of
    if bound == FROM and amount.low != amount.high:
        bound = None  # from 20 to 25 shops
    return Figure(*here, qualify(amount, bound, approx is not None, amount.per, bound_at), twice)


@phrase(
    # 30 full-time and 12 part-time workers, 12 and 15 stores
    "(bound approx? a? | approx a?)? low:plain_number attribute{0,2} and high:plain_number counted per_unit?",
)
def tallies(
    here: Span,
    counted: str | None,
    low: Numeral,
    low_at: Span,
    high: Numeral,
    high_at: Span,
    bound: Bound | None = None,
    approx: Any = None,
    per_unit: str | None = None,
) -> Figure | None:
    """Two counts of what is named once."""
    if counted is None or (high_at[0] - low_at[1] == 1 and not alike(low, high)):
        return None
    unit = Unit("count", counted)
    first = qualify(exactly(Quantity(low, unit)), bound, approx is not None, per_unit)
    ends = ((first, (here[0], low_at[1])), (exactly(Quantity(high, unit)), high_at))
    return Figure(*here, Interval(None, None, None, unit, per=per_unit, ends=ends))


@phrase(
    # $400-plus million, 50+ million users
    "(quantity | plain_number) (+plus_sign | bound_after) scale (currency | measure | counted)? per_unit?",
)
def and_more(
    here: Span,
    scale: int,
    quantity: Quantity | None = None,
    plain_number: Numeral | None = None,
    plus_sign: Bound | None = None,
    bound_after: Bound | None = None,
    currency: Unit | None = None,
    measure: Unit | None = None,
    counted: str | None = None,
    per_unit: str | None = None,
) -> Figure | None:
    """A number and more, its scale behind what says so."""
    number = plain_number if quantity is None else quantity.numeral
    limit = plus_sign or bound_after
    if number is None or number.scale or limit is None or not limit.low:
        return None
    unit = currency or measure or (Unit("count", counted) if counted else None)
    if quantity is not None:
        if unit is not None or quantity.unit is None or quantity.unit.kind != "money":
            return None
        unit = quantity.unit
    amount = exactly(Quantity(number._replace(scale=scale), unit), per=per_unit)
    return Figure(*here, qualify(amount, limit, approx=False, per=None), bare=unit is None)


@phrase(
    "(bound approx? | approx)? between low:plain_number and high:plain_number per_unit?",  # between 40 and 50
    "low:plain_number (and | to | dash) high:plain_number +between_after",  # 20和30之间
    # 4,000 to 4,200, 20 through 100
    "(bound approx? | approx)? polarity? low:plain_number (to | dash | up_through) high:plain_number per_unit?",
    "open high:plain_number close",  # (32.4)
    "bound the high:plain_number =level_word",  # below the 50 mark
    "(bound approx? | approx)? polarity?"  # 92.6, about 7
    " (fraction | high:plain_number !calendar_units !calendar_unit !length_unit per_unit?) "
    "(+plus_sign | bound_after | approx_after)?",
)
def bare(
    here: Span,
    high: Numeral | None = None,
    high_at: Span = (0, 0),
    low: Numeral | None = None,
    low_at: Span = (0, 0),
    to: Any = None,
    fraction: Decimal | None = None,
    open: Any = None,  # noqa: A002 - the kind's name
    polarity: int = 1,
    bound: Bound | None = None,
    bound_at: Span = (0, 0),
    approx: Any = None,
    per_unit: str | None = None,
    plus_sign: Bound | None = None,
    bound_after: Bound | None = None,
    approx_after: Any = None,
    dash: Any = None,
) -> Figure | None:
    """A number with nothing that says what it is of; what stands around it may tell."""
    number = high if fraction is None else in_words(fraction, places=2)
    if number is None or (dash is not None and low is not None and low.worded != number.worded):  # 7-Eleven
        return None
    upper = Quantity(number, None, polarity if open is None else -1)
    whole: Interval | None = exactly(upper)
    if low is not None:
        lower = Quantity(low, None, polarity)
        whole = spanned(shared(lower, upper._replace(sign=1)), upper._replace(sign=1))
    if whole is None:
        return None
    if low is not None and to is not None:
        whole = whole._replace(ends=((exactly(lower), low_at), (exactly(upper), high_at)))
    if low is not None and bound == FROM:
        bound = None  # from 20 to 25
    approximate = approx is not None or approx_after is not None
    amount = qualify(whole, bound or plus_sign or bound_after, approximate, per_unit, bound_at)
    return Figure(*here, amount, bare=True)


@sequence("quantity open_ended")
def and_upwards(reading: Text, start: int, end: int) -> Figure | None:
    """A figure and more, where nothing is added to it: 20% plus, and not 20% plus VAT."""
    quantity, plus = reading.value(start, "quantity"), reading.value(end - 1, "open_ended")
    if not (isinstance(quantity, Quantity) and stands_alone(reading, end)):
        return None
    return Figure(start, end, qualify(exactly(quantity), plus, approx=False, per=None))


@phrase(
    "!year part:plain_number divided_by !year whole:plain_number !plural !noun !word !name !acronym !letter !modifier"
    " !attributive !calendar_units !calendar_unit !length_unit !currency !measure !rate_unit !scale !dash !hundred",
)
def quotient(here: Span, part: Numeral, whole: Numeral) -> Figure | None:
    """A number over another, where nothing is counted: one over three."""
    if part.value >= whole.value or part.places or whole.places:
        return None
    return Figure(*here, exactly(Quantity(in_words(ratio(part.value, whole.value), places=2))), bare=True)


PHRASES = (attribute, modelled, hyphened, counted, number_of)
ROOTS = (tallies, tally)
