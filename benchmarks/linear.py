"""Whether work grows with the length alone: instructions counted by valgrind on everything in seeds/*/adversarial.toml.

    python benchmarks/linear.py                     every fragment, at three sizes (a quarter of an hour)
    python benchmarks/linear.py --only digits       the topics with this word
    python benchmarks/linear.py --language zh       the fragments of one language
    python benchmarks/linear.py --size 8000

Each fragment is repeated to n, 2n and 4n characters; the table shows how many times the instructions grow from 2n to
4n (2 is linear, 4 quadratic) and how many there are for a character. A short text is read eight times before, as the
eighth one of a shape has its plan compiled. What grows by more is measured once more at four times the sizes: where a
character costs next to nothing, what is done once weighs more. The counts repeat exactly: callgrind simulates the
processor, hash seeds are fixed and the collector of cycles is off. Needs valgrind with its headers, and a C compiler.
"""

from __future__ import annotations

import argparse
import ctypes
import gc
import os
import re
import subprocess
import sys
import tempfile
import tomllib
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

ROOT = Path(__file__).parents[1]
ANCHOR = date(2023, 3, 6)
MARK = """
#include <valgrind/callgrind.h>
void begin(void) { CALLGRIND_ZERO_STATS; }
void mark(const char *label) { CALLGRIND_DUMP_STATS_AT(label); }
"""
#: What 2n may cost of n.
MOST = 2.1


class Attack(NamedTuple):
    """A fragment to repeat, and what stands around it."""

    language: str
    topic: str
    fragment: str
    before: str
    after: str

    def text(self, length: int) -> str:
        """The text of about that length."""
        return self.before + self.fragment * (length // len(self.fragment)) + self.after


def attacks(only: str = "", language: str = "*") -> list[Attack]:
    return [
        Attack(path.parent.name, case["topic"], fragment, case.get("before", ""), case.get("after", ""))
        for path in sorted((ROOT / "seeds").glob(f"{language}/adversarial.toml"))
        for case in tomllib.loads(path.read_text(encoding="utf-8"))["case"]
        if only in case["topic"]
        for fragment in case["texts"]
    ]


def run_counted(library: str, numbers: list[int], chosen: list[Attack], size: int) -> None:
    """What runs under valgrind: every text is read between two marks."""
    from claimnum import Reader, phrases

    phrases.WORTH = 1_000  # expressions are compiled when they are first tried, and not amidst what is counted
    counter = ctypes.CDLL(library)
    readers: dict[str, Reader] = {}
    gc.disable()
    for number, attack in enumerate(chosen):
        if numbers and number not in numbers:
            continue
        reader = readers.setdefault(attack.language, Reader(locale=attack.language))
        for _ in range(8):  # more digits than are kept of a number
            reader.extract(attack.text(500), ANCHOR)
        for times in (1, 2, 4):
            text = attack.text(size * times)
            counter.begin()
            reader.extract(text, ANCHOR)
            counter.mark(f"{number}:{times}".encode())
        gc.collect()


def counts(only: str, language: str, size: int, numbers: Iterable[int] = ()) -> dict[tuple[int, int], int]:
    """Instructions by fragment and size; of all fragments, or of those with these numbers."""
    with tempfile.TemporaryDirectory() as folder:
        source, library = Path(folder, "mark.c"), Path(folder, "mark.so")
        source.write_text(MARK, encoding="ascii")
        subprocess.run(["cc", "-shared", "-fPIC", "-o", library, source], check=True)  # noqa: S607
        command = [
            "valgrind", "--tool=callgrind", f"--callgrind-out-file={folder}/out",
            sys.executable, __file__, "--library", library, "--only", only, "--language", language, "--size", str(size),
            "--numbers", *map(str, numbers),
        ]  # fmt: skip
        paths = os.environ | {"PYTHONHASHSEED": "0", "PYTHONPATH": str(ROOT / "src")}
        subprocess.run(command, check=True, env=paths, stderr=subprocess.DEVNULL)
        found = {}
        for path in Path(folder).glob("out.*"):
            shown = path.read_text(encoding="utf-8", errors="replace")
            if label := re.search(r"Client Request: (\d+):(\d+)", shown):
                (total,) = re.findall(r"^totals: (\d+)", shown, re.MULTILINE)
                found[int(label[1]), int(label[2])] = int(total)
    return found


def main() -> None:
    cli = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    cli.add_argument("--only", default="")
    cli.add_argument("--language", default="*")
    cli.add_argument("--size", type=int, default=4000)
    cli.add_argument("--library", help=argparse.SUPPRESS)
    cli.add_argument("--numbers", type=int, nargs="*", default=[], help=argparse.SUPPRESS)
    args = cli.parse_args()
    if args.library:
        run_counted(args.library, args.numbers, attacks(args.only, args.language), args.size)
        return
    rows = measured(args.only, args.language, args.size)
    print(f"{len(rows)} fragments; from {2 * args.size:,} to {4 * args.size:,} characters the work grows by:")
    show(rows[:12])
    dearest = max(rows, key=lambda row: row.each)
    print(f"dearest: {dearest.each:,.0f} instructions a character, {dearest.attack.topic}: {dearest.attack.fragment!r}")
    wrong = [row for row in rows if row.grown > MOST]
    print(f"{len(wrong)} grow by more than ×{MOST}")
    if wrong:
        wrong = measured(args.only, args.language, 4 * args.size, [row.number for row in wrong])
        print(f"and from {8 * args.size:,} to {16 * args.size:,} characters by:")
        show(wrong)
    sys.exit(any(row.grown > MOST for row in wrong))


class Row(NamedTuple):
    """How many times the work of a fragment grows from 2n to 4n and from n to 2n, and what a character costs."""

    grown: float
    before: float
    each: float
    attack: Attack
    number: int


def measured(only: str, language: str, size: int, numbers: Iterable[int] = ()) -> list[Row]:
    found = counts(only, language, size, numbers)
    rows = []
    for number, attack in enumerate(attacks(only, language)):
        if (number, 1) in found:
            one, two, four = (found[number, times] for times in (1, 2, 4))
            rows.append(Row(four / two, two / one, four / (4 * size), attack, number))
    return sorted(rows, key=lambda row: -row.grown)


def show(rows: list[Row]) -> None:
    for grown, before, each, attack, _ in rows:
        print(f"  ×{grown:.3f} (×{before:.3f})  {each:9,.0f} a character  {attack.topic}: {attack.fragment!r}")


if __name__ == "__main__":
    main()
