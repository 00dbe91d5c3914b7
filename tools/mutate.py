"""Mutation testing: which changes of the code no test notices.

    python tools/mutate.py src/claimnum/calendars src/claimnum/rates src/claimnum/numerals.py src/claimnum/myriads.py
    python tools/mutate.py src/claimnum/numerals.py --survivors        and what they are
    python tools/mutate.py src/claimnum/numerals.py --killed FILE      again, only those that were not killed before

The tests are collected once, and run once to see which lines each of them reaches. Then every mutant is put into a
fork of that process, and the tests that reach its line are run there, the quickest first, till one fails; one that
takes far too long has failed as well. Mutants of what runs at import are imported afresh. Needs Linux.
"""

from __future__ import annotations

import argparse
import contextlib
import gc
import os
import pickle
import signal
import sys
import tempfile
import time
from collections import Counter, defaultdict
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from mutants import Mutant, mutants
from mutated import BROKEN, KILLED, ROOT, SURVIVED, Functions, afresh, functions_now, measured, quiet, ran, replaced

#: What says nothing of these rooms, or forks badly: browsers, engines with threads, clocks.
LEFT_OUT = (
    "tests/batch", "tests/tables", "tests/test_display.py", "tests/test_notebook.py", "tests/test_linear.py",
    "tests/test_commandline.py", "tests/test_fuzz.py", "tests/test_gallery.py",
)  # fmt: skip
RESULTS = {SURVIVED: "survived", KILLED: "killed"}
ALIVE = frozenset({"survived", "no test", "broken"})


