"""Periods that point to others, are compared with, or take their fiscal year from the text."""

from __future__ import annotations

from datetime import date

import pytest

import claimnum
from tests.seeds import period

CASES = [
    (
        "Sales of Orrin rose 7% to $3.1 billion in the third quarter from $2.9 billion a year earlier.",
        ["2023-07-01/2023-09-30 quarter 2023-Q3", "2022-07-01/2022-09-30 quarter 2022-Q3 compare"],
    ),
    (
        "Orders for Q1 2024 were up 4% year on year and down 2% sequentially.",
        [
            "2024-01-01/2024-03-31 quarter 2024-Q1",
            "2023-01-01/2023-03-31 quarter 2023-Q1 compare",
            "2023-10-01/2023-12-31 quarter 2023-Q4 compare",
        ],
    ),
    (
        "Profit fell 3% year on year to 8 million euros in the first quarter.",
        ["2023-01-01/2023-03-31 quarter 2023-Q1 compare", "2024-01-01/2024-03-31 quarter 2024-Q1"],
    ),
    (
        "Margins were 31% for the six months ended June 30, 2021, against 29% in the same period of 2019.",
        ["2021-01-01/2021-06-30 duration P6M", "2019-01-01/2019-06-30 duration P6M compare"],
    ),
    (
        "Costs came to $9 million in February, compared with $7 million in January.",
        ["2024-02-01/2024-02-29 month 2024-02", "2024-01-01/2024-01-31 month 2024-01 compare"],
    ),
    (
        "Its fleet grew to 41 ships in 2021. It sold three of them that year. Output fell 2% from last year.",
        [
            "2021-01-01/2021-12-31 year 2021",
            "2021-01-01/2021-12-31 year 2021",
            "2023-01-01/2023-12-31 year 2023 compare",
        ],
    ),
    (
        "For the years ended March 31, 2022 and 2021, rent was $4 million and $3 million, respectively.",
        ["2021-04-01/2022-03-31 year P1Y", "2020-04-01/2021-03-31 year P1Y"],
    ),
    (
        "In the three and six months ended June 30, 2022 it lost $2 million and $5 million.",
        ["2022-04-01/2022-06-30 duration P3M", "2022-01-01/2022-06-30 duration P6M"],
    ),
    (
        "In the fiscal year ended June 30, 2022 it opened nine shops. For fiscal 2023 it plans twelve shops.",
        ["2021-07-01/2022-06-30 year FY2022 fiscal", "2022-07-01/2023-06-30 year FY2023 fiscal"],
    ),
    ("The plant will not open until 2026.", ["2026-01-01/2026-12-31 year 2026"]),
    (
        "The loan is due in 2025, and 5 million euros thereafter.",
        ["2025-01-01/2025-12-31 year 2025", "after 2025-01-01/2025-12-31 year 2025"],
    ),
    ("It expects a loss in the fourth quarter.", ["2024-10-01/2024-12-31 quarter 2024-Q4"]),
    ("The dividend is payable on August 9.", ["2024-08-09 day 2024-08-09"]),
]


@pytest.mark.parametrize(("text", "reads"), CASES, ids=[text[:40] for text, _ in CASES])
def test_periods_meet_the_text_around_them(text: str, reads: list[str]) -> None:
    assert [period(p) for p in claimnum.extract(text, anchor=date(2024, 5, 16)).periods] == reads


def test_without_an_anchor_relative_periods_have_no_days() -> None:
    found = claimnum.extract("It lost $3 in 2022, $4 last year and $5 in March.").periods
    assert [p.from_ for p in found] == [date(2022, 1, 1), None, None]


@pytest.mark.parametrize(
    ("text", "reads", "others"),
    [
        ("03/04/2023", "2023-03-04", ["2023-04-03"]),
        ("14/04/2023", "2023-04-14", []),
        ("May 3, 2023", "2023-05-03", []),
        ("March", "2024-03-01/2024-03-31", ["2025-03-01/2025-03-31"]),
        ("last year", "2023-01-01/2023-12-31", []),
    ],
)
def test_an_ambiguous_period_has_alternatives(text: str, reads: str, others: list[str]) -> None:
    found = claimnum.parse_period(text, anchor=date(2024, 5, 16))
    assert found.iso == reads
    assert [other.iso for other in found.alternatives] == others


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("the first and second quarters of the year 2024", ["the first", "second quarters of the year 2024"]),
        ("first, second and third quarters of 2024", ["first", "second", "third quarters of 2024"]),
    ],
)
def test_each_of_several_quarters_has_its_own_words(text: str, words: list[str]) -> None:
    assert [found.text for found in claimnum.extract(text).periods] == words
