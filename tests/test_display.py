"""What a terminal shows."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimnum import display, wording
from claimnum.model import Amount, Claim, Converted, Extraction, Period


def test_the_whole(handmade: Extraction) -> None:
    assert display.render(handmade, 104).splitlines() == [
        "The maker put [more than 3 billion yuan]¹ ($433 million) into cars in ‹2022›. It will spend [at least",
        "100 billion yuan]² over the ‹next five years›, or [5%]³ of sales.",
        "",
        "   figure                     value              days                     said as   converted",
        "─" * 103,
        "1  more than 3 billion yuan   > 3 billion CNY    2022-01-01 – 2022-12-31            > 433.7 million USD",
        "2  at least 100 billion yuan  ≥ 100 billion CNY  2023-03-06 – 2028-03-05  forecast  ≥ 14.46 billion USD",
        "3  5%                         5 %",
        "",
        "1: the text states 433 million USD, that is 6.9284 CNY per USD (6.9204 to 6.9364), 0.16% above 6.9177",
        "(ECB)",
        "1, 2: 1 CNY = 0.14456 USD, spot 2023-03-06, ECB",
    ]


def test_columns_give_way_one_after_the_other(handmade: Extraction) -> None:
    def heading(width: int) -> str:
        return display.table(handmade, width).splitlines()[0]

    assert "rate" in heading(200)
    assert "rate" not in heading(100)
    assert "figure" in heading(100)
    assert "figure" not in heading(60)
    assert "1 CNY = 0.14456 USD" not in display.render(handmade, 200)
    assert "1 CNY = 0.14456 USD" in display.render(handmade, 60)


def test_lines_are_aligned_with_wide_characters() -> None:
    text = "投资30亿元，收入5"
    claims = tuple(
        Claim(text=surface, start=text.index(surface), end=text.index(surface) + len(surface), kind="money",
              value=Decimal(n), low=Decimal(n), high=Decimal(n), unit="CNY")
        for surface, n in (("30亿元", 3_000_000_000), ("5", 5))
    )  # fmt: skip
    shown = display.table(Extraction(text=text, claims=claims)).splitlines()
    assert shown == [
        "   figure  value",
        "────────────────────────",
        "1  30亿元  3 billion CNY",
        "2  5       5 CNY",
    ]


def test_nothing_found() -> None:
    assert display.render(Extraction(text="quiet")) == "no figures"


def test_periods_alone() -> None:
    day = Period(text="today", start=0, end=5, from_=date(2023, 3, 6), to=date(2023, 3, 7), grain="day")
    assert display.render(Extraction(text="today", periods=(day,))) == "‹today›"


@pytest.mark.parametrize(
    ("number", "significant", "shown"),
    [
        ("0", None, "0"),
        ("-3", None, "-3"),
        ("-0.5", None, "-0.5"),
        ("1234.5", None, "1,234.5"),
        ("999999", None, "999,999"),
        ("1000000", None, "1 million"),
        ("-2500000", None, "-2.5 million"),
        ("1234567", None, "1,234,567"),
        ("1.2E+16", None, "12,000 trillion"),
        ("432861534.2", 4, "432.9 million"),
        ("0.144561234", 5, "0.14456"),
        ("999999.9", 4, "1 million"),
    ],
)
def test_numbers_for_people(number: str, significant: int | None, shown: str) -> None:
    assert wording.compact(Decimal(number), significant) == shown


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**15), max_value=10**15, places=3))
def test_a_number_shown_is_the_number(number: Decimal) -> None:
    digits, _, word = wording.compact(number).partition(" ")
    scale = {"": 0} | {name: exponent for exponent, name in wording.SCALES}
    assert Decimal(digits.replace(",", "")).scaleb(scale[word]) == number


def ranged(low: int | None, high: int | None, **more: bool) -> Amount:
    bounds = [None if bound is None else Decimal(bound) for bound in (low, high)]
    return Amount(kind="money", value=None, low=bounds[0], high=bounds[1], unit="USD", **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("amount", "shown"),
    [
        (ranged(3, None), "≥ 3 USD"),
        (ranged(3, None, low_open=True), "> 3 USD"),
        (ranged(None, 3), "≤ 3 USD"),
        (ranged(None, 3, high_open=True), "< 3 USD"),
        (ranged(3, 4), "3 – 4 USD"),
        (ranged(75_000_000, 90_000_000), "75 – 90 million USD"),
        (ranged(500_000, 1_000_000), "500,000 – 1 million USD"),
        (ranged(10**7, 10**8, high_open=True), "10 million – <100 million USD"),
        (ranged(3, 4, low_open=True, approx=True), "~ >3 – 4 USD"),
        (ranged(None, None), "any USD"),
        (attrs.evolve(ranged(None, None), value=Decimal(3)), "3 USD"),
        (attrs.evolve(ranged(3, 3), per="share", approx=True), "~ 3 USD / share"),
        (Amount.of("number", Decimal(0)), "0"),
    ],
)
def test_amounts_for_people(amount: Amount, shown: str) -> None:
    assert wording.magnitude(amount) == shown


@pytest.mark.parametrize(
    ("relation", "first", "end", "shown"),
    [
        ("in", date(2023, 3, 6), date(2023, 3, 7), "2023-03-06"),
        ("as_of", date(2023, 3, 31), date(2023, 4, 1), "as of 2023-03-31"),
        ("by", date(2030, 1, 1), date(2031, 1, 1), "by 2030-01-01 – 2030-12-31"),
        ("since", None, None, "since P3M (no date)"),
    ],
)
def test_days(relation: str, first: date | None, end: date | None, shown: str) -> None:
    period = Period(from_=first, to=end, grain="duration", timex="P3M", relation=relation)
    assert wording.days(period) == shown


def test_standing(handmade: Extraction) -> None:
    claim = handmade.claims[0]
    assert wording.standing(claim) == ""
    every = attrs.evolve(claim, role="change", direction="up", forward_looking=True, negated=True)
    assert wording.standing(every) == "not change up forecast"


def test_conversions() -> None:
    average = Converted(
        value=Decimal(2), low=Decimal(2), high=Decimal(2), unit="USD", rate=Decimal("0.5"), method="average",
        rate_from=date(2022, 1, 3), rate_date=date(2022, 12, 30),
    )  # fmt: skip
    assert wording.exchanged(average) == "2 USD"
    assert wording.dated(average) == "average 2022-01-03 – 2022-12-30"
    none = Converted(unit="USD", reason="no rate")
    assert wording.exchanged(none) == "none: no rate"
    assert (wording.rate(none), wording.dated(none)) == ("", "")


def test_a_table_far_from_the_text_says_on_which_side(handmade: Extraction) -> None:
    claim = handmade.claims[0]
    assert claim.implied is not None
    below = attrs.evolve(claim.implied, distance=Decimal("-0.02"))
    against = attrs.evolve(claim.implied, contradicted=True)
    alone = attrs.evolve(claim.implied, table=None, distance=None)
    shown = [
        "\n".join(display.equivalents(attrs.evolve(handmade, claims=(attrs.evolve(claim, implied=implied),))))
        for implied in (below, alone, None, against)
    ]
    assert shown[0].endswith("2.00% below 6.9177 (ECB)")
    assert shown[1].endswith("(6.9204 to 6.9364)")
    assert shown[2] == "1: the text states 433 million USD"
    assert shown[3].endswith("6.9177 (ECB): the two contradict each other")


def test_marks_that_overlap_are_drawn_once(handmade: Extraction) -> None:
    claim = attrs.evolve(handmade.claims[0], start=0, end=60)
    assert display.marked(attrs.evolve(handmade, claims=(claim, *handmade.claims[1:]))).count("³") == 1
    assert "¹" in display.marked(handmade)


@given(st.text(), st.integers(min_value=4, max_value=40))
def test_wrapping_loses_nothing_but_blanks(text: str, width: int) -> None:
    lines = list(display.wrapped(text, width))
    assert "".join("".join(lines).split()) == "".join(text.split())


@given(st.text(alphabet="ab 亿元", max_size=200), st.integers(min_value=8, max_value=40))
def test_wrapped_lines_fit_unless_a_word_is_longer(text: str, width: int) -> None:
    for line in display.wrapped(text, width):
        assert wording.columns(line) <= width or " " not in line.strip()


@given(st.text(), st.integers(min_value=2, max_value=40))
def test_clipped_text_fits(text: str, width: int) -> None:
    assert wording.columns(wording.clipped(text, width)) <= width
