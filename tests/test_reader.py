"""The reader's options, and what a text as a whole is parsed to."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest

import claimnum
from claimnum.rates import ConversionError

DAY = date(2023, 3, 6)
TEXT = "Revenue was 3 billion yuan ($433 million). Profit was 500 million yuan.\n\n($1 = 6.9250 yuan)"


def test_the_text_s_own_rates_convert_what_it_gives_no_equivalent_for() -> None:
    told, other, footer = claimnum.extract(TEXT, anchor=DAY, to="USD", policy="stated").claims
    assert told.converted is not None
    assert (told.converted.value, told.converted.method) == (Decimal(433_000_000), "stated")
    assert other.converted is not None
    assert other.converted.value is not None
    assert other.converted.value.quantize(Decimal(1)) == 72_202_166
    assert (footer.describe(), footer.text) == ("6.9250 CNY per dollar", "$1 = 6.9250 yuan")


def test_the_table_converts_unless_the_text_is_asked() -> None:
    claim = claimnum.extract(TEXT, anchor=DAY, to="USD").claims[1]
    assert claim.converted is not None
    assert (claim.converted.method, claim.converted.rate_date) == ("spot", DAY)


def test_no_rate_is_a_reason_or_with_strict_an_error() -> None:
    text = "It cost 5 billion roubles on May 5, 2022."
    absent = claimnum.extract(text, anchor=date(2022, 6, 1), to="USD").claims[0].converted
    assert absent is not None
    assert not absent
    assert absent.reason
    with pytest.raises(ConversionError):
        claimnum.extract(text, anchor=date(2022, 6, 1), to="USD", strict=True)


def test_rounding_is_to_the_minor_unit_on_request() -> None:
    made = claimnum.extract("It cost 500 million yuan.", anchor=DAY, to="JPY", rounded=True).claims[0].converted
    assert made is not None
    assert made.value is not None
    assert made.value == made.value.to_integral_value()


def test_max_age_limits_how_old_a_rate_may_be() -> None:
    sunday = date(2023, 3, 5)
    fresh = claimnum.extract("It cost 5 yuan.", anchor=sunday, to="USD", max_age=1).claims[0].converted
    assert fresh is not None
    assert not fresh
    last = claimnum.extract("It cost 5 yuan.", anchor=sunday, to="USD").claims[0].converted
    assert last is not None
    assert last.rate_date == date(2023, 3, 3)


@pytest.mark.parametrize(
    ("option", "given"),
    [
        ("policy", "yesterday's"),
        ("rolling", "weekly"),
        ("prefer", "now"),
        ("strict_currency", "yes"),
        ("max_age", -1),
        ("max_age", True),
        ("rounded", 1),
        ("locale", "tlh"),
        ("default_currency", {"$": "dollars"}),
        ("fiscal_year", 9),
        ("to", "dollars"),
        ("nonsense", 1),
    ],
)
def test_an_option_that_cannot_be_is_named(option: str, given: Any) -> None:
    with pytest.raises(claimnum.OptionError, match=option):
        claimnum.extract("", **{option: given})


@pytest.mark.parametrize("given", ["yesterday", 20230306, "2023-13-01"])
def test_an_anchor_is_a_day(given: Any) -> None:
    with pytest.raises(claimnum.OptionError, match="anchor"):
        claimnum.extract("", anchor=given)


def test_an_anchor_may_be_a_datetime_or_an_iso_day() -> None:
    found = {claimnum.extract("last year", anchor=given) for given in (DAY, "2023-03-06", datetime(2023, 3, 6, 12))}  # noqa: DTZ001
    assert len(found) == 1


@pytest.mark.parametrize(
    ("text", "problem"),
    [("", "no amount"), ("5 euros and 6 dollars", "more than one"), ("it cost 5 euros", "only a part")],
)
def test_what_is_no_amount_as_a_whole_is_refused_with_the_span_marked(text: str, problem: str) -> None:
    with pytest.raises(claimnum.ReadingError, match=problem) as refused:
        claimnum.parse_amount(text)
    assert str(refused.value).splitlines()[1].strip() == text.strip()


def test_a_period_as_a_whole() -> None:
    assert claimnum.parse_period("first half of next year", anchor=DAY).iso == "2024-01-01/2024-06-30"
    with pytest.raises(claimnum.ReadingError, match="only a part"):
        claimnum.parse_period("until the cows come home in May", anchor=DAY)


def test_an_amount_with_its_equivalent_is_one_amount() -> None:
    assert claimnum.parse_amount("3 billion yuan ($433 million)").describe() == "3,000,000,000 CNY"
