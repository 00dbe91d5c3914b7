"""Periods with the relation that their preposition states: by 2030, since May, as of March 31, in 2022."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from claimnum.calendars import About, Month, Range, Year
from claimnum.calendars.contextual import Over
from claimnum.kinds import SKIPPED
from claimnum.periods.found import OPENING, Dated, Span
from claimnum.phrases import phrase, sequence
from claimnum.pieces import is_wide
from claimnum.shapes import after

if TYPE_CHECKING:
    from claimnum.calendars import Expression
    from claimnum.lexicon import Text


@phrase("the? portion", "calendar", "unit_spoken_of")
def period(
    portion: Expression | None = None, calendar: Expression | None = None, unit_spoken_of: Expression | None = None
) -> Expression | None:
    """A period after a preposition."""
    return portion or calendar or unit_spoken_of


@phrase(
    "relation the? (dated_part | dated_month | full_month) "
    "(=noun | =plural | =word | =yearly | =beat | =rise | =possessive)",
    "relation the over:calendar_unit =bounded",  # after the quarter closed
    "relation at_least? approx? period",  # by 2030, since May, as of March 31, through at least 2027
    "instant approx? the? (edge_of | dated_day !dash)",  # at the end of June, at March 31
    "from approx? period (onwards | on)? !attribute_mark",  # from April 2023, but 从4月的5%
    "period (onwards | on =clause_end)",  # 2029 and thereafter, 2029 on, and not tomorrow on the phone
)
def related(
    here: Span,
    relation: str = "since",
    instant: str | None = None,
    period: Expression | None = None,
    edge_of: Expression | None = None,
    dated_day: Expression | None = None,
    approx: Any = None,
    from_at: Span | None = None,
    over: str | None = None,
    dated_part: Expression | None = None,
    dated_month: Expression | None = None,
    full_month: int | None = None,
    relation_at: Span | None = None,
) -> Dated | None:
    """A period with its relation; after Q2 losses is told of what was lost in it."""
    if (named := dated_part or dated_month or (full_month and Month(full_month))) and relation_at is not None:
        return Dated(relation_at[1], here[1], named) if relation in {"before", "after"} else None
    if over is not None:
        return Dated(*here, Over(over), relation)
    found = period or edge_of or dated_day
    if found is None:
        return None
    if relation == "since" and isinstance(found, Range) and from_at is not None:
        relation = "in"  # from July 13 to 15
    return Dated(*here, found if approx is None else About(found), instant or relation)


@phrase(
    "the over:month =contracted",  # the March contract
    "<auxiliary bounding within:year",  # will end 2026 at 4%
    "approx? the? portion",  # early 2024
    "approx? the? certain",  # in March 2020, around last June
    "<inside approx? chance",  # in 2019, in Oct
    "approx chance",
    "month (=quantity | =colon)",  # Jun +2%
)
def plain(
    here: Span,
    portion: Expression | None = None,
    certain: Expression | None = None,
    chance: Expression | None = None,
    approx: Any = None,
    month: int | None = None,
    over: int | None = None,
    over_at: Span = (0, 0),
    within: int | None = None,
    within_at: Span = (0, 0),
) -> Dated | None:
    """A period with the relation in; the article of a contract is not that of its month."""
    if within is not None:
        return Dated(*within_at, Year(within))
    if over is not None:
        return Dated(*over_at, Month(over))
    found = portion or certain or chance or (month and Month(month))
    if not found:
        return None
    return Dated(*here, found if approx is None else About(found))


@sequence("labelled (dated_part | dated_day)", "labelled year")
def labelled_number(reading: Text, start: int, end: int) -> object:
    """The number of an item, a page; no head of a column beside the head of another."""
    return None if any(map(is_wide, reading.pieces[start + 1 : end])) else SKIPPED


@phrase(
    "year (titled | bond_word)",  # the 2026 Notes, 2031 bonds
    "every (weekday | holiday)",
    "dated_day (comma? and? dated_day){0,3} of every year_word",  # May 15 and November 15 of each year
    "ordinal_mark dated_day",  # 第10日
    "(ordinal | final) full_year of",  # her first full year of trading
    "ordinal full_year",
    "our ordinal how_many calendar_units !of !in",
)
def no_period() -> object:
    """The number of a model, a form, a rule; what recurs (every Monday), 第10日: no period."""
    return SKIPPED


@sequence("modal_month pronoun")
def asking(reading: Text, start: int, end: int) -> object:
    """May I ask: a month's name that begins a question is a verb."""
    return SKIPPED if not start or reading.pieces[start - 1].strip() in OPENING else None


@sequence("given_name name")
def person(reading: Text, start: int, end: int) -> object:
    """April Johnson, and not April where a word before it asks for a month."""
    before = reading.pieces[start - 1].strip() if start else ""
    joined = before and reading.shape[start - 1] in reading.lexicon.family("and") + reading.lexicon.family("name")
    return SKIPPED if joined or before in OPENING or before == "," else None


@sequence("(labelled | hash) (dated_month | dated_year)")
def label(reading: Text, start: int, end: int) -> object:
    """The number of a standard: ASU 2016-13, and not a new line last year."""
    return SKIPPED if reading.pieces[after(reading.shape, start)].strip()[:1].isdecimal() else None


@sequence(
    "year =yearly",  # 2023 sales rose
    "year !rate_unit !currency !scale !measure !noun !slash !classifier !counted_noun !odd",
)
def bare_year(reading: Text, start: int, end: int) -> Dated | None:
    """A year that no preposition makes one: not in names (Russell 2000), not a count (2019 stores)."""
    pieces, shape, family = reading.pieces, reading.shape, reading.lexicon.family
    year, before = int(pieces[start].strip()), pieces[start - 1].strip() if start else ""
    after = shape[end : end + 1]
    yearly = bool(after) and after in family("yearly")
    if not 1900 <= year <= 2100 or (before and before in SIGNS and not pieces[start][:1].isspace()):
        return None
    if after and after in family("plural") and (not yearly or year == ROUND):
        return None
    if pieces[end : end + 1] == ["-"] and pieces[end + 1 : end + 2] and pieces[end + 1][:1].isdecimal():  # 2016-13
        return None
    if any(after in family(kind) for kind in ("to", "dash")) and counts(reading, end + 1):
        return None
    if start and (shape[start - 1] in family("labelled") or (is_name(pieces, start) and not yearly)):
        return None
    return Dated(start, end, Year(year))


def counts(reading: Text, at: int) -> bool:
    """Whether a number with its unit stands at a piece: 1900至2000人."""
    family, shape = reading.lexicon.family, reading.shape
    if shape[at : at + 1] and shape[at] in family("quantity"):
        return True
    return bool(shape[at + 1 : at + 2]) and any(
        shape[at + 1] in family(kind) for kind in ("classifier", "counted_noun")
    )


def is_name(pieces: list[str], start: int) -> bool:
    """Whether a number ends a name: a capital before it, in the middle of a sentence that is not all capitals."""
    word = pieces[start - 1].strip()
    if not word[:1].isupper() or start < 2 or pieces[start - 2].strip() in STOPS:
        return False
    after = pieces[start + 1].strip() if start + 1 < len(pieces) else ""
    return not (word.isupper() and after.isupper())


#: A number of orders rather than the orders of a year.
ROUND = 2000
SIGNS = frozenset("$€£¥-#.,/+")
STOPS = frozenset({".", ":", "", "|", "•", ";"})
PHRASES = (period,)
