"""The errors that claimnum raises; all of them are :class:`ClaimnumError`."""

from __future__ import annotations


class ClaimnumError(Exception):
    """Whatever this library raises on purpose.

    >>> issubclass(OptionError, ClaimnumError) and issubclass(OptionError, ValueError)
    True
    """


class OptionError(ClaimnumError, ValueError):
    """An option has a value it cannot have; the message names the option and what it takes.

    >>> raise OptionError("rolling", "weekly", "'anchored' or 'calendar'")
    Traceback (most recent call last):
    ...
    claimnum.errors.OptionError: rolling='weekly': expected 'anchored' or 'calendar'
    """

    def __init__(self, option: str, given: object, expected: str) -> None:
        self.option, self.given, self.expected = option, given, expected
        super().__init__(f"{option}={given!r}: expected {expected}")

    def __reduce__(self) -> tuple[type, tuple[object, ...]]:
        return type(self), (self.option, self.given, self.expected)


class ReadingError(ClaimnumError, ValueError):
    """A text is not the one figure or the one period it was said to be; the part that was read is underlined.

    >>> raise ReadingError("5 apples or so", 0, 8, "more than one amount")
    Traceback (most recent call last):
    ...
    claimnum.errors.ReadingError: more than one amount
        5 apples or so
        ^^^^^^^^
    """

    def __init__(self, text: str, start: int, end: int, problem: str) -> None:
        self.text, self.start, self.end, self.problem = text, start, end, problem
        shown = text.replace("\n", " ").replace("\t", " ")
        super().__init__(f"{problem}\n    {shown}\n    {' ' * start}{'^' * max(1, end - start)}")

    def __reduce__(self) -> tuple[type, tuple[object, ...]]:
        return type(self), (self.text, self.start, self.end, self.problem)


class UnitError(ClaimnumError, TypeError):
    """Amounts of different units were added, subtracted or compared.

    >>> raise UnitError("add", "CNY", "USD")
    Traceback (most recent call last):
    ...
    claimnum.errors.UnitError: cannot add CNY and USD
    """

    def __init__(self, operation: str, left: str, right: str) -> None:
        self.operation, self.left, self.right = operation, left, right
        super().__init__(f"cannot {operation} {left} and {right}")

    def __reduce__(self) -> tuple[type, tuple[object, ...]]:
        return type(self), (self.operation, self.left, self.right)


class UncertainError(ClaimnumError, TypeError):
    """A comparison whose answer the two intervals leave open.

    >>> raise UncertainError("more than 3 billion yuan", "4 billion yuan")
    Traceback (most recent call last):
    ...
    claimnum.errors.UncertainError: 'more than 3 billion yuan' and '4 billion yuan' overlap: neither is certainly less
    """

    def __init__(self, left: str, right: str) -> None:
        self.left, self.right = left, right
        super().__init__(f"{left!r} and {right!r} overlap: neither is certainly less")

    def __reduce__(self) -> tuple[type, tuple[object, ...]]:
        return type(self), (self.left, self.right)
