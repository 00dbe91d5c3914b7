"""Random texts out of the seeds' own fragments, mutated: nothing may raise, and what is read must be sound.

    python fuzz/figures.py --seconds 60
    python fuzz/figures.py --executions 100000 --seed 7

What fails is printed with the call that repeats it, shortened as far as it still fails.
"""

from __future__ import annotations

import argparse
import random
import re
import sys
import time
import tomllib
from collections.abc import Callable
from datetime import date
from itertools import pairwise
from pathlib import Path

from claimnum import Extraction, FiscalYear, Reader

#: A fuzzer: executions, seconds, seed -> how many texts were read, and what failed.
Run = Callable[[int, float, int], tuple[int, list[str]]]
ROOT = Path(__file__).parents[1]
READERS = (
    Reader(),
    Reader(to="USD", fiscal_year=FiscalYear(end_month=6), rolling="calendar"),
    Reader(to="EUR", policy="stated", prefer="future", strict_currency=True),
)
ANCHORS = (None, date(1, 1, 1), date(2023, 3, 6), date(2024, 2, 29), date(9999, 12, 31))
ODD = (
    "\x00",
    "\ud800",
    "\u200d",
    "\u202e",
    "\u00a0",
    "\n",
    "\n\n",
    "٣",
    "９",
    "½",
    "(",
    ")",
    "$",
    "%",
    "-",
    "–",
    ".",
    ",",
    "0",
    "9" * 30,
)


def corpus() -> list[str]:
    """Whole seed texts, their words, and the fragments of the attacks."""
    texts: set[str] = set()
    for path in sorted((ROOT / "seeds").glob("*/*.toml")):
        for case in tomllib.loads(path.read_text(encoding="utf-8"))["case"]:
            texts.update(case.get("texts") or [case["text"]])
    return sorted(texts | {word for text in texts for word in re.findall(r"\S+\s?", text)} | set(ODD))


def made(rng: random.Random, parts: list[str]) -> str:
    """One random text."""
    text = rng.choice(("", " ", " ", ", ", " and ")).join(rng.choices(parts, k=rng.randint(1, 8)))
    for _ in range(rng.choice((0, 0, 1, 3))):
        i, j = sorted((rng.randint(0, len(text)), rng.randint(0, len(text))))
        text = rng.choice(
            (text[:i] + text[j:], text[:i] + text[i:j] * 2 + text[j:], text[:i] + rng.choice(ODD) + text[i:])
        )
    return text[:2_000]


def fault(text: str, anchor: date | None, reader: Reader) -> str | None:
    """What is wrong with the reading of a text."""
    try:
        found = reader.extract(text, anchor)
        if Extraction.from_dict(found.to_dict()) != found:
            return "to_dict does not read back"
    except Exception as error:  # noqa: BLE001  - whatever is raised is what is looked for
        return repr(error)
    return unsound(text, found)


def unsound(text: str, found: Extraction) -> str | None:
    """The first thing that is true of every extraction and not of this one."""
    checks = {
        "a span does not slice back": any(text[o.start : o.end] != o.text for o in (*found.claims, *found.periods)),
        "claims overlap": any(one.end > other.start for one, other in pairwise(found.claims)),
        "periods overlap": any(one.end > other.start for one, other in pairwise(found.periods)),
        "bounds are crossed": any(c.low is not None and c.high is not None and c.low > c.high for c in found),
        "a period is empty": any(p.from_ is not None and p.to is not None and p.from_ >= p.to for p in found.periods),
    }
    return next((problem for problem, holds in checks.items() if holds), None)


def shortened(text: str, anchor: date | None, reader: Reader) -> str:
    """The same failure in fewer characters."""
    size = len(text) // 2
    while size:
        for at in range(0, len(text), size):
            shorter = text[:at] + text[at + size :]
            if fault(shorter, anchor, reader):
                text = shorter
                break
        else:
            size //= 2
    return text


def repeated(wrong: str, text: str, anchor: date | None, reader: Reader) -> str:
    """What failed with the call that repeats it, on the shortest text that still fails."""
    text = shortened(text, anchor, reader)
    return f"{fault(text, anchor, reader) or wrong}: {reader!r}.extract({text!a}, {anchor!r})"


def run(executions: int, seconds: float, seed: int) -> tuple[int, list[str]]:
    """How many texts were read, and what failed."""
    rng, parts, faults = random.Random(seed), corpus(), []
    done, begun = 0, time.monotonic()
    while done < executions and time.monotonic() - begun < seconds and len(faults) < 10:
        text, anchor, reader = made(rng, parts), rng.choice(ANCHORS), rng.choice(READERS)
        if wrong := fault(text, anchor, reader):
            faults.append(repeated(wrong, text, anchor, reader))
        done += 1
    return done, faults


def main(run: Run, usage: str | None) -> None:
    """The command line of a fuzzer."""
    cli = argparse.ArgumentParser(description=usage, formatter_class=argparse.RawDescriptionHelpFormatter)
    cli.add_argument("--executions", type=int, default=10**12)
    cli.add_argument("--seconds", type=float, default=60)
    cli.add_argument("--seed", type=int, default=0)
    args = cli.parse_args()
    done, faults = run(args.executions, args.seconds, args.seed)
    print(f"{done:,} texts read, {len(faults)} faults", *faults, sep="\n")
    sys.exit(bool(faults))


if __name__ == "__main__":
    main(run, __doc__)
