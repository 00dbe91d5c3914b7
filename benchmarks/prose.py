"""Financial prose made by rule: the text that the benchmarks read. The same text for the same length, always.

The mix per kilobyte is that of annual reports and newswire: six numbers, one or two amounts of money, a percentage,
two dates or periods, and most sentences without any figure.
"""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

NAMES = (
    "Brightwater",
    "Lumenkraft",
    "Castellan",
    "Harrow",
    "Tonehaus",
    "Vireo",
    "Arbour",
    "Corvo",
    "Halcyon",
    "Norrebro",
)
KINDS = ("Foods", "Energy", "Holdings", "Capital", "Industries", "Pharma", "Airways", "Retail", "Motors", "Bank")
MONTHS = ("January", "March", "April", "June", "July", "September", "October", "December")
PLAIN = (
    (
        "The management of {company} believes that demand in its main markets remains sound, although customers have "
        "become more careful with their orders and some projects have been put back."
    ),
    (
        "We depend on a small number of suppliers for components that cannot easily be found elsewhere, and a failure "
        "of any of them to deliver could hurt our business, our results and our reputation."
    ),
    (
        "The board discussed the integration of the acquired businesses, which is going according to plan, and "
        "thanked the staff of {company} for the work they had done under difficult conditions."
    ),
    (
        "Competition in the industry is intense, and it is based on price, quality, service and the ability to bring "
        "new products to market before others do."
    ),
    (
        "Analysts had been concerned about the impact of higher interest rates on the order book, but the company "
        "said it had not seen any cancellations so far."
    ),
    (
        "Changes in laws and regulations, or in the way in which authorities apply them, may require {company} to "
        "change the way in which it does business in some countries."
    ),
)
FIGURES = (
    (
        "Revenue of {company} rose {percent}% to ${money} million in the {ordinal} quarter, compared with ${less} "
        "million a year earlier, as prices went up."
    ),
    "Net income was ${money} million, or ${share} per share, for the three months ended {month} {day}, {year}.",
    "As of {month} {day}, {year}, we had {count} employees and cash of more than €{money} million (${less} million).",
    (
        "{company} expects sales of {low} billion to {high} billion yuan this year and capital expenditure of about "
        "${money} million."
    ),
    (
        "The gross margin widened by {points} basis points to {percent}.{day}% in fiscal {year}, from {percent}% the "
        "year before."
    ),
    "It sold {count} vehicles in the first half of {year} and plans to open {few} stores by the end of {later}.",
)


def prose(length: int, figures: float = 0.26) -> str:
    """About ``length`` characters of paragraphs; ``figures`` is the share of sentences that hold figures."""
    rng = random.Random(20230306)
    paragraphs: list[str] = []
    made = 0
    while made < length:
        paragraph = " ".join(_sentence(rng, figures) for _ in range(rng.randint(3, 6)))
        paragraphs.append(paragraph)
        made += len(paragraph) + 2
    return "\n\n".join(paragraphs)[:length]


def documents(count: int, figures: float = 0.5) -> Iterator[str | None]:
    """So many short texts of one or two sentences, a few without text at all."""
    rng = random.Random(20230306)
    for n in range(count):
        text = " ".join(_sentence(rng, figures) for _ in range(rng.randint(1, 2)))
        yield text if n % 1000 else None


def _sentence(rng: random.Random, figures: float) -> str:
    year, low = rng.randint(2010, 2024), rng.randint(2, 40)
    return rng.choice(FIGURES if rng.random() < figures else PLAIN).format(
        company=f"{rng.choice(NAMES)} {rng.choice(KINDS)}",
        percent=rng.randint(2, 40),
        money=f"{rng.randint(1000, 99999) / 10:,.1f}",
        less=f"{rng.randint(100, 900)}",
        share=f"{rng.randint(10, 999) / 100:.2f}",
        ordinal=rng.choice(("first", "second", "third", "fourth")),
        month=rng.choice(MONTHS),
        day=rng.randint(1, 28),
        year=year,
        later=year + 2,
        count=f"{rng.randint(1000, 90000):,}",
        low=low,
        high=low + rng.randint(1, 9),
        points=rng.randint(10, 300),
        few=rng.randint(10, 90),
    )
