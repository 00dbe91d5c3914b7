"""What a calendar expression is resolved with, and what it resolves to.

An expression is made by the grammar, without an anchor; :func:`resolve` meets it with a :class:`Context`, without a
text.
"""

from __future__ import annotations

from datetime import date  # noqa: TC003 - NamedTuple fields
from typing import Final, NamedTuple, Protocol

from claimnum.calendars.fiscal import FiscalYear  # noqa: TC001 - NamedTuple fields

#: What had to be supplied, as ``assumptions`` says it.
NEAREST_PAST: Final = "the nearest past one"
NEAREST_FUTURE: Final = "the nearest future one"
CALENDAR: Final = "the fiscal year is the calendar year"
CENTURY: Final = "the century"
HOLDING: Final = "the one that holds the anchor"


class Resolved(NamedTuple):
    """Days, half-open, with the grain, ``mod`` and TIMEX3 value of the expression that named them."""

    from_: date
    to: date
    grain: str
    mod: str | None = None
    timex: str | None = None
    fiscal: bool = False
    assumptions: tuple[str, ...] = ()


class Unresolved(NamedTuple):
    """What is known of an expression whose days are not; ``timex`` only of lengths (and undated seasons)."""

    from_: None = None
    to: None = None
    grain: str = "duration"
    mod: str | None = None
    timex: str | None = None
    fiscal: bool = False
    assumptions: tuple[str, ...] = ()


class Context(NamedTuple):
    """What resolution knows beside the expression.

    ``fiscal_year`` is the one given or learned; ``prefer`` (``past``, ``future``) the direction in which bare months,
    quarters and weekdays are sought; ``rolling`` (``anchored``, ``calendar``) how "the next five years" count;
    ``focus`` the periods named before, the latest first; ``date_order`` (``mdy``, ``dmy``) how 03/04/2023 is read.
    """

    anchor: date | None = None
    fiscal_year: FiscalYear | None = None
    prefer: str | None = None
    rolling: str = "anchored"
    focus: tuple[Resolved, ...] = ()
    date_order: str = "mdy"


class Expression(Protocol):
    """A calendar expression: a small immutable value."""

    def resolve(self, at: Context) -> Resolved | None:
        """The days; None where the context does not tell them; ValueError or OverflowError outside years 1 to 9999."""

    def blank(self) -> Unresolved:
        """What the expression says without any days."""


NOWHERE: Final = Context()


def resolve(expression: Expression, at: Context = NOWHERE) -> Resolved | Unresolved:
    """The days that an expression means in a context; never an exception.

    >>> from claimnum.calendars import Half, Relative
    >>> resolve(Half(1, Relative("year", 1)), Context(date(2023, 3, 6)))[:5]
    (datetime.date(2024, 1, 1), datetime.date(2024, 7, 1), 'half', None, '2024-H1')
    >>> resolve(Half(1, Relative("year", 1)))[:5]
    (None, None, 'half', None, None)
    """
    try:
        found = expression.resolve(at)
    except (ValueError, OverflowError):
        found = None
    return expression.blank() if found is None else found


def is_bare(expression: Expression) -> bool:
    """Whether an expression lacks the year or unit it belongs to, as "March" and "early March" do."""
    return bool(getattr(expression, "bare", False))


def nearest(at: Context) -> tuple[str, bool]:
    """The assumption made for a bare name, and whether it looks forward."""
    if at.prefer == "future":
        return NEAREST_FUTURE, True
    return NEAREST_PAST, False
