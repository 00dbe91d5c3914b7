"""Claims of a pandas column: importing this module gives every Series the accessor ``claims``.

>>> import pandas as pd, claimnum.pandas
>>> news = pd.Series(["about 5 euros", None, "3% of 40 stores"], index=["a", "b", "c"])
>>> [len(doc) if doc else None for doc in news.claims.extract()]
[1, None, 2]
>>> news.claims.explode()[["surface", "low", "unit"]]
         surface           low   unit
a  about 5 euros   5.000000000    EUR
c             3%   3.000000000      %
c      40 stores  40.000000000  store
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from claimnum.arrow import extract_array
from claimnum.errors import OptionError
from claimnum.reader import reader as made_with

if TYPE_CHECKING:
    from claimnum.reader import Reader


@pd.api.extensions.register_series_accessor("claims")
class Claims:
    """What ``series.claims`` is. Whatever is no string counts as missing."""

    def __init__(self, series: pd.Series) -> None:
        if not pd.api.types.is_string_dtype(series.dropna()) and len(series.dropna()):
            raise AttributeError("only a column of strings has claims")
        self._series = series

    def extract(self, anchors: Any = None, *, reader: Reader | None = None, **options: Any) -> pd.Series:
        """The :class:`claimnum.Extraction` of each text, None where there is none.

        ``anchors`` is one day for all or a column of them; ``options`` are those of :class:`claimnum.Reader`.
        """
        used = reader or made_with(options)
        found = used.extract_many(self._texts(), _days(anchors, self._series))
        return pd.Series([None if one.error else one for one in found], self._series.index, object, self._series.name)

    def explode(self, anchors: Any = None, *, what: str = "claims", **options: Any) -> pd.DataFrame:
        """One row a claim (or ``what="periods"``), with the index of its text; columns as in ``claimnum.arrow``."""
        lists = extract_array(self._texts(), _days(anchors, self._series), what=what, **options)
        records, rows = lists.flatten(), pc.list_parent_indices(lists).to_numpy()
        table = pa.Table.from_batches([pa.RecordBatch.from_struct_array(records)])
        frame = table.to_pandas(types_mapper=pd.ArrowDtype)
        shown: pd.DataFrame = frame.set_axis(self._series.index.take(rows))
        return shown

    def _texts(self) -> list[str | None]:
        return [text if isinstance(text, str) else None for text in self._series]


def _days(anchors: Any, series: pd.Series) -> Any:
    """Anchors as the reader takes them: a column as plain days, one for each text."""
    if not isinstance(anchors, pd.Series):
        return anchors.date() if isinstance(anchors, pd.Timestamp) else anchors
    if not anchors.index.equals(series.index):
        raise OptionError("anchors", anchors.name, "a column with the index of the texts")
    return [None if pd.isna(day) else day if isinstance(day, str) else pd.Timestamp(day).date() for day in anchors]
