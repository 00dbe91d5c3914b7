"""Claimnum beside what else reads figures, in one run on the same text: speed per core, memory, cold start, processes.

    pip install quantulum3 price-parser text2num dateparser; pip install recognizers-text-suite "emoji<2"
    python benchmarks/peers.py                      what is installed takes part
    python benchmarks/peers.py --megabytes 2 --cold --processes

Each peer reads paragraph by paragraph (price-parser, which finds one price, sentence by sentence) and as much of the
text as it can in a few seconds; claimnum as a column of paragraphs as well, which no other offers. CPU time. They do
not do the same: only claimnum and the recognizers resolve dates, only claimnum converts, bounds and links.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import time
import tracemalloc
from datetime import date, datetime
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, NamedTuple

from prose import prose
from speed import trigger_scan

if TYPE_CHECKING:
    from collections.abc import Callable

ANCHOR = date(2024, 5, 20)
SECONDS = 6.0


class Peer(NamedTuple):
    """A reader: its module, what makes its function of a text, and whether it takes sentences."""

    name: str
    module: str
    made: Callable[[], Callable[[str], Any]]
    sentences: bool = False


def claimnum() -> Callable[[str], Any]:
    from claimnum import Reader

    reader = Reader()
    return lambda text: reader.extract(text, ANCHOR)


def quantulum3() -> Callable[[str], Any]:
    from quantulum3 import parser

    return parser.parse  # type: ignore[no-any-return]


def price_parser() -> Callable[[str], Any]:
    from price_parser import Price

    return Price.fromstring  # type: ignore[no-any-return]


def text2num() -> Callable[[str], Any]:
    from text_to_num import alpha2digit

    return lambda text: alpha2digit(text, "en")


def dateparser() -> Callable[[str], Any]:
    from dateparser.search import search_dates

    settings = {"RELATIVE_BASE": datetime(2024, 5, 20)}  # noqa: DTZ001
    return lambda text: search_dates(text, languages=["en"], settings=settings)


def recognizers() -> Callable[[str], Any]:
    from recognizers_date_time import DateTimeRecognizer
    from recognizers_number import NumberRecognizer
    from recognizers_number_with_unit import NumberWithUnitRecognizer

    culture = "en-us"
    models = [
        NumberRecognizer(culture).get_number_model(),
        NumberRecognizer(culture).get_percentage_model(),
        NumberWithUnitRecognizer(culture).get_currency_model(),
    ]
    days = DateTimeRecognizer(culture).get_datetime_model()
    reference = datetime(2024, 5, 20)  # noqa: DTZ001
    return lambda text: ([model.parse(text) for model in models], days.parse(text, reference))


PEERS = (
    Peer("claimnum, one by one", "claimnum", claimnum),
    Peer("text2num (Rust; number words)", "text_to_num", text2num),
    Peer("price-parser (one price a sentence)", "price_parser", price_parser, sentences=True),
    Peer("dateparser.search", "dateparser", dateparser),
    Peer("quantulum3", "quantulum3", quantulum3),
    Peer("Recognizers: 4 models", "recognizers_suite", recognizers),
)


def speed(read: Callable[[str], Any], texts: list[str], limit: float = SECONDS) -> float:
    """MB/s over as many texts as fit into the limit, what is built on first use taken off."""
    begun = time.process_time()
    for text in texts:
        read(text)
        if time.process_time() - begun > limit:
            break
    size, begun = 0, time.process_time()
    for text in texts:
        read(text)
        size += len(text)
        if time.process_time() - begun > limit:
            break
    return size / 1e6 / (time.process_time() - begun)


def compared(text: str) -> None:
    paragraphs = text.split("\n\n")
    scan = trigger_scan()
    yardstick = speed(lambda paragraph: list(scan.finditer(paragraph)), paragraphs)
    found = {peer: _one(peer, paragraphs) for peer in PEERS if find_spec(peer.module)}
    ours = column(paragraphs)
    print(f"{'trigger scan':40}{yardstick:10.4f} MB/s")
    print(f"{'claimnum, a column of paragraphs':40}{ours:10.4f} MB/s")
    for peer, made in found.items():
        print(f"{peer.name:40}{made:10.4f} MB/s   claimnum is {ours / made:8.1f} times as fast")


def column(paragraphs: list[str]) -> float:
    """MB/s of ``Reader.extract_many``, the third time."""
    from claimnum import Reader

    reader = Reader()
    for _ in range(3):
        begun = time.process_time()
        for _ in reader.extract_many(paragraphs, ANCHOR):
            pass
        spent = time.process_time() - begun
    return sum(map(len, paragraphs)) / 1e6 / spent


def _one(peer: Peer, paragraphs: list[str]) -> float:
    texts = paragraphs if not peer.sentences else [s for p in paragraphs for s in re.split(r"(?<=\.) ", p)]
    return speed(peer.made(), texts)


def cold() -> None:
    """Wall seconds from nothing to the first figure, the least of three."""
    for peer in PEERS:
        if find_spec(peer.module) is None:
            continue
        begin = f"import sys; sys.path.insert(0, {sys.path[0]!r}); import peers"
        code = f"{begin}; peers.{peer.made.__name__}()('It paid $5 million in 2022.')"
        spent = []
        for _ in range(3):
            begun = time.perf_counter()
            subprocess.run([sys.executable, "-W", "ignore", "-c", code], check=True, capture_output=True)
            spent.append(time.perf_counter() - begun)
        print(f"{peer.name:40}{min(spent):8.2f} s to the first figure")


def memory(text: str) -> None:
    """Bytes that a claim keeps, its period, surface and values included; the text itself is not counted."""
    read = claimnum()
    paragraphs = text.split("\n\n")[:500]
    for paragraph in paragraphs:
        read(paragraph)
    tracemalloc.start()
    kept = [read(paragraph) for paragraph in paragraphs]
    held, highest = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    claims = sum(len(found) for found in kept)
    periods = sum(len(found.periods) for found in kept)
    print(f"{held / (claims + periods):,.0f} bytes a claim or period ({claims:,} and {periods:,})")
    print(f"{highest - held:,} bytes more while reading")


def processes(text: str) -> None:
    """Wall seconds in one process and in two, as objects and as Arrow, two runs of each after one another."""
    from claimnum import Reader, arrow

    paragraphs, reader = text.split("\n\n"), Reader()
    runs: dict[str, Callable[[int], object]] = {
        "objects": lambda n: sum(map(len, reader.extract_many(paragraphs, ANCHOR, processes=n))),
        "Arrow": lambda n: arrow.extract_array(paragraphs, ANCHOR, reader=reader, processes=n),
    }
    for name, run in runs.items():
        spent = {}
        for n in (1, 2):
            begun = time.perf_counter()
            run(n)
            spent[n] = time.perf_counter() - begun
        print(f"{name:10} 1 process {spent[1]:6.2f} s   2 processes {spent[2]:6.2f} s   ×{spent[1] / spent[2]:.2f}")


def main() -> None:
    cli = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    cli.add_argument("--megabytes", type=float, default=1.0)
    cli.add_argument("--cold", action="store_true")
    cli.add_argument("--processes", action="store_true")
    args = cli.parse_args()
    text = prose(int(args.megabytes * 1e6))
    compared(text)
    memory(text)
    if args.cold:
        cold()
    if args.processes:
        processes(text)


if __name__ == "__main__":
    main()
