"""Claims in DuckDB: a function of a column that gives a list of records, called once for each batch of rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyarrow as pa

from claimnum import Reader
from claimnum.arrow import CLAIMS_TYPE, extract_array

if TYPE_CHECKING:
    from datetime import date

    import duckdb


def register(connection: duckdb.DuckDBPyConnection, anchor: date | None = None, **options: object) -> None:
    """Gives SQL the function ``claims(text)``."""
    reader = Reader(**options)  # type: ignore[arg-type]  - options are the caller's

    def claims(texts: pa.ChunkedArray) -> pa.Array:
        return extract_array(texts, anchor, reader=reader)

    empty = pa.table({"claims": pa.array([], CLAIMS_TYPE)})
    connection.register("_claimnum_shape", empty)
    kind = connection.table("_claimnum_shape").types[0]
    connection.create_function("claims", claims, ["VARCHAR"], kind, type="arrow")
    connection.unregister("_claimnum_shape")
