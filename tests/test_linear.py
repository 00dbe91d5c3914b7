"""Work grows with the length alone, whatever is repeated: calls are counted, and what no call shows is clocked.

The exact form, in instructions, is ``benchmarks/linear.py``. Here Python's calls are counted, which repeats exactly,
and the processor's time is bounded loosely: eight times the text may take up to twenty times as long, where what is
quadratic takes sixty-four.
"""

from __future__ import annotations

import sys
import time
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

from claimnum import Reader, phrases
from tests.seeds import FOLDER, tables

if TYPE_CHECKING:
    from collections.abc import Iterator

DAY = date(2023, 3, 6)


class Attack(NamedTuple):
    """A fragment to be repeated, and what stands around it."""

    language: str
    topic: str
    fragment: str
    before: str
    after: str
    reader: Reader

    def text(self, length: int) -> str:
        return self.before + self.fragment * (length // len(self.fragment)) + self.after

    def read(self, length: int) -> None:
        self.reader.extract(self.text(length), DAY)


def attacks() -> Iterator[Attack]:
    readers: dict[str, Reader] = {}
    for language, case in tables("adversarial"):
        reader = readers.setdefault(language, Reader(locale=language))
        for fragment in case["texts"]:
            yield Attack(language, case["topic"], fragment, case.get("before", ""), case.get("after", ""), reader)


ATTACKS = list(attacks())
NAMES = [f"{attack.language} {attack.topic}: {attack.fragment!a}" for attack in ATTACKS]


def calls(attack: Attack, length: int) -> int:
    """The calls of Python functions and of C functions that reading makes."""
    count = 0

    def counted(*_: Any) -> None:
        nonlocal count
        count += 1

    text = attack.text(length)
    sys.setprofile(counted)
    try:
        attack.reader.extract(text, DAY)
    finally:
        sys.setprofile(None)
    return count


def seconds(attack: Attack, length: int, times: int) -> float:
    """The least processor time of several readings."""
    spent = []
    for _ in range(times):
        begun = time.process_time()
        attack.read(length)
        spent.append(time.process_time() - begun)
    return min(spent)


def test_there_are_attacks() -> None:
    assert len(ATTACKS) > 400
    for folder in FOLDER.iterdir():
        assert not folder.is_dir() or (folder / "adversarial.toml").exists()


@pytest.mark.parametrize("attack", ATTACKS, ids=NAMES)
def test_calls_grow_with_the_length(attack: Attack, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(phrases, "WORTH", 1_000)  # nothing is compiled amidst what is counted
    lengths = (800, 1600, 3200)
    for length in lengths:  # what is compiled at its first use is the work of no text
        attack.read(length)
    once, twice, four = (calls(attack, length) for length in lengths)
    # over both doublings, as a sentence of very many items is read in portions, and the first boundary is a step
    assert four - once <= 1.15 * 3 * once + 50
    # a shorter run may do what a longer one finds done: plans are kept
    assert four - twice <= 1.15 * 2 * max(twice - once, 0) + 50


@pytest.mark.parametrize("attack", ATTACKS, ids=NAMES)
def test_walks_grow_with_the_length(attack: Attack, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(phrases, "WORTH", 0)
    walking = attack._replace(reader=walker(attack.language))
    for length in (800, 1600):
        walking.read(length)
    assert calls(walking, 1600) <= 1.15 * 2 * calls(walking, 800) + 50


@cache
def walker(language: str) -> Reader:
    """A reader that has compiled nothing."""
    return Reader(locale=language, words={"denominator": {"blorp": "blorp"}})


@pytest.mark.parametrize("attack", ATTACKS, ids=NAMES)
def test_time_grows_with_the_length(attack: Attack) -> None:
    attack.read(800)
    grown = [seconds(attack, 32_000, 1) / max(seconds(attack, 4_000, 3), 0.0002)]
    while grown[-1] > 20 and len(grown) < 4:  # a busy machine, perhaps
        grown.append(seconds(attack, 32_000, 1) / max(seconds(attack, 4_000, 3), 0.0002))
    assert min(grown) <= 20, grown


def test_brackets_may_nest_as_deep_as_they_like() -> None:
    for opening, closing in (("(", ")"), ("$(", ")"), ("1 euro (", ")"), ("[", "]"), ("“", "”")):
        text = opening * 20_000 + "5" + closing * 20_000
        assert Reader().extract(text, DAY).text == text


def test_ten_million_digits_are_no_figure() -> None:
    begun = time.process_time()
    assert Reader().extract("9" * 10_000_000).claims == ()
    assert time.process_time() - begun < 10
