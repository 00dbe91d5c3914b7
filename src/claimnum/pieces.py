"""Pieces: the slices that a text is cut into, which join back to it. No word of any language is listed here."""

from __future__ import annotations

import re

from claimnum.digits import DIGITS, SEPARATORS, SPACES

#: Characters of scripts that put no spaces between words: each is a piece of its own.
HAN = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
#: A line goes on where a lower-case word or a comma is followed by more of the sentence: by a lower-case word, or, as
#: headings do not fill their line, by a figure if the line is long (and not only set far to the right).
LONG = r"(?:(?<=\S[^\n]{39})|(?<=\S[^\n]{40}))"
WRAP = rf"(?:(?<=[a-z,])\n(?=[^\S\n]*[a-z])|{LONG}(?<=[a-z,])\n(?=[^\S\n]*[0-9$€£¥]))"
BLANKS = rf"(?:[^\S\n]|{WRAP})*+"
NUMBER = rf"[{DIGITS}]++(?:[{SEPARATORS}][{DIGITS}]++|[{SPACES}][{DIGITS}]{{3}}(?![{DIGITS}]))*+"
#: Signs of fractions are letters to a regular expression, and no part of a word: 3½p.
FRACTIONS = "¼-¾⅐-⅞"
LETTERS = rf"[^\W\d_{HAN}{FRACTIONS}]++"
#: A piece is a number, a word, an apostrophe with the letters after it, a line's end or a sign, with the blanks before
#: it. ASCII words after one blank come first: they are most of a text.
PIECE = re.compile(
    rf" ?+(?:[a-zA-Z]++(?:{LETTERS})?+|[{HAN}]|{NUMBER}|{LETTERS}|['’]{LETTERS}"
    rf"|{BLANKS}(?:{NUMBER}|{LETTERS}|['’]{LETTERS}|\n\s*+|.|\Z))",
    re.DOTALL,
)
IS_HAN = re.compile(f"[{HAN}]").match
#: A word in lower case that ends like a plural noun; what else ends so is in the rows.
PLURAL = re.compile(r".{2,}(?<![sui'])s|.{2,}(?:men|people)|.+ae|.{2,}(?<=[aeo])[uo]s{2}es")


#: The first character of the scripts that put no spaces between words.
UNSPACED = "\u2e80"


def spaced(character: str) -> bool:
    """Whether a character belongs to a word of a script that puts spaces between words.

    >>> spaced("a"), spaced("9"), spaced("年"), spaced("-")
    (True, True, False, False)
    """
    return character.isalnum() and character < UNSPACED


def is_wide(piece: str) -> bool:
    """Whether blanks stand before a piece as between columns.

    >>> is_wide("  1,234"), is_wide(" 5")
    (True, False)
    """
    return piece[:2] in {"  ", " \t"} or piece[:1] == "\t"


def normal(piece: str) -> str:
    """A piece as surfaces are compared: lower case, one space before it if any."""
    word = piece.lstrip().lower().replace("’", "'")
    return word if piece[:1] == word[:1] or not piece[:1].isspace() else " " + word


def look(word: str) -> str:
    """The kind of a piece that no row knows.

    >>> [look(w) for w in ("robots", "across", "robot", "Xiaomi", "GAAP", "SMEs", "q", "&", "车")]
    ['plural', 'word', 'word', 'name', 'acronym', 'plural', 'letter', 'sign', 'han']
    """
    if not (word[0].isalpha() or word[0] in "'’"):
        return "sign"
    if len(word) == 1:
        return "han" if IS_HAN(word) else "letter"
    if word[0] in "'’" or word.islower():
        return "plural" if PLURAL.fullmatch(word) else "word"
    if word.isupper():
        return "acronym"
    return "plural" if word[-1] == "s" and len(word) > 2 and word[:-1].isupper() else "name"


def singular(noun: str) -> str:
    """The singular of a regular plural.

    >>> singular("stores"), singular("cities"), singular("branches"), singular("houses"), singular("salesmen")
    ('store', 'city', 'branch', 'house', 'salesman')
    """
    if noun.endswith("ies") and len(noun) > 4:
        return noun[:-3] + "y"
    if noun.endswith(("ches", "shes", "sses", "xes", "zzes")):
        return noun[:-2]
    if noun.endswith("men"):
        return noun[:-3] + "man"
    return noun.removesuffix("s")
