"""Whether work grows with the length alone when a word is repeated: every surface of a language, by calls counted.

    python benchmarks/words.py en           some seconds
    python benchmarks/words.py zh           some minutes

Each surface is repeated to 800 and to 3,200 characters; the calls of Python and C functions that reading makes may grow
by the same four times, and a little. Calls repeat exactly; what none of them shows is counted by linear.py.
"""

from __future__ import annotations

import argparse
import sys
from datetime import date
from typing import Any

from claimnum import Reader
from claimnum.languages import MODULES, lexicon

ANCHOR = date(2023, 3, 6)
SHORT, LONG = 800, 3200
#: What four times the text may cost of once, and calls that are no matter of length.
MOST, ONCE = 4.6, 400


def calls(reader: Reader, text: str) -> int:
    count = 0

    def counted(*_: Any) -> None:
        nonlocal count
        count += 1

    sys.setprofile(counted)
    try:
        reader.extract(text, ANCHOR)
    finally:
        sys.setprofile(None)
    return count


def main() -> None:
    cli = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    cli.add_argument("language", choices=sorted(MODULES))
    language = cli.parse_args().language
    reader = Reader(locale=language)
    surfaces = sorted({surface for surface, *_ in lexicon((language,)).surfaces()})
    grown = []
    for surface in surfaces:
        fragment = f"{surface} " if surface.isascii() else surface
        short, long = (fragment * (length // len(fragment) + 1) for length in (SHORT, LONG))
        reader.extract(short, ANCHOR)
        few, many = calls(reader, short), calls(reader, long)
        if many > MOST * few + ONCE:
            grown.append((many / few, surface))
    print(f"{len(surfaces):,} surfaces; {len(grown)} cost more than ×{MOST} at four times the length")
    for factor, surface in sorted(grown, reverse=True):
        print(f"  ×{factor:.2f}  {surface!r}")
    sys.exit(bool(grown))


if __name__ == "__main__":
    main()
