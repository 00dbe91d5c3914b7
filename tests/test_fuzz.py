"""A short run of the fuzzer; longer ones by hand, see docs/testing.md."""

from __future__ import annotations

import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

SCRIPT = Path(__file__).parents[1] / "fuzz" / "figures.py"


def test_random_texts_are_read_soundly() -> None:
    spec = spec_from_file_location("figures", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = sys.modules["figures"] = module_from_spec(spec)
    spec.loader.exec_module(module)
    done, faults = module.run(executions=1_500, seconds=60, seed=2023)
    assert not faults, "\n".join(faults)
    assert done > 100
