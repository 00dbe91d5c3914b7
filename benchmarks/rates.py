"""Dated lookups and period averages a second, beside CurrencyConverter on the same queries, and the cost of loading.

    python benchmarks/rates.py [seconds for each row]

CurrencyConverter is measured where it is installed; it has no averages, so its rows are loops over its own lookups.
"""

from __future__ import annotations

import random
import subprocess
import sys
import time
from datetime import date, timedelta
from decimal import Decimal
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from claimnum.model import Amount
from claimnum.rates import convert, ecb

if TYPE_CHECKING:
    from collections.abc import Callable

CONVERTER = import_module("currency_converter") if find_spec("currency_converter") else None
RATE_NOT_FOUND = CONVERTER.RateNotFoundError if CONVERTER else ValueError

CODES = ("USD", "CNY", "JPY", "GBP", "CHF", "SEK", "KRW", "EUR")
SPANS = {"month": 30, "year": 365, "generation": 7305}

LOAD = """
import time, tracemalloc
import attrs, decimal, claimnum.model
if {traced}:
    tracemalloc.start()
start = time.perf_counter()
from datetime import date
from claimnum.rates import ecb
assert {ask}
print((time.perf_counter() - start) * 1000, tracemalloc.get_traced_memory()[1] / 2**20)
"""
ASK = {
    "one pair, one day": 'ecb().rate("CNY", "USD", date(2023, 3, 6))',
    "one pair, one year's average": 'ecb().average("CNY", "USD", date(2022, 1, 1), date(2022, 12, 31))',
}


def queries(count: int = 2000) -> list[tuple[str, str, date]]:
    """The same for every source: pairs of currencies and days on which the ECB published."""
    chosen = random.Random(2023)  # a benchmark repeats itself, it keeps no secret
    made: list[tuple[str, str, date]] = []
    while len(made) < count:
        base, quote = chosen.sample(CODES, 2)
        day = date(2006, 1, 2) + timedelta(days=chosen.randrange(7400))
        found = ecb().rate(base, quote, day)
        if found and found.on == day:
            made.append((base, quote, day))
    return made


def speed(ask: Callable[[str, str, date], Any], asked: list[tuple[str, str, date]], seconds: float) -> float:
    """Answers a second, the first round, which computes what is kept, left out."""
    for query in asked:
        ask(*query)
    done, start = 0, time.perf_counter()
    while time.perf_counter() - start < seconds:
        for query in asked:
            ask(*query)
        done += len(asked)
    return done / (time.perf_counter() - start)


def averaging(days: int) -> Callable[[str, str, date], Any]:
    """The average of so many days up to one."""
    return lambda base, quote, day: ecb().average(base, quote, max(day - timedelta(days=days), date(2006, 1, 2)), day)


def looping(converter: Any, days: int) -> Callable[[str, str, date], Any]:
    """The same average from CurrencyConverter: its lookups one by one, days without a rate left out."""

    def mean(base: str, quote: str, day: date) -> Any:
        found = []
        for age in range(min(days, (day - date(2006, 1, 2)).days) + 1):
            try:
                found.append(converter.convert(1, base, quote, date=day - timedelta(days=age)))
            except RATE_NOT_FOUND:
                continue
        return sum(found) / len(found)

    return mean


def load(ask: str) -> tuple[float, float]:
    """Milliseconds and the most megabytes held that a first question costs in a fresh process: the least of five.

    The resident set would not do: a child's is at least what its parent had when it was made.
    """

    def least(column: int, *, traced: bool) -> float:
        script = LOAD.format(ask=ask, traced=traced)
        runs = (subprocess.check_output([sys.executable, "-c", script], text=True) for _ in range(5))
        return min(float(run.split()[column]) for run in runs)

    return least(0, traced=False), least(1, traced=True)


def row(name: str, ours: float, theirs: float | None) -> None:
    print(f"{name:<34}{ours:>14,.0f}{'-' if theirs is None else format(theirs, ',.0f'):>22}")


def main(seconds: float) -> None:
    asked = queries()
    converter = CONVERTER.CurrencyConverter(decimal=True) if CONVERTER else None
    print(f"{'answers a second':<34}{'claimnum':>14}{'CurrencyConverter':>22}")
    theirs = (
        None
        if converter is None
        else speed(lambda base, quote, day: converter.convert(1, base, quote, date=day), asked, seconds)
    )
    row("rate of a day", speed(ecb().rate, asked, seconds), theirs)
    for name, days in SPANS.items():
        theirs = None if converter is None else speed(looping(converter, days), asked[:20], seconds)
        row(f"average of up to a {name}", speed(averaging(days), asked, seconds), theirs)
    amounts = {code: Amount.of("money", Decimal(3_000_000_000), code) for code in CODES}
    source = ecb()
    row(
        "amount converted, with evidence",
        speed(lambda base, quote, day: convert(amounts[base], quote, source=source, anchor=day), asked, seconds),
        None,
    )
    print(f"\n{'first question':<34}{'milliseconds':>14}{'megabytes':>22}")
    for name, ask in ASK.items():
        spent, grown = load(ask)
        print(f"{name:<34}{spent:>14.1f}{grown:>22.1f}")


if __name__ == "__main__":
    main(float(sys.argv[1]) if len(sys.argv) > 1 else 0.5)
