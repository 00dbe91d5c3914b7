"""Short runs of the fuzzers; longer ones by hand, see docs/testing.md."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[1] / "fuzz"


@pytest.mark.parametrize("name", ["figures", "orders"])
def test_random_texts_are_read_soundly(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(FOLDER)
    done, faults = import_module(name).run(executions=1_500, seconds=60, seed=2023)
    assert not faults, "\n".join(faults)
    assert done > 100
