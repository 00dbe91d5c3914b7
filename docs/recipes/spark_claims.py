"""Claims in Spark: every partition is read where it lies, a batch of Arrow records at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyarrow as pa
from pyspark.sql.pandas.types import from_arrow_schema
from pyspark.sql.types import StructType

from claimnum import Reader
from claimnum.arrow import CLAIMS_TYPE, extract_array

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from pyspark.sql import DataFrame


def with_claims(frame: DataFrame, column: str, anchor: date | None = None, **options: object) -> DataFrame:
    """The frame with one more column, ``claims``: a list of records for each text."""
    read = Reader(**options)  # type: ignore[arg-type]  - sent to the workers once

    def mapped(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        for batch in batches:
            yield batch.append_column("claims", extract_array(batch.column(column), anchor, reader=read))

    found = from_arrow_schema(pa.schema([pa.field("claims", CLAIMS_TYPE)]))["claims"]
    return frame.mapInArrow(mapped, StructType([*frame.schema, found]))
