"""The recipes of docs/recipes: each engine gives what the plain loop gives."""

from __future__ import annotations

import os
import shutil
import sys
from datetime import date
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from claimnum import Reader

if TYPE_CHECKING:
    from collections.abc import Iterable
    from types import ModuleType

RECIPES = Path(__file__).parents[2] / "docs" / "recipes"
DAY = date(2023, 3, 6)
TEXTS = [
    f"It paid {n} million euros in {2000 + n % 20}." if n % 7 else None if n % 2 else "Nothing." for n in range(300)
]


def recipe(name: str) -> ModuleType:
    spec = spec_from_file_location(name, RECIPES / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


def loop() -> list[list[tuple[Any, ...]]]:
    reader = Reader()
    return [
        [(c.text, c.value, c.unit, c.period and c.period.from_) for c in one] for one in reader.extract_many(TEXTS, DAY)
    ]


def flat(rows: Iterable[Any]) -> list[list[tuple[Any, ...]]]:
    return [[tuple(r[name] for name in ("surface", "value", "unit", "period_from")) for r in row or ()] for row in rows]


def test_duckdb() -> None:
    duckdb = pytest.importorskip("duckdb")
    pytest.importorskip("pyarrow")
    connection = duckdb.connect()
    recipe("duckdb_claims").register(connection, DAY)
    connection.execute("CREATE TABLE news (id INTEGER, text VARCHAR)")
    connection.executemany("INSERT INTO news VALUES (?, ?)", list(enumerate(TEXTS)))
    found = connection.execute("SELECT claims(text) FROM news ORDER BY id").fetchall()
    assert flat(row for (row,) in found) == loop()
    (total,) = connection.execute(
        "SELECT sum(c.value) FROM (SELECT unnest(claims(text)) AS c FROM news) WHERE c.unit = 'EUR'"
    ).fetchall()[0]
    assert total == sum(claim[1] for row in loop() for claim in row if claim[2] == "EUR")


@pytest.mark.filterwarnings("ignore")
def test_spark(monkeypatch: pytest.MonkeyPatch) -> None:
    sql = pytest.importorskip("pyspark.sql")
    pytest.importorskip("pyarrow")
    if shutil.which("java") is None:
        pytest.skip("Spark needs Java")
    monkeypatch.setenv("PYSPARK_PYTHON", sys.executable)
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(map(str, (RECIPES.parents[1] / "src", RECIPES))))
    session = sql.SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false").getOrCreate()
    try:
        frame = session.createDataFrame(list(enumerate(TEXTS)), "id INT, text STRING").repartition(4)
        found = recipe("spark_claims").with_claims(frame, "text", DAY).orderBy("id").collect()
        assert flat(row["claims"] for row in found) == loop()
    finally:
        session.stop()
