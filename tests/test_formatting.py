"""Amounts and rates as people write them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from claimnum.errors import OptionError
from claimnum.formatting import format_amount, format_rate
from claimnum.model import Amount, Converted
from claimnum.rates import Rate, ecb

N = "\N{NO-BREAK SPACE}"


def yuan(value: str, /, **fields: object) -> Amount:
    number = Decimal(value)
    given = {"kind": "money", "value": number, "low": number, "high": number, "unit": "CNY"} | fields
    return Amount(**given)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("locale", "symbol", "digits", "shown"),
    [
        ("en", "narrow", 2, "¥3.0bn"),
        ("en", "local", None, "CN¥3bn"),
        ("en", "code", 2, f"CNY{N}3.0bn"),
        ("en", "name", 2, "3.0bn Chinese yuan"),
        ("de", "narrow", 1, f"3{N}Mrd.{N}¥"),
        ("de", "code", 2, f"3,0{N}Mrd.{N}CNY"),
        ("zh", "name", None, "30亿元"),
        ("zh", "local", None, "¥30亿"),
        ("zh-Hans", "name", None, "30亿元"),
        ("ja", "local", None, f"元{N}30億"),
        ("fr", "local", 1, f"3{N}Md{N}CNY"),
        ("es", "local", 1, f"3.000{N}M{N}CNY"),
        ("en-IN", "narrow", None, "¥300Cr"),
    ],
)
def test_compact(locale: str, symbol: str, digits: int | None, shown: str) -> None:
    assert format_amount(yuan("3e9"), locale, symbol=symbol, digits=digits) == shown


@pytest.mark.parametrize(
    ("value", "decimals", "shown"),
    [
        ("3e9", -9, "$3bn"),
        ("3e9", -8, "$3.0bn"),
        ("433e6", -6, "$433m"),
        ("999960000", None, "$1bn"),
        ("12.5", 1, "$12.5"),
        ("-12.5", 1, "-$12.5"),
        ("0.35", 2, "$0.35"),
        ("0", 0, "$0"),
        ("84861", 0, "$84.861k"),
    ],
)
def test_digits_are_those_written(value: str, decimals: int | None, shown: str) -> None:
    assert format_amount(yuan(value, unit="USD", decimals=decimals)) == shown


@pytest.mark.parametrize(
    ("fields", "shown"),
    [
        ({"high": None, "low_open": True}, ">¥3bn"),
        ({"high": None}, "≥¥3bn"),
        ({"low": None, "high_open": True}, "<¥3bn"),
        ({"low": None}, "≤¥3bn"),
        ({"value": None, "high": Decimal("4e9")}, "¥3bn–¥4bn"),
        ({"approx": True}, "~¥3bn"),
        ({"per": "day"}, "¥3bn / day"),
        ({"low": None, "high": None}, "¥3bn"),
        ({"low": None, "high": None, "value": None}, "?"),
        ({"low": Decimal(0), "high": None, "value": None}, "≥¥0"),
    ],
)
def test_bounds_are_marks(fields: dict[str, object], shown: str) -> None:
    assert format_amount(yuan("3e9", **fields), symbol="narrow") == shown


@pytest.mark.parametrize(
    ("unit", "locale", "symbol", "shown"),
    [
        ("JPY", "en", "local", "¥1,234,568"),
        ("USD", "de", "local", f"1.234.567,89{N}$"),
        ("KWD", "en", "code", f"KWD{N}1,234,567.891"),
        ("INR", "en-IN", "local", "₹12,34,567.89"),
        ("USD", "zh", "name", "1,234,567.89美元"),
        ("XAU", "en", "narrow", f"XAU{N}1,234,567.89"),
    ],
)
def test_full(unit: str, locale: str, symbol: str, shown: str) -> None:
    assert format_amount(yuan("1234567.891", unit=unit), locale, style="full", symbol=symbol) == shown


def test_minus_is_the_locales() -> None:
    assert format_amount(yuan("-1", unit="SEK"), "sv", style="full") == f"−1,00{N}kr"


def test_a_conversion_shows_its_digits_or_its_reason() -> None:
    made = Converted(value=Decimal(433680000), low=Decimal(433680000), unit="USD", low_open=True, significant=2)
    assert format_amount(made) == ">$430m"
    assert format_amount(Converted(unit="USD", reason="no rate")) == "no rate"


def test_a_rate_has_its_days_and_its_source() -> None:
    average = ecb().average("USD", "CNY", date(2022, 1, 1), date(2022, 12, 31))
    assert isinstance(average, Rate)
    assert format_rate(average) == "1 USD = 6.7347 CNY (average, Jan 3, 2022 – Dec 30, 2022, ECB)"
    spot = ecb().rate("EUR", "JPY", date(2023, 3, 6))
    assert isinstance(spot, Rate)
    assert format_rate(spot, digits=4) == "1 EUR = 144.6 JPY (spot, Mar 6, 2023, ECB)"
    assert format_rate(average, "zh", digits=3) == "1 USD = 6.73 CNY (average, 2022年1月3日 – 2022年12月30日, ECB)"


@pytest.mark.parametrize("option", [{"style": "long"}, {"symbol": "none"}, {"locale": "xx-YY"}, {"locale": "?"}])
def test_options_are_checked(option: dict[str, Any]) -> None:
    with pytest.raises(OptionError, match=next(iter(option))):
        format_amount(yuan("1"), **option)
