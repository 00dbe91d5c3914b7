"""Every seed reads as it says: alone, in a sentence, and with its spans slicing back."""

from __future__ import annotations

import pytest

from tests.seeds import Seed, amount, claim, period, seeds

CARRIERS = {
    "en": ("It came to {} in all.", "({})", "“{}”, the filing says; nothing else is known."),
    "zh": ("报告称{}。", "（{}）"),
}


def named(seed: Seed) -> str:
    return f"{seed.language}:{seed.topic}:{seed.text[:50]}"


@pytest.mark.parametrize("seed", [*seeds("amounts")], ids=named)
def test_an_amount_reads_as_its_seed_says(seed: Seed) -> None:
    found = seed.read().claims
    assert [amount(c) for c in found] == [seed.case["reads"]]
    assert [amount(s) for s in found[0].stated] == seed.case.get("stated", [])
    for carrier in CARRIERS[seed.language] if not seed.case.get("alone") else ():
        text = carrier.format(seed.text)
        carried = seed.read(text).claims
        assert [amount(c) for c in carried] == [seed.case["reads"]], text
        assert all(text[c.start : c.end] == c.text for c in carried)


@pytest.mark.parametrize("seed", [*seeds("periods")], ids=named)
def test_a_period_reads_as_its_seed_says(seed: Seed) -> None:
    reads = seed.case["reads"]
    expected = reads if isinstance(reads, list) else [reads]
    assert [period(p) for p in seed.read().periods] == expected
    for carrier in CARRIERS[seed.language] if not seed.case.get("alone") else ():
        text = carrier.format(seed.text)
        carried = seed.read(text).periods
        assert [period(p) for p in carried] == expected, text
        assert all(text[p.start : p.end] == p.text for p in carried)


@pytest.mark.parametrize("seed", [*seeds("claims")], ids=named)
def test_the_claims_of_a_text_read_as_its_seed_says(seed: Seed) -> None:
    found = seed.read()
    assert [claim(c) for c in found.claims] == seed.case["reads"]
    assert all(seed.text[c.start : c.end] == c.text for c in found.claims)


@pytest.mark.parametrize("seed", [*seeds("tables")], ids=named)
def test_the_cells_of_a_table_read_as_its_seed_says(seed: Seed) -> None:
    found = seed.read()
    assert [amount(c) for c in found.claims] == seed.case["reads"]
    assert all(seed.text[c.start : c.end] == c.text for c in found.claims)


@pytest.mark.parametrize("seed", [*seeds("negatives")], ids=named)
def test_what_is_no_figure_gives_none(seed: Seed) -> None:
    found = seed.read()
    if seed.case.get("no") != "periods":
        assert [amount(c) for c in found.claims] == []
    if seed.case.get("no") != "claims":
        assert [period(p) for p in found.periods] == []
