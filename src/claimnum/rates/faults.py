"""What can be wrong with a table of rates; each error names the file, the line and the value."""

from __future__ import annotations

from claimnum.errors import ClaimnumError


class TableError(ClaimnumError, ValueError):
    """A table that cannot be trusted is refused as a whole.

    >>> raise RateValueError("rates.csv", 7, "-6.9", "a rate is a number above zero")
    Traceback (most recent call last):
    ...
    claimnum.rates.faults.RateValueError: rates.csv, line 7: '-6.9': a rate is a number above zero
    """

    def __init__(self, file: str, line: int, value: str, problem: str) -> None:
        self.file, self.line, self.value, self.problem = file, line, value, problem
        super().__init__(f"{file}, line {line}: {value!r}: {problem}")

    def __reduce__(self) -> tuple[type, tuple[object, ...]]:
        return type(self), (self.file, self.line, self.value, self.problem)


class LayoutError(TableError):
    """A column that must be there is missing, or a row has too few."""


class RateValueError(TableError):
    """A rate that is zero, negative or no number."""


class DuplicateRateError(TableError):
    """A pair has two rates for one day."""


class GapError(TableError):
    """A pair lacks rates for longer than allowed."""


class UnknownCurrencyError(TableError):
    """A code that ISO 4217 does not and did not know."""


class MixedDatesError(TableError):
    """A date not written as the table's other dates are."""


class DirectionError(TableError):
    """The values fit another source upside down."""
