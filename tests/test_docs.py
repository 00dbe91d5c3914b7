"""The pages say what is so: every example in README and docs is run, and every console session repeated."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from doctest import ELLIPSIS, NORMALIZE_WHITESPACE
from pathlib import Path

import pytest
from sybil import Sybil
from sybil.parsers.myst import PythonCodeBlockParser

ROOT = Path(__file__).parents[1]
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]
EXAMPLES = Sybil([PythonCodeBlockParser(doctest_optionflags=ELLIPSIS | NORMALIZE_WHITESPACE)])
FENCE = re.compile(r"^(?P<marks>`{3,})(?P<info>[^\n]*)\n(?P<code>.*?)^(?P=marks)$", re.MULTILINE | re.DOTALL)
#: Fences that need no test: what is typed only, what is shown only, and directives of the builder.
SHOWN = {"sh", "text", "toml", "json", "console", "{toctree}", "{eval-rst}", "{literalinclude}", "{note}"}


def named(path: Path) -> str:
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize("path", PAGES, ids=named)
def test_every_example_runs(path: Path) -> None:
    document = EXAMPLES.parse(path)
    faults = []
    for example in document.examples():
        try:
            example.evaluate()
        except Exception as fault:  # noqa: BLE001  - whatever an example raises is what this test reports
            faults.append(f"{named(path)}:{example.line}: {fault}")
    assert not faults, "\n\n".join(faults)


@pytest.mark.parametrize("path", PAGES, ids=named)
def test_every_fence_is_one_that_is_run_or_only_shown(path: Path) -> None:
    """``pycon`` above all is a fence that looks tested and is not."""
    infos = {match["info"].strip().split(" ")[0] for match in FENCE.finditer(path.read_text(encoding="utf-8"))}
    assert infos <= SHOWN | {"python"}


def sessions() -> list[tuple[str, str, str]]:
    """Every command of a console fence, with its page and the output shown under it."""
    found = []
    for path in PAGES:
        for match in FENCE.finditer(path.read_text(encoding="utf-8")):
            if match["info"].strip() == "console":
                for part in match["code"].removeprefix("$ ").split("\n$ "):
                    command, _, output = part.partition("\n")
                    found.append((named(path), command, output))
    return found


@pytest.mark.parametrize(("page", "command", "shown"), sessions())
def test_every_console_session_repeats(page: str, command: str, shown: str) -> None:
    assert command.startswith("python -m claimnum "), page
    arguments = [sys.executable, *shlex.split(command)[1:]]
    paths = os.environ | {"PYTHONPATH": str(ROOT / "src"), "COLUMNS": "100"}
    done = subprocess.run(arguments, capture_output=True, text=True, check=True, env=paths, stdin=subprocess.DEVNULL)
    assert done.stdout.rstrip() == shown.rstrip()


def test_the_first_command_shows_what_the_readme_shows() -> None:
    """The command that installs and reads is the one whose output stands under it."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    (command,) = re.findall(r"^pip install \. && (python -m claimnum .*)$", text, re.MULTILINE)
    assert command in [typed for page, typed, _ in sessions() if page == "README.md"]
