"""The generated tables are what the builder makes of CLDR today, and say what they should."""

from __future__ import annotations

import runpy
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from claimnum.languages import cldr_en, cldr_zh, cldr_zh_hant
from claimnum.languages.iso4217 import CODES, MINOR, TERRITORY

TOOL = Path(__file__).parents[2] / "tools" / "build_cldr.py"
BUILT = runpy.run_path(str(TOOL), run_name="build_cldr")
LOCALES = [cldr_en, cldr_zh, cldr_zh_hant]


@pytest.mark.parametrize("name", [BUILT["NEUTRAL"], *BUILT["LOCALES"]])
def test_the_committed_module_is_what_the_tool_makes(name: str) -> None:
    committed: Path = BUILT["path"](name)
    assert committed.read_text(encoding="utf-8") == BUILT["build"](name)


def test_codes() -> None:
    assert len(CODES) > 300
    assert {"USD", "CNY", "CNH", "EUR", "DEM", "FRF", "HRK", "XDR", "XAU"} <= CODES
    assert not {"XXX", "XTS"} & CODES
    assert MINOR["JPY"] == 0
    assert MINOR["KWD"] == 3
    assert "USD" not in MINOR
    assert set(MINOR) | set(TERRITORY.values()) <= CODES


@pytest.mark.parametrize(
    ("territory", "code"),
    [
        ("US", "USD"),
        ("CN", "CNY"),
        ("DE", "EUR"),
        ("BG", "EUR"),
        ("PA", "PAB"),
        ("CW", "XCG"),
        ("HK", "HKD"),
        ("LS", "LSL"),
    ],
)
def test_territories(territory: str, code: str) -> None:
    assert TERRITORY[territory] == code


@pytest.mark.parametrize("table", LOCALES)
def test_every_table_is_complete(table: Any) -> None:
    assert set(table.MONTHS.values()) == set(range(1, 13))
    assert set(table.WEEKDAYS.values()) == set(range(7))
    assert set(table.QUARTERS.values()) == {1, 2, 3, 4}
    assert set(table.CURRENCIES.values()) <= CODES
    assert len(set(table.CURRENCIES.values())) > 280
    assert (table.DECIMAL, table.GROUP) == (".", ",")
    assert all(surface == surface.strip() != "" for surface in table.CURRENCIES)


def test_english() -> None:
    assert cldr_en.CURRENCIES["us dollars"] == "USD"
    assert cldr_en.CURRENCIES["chinese yuan"] == "CNY"
    assert cldr_en.CURRENCIES["german marks"] == "DEM"
    assert cldr_en.CURRENCIES["$"] == "USD"
    assert "gold" not in cldr_en.CURRENCIES
    assert (cldr_en.MONTHS["March"], cldr_en.MONTHS["Sep"], cldr_en.WEEKDAYS["Monday"]) == (3, 9, 0)
    assert cldr_en.SCALES == {
        "thousand": 3,
        "million": 6,
        "billion": 9,
        "trillion": 12,
        "K": 3,
        "M": 6,
        "B": 9,
        "T": 12,
    }


def test_chinese() -> None:
    assert cldr_zh.CURRENCIES["人民币"] == cldr_zh_hant.CURRENCIES["人民幣"] == "CNY"
    assert cldr_zh.CURRENCIES["美元"] == cldr_zh_hant.CURRENCIES["美元"] == "USD"
    assert cldr_zh.CURRENCIES["¥"] == "CNY"
    assert cldr_zh.SCALES == {"万": 4, "亿": 8, "万亿": 12}
    assert (cldr_zh.MONTHS["3月"], cldr_zh.MONTHS["十二月"], cldr_zh.WEEKDAYS["星期一"]) == (3, 12, 0)
    assert cldr_zh.QUARTERS["第三季度"] == 3


def test_no_locale_shows_through_in_another() -> None:
    """Two locales in one process would do it; the tool makes each in its own."""
    made = subprocess.run(
        [sys.executable, str(TOOL), "--print", "de"], check=True, capture_output=True, text=True, encoding="utf-8"
    )
    space: dict[str, Any] = {}
    exec(compile(made.stdout, "cldr_de", "exec"), space)  # noqa: S102  the module the tool has just made
    assert space["MONTHS"]["September"] == 9
    assert not any("月" in month for month in space["MONTHS"])
    assert (space["DECIMAL"], space["GROUP"]) == (",", ".")
    assert space["SCALES"]["Billionen"] == 12


def test_the_tables_cost_no_babel() -> None:
    """What claimnum imports when it runs is literals."""
    for name in ("iso4217", "cldr_en", "cldr_zh", "cldr_zh_hant"):
        module = import_module(f"claimnum.languages.{name}")
        assert module.__file__ is not None
        assert "import babel" not in Path(module.__file__).read_text(encoding="utf-8")
