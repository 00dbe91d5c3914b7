"""Claims of a Polars column: importing this module gives expressions and series the namespace ``claims``.

>>> import polars as pl, claimnum.polars
>>> news = pl.DataFrame({"text": ["about 5 euros", None, "3% of 40 stores"]})
>>> news.select(pl.col("text").claims.extract().list.len())["text"].to_list()
[1, None, 2]
>>> found = news.select(pl.col("text").claims.extract()).explode("text").unnest("text").drop_nulls("start")
>>> found["surface"].to_list(), found["unit"].to_list()
(['about 5 euros', '3%', '40 stores'], ['EUR', '%', 'store'])
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import polars as pl
import pyarrow as pa

from claimnum.arrow import TYPES, extract_array
from claimnum.reader import reader as made_with

if TYPE_CHECKING:
    from claimnum.reader import Reader


def dtype(what: str = "claims") -> pl.DataType:
    """The Polars type of a text's claims or periods."""
    return _series(pa.array([], TYPES[what])).dtype


def _series(found: pa.ListArray, name: str = "") -> pl.Series:
    made = pl.from_arrow(found)
    assert isinstance(made, pl.Series)  # noqa: S101  - for the type checker: an array gives a series
    return made.alias(name)


@pl.api.register_series_namespace("claims")
class SeriesClaims:
    """What ``series.claims`` is."""

    def __init__(self, series: pl.Series) -> None:
        self._series = series

    def extract(self, anchors: Any = None, **options: Any) -> pl.Series:
        """The claims of each text as a list of records; arguments are those of ``claimnum.arrow.extract_array``."""
        days = anchors.to_list() if isinstance(anchors, pl.Series) else anchors
        return _series(extract_array(self._series.to_list(), days, **options), self._series.name)


@pl.api.register_expr_namespace("claims")
class ExprClaims:
    """What ``pl.col(...).claims`` is."""

    def __init__(self, expr: pl.Expr) -> None:
        self._expr = expr

    def extract(
        self, anchors: Any = None, *, what: str = "claims", reader: Reader | None = None, **options: Any
    ) -> pl.Expr:
        """The claims of each text as a list of records.

        ``anchors`` is one day for all, or an expression or the name of a column that has one for each; ``options``
        are those of :class:`claimnum.Reader`. Works row by row, so it streams.
        """
        used = reader or made_with(options)
        if not isinstance(anchors, pl.Expr):
            return self._expr.map_batches(
                lambda texts: SeriesClaims(texts).extract(anchors, what=what, reader=used),
                return_dtype=dtype(what),
                is_elementwise=True,
            )
        return pl.map_batches(
            [self._expr, anchors],
            lambda columns: SeriesClaims(columns[0]).extract(columns[1], what=what, reader=used),
            return_dtype=dtype(what),
            is_elementwise=True,
        )
