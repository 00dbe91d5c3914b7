"""Movements and their arithmetic, what claims say about each other, subjects, and what linking costs."""

from __future__ import annotations

import sys
from datetime import date

import pytest

import claimnum
from claimnum import Extraction

ANCHOR = date(2024, 5, 14)
REPORT = (
    "Sales at Ormond rose 6% to $4.2 billion in 2023 from $3.9 billion in 2022. Profit was $310 million, up 9%. "
    "It will spend $200 million on plants in 2025, the company said on Thursday.\n\n"
)


def read(text: str) -> Extraction:
    return claimnum.extract(text, anchor=ANCHOR)


def subjects(text: str) -> list[str | None]:
    return [claim.subject and text[slice(*claim.subject)] for claim in read(text).claims]


@pytest.mark.parametrize(
    ("text", "consistent"),
    [
        ("Sales rose 8% to $4.2 billion from $3.9 billion.", True),
        ("Sales rose 5% to $3.2 billion from $2.9 billion.", False),
        ("Sales fell by $0.3 billion to $3.9 billion from $4.2 billion.", True),
        ("The margin widened by 150 basis points to 20.5% from 19.0%.", True),
        ("The margin widened by 3 percentage points to 20.5% from 19.0%.", False),
        ("The bank doubled its stake to 12% from 6%.", True),
        ("The bank doubled its stake to 20% from 6%.", False),
        ("Sales rose 5% to $3.2 billion.", None),
        ("Sales rose to more than $3.2 billion, or 5%, from $2.9 billion.", None),
    ],
)
def test_a_movement_agrees_with_itself_within_rounding(text: str, consistent: bool | None) -> None:  # noqa: FBT001
    assert read(text).movements[0].consistent is consistent


def test_total_and_share_move_beside_each_other() -> None:
    found = read("Net loss narrowed to $12 million, or 8 cents per share, from $45 million, or 30 cents per share.")
    told = [(m.level and m.level.text, m.base and m.base.text) for m in found.movements]
    assert told == [("$12 million", "$45 million"), ("8 cents per share", "30 cents per share")]


def test_movements_survive_json() -> None:
    found = read(REPORT)
    assert found.movements
    assert Extraction.from_dict(found.to_dict()) == found


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Net debt was $5.1 billion in 2022.\n\nNet debt was $5.1 billion in 2022.", ["repeated"]),
        ("Net debt was $5.1 billion in 2022.\n\nNet debt was $5.4 billion in 2022.", ["contradiction"]),
        ("Net debt was $5 billion in 2022.\n\nNet debt was $5.14 billion in 2022.", ["narrowed"]),
        ("Net debt was over $5 billion in 2022.\n\nNet debt was $4.8 billion in 2022.", ["contradiction"]),
        ("Net debt was $5.1 billion in 2022.\n\nNet debt was $5.4 billion in 2023.", []),
        ("Net debt was $5.1 billion in 2022.\n\nNet income was $5.4 billion in 2022.", []),
        ("Sales rose 5% to $3.2 billion from $2.9 billion.", ["arithmetic"]),
    ],
)
def test_a_document_is_checked_against_itself(text: str, kinds: list[str]) -> None:
    assert [finding.kind for finding in read(text).check()] == kinds


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Net income was $5 million.", ["Net income"]),
        ("Its load factor gained 2 points to 91%.", ["Its load factor"] * 2),
        ("The design team has grown to over 2,300 people.", ["The design team"]),
        ("The group spent 17 billion yen on research and development.", ["research and development"]),
        ("The firm expects revenue of $9 million.", ["revenue"]),
        ("It was $5 million.", [None]),
        ("The start-up raised $5 million.", [None]),
    ],
)
def test_a_subject_is_told_by_its_place(text: str, expected: list[str | None]) -> None:
    assert subjects(text) == expected


def calls(texts: list[str]) -> int:
    """Python calls that reading costs: the same on every machine."""
    reader, count = claimnum.Reader(), 0

    def seen(_frame: object, event: str, _arg: object) -> None:
        nonlocal count
        count += event == "call"

    for text in texts:
        reader.extract(text, ANCHOR)  # plans are made once
    before = sys.getprofile()
    sys.setprofile(seen)
    try:
        for text in texts:
            reader.extract(text, ANCHOR)
    finally:
        sys.setprofile(before)
    return count


def test_a_long_document_costs_what_many_short_ones_cost() -> None:
    one, many = calls([REPORT * 200]), calls([REPORT] * 200)
    assert one <= many * 1.1


def test_claims_cost_what_their_number_says() -> None:
    once, twice, four = (calls([REPORT * times]) for times in (50, 100, 200))
    assert twice <= once * 2.05
    assert four <= once * 4.1
