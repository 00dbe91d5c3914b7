"""Freezing: a value is filled field by field while it is read, and cannot be changed from then on.

A frozen class can set its own fields only by a call each. So each value has a class of its fields alone, which can be
written to; what is made of it has the same layout, and becomes the frozen value by getting its class.
"""

from __future__ import annotations

from typing import Any, TypeVar

T = TypeVar("T")


def frozen(made: Any, kind: type[T]) -> T:
    """What was made, as the value whose fields it has.

    >>> from claimnum.model.periods import Period, PeriodFields
    >>> made = PeriodFields()
    >>> made.relation = "since"
    >>> period = frozen(made, Period)
    >>> period.relation, isinstance(period, Period)
    ('since', True)
    >>> period.relation = "by"
    Traceback (most recent call last):
    ...
    attr.exceptions.FrozenInstanceError: can't set attribute
    """
    made.__class__ = kind
    return made  # type: ignore[no-any-return]
