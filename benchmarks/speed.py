"""How fast a text becomes claims: MB/s in one process, cost per pass, beside scans of the same text.

    python benchmarks/speed.py                      a table
    python benchmarks/speed.py --megabytes 4
    python benchmarks/speed.py --instructions       instructions per byte by valgrind's callgrind, which repeat exactly

The *trigger scan* is the yardstick: one expression over a prefix tree of some 390 words that figures and periods begin
with, digits and signs, run over each paragraph. CPU time, the best of several runs.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import time
import tomllib
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import prose_zh
from prose import prose

if TYPE_CHECKING:
    from collections.abc import Callable

ANCHOR = date(2024, 5, 20)
#: Longer seeds are attacks.
LONGEST = 1_000


def best(run: Callable[[], object], times: int = 5) -> float:
    """The least CPU seconds of several runs."""
    spent = []
    for _ in range(times):
        begun = time.process_time()
        run()
        spent.append(time.process_time() - begun)
    return min(spent)


def trie(words: list[str]) -> str:
    """An expression that finds the longest of some words, by their common beginnings."""
    tree: dict[str, dict] = {}
    for word in words:
        node = tree
        for letter in word:
            node = node.setdefault(letter, {})
        node[""] = {}

    def source(node: dict[str, dict]) -> str:
        branches = [re.escape(letter) + source(below) for letter, below in sorted(node.items()) if letter]
        if not branches:
            return ""
        inner = f"(?:{'|'.join(branches)})" if len(branches) > 1 else branches[0]
        return f"(?:{inner})?" if "" in node else inner

    return source(tree)


def trigger_scan() -> re.Pattern[str]:
    """The yardstick's expression: months, weekdays, names of money and of units, as many as make 393 words."""
    from claimnum.languages import cldr_en, en_currencies, en_units

    names = [w.lower() for table in (cldr_en.MONTHS, cldr_en.WEEKDAYS) for w in table]
    names += [w for table in (en_currencies.NAMES, en_units.NAMES) for w in table]
    words = sorted({w for w in names if w.isalpha() and w.isascii()})[:393]
    return re.compile(rf"\b(?:{trie(words)})\b|[0-9][0-9,.]*|[$€£¥%]")


def passes(text: str) -> dict[str, float]:
    """CPU seconds that each pass over a text adds."""
    from claimnum import numerals
    from claimnum.passes import scenes
    from claimnum.periods import names as calendar_names
    from claimnum.reader import Reader

    reader = Reader()
    made = reader.language
    spent = {"pieces and shape": best(lambda: made.lexicon.read(text, made.gate))}

    def joined() -> object:
        read = made.lexicon.read(text, made.gate)
        numerals.join(read, made.numerals)
        return read

    def named() -> object:
        read = joined()
        calendar_names.join(read, made.names)
        return read

    def found() -> object:
        return list(made.grammar.find(named()))

    known = reader._known(ANCHOR)  # noqa: SLF001 - the benchmark takes the reader apart
    steps = {
        "numerals": joined,
        "calendar names": named,
        "phrases": found,
        "resolve and link": lambda: scenes(made, [text], [known]),
        "claims": lambda: reader.extract(text, ANCHOR),
    }
    before = spent["pieces and shape"]
    for name, step in steps.items():
        after = best(step, 3)
        spent[name] = after - before
        before = after
    return spent


def first_and_again() -> tuple[float, float, float]:
    """Megabytes of sentences of all kinds, the seeds', and MB/s where they are met for the first time, and again.

    A reader that has read every second one of them reads the others: word orders are known, many wordings are not.
    """
    import claimnum

    files = sorted((Path(__file__).parents[1] / "seeds" / "en").glob("*.toml"))
    cases = [case for file in files for case in tomllib.loads(file.read_text("utf-8")).get("case", ())]
    every = dict.fromkeys(text for case in cases for text in case.get("texts", (case.get("text", ""),)))
    texts = [text for text in every if len(text) < LONGEST]
    known, unseen = texts[::2], texts[1::2]
    reader = claimnum.Reader(words={"denominator": {"blorp": "blorp"}})  # its own grammar, which has read nothing yet
    for text in known:
        reader.extract(text, ANCHOR)
    size = sum(len(text.encode()) for text in unseen) / 1e6
    first = best(lambda: [reader.extract(text, ANCHOR) for text in unseen], 1)
    return size, size / first, size / best(lambda: [reader.extract(text, ANCHOR) for text in unseen])


