"""A million short documents through a plain loop, Polars and Spark: the time each takes, and whether all say the same.

    python benchmarks/million.py                            everything that is installed, about half an hour
    python benchmarks/million.py --documents 100000
    python benchmarks/million.py --engines loop polars

The documents are written to Parquet once. Each engine reads them from there and writes the claims to Parquet, which
costs the same for all. Then every column is hashed, row after row, in the order of the documents: the engines agree if
all these hashes do. Spark runs on this machine, with as many workers as it has cores; it needs pyspark and Java.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import sys
import tempfile
import time
from datetime import date
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq
from prose import documents

from claimnum import Reader
from claimnum.arrow import CLAIMS_TYPE, claims_array

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).parents[1]
ANCHOR = date(2024, 5, 20)
ROWS = 10_000
#: What stands between two values in a hash, and for no value.
BETWEEN, NOTHING = "\x1f", "\x00"


# --- engines ---------------------------------------------------------------------------------------------------------


def loop(source: Path, target: Path) -> None:
    """``Reader.extract_many`` and what it finds, as columns."""
    reader = Reader()
    with pq.ParquetWriter(target, pa.schema([pa.field("claims", CLAIMS_TYPE)])) as writer:
        for batch in pq.ParquetFile(source).iter_batches(ROWS):
            found = claims_array(list(reader.extract_many(batch["text"].to_pylist(), ANCHOR)))
            writer.write_batch(pa.record_batch([found], ["claims"]))


def polars(source: Path, target: Path) -> None:
    """The expression of ``claimnum.polars``, streamed."""
    import polars as pl

    import claimnum.polars  # noqa: F401  - gives expressions their namespace

    pl.scan_parquet(source).select(claims=pl.col("text").claims.extract(ANCHOR)).sink_parquet(target)


def spark(source: Path, target: Path) -> None:
    """The recipe of docs/recipes, on this machine."""
    from pyspark.sql import SparkSession

    sys.path.insert(0, str(ROOT / "docs" / "recipes"))
    from spark_claims import with_claims

    os.environ["PYSPARK_PYTHON"] = sys.executable
    os.environ["PYTHONPATH"] = os.pathsep.join(map(str, (ROOT / "src", ROOT / "docs" / "recipes")))
    builder = SparkSession.builder.master("local[*]").config("spark.ui.enabled", "false")
    session = builder.config("spark.sql.files.maxPartitionBytes", "8m").getOrCreate()
    try:
        with_claims(session.read.parquet(str(source)), "text", ANCHOR).drop("text").write.parquet(str(target))
    finally:
        session.stop()


ENGINES: dict[str, Callable[[Path, Path], None]] = {"loop": loop, "polars": polars, "spark": spark}


def missing(engine: str) -> str:
    """What an engine lacks here."""
    if engine == "spark" and shutil.which("java") is None:
        return "Java"
    module = {"spark": "pyspark"}.get(engine, engine)
    return "" if engine == "loop" or find_spec(module) else module


# --- hashes ----------------------------------------------------------------------------------------------------------


def leaves(found: pa.Array, name: str = "") -> Iterator[tuple[str, pa.Array]]:
    """The columns of values that nested columns are made of, with the lengths of the lists."""
    if pa.types.is_list(found.type) or pa.types.is_large_list(found.type):
        yield f"{name} lengths", found.value_lengths()
        yield from leaves(found.flatten(), name)
    elif pa.types.is_struct(found.type):
        for field, column in zip(found.type, found.flatten(), strict=True):
            yield from leaves(column, f"{name}.{field.name}".lstrip("."))
    else:
        yield name, found


def digests(path: Path) -> dict[str, str]:
    """A hash of each column, however the rows are cut into pieces."""
    hashes: dict[str, hashlib._Hash] = {}
    table = pq.read_table(path)
    if "id" in table.column_names:  # Spark keeps no order
        table = table.sort_by("id")
    for batch in table.select(["claims"]).to_batches(ROWS):
        for name, column in leaves(batch.column(0)):
            told = hashes.setdefault(name, hashlib.sha256())
            if len(column):
                shown = pc.fill_null(pc.cast(column, pa.string()), NOTHING)
                joined = pc.binary_join(pa.ListArray.from_arrays([0, len(shown)], shown), BETWEEN)
                told.update(joined[0].as_buffer())
                told.update(BETWEEN.encode())
    return {name: told.hexdigest() for name, told in hashes.items()}


# --- the run ---------------------------------------------------------------------------------------------------------


def write(path: Path, count: int) -> int:
    """The documents with their numbers; how many characters they have."""
    texts = pa.array(documents(count), pa.string())
    table = pa.table({"id": pa.array(range(count), pa.int64()), "text": texts})
    pq.write_table(table, path, row_group_size=ROWS)
    return pc.sum(pc.utf8_length(texts)).as_py()


def main() -> None:
    cli = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    cli.add_argument("--documents", type=int, default=1_000_000)
    cli.add_argument("--engines", nargs="+", choices=ENGINES, default=list(ENGINES))
    args = cli.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "documents.parquet")
        characters = write(source, args.documents)
        print(f"{args.documents:,} documents, {characters / 1e6:,.0f} million characters, {os.cpu_count()} cores")
        first: dict[str, str] = {}
        equal = True
        for engine in args.engines:
            if lacking := missing(engine):
                print(f"{engine:7} left out: no {lacking} here")
                continue
            target = Path(folder, f"{engine}.parquet")
            begun = time.perf_counter()
            ENGINES[engine](source, target)
            spent = time.perf_counter() - begun
            found = digests(target)
            first = first or found
            other = sorted(name for name in first | found if first.get(name) != found.get(name))
            told = f"differs in {', '.join(other)}" if other else "the same" if found is not first else ""
            whole = hashlib.sha256(repr(sorted(found.items())).encode()).hexdigest()[:16]
            pace = f"{spent:7.1f} s  {args.documents / spent:8,.0f} a second"
            print(f"{engine:7} {pace}  {len(found)} columns, {whole}  {told}", flush=True)
            equal = equal and not other
    sys.exit(not equal)


if __name__ == "__main__":
    main()
