"""Calendar names of several pieces: days, months of years, halves and quarters, fiscal and relative years and units.

This pass comes before the word orders of periods and amounts: what it finds becomes one piece of a kind of its own
(``dated_day``, ``dated_month``, ``dated_part``, ``dated_year``, ``dated_unit``), whose value is a calendar expression.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimnum.periods import days, marked, units, worded, years
from claimnum.phrases import Grammar

if TYPE_CHECKING:
    from claimnum.lexicon import Lexicon, Text

PHRASES = (*years.PHRASES, *worded.PHRASES, *days.PHRASES, *units.PHRASES)
ROOTS = (
    units.unit_root, worded.worded_root, days.day_root, days.near_month_root, days.monthless_root, days.months_root,
    units.weekday_root, years.part_root, days.month_root, years.year_root, units.unit_name,
)  # fmt: skip
#: What the pieces of a root become.
KINDS = {
    "day_root": "dated_day",
    "worded_root": "dated_day",
    "monthless_root": "dated_day",
    "near_month_root": "dated_day",
    "weekday_root": "dated_day",
    "month_root": "dated_month",
    "months_root": "dated_part",
    "part_root": "dated_part",
    "year_root": "dated_year",
    "unit_root": "dated_unit",
    "unit_name": "dated_unit",
    **marked.KINDS,
}


def grammar(lexicon: Lexicon) -> Grammar:
    """The calendar names of a language."""
    return Grammar(lexicon, (*marked.ROOTS, *ROOTS), (*marked.PHRASES, *PHRASES), several=True)


def join(text: Text, names: Grammar) -> None:
    """Makes each calendar name of several pieces one piece of the shape."""
    hits = [
        (start, end, plan.phrase.name, value)
        for start, end, plan, value in names.read(text)
        if end - start > 1 and not (start > 1 and _is_code(text.pieces, start))
    ]
    for start, end, name, value in hits:
        text.merge(start, end, KINDS[name], value)
    if hits:
        text.shape = "".join(text.letters)


def _is_code(pieces: list[str], start: int) -> bool:
    """Whether digits go on what a hyphen ties to digits before them: 133-03-03-2020 is no day."""
    tied = pieces[start - 1] == "-" and pieces[start][:1].isdecimal() and pieces[start - 2][-1:].isdecimal()
    return tied and (start < 3 or pieces[start - 3].strip() not in SIGNS)


SIGNS = frozenset("/-–.")