def table(megabytes: float) -> None:
    import claimnum

    text = prose(int(megabytes * 1e6))
    size = len(text.encode()) / 1e6
    doc = claimnum.extract(text, anchor=ANCHOR)
    scan = trigger_scan()
    paragraphs = text.split("\n\n")
    yardstick = best(lambda: [list(scan.finditer(p)) for p in paragraphs])
    whole = best(lambda: claimnum.extract(text, anchor=ANCHOR), 3)
    dense = prose(int(megabytes * 1e6), figures=0.6)
    packed = best(lambda: claimnum.extract(dense, anchor=ANCHOR), 3)
    reader = claimnum.Reader()
    alone = best(lambda: [reader.extract(paragraph, ANCHOR) for paragraph in paragraphs], 3)
    many = best(lambda: list(reader.extract_many(paragraphs, ANCHOR)), 3)
    plain = prose(int(megabytes * 1e6), figures=0)
    idle = best(lambda: claimnum.extract(plain, anchor=ANCHOR), 3)
    print(f"{size:.1f} MB, {len(doc.claims):,} claims, {len(doc.periods):,} periods")
    print(f"{'bare scan for digits':34}{size / best(lambda: re.findall('[0-9]+', text)):8.1f} MB/s")
    print(f"{'trigger scan':34}{size / yardstick:8.1f} MB/s")
    print(f"{'text to claims':34}{size / whole:8.1f} MB/s   {yardstick / whole:.2f} trigger scans")
    print(f"{'paragraphs, by extract_many':34}{size / many:8.1f} MB/s   {yardstick / many:.2f} trigger scans")
    print(f"{'paragraphs, one by one':34}{size / alone:8.1f} MB/s   {yardstick / alone:.2f} trigger scans")
    print(f"{'text as dense as a wire report':34}{size / packed:8.1f} MB/s   {yardstick / packed:.2f} trigger scans")
    print(f"{'text without figures':34}{size / idle:8.1f} MB/s   {yardstick / idle:.2f} trigger scans")
    chinese = prose_zh.prose(int(megabytes * 3e5))
    spent = best(lambda: claimnum.extract(chinese, anchor=ANCHOR, locale="zh"), 3)
    print(f"{'Chinese text to claims':34}{len(chinese.encode()) / 1e6 / spent:8.1f} MB/s")
    unseen, first, again = first_and_again()
    print(f"{f'{unseen * 1e3:.0f} KB of short texts, all kinds':34}{again:8.1f} MB/s   {first:.2f} MB/s at first sight")
    hits = len(doc.claims) + len(doc.periods)
    for name, spent in passes(text).items():
        print(f"  {name:32}{spent / size * 1e3:8.1f} ms/MB  {spent / hits * 1e6:6.1f} µs a figure or period")


def instructions() -> None:
    """Instructions per byte of reading, the start of Python and the library taken off."""
    counts = {}
    paths = {
        "PYTHONHASHSEED": "0",
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONPATH": str(Path(__file__).parent.parent / "src"),
    }
    for length in (0, 50_000):
        code = (
            "import sys; sys.path.insert(0, sys.argv[1]); from prose import prose; import claimnum; from datetime import date;"  # noqa: E501
            f"warm = claimnum.extract(prose(50000), anchor=date(2024, 5, 20));"
            f"claimnum.extract(prose(50000)[:{length}], anchor=date(2024, 5, 20))"
        )
        command = [
            "valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", sys.executable, "-c", code,
            str(Path(__file__).parent),
        ]  # fmt: skip
        out = subprocess.run(command, capture_output=True, text=True, check=True, env=paths)
        counts[length] = int(re.findall(r"Collected : (\d+)", out.stderr)[0])
    print(f"{(counts[50_000] - counts[0]) / 50_000:.0f} instructions per byte")


def main() -> None:
    cli = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    cli.add_argument("--megabytes", type=float, default=1.0)
    cli.add_argument("--instructions", action="store_true")
    args = cli.parse_args()
    instructions() if args.instructions else table(args.megabytes)


if __name__ == "__main__":
    main()
