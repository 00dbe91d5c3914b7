"""Amounts: the word orders of figures, in every language, and what each of them makes.

An order is read aloud from left to right; the comment beside it is an example of it. Productions know no language:
they get values by the name of their slot. The orders lie by subject in the modules that are gathered here; the roots
are tried in their sequence, and one whose production returns None leaves the text to those after it.
"""

from __future__ import annotations

from claimnum import (
    bands,
    counts,
    denominators,
    equivalents,
    exchange,
    guards,
    intervals,
    portions,
    prices,
    quantities,
    tables,
)
from claimnum.figures import Figure, Interval, Quantity, Span
from claimnum.phrases import phrase

__all__ = ["PHRASES", "ROOTS", "Figure", "Interval", "Quantity", "Span"]


@phrase(
    "tolerant",  # 73.5%, plus or minus 50 basis points
    "spread",  # between 3 and 4 percent
    "flowing",  # 300,000 bpd
    "of_a_scale",  # multi-billion-dollar
    "band_of_rate",  # mid-20% range
    "bands_between",  # high single-digit to low double-digit
    "band_figure",  # low single digits
    "fuzzy_figure",  # hundreds of millions of dollars
    "single",  # more than 3 billion yuan
    "changed",  # nearly doubled
)
def amount(
    here: Span,
    tolerant: Interval | None = None,
    spread: Interval | None = None,
    flowing: Interval | None = None,
    of_a_scale: Interval | None = None,
    band_of_rate: Interval | None = None,
    bands_between: Interval | None = None,
    band_figure: Interval | None = None,
    fuzzy_figure: Interval | None = None,
    single: Interval | None = None,
    changed: Interval | None = None,
) -> Figure | None:
    """A figure that says what it is of."""
    banded = of_a_scale or band_of_rate or bands_between or band_figure or fuzzy_figure
    found = tolerant or spread or flowing or banded or single or changed
    return None if found is None else Figure(*here, found)


PHRASES = (
    *quantities.PHRASES, *denominators.PHRASES, *intervals.PHRASES, *bands.PHRASES, *equivalents.PHRASES,
    *counts.PHRASES, *portions.PHRASES, *guards.PHRASES, *prices.PHRASES,
)  # fmt: skip
ROOTS = (
    *guards.ROOTS, *exchange.ROOTS, tables.caption, counts.and_more, counts.and_upwards, equivalents.equated,
    *prices.ROOTS, amount, *counts.ROOTS, *portions.ROOTS, counts.quotient, counts.bare, *bands.ROOTS,
)  # fmt: skip
