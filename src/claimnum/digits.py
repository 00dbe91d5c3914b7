"""Numbers in digits: which digit strings are numbers, what they are worth, and what else they could be.

The separators are the locale's; a string that only the other convention can explain (``1.234,56`` or ``12,50`` in
English) is read by it. A string that no convention explains (``1,2,3``, ``1.2.3``) is no number.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

#: Digits that people write: ASCII, Arabic-Indic, Persian, Devanagari, Bengali, Thai, full-width.
DIGITS = "0-9٠-٩۰-۹०-९০-৯๐-๙０-９"
#: What may stand between two digits of one number; spaces and apostrophes only before three of them.
SEPARATORS = ".,．，٫٬"
SPACES = "\u00a0\u202f\u2009'’´′"
#: Longer runs of digits are no figure that anyone writes; they are passed over as one piece.
LONGEST = 400
#: Shorter ones without a separator are read at a glance.
SHORT = 10
#: How many months a year has, and days a month at most.
MONTHS, DAYS = 12, 31

FULL = str.maketrans("．，٫٬", ".,.,")
UNSPACED = str.maketrans("", "", SPACES)


class Convention(NamedTuple):
    """The signs of one locale: ``1,234.5`` has ``.`` and ``,``."""

    decimal: str
    group: str

    @property
    def shapes(self) -> tuple[re.Pattern[str], ...]:
        """What a number looks like: plain, grouped by thousands, grouped the Indian way."""
        point, comma = re.escape(self.decimal), re.escape(self.group)
        return (
            re.compile(rf"\d+(?:{point}\d+)?"),
            re.compile(rf"\d{{1,3}}(?:{comma}\d{{3}})+(?:{point}\d+)?"),
            re.compile(rf"\d{{1,2}}(?:{comma}\d{{2}})+{comma}\d{{3}}(?:{point}\d+)?"),
        )


class DigitReader:
    """Reads digit strings by a convention, and by the opposite one where only that explains them.

    >>> read = DigitReader(Convention(".", ","))
    >>> read.number("1,234.5"), read.number("1,50,000"), read.number("1.234,56"), read.number("1,2,3")
    (Decimal('1234.5'), Decimal('150000'), Decimal('1234.56'), None)
    """

    def __init__(self, convention: Convention) -> None:
        self.own, self.convention = convention.shapes, convention
        self.other = Convention(convention.group, convention.decimal)
        self.others = self.other.shapes
        point, comma = re.escape(convention.decimal), re.escape(convention.group)
        whole = rf"(?:[0-9]{{1,9}}|[0-9]{{1,3}}(?:{comma}[0-9]{{3}}){{1,5}})"
        self.usual = re.compile(rf"{whole}(?:{point}[0-9]{{1,9}})?").fullmatch

    def number(self, written: str) -> Decimal | None:
        """The value of a digit string, exactly as precise as it was written; None if it is no number."""
        if len(written) < SHORT and written.isdecimal():
            return Decimal(written)
        if self.usual(written) is not None:
            return Decimal(written.replace(self.convention.group, "").replace(self.convention.decimal, "."))
        plain = written.translate(UNSPACED).translate(FULL)
        if len(plain) > LONGEST:
            return None
        if plain.isdecimal():
            return Decimal(plain)
        for convention, shapes in ((self.convention, self.own), (self.other, self.others)):
            if any(shape.fullmatch(plain) for shape in shapes):
                return Decimal(plain.replace(convention.group, "").replace(convention.decimal, "."))
        return None

    def is_number(self, written: str) -> bool:
        """Whether a digit string is a number; the usual ones are told at a glance."""
        return self.usual(written) is not None or self.number(written) is not None

    def kinds(self, written: str) -> frozenset[str]:
        """The kinds of a digit string: a number, and the calendar roles it could play by its size.

        >>> sorted(DigitReader(Convention(".", ",")).kinds("12"))
        ['month_number', 'monthday', 'number', 'two_digits']
        """
        if len(written) <= 4 and written.isdecimal():
            return integer_kinds(written)
        if self.number(written) is not None:
            return NUMBER
        return DOTTED if is_day(written) else frozenset()


NUMBER, DOTTED = frozenset({"number"}), frozenset({"dotted_date"})
DATE = re.compile(r"\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})|\d{4}\.\d{1,2}\.\d{1,2}")


def is_day(written: str) -> bool:
    """Whether digits with stops between them can be a day: one number is a month, the other a day of one.

    >>> is_day("12.10.2019"), is_day("2019.10.12"), is_day("2023.4.75"), is_day("1.2.3")
    (True, True, False, False)
    """
    if not DATE.fullmatch(written):
        return False
    numbers = written.split(".")
    one, two = sorted(map(int, numbers[1:] if begins_with_year(numbers[0]) else numbers[:2]))
    return 0 < one <= MONTHS and two <= DAYS


def begins_with_year(first: str) -> bool:
    """Whether the first number of a day is its year: it has four digits, or is no day."""
    return len(first) > len(str(DAYS)) or int(first) > DAYS


def integer_kinds(written: str) -> frozenset[str]:
    """The kinds of up to four digits without separators.

    >>> sorted(integer_kinds("2023")), sorted(integer_kinds("3"))
    (['number', 'year'], ['month_number', 'monthday', 'number', 'quarter_number'])
    """
    value, length = int(written), len(written)
    kinds = {"number"}
    if length == 4 and 1800 <= value <= 2199:
        kinds.add("year")
    elif length == 4:
        kinds.add("four_digits")
    elif length == 3:
        kinds.add("three_digits")
    elif 1 <= value <= 31:
        kinds.add("monthday")
        if value <= 12:
            kinds.add("month_number")
    if length == 2:
        kinds.add("two_digits")
    if length == 1 and 1 <= value <= 4:
        kinds.add("quarter_number")
        if value <= 2:
            kinds.add("half_number")
    return frozenset(kinds)


def every_kind_set() -> set[frozenset[str]]:
    """All sets of kinds that digit strings can have, so that the alphabet is closed before a text is seen."""
    numbers = (*range(100), 100, 1000, 2000)  # with zeros before them, as 007 is of three digits
    return {integer_kinds(f"{n:0{width}}") for n in numbers for width in (1, 2, 3, 4)} | {NUMBER, DOTTED, frozenset()}