class Tests:
    """The plugin: takes the place of pytest's own loop once everything is collected."""

    def __init__(self, args: argparse.Namespace) -> None:
        self.args = args
        self.reach: dict[str, dict[int, list[int]]] = {}
        self.seconds: list[float] = []
        self.items: list[pytest.Item] = []
        self.results: list[tuple[Mutant, str]] = []

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        self.items = session.items
        with session.config.pluginmanager.getplugin("capturemanager").global_and_fixture_disabled():
            self._measure()
            self._run()
        return True

    def _measure(self) -> None:
        """Which lines each test reaches, found in a fork, so that no test has run here."""
        kept = Path(self.args.reach or Path(tempfile.mkdtemp(), "reach"))
        known = pickle.loads(kept.read_bytes()) if kept.exists() else {}  # noqa: S301  - our own bytes
        new = [n for n, item in enumerate(self.items) if item.nodeid not in known]
        if new and not (child := os.fork()):
            quiet()
            with contextlib.suppress(BaseException):
                kept.write_bytes(pickle.dumps(known | measured(self.items, new)))
            os._exit(0)
        if new:
            os.waitpid(child, 0)
            known = pickle.loads(kept.read_bytes())  # noqa: S301  - our own bytes
        self.reach = defaultdict(lambda: defaultdict(list))
        for n, item in enumerate(self.items):
            seconds, lines = known[item.nodeid]
            self.seconds.append(seconds)
            if lines is None:
                print("fails unmutated and is left out:", item.nodeid)
            for path, numbers in (lines or {}).items():
                for line in numbers:
                    self.reach[path][line].append(n)
        print(f"{len(self.items)} tests, {sum(self.seconds):.0f} s", flush=True)

    def _chosen(self, mutant: Mutant) -> list[int]:
        """The tests of a mutant: those that reach it, the quickest first, as many as there is time for."""
        lines = self.reach.get(str((ROOT / mutant.path).resolve()), {})
        if mutant.function is None:
            found = {n for tests in lines.values() for n in tests}
        else:
            found = {n for line in range(mutant.line, mutant.last + 1) for n in lines.get(line, ())}
        chosen, spent = [], 0.0
        order = sorted(found, key=lambda n: self.seconds[n] * (1 if self._near(n, mutant) else 8))
        for n in order:
            if (spent := spent + self.seconds[n]) > self.args.most:
                break
            chosen.append(n)
        return chosen

    def _near(self, n: int, mutant: Mutant) -> bool:
        path = Path(mutant.path)
        return (path.stem if path.parent.name == "claimnum" else path.parent.name) in self.items[n].nodeid

    def _run(self) -> None:
        running: dict[int, tuple[Mutant, float]] = {}
        waiting = [
            mutant for path in _modules(self.args.paths) for mutant in mutants(path, Path(path).read_text("utf-8"))
        ]
        if self.args.which:
            waiting = [mutant for mutant in waiting if (mutant.function is None) == (self.args.which == "imported")]
        if self.args.killed and Path(self.args.killed).exists():
            before = set(Path(self.args.killed).read_text("utf-8").splitlines())
            self.results += [(mutant, "killed") for mutant in waiting if mutant.name in before]
            waiting = [mutant for mutant in waiting if mutant.name not in before]
        functions = functions_now()
        gc.freeze()
        while waiting or running:
            while waiting and len(running) < self.args.processes:
                mutant = waiting.pop(0)
                if not (chosen := self._chosen(mutant)):  # if anything reaches it, then imports do
                    mutant = mutant._replace(function=None)
                if not (chosen := chosen or self._chosen(mutant)):
                    self._note(mutant, "no test")
                    continue
                limit = time.monotonic() + 20 + 4 * sum(self.seconds[n] for n in chosen)
                if not (child := os.fork()):
                    quiet()
                    with contextlib.suppress(BaseException):
                        os._exit(self._verdict(mutant, chosen, functions))
                    os._exit(BROKEN)
                running[child] = mutant, limit
            self._collect(running)
        self._report()

    def _verdict(self, mutant: Mutant, chosen: list[int], functions: Functions) -> int:
        if mutant.function is None or not replaced(mutant, functions):
            near = [self.items[n].nodeid for n in chosen if self._near(n, mutant)]
            rest = [self.items[n].nodeid for n in chosen if not self._near(n, mutant)]
            return afresh(mutant, near) or afresh(mutant, rest)
        for n in chosen:
            if any(report.failed for report in ran(self.items, n)):
                return KILLED
        return SURVIVED

    def _collect(self, running: dict[int, tuple[Mutant, float]]) -> None:
        time.sleep(0.005)
        for child, (mutant, limit) in list(running.items()):
            done, status = os.waitpid(child, os.WNOHANG)
            if done:
                self._note(mutant, RESULTS.get(os.waitstatus_to_exitcode(status), "broken"))
            elif time.monotonic() > limit:
                with contextlib.suppress(ProcessLookupError):
                    os.kill(child, signal.SIGKILL)
                os.waitpid(child, 0)
                self._note(mutant, "timed out")
            else:
                continue
            del running[child]

    def _note(self, mutant: Mutant, result: str) -> None:
        self.results.append((mutant, result))
        if self.args.survivors and result in ALIVE:
            source = Path(mutant.path).read_text("utf-8").splitlines()[mutant.line - 1]
            print(f"{result:8} {mutant.name}\n    {source.strip()}", flush=True)
        if self.args.killed and result not in ALIVE:
            with Path(self.args.killed).open("a", encoding="utf-8") as file:
                file.write(f"{mutant.name}\n")

    def _report(self) -> None:
        by_module: dict[str, Counter[str]] = defaultdict(Counter)
        for mutant, result in self.results:
            by_module[mutant.path][result] += 1
        print(f"{'module':45} mutants killed alive   share")
        total: Counter[str] = Counter()
        for path, counted in sorted(by_module.items()):
            total += counted
            _line(path, counted)
        _line("together", total)


def _line(name: str, counted: Counter[str]) -> None:
    alive = sum(counted[result] for result in ALIVE)
    killed = counted.total() - alive
    print(f"{name:45} {killed + alive:7} {killed:6} {alive:5} {killed / (killed + alive):7.1%}")


def _modules(paths: list[str]) -> list[str]:
    return [
        str(one) for path in paths for one in (sorted(Path(path).glob("*.py")) if Path(path).is_dir() else [Path(path)])
    ]


def main() -> None:
    cli = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    cli.add_argument("paths", nargs="+")
    cli.add_argument("--survivors", action="store_true", help="say which they are, as they are found")
    cli.add_argument("--which", choices=("called", "imported"), help="only what runs when called, or at import")
    cli.add_argument("--killed", help="a file to keep the killed in: of the same code, they are not tried again")
    cli.add_argument("--most", type=float, default=20, help="seconds of tests for a mutant (20)")
    cli.add_argument("--processes", type=int, default=os.cpu_count())
    cli.add_argument("--reach", help="a file to keep which tests reach which lines in, for the next run")
    cli.add_argument("--tests", nargs="*", default=["tests", "src"])
    args = cli.parse_args()
    os.chdir(ROOT)
    ignored = [f"--ignore={path}" for path in LEFT_OUT]
    options = ["-q", "-p", "no:cacheprovider", "--hypothesis-profile=mutants", *ignored]
    sys.exit(pytest.main([*options, *args.tests], plugins=[Tests(args)]))


if __name__ == "__main__":
    main()
