"""Periods: the word orders of calendar expressions, in every language, and what each of them makes.

What a production makes is a :class:`Dated`: a calendar expression that no anchor has met yet, with the relation its
preposition states.
"""

from __future__ import annotations

from claimnum.periods import (
    comparisons,
    elliptic,
    lengths,
    marked,
    measured,
    parts,
    pointed,
    postposed,
    relations,
    several,
    sliced,
    spans,
    workdays,
)
from claimnum.periods.found import Dated

__all__ = ["PHRASES", "ROOTS", "Dated"]

PHRASES = (
    *parts.PHRASES, *spans.PHRASES, *lengths.PHRASES, *comparisons.PHRASES, *relations.PHRASES,
    marked.how_long, *postposed.PHRASES, *several.PHRASES, *sliced.PHRASES,
)  # fmt: skip
ROOTS = (
    relations.labelled_number, relations.no_period, relations.asking, relations.person, relations.label,
    *measured.ROOTS, *pointed.ROOTS,
    *postposed.ROOTS[:-1], spans.period_ended,
    comparisons.begun, workdays.business_days, spans.from_or_to, spans.period_to, *several.ROOTS,
    spans.named_between, spans.ranged_period, comparisons.part_ago, comparisons.same_period,
    comparisons.units_from, comparisons.units_ago, lengths.measured, lengths.ahead, lengths.running,
    lengths.rolling_months, relations.related, comparisons.year_over_year, relations.plain, lengths.lasting_for,
    lengths.rolling_period,
    comparisons.spoken_of, *elliptic.ROOTS, comparisons.afterwards, lengths.duration,
    postposed.plain_length, relations.bare_year,
)  # fmt: skip
