"""A mutant in this very process: its code in place of the original, and the tests that are run on it."""

from __future__ import annotations

import gc
import importlib.machinery
import os
import sys
import time
from collections import defaultdict
from pathlib import Path
from types import CodeType, FunctionType
from typing import TYPE_CHECKING, Any

import coverage
import pytest
from _pytest.runner import runtestprotocol

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mutants import Mutant

ROOT = Path(__file__).parents[1]
SURVIVED, KILLED, BROKEN = 0, 1, 2
#: How long a test takes and which lines it reaches; None in place of the lines where it fails.
Reach = tuple[float, dict[str, list[int]] | None]
Functions = dict[tuple[str, ...], list[FunctionType]]


def ran(items: list[pytest.Item], n: int) -> list[pytest.TestReport]:
    return runtestprotocol(items[n], log=False, nextitem=None)


def measured(items: list[pytest.Item], new: list[int]) -> dict[str, Reach]:
    """What each of these tests reaches."""
    measure = coverage.Coverage(data_file=None, source=[str(ROOT / "src")], config_file=False)
    found: dict[str, Reach] = {}
    measure.start()
    for n in new:
        measure.switch_context(str(n))
        begun = time.perf_counter()
        failed = any(report.failed for report in ran(items, n))
        found[items[n].nodeid] = (time.perf_counter() - begun, None if failed else {})
    measure.stop()
    data = measure.get_data()
    for path in data.measured_files():
        for line, tests in data.contexts_by_lineno(path).items():
            for n in filter(None, tests):
                if (lines := found[items[int(n)].nodeid][1]) is not None:
                    lines.setdefault(path, []).append(line)
    return found


def functions_now() -> Functions:
    """Every function there is, by the place where it is written."""
    found = defaultdict(list)
    for one in gc.get_objects():
        if isinstance(one, FunctionType):
            code = one.__code__
            found[code.co_filename, code.co_qualname, code.co_firstlineno].append(one)
    return found


def replaced(mutant: Mutant, functions: Functions) -> bool:
    """Puts the mutated code into every function that has the original, and into those made inside it."""
    filename = str((ROOT / mutant.path).resolve())
    pairs = [
        (one, code)
        for code in _codes(compile(mutant.tree, filename, "exec"), mutant.function)
        for one in functions[filename, code.co_qualname, code.co_firstlineno]
    ]
    if not pairs or any(len(one.__code__.co_freevars) != len(code.co_freevars) for one, code in pairs):
        return False
    for one, code in pairs:
        one.__code__ = code
    return True


def _codes(code: CodeType, function: tuple[str, int] | None) -> Iterator[CodeType]:
    for one in code.co_consts:
        if isinstance(one, CodeType):
            wanted = function is None or (one.co_qualname, one.co_firstlineno) == function
            if wanted:
                yield one
            yield from _codes(one, None if wanted else function)


class _Chosen:
    def __init__(self, names: list[str]) -> None:
        self.names = set(names)

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        items[:] = [item for item in items if item.nodeid in self.names]


def afresh(mutant: Mutant, names: list[str]) -> int:
    """Imports everything again with the mutant in it, and runs the tests."""
    if not names:
        return SURVIVED
    filename = str((ROOT / mutant.path).resolve())
    unmutated = importlib.machinery.SourceFileLoader.get_code

    def get_code(self: Any, fullname: str) -> Any:
        return compile(mutant.tree, filename, "exec") if self.path == filename else unmutated(self, fullname)

    monkey = pytest.MonkeyPatch()
    monkey.setattr(importlib.machinery.SourceFileLoader, "get_code", get_code)
    for name in [name for name in sys.modules if name.split(".")[0] in {"claimnum", "tests"}]:
        del sys.modules[name]
    files = list(dict.fromkeys(str(ROOT / name.split("::")[0]) for name in names))
    # Plain asserts: pytest would compile a module whose doctests it is asked for from the file itself.
    options = ["-x", "-q", "-p", "no:cacheprovider", "--assert=plain", "--hypothesis-profile=mutants"]
    code = pytest.main([*files, *options], plugins=[_Chosen(names)])
    monkey.undo()
    noticed = {pytest.ExitCode.OK: SURVIVED, pytest.ExitCode.TESTS_FAILED: KILLED, pytest.ExitCode.INTERRUPTED: KILLED}
    return noticed.get(pytest.ExitCode(code), BROKEN)


def quiet() -> None:
    nothing = os.open(os.devnull, os.O_RDWR)
    for one in (0, 1, 2):
        os.dup2(nothing, one)
