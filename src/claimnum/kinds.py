"""The alphabet: every kind of piece that a word order can name. A piece may have several kinds at once."""

from __future__ import annotations

from typing import NamedTuple

#: What several pieces are once an earlier pass has read them as one.
MERGED = {
    "numeral": "a number",
    "divided": "a part of one told at length: twenty thirty-fifths",
    "quantity": "a number with its unit",
    "dated_day": "a day of a month, of a week",
    "dated_month": "a month of a year",
    "dated_part": "a half or quarter, of a year or not",
    "dated_year": "a fiscal or relative year",
    "dated_unit": "another calendar unit: last week, the 1990s, April 5-12",
}
#: What pieces are by their looks, known before any language is: digits, unknown words, signs, breaks.
LOOKS = {
    "number": "digits that are a number: 3, 2,300, 4.5",
    "year": "four digits that could be a year",
    "four_digits": "four digits that could be no year",
    "three_digits": "three digits",
    "two_digits": "two digits",
    "monthday": "1 to 31",
    "month_number": "1 to 12",
    "quarter_number": "1 to 4",
    "half_number": "1 or 2",
    "dotted_date": "12.10.2019",
    "word": "an unknown word in lower case",
    "plural": "an unknown word in lower case that looks like a plural noun",
    "name": "an unknown word with a capital",
    "acronym": "an unknown word in capitals",
    "letter": "a single letter",
    "han": "a character of a script without spaces that no row knows",
    "sign": "a sign no language gives a meaning",
    "line": "the end of a line that does not go on",
    "paragraph": "an empty line",
    "glued": "touches what stands before it",
    **MERGED,
}

#: The looks of unknown words.
WORD_LOOKS = ("word", "plural", "name", "acronym", "letter")


class Unit(NamedTuple):
    """What a figure is of: its kind, its unit (for money a code or the key of an ambiguous name) and a power of ten."""

    kind: str
    name: str | None = None
    power: int = 0


class Bound(NamedTuple):
    """What a qualifier asserts: whether the number bounds from below, whether itself is excluded, and approx.

    A loose one (``up to``, ``from``) is a bound only where the word before does not claim it (``went up to 5%``).
    """

    low: bool
    open: bool
    approx: bool = False
    loose: bool = False


MORE, AT_LEAST, JUST_OVER = Bound(True, True), Bound(True, False), Bound(True, True, True)
LESS, AT_MOST, JUST_UNDER = Bound(False, True), Bound(False, False), Bound(False, True, True)
UP_TO, FROM = Bound(False, False, loose=True), Bound(True, False, loose=True)

#: What a root production returns for a phrase that is to be passed over as a whole: a name, a time of day.
SKIPPED: tuple[()] = ()
