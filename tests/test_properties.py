"""What holds for every figure: spans slice back, what stands around it changes nothing, scales scale, Babel reads back.

``python -m pytest --hypothesis-profile long tests/test_properties.py`` tries 20,000 examples of each.
"""

from __future__ import annotations

import json
import pickle
from datetime import date
from decimal import Decimal

import pytest
from babel.numbers import format_currency, format_decimal, format_percent
from hypothesis import given
from hypothesis import strategies as st

from claimnum import Claim, Extraction, Reader

DAY = date(2023, 3, 6)
READER = Reader()
CODES = ("USD", "EUR", "GBP", "JPY", "CNY", "CHF", "INR", "KRW", "BRL", "CAD", "AUD", "HKD", "SEK", "MXN", "ZAR")
#: Money as reports write it, without a currency that needs the rest of the document.
UNITS = ("euros", "yen", "yuan", "rupees", "%", "basis points", "percentage points")
SCALES = {"": 0, "thousand ": 3, "million ": 6, "billion ": 9, "trillion ": 12}
NUMBERS = st.decimals(Decimal("0.1"), Decimal(999), places=1)
WHOLE = st.integers(2, 999_999_999)
FIGURES = st.builds(
    "{:,} {}{}".format, NUMBERS, st.sampled_from(["", "million ", "billion "]), st.sampled_from(UNITS[:4])
)
#: Nothing in these says anything about a figure.
CARRIERS = ("It came to {} in all.", "({})", "“{}”, the filing says.", "Then {}.", "\n\n{}\n\n")
PARAGRAPHS = st.lists(
    st.builds(
        "The bill came to {} {} in {}.".format, FIGURES, st.sampled_from(["in all", "then"]), st.integers(1990, 2030)
    ),
    min_size=1,
    max_size=5,
)


def only(text: str, reader: Reader = READER) -> Claim:
    (claim,) = reader.extract(text, DAY).claims
    return claim


def reading(claim: Claim) -> tuple[object, ...]:
    """What a figure says, without where it stands and what it belongs to."""
    return (claim.text, claim.kind, claim.value, claim.low, claim.high, claim.low_open, claim.high_open, claim.unit)


def moved(extraction: Extraction, by: int) -> list[tuple[object, ...]]:
    return [(claim.start + by, claim.end + by, *reading(claim)) for claim in extraction]


@given(FIGURES, st.sampled_from(CARRIERS))
def test_what_stands_around_a_figure_changes_nothing(figure: str, carrier: str) -> None:
    text = carrier.format(figure)
    carried = only(text)
    assert text[carried.start : carried.end] == figure
    assert reading(carried) == reading(only(figure))


@given(NUMBERS, st.sampled_from(list(SCALES)), st.sampled_from(UNITS[:4]))
def test_a_scale_scales(number: Decimal, scale: str, unit: str) -> None:
    claim = only(f"{number} {scale}{unit}")
    assert claim.value == number.scaleb(SCALES[scale])
    assert claim.unit == only(f"{number} {unit}").unit


@given(NUMBERS, st.sampled_from([("thousand", "million"), ("million", "billion"), ("billion", "trillion")]))
def test_a_scale_is_a_thousand_of_the_one_below(number: Decimal, scales: tuple[str, str]) -> None:
    lesser, greater = (only(f"{number} {scale} euros").value for scale in scales)
    assert lesser is not None
    assert greater == lesser * 1000


@given(WHOLE, st.sampled_from(UNITS))
def test_bounds_are_monotone(number: int, unit: str) -> None:
    """What words add to a figure narrows or widens the interval round its number, and never moves the number."""
    plain = only(f"{number:,} {unit}")
    value = Decimal(number)
    assert plain.low == plain.high == value
    for words, low, high in (
        ("more than", value, None),
        ("at least", value, None),
        ("less than", None, value),
        ("up to", None, value),
    ):
        bounded = only(f"{words} {number:,} {unit}")
        assert (bounded.low, bounded.high) == (low, high), words
        assert (bounded.low_open or bounded.high_open) == (words in ("more than", "less than"))


@given(WHOLE, WHOLE)
def test_a_range_is_from_the_lesser_to_the_greater(first: int, second: int) -> None:
    low, high = sorted((first, second + 1_000_000_000))
    for text in (f"between {low:,} and {high:,} euros", f"€{low:,} to €{high:,}"):
        claim = only(text)
        assert (claim.value, claim.low, claim.high) == (None, Decimal(low), Decimal(high))


@given(PARAGRAPHS)
def test_paragraphs_are_read_as_if_alone(paragraphs: list[str]) -> None:
    expected: list[tuple[object, ...]] = []
    at = 0
    for paragraph in paragraphs:
        expected += moved(READER.extract(paragraph, DAY), at)
        at += len(paragraph) + 2
    assert moved(READER.extract("\n\n".join(paragraphs), DAY), 0) == expected


@given(PARAGRAPHS, st.sampled_from([None, "USD", "JPY"]))
def test_values_survive_json_and_pickle(paragraphs: list[str], to: str | None) -> None:
    extraction = Reader(to=to).extract(" ".join(paragraphs), DAY)
    assert Extraction.from_dict(json.loads(json.dumps(extraction.to_dict()))) == extraction
    again = pickle.loads(pickle.dumps(extraction))  # noqa: S301  - our own bytes
    assert (again, hash(again)) == (extraction, hash(extraction))


# --- what Babel writes -----------------------------------------------------------------------------------------------

AMOUNTS = st.decimals(Decimal("0.01"), Decimal(10) ** 15, places=2)


@given(AMOUNTS, st.sampled_from(CODES))
def test_money_that_babel_writes_reads_back(value: Decimal, code: str) -> None:
    claim = only(format_currency(value, code, "¤¤ #,##0.00", locale="en_US", currency_digits=False))
    assert (claim.kind, claim.value, claim.unit) == ("money", value, code)


@given(AMOUNTS, st.sampled_from(["USD", "EUR", "GBP", "JPY"]))
def test_money_with_its_sign_reads_back(value: Decimal, code: str) -> None:
    claim = only(format_currency(value, code, locale="en_US", currency_digits=False, format="¤#,##0.00"))
    assert (claim.value, claim.unit) == (value, code)


@given(st.decimals(Decimal("0.001"), Decimal("9.999"), places=3))
def test_a_percentage_that_babel_writes_reads_back(value: Decimal) -> None:
    claim = only(format_percent(value, "#,##0.0#%", locale="en_US"))
    assert (claim.kind, claim.value) == ("percent", value * 100)


@pytest.mark.parametrize("locale", ["en_US", "en_IN", "en_GB"])
@given(value=st.decimals(Decimal(1), Decimal(10) ** 12, places=2))
def test_grouping_of_the_locale_reads_back(locale: str, value: Decimal) -> None:
    assert only(f"{format_decimal(value, locale=locale)} euros", Reader(locale=locale)).value == value
