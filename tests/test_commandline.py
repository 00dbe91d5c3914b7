"""The command line, in this process where that is enough and as a process of its own where it is not."""

from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from claimnum import commandline
from claimnum.commandline import main
from claimnum.model import Extraction

if TYPE_CHECKING:
    from pathlib import Path

TEXT = "Sales rose to 3 billion yuan ($433 million) in 2022."


def reading(*arguments: str, given: bytes | None = None) -> subprocess.CompletedProcess[bytes]:
    """The command line as a user runs it."""
    command = [sys.executable, "-m", "claimnum", *arguments]
    paths = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    return subprocess.run(command, input=given, capture_output=True, check=False, env=paths)


def test_a_table_by_default(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([TEXT, "--anchor", "2023-03-06", "--to", "USD", "--width", "100"]) == 0
    shown, told = capsys.readouterr()
    assert "[3 billion yuan]¹ ($433 million) in ‹2022›" in shown
    assert "3 billion CNY" in shown
    assert "2022-01-01 – 2022-12-31" in shown
    assert "USD" in shown
    assert told == ""


def test_json_is_the_extraction(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([TEXT, "--anchor", "2023-03-06", "--json"]) == 0
    extraction = Extraction.from_dict(json.loads(capsys.readouterr().out))
    assert extraction.text == TEXT
    assert [claim.unit for claim in extraction] == ["CNY"]


def test_json_lines_and_csv_have_a_claim_each(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([TEXT, "--jsonl"]) == 0
    (record,) = map(json.loads, capsys.readouterr().out.splitlines())
    assert record["value"] == "3000000000"
    assert main([TEXT, "--csv", "--to", "USD", "--anchor", "2023-03-06"]) == 0
    (row,) = csv.DictReader(io.StringIO(capsys.readouterr().out))
    assert row["value"] == "3000000000"
    assert row["stated"] == "$433 million"
    assert row["period_from"] == "2022-01-01"
    assert row["converted_unit"] == "USD"
    assert float(row["converted_value"]) > 4e8


def test_how_it_was_read(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([TEXT, "--explain", "--to", "USD", "--anchor", "2023-03-06"]) == 0
    shown = capsys.readouterr().out
    assert {"pieces", "shape", "phrases", "claims"} <= set(shown.splitlines())


def test_csv_without_figures_has_its_names(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["nothing here", "--csv"]) == 0
    assert capsys.readouterr().out.startswith("line,text,start,end,kind,value")


@pytest.mark.parametrize("form", ["--table", "--json", "--jsonl", "--csv"])
def test_every_line_a_text(form: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "lines.txt"
    file.write_text("5 euros in 2020\n\nquiet\n6 euros in 2021\n", encoding="utf-8")
    assert main([str(file), "--lines", form]) == 0
    shown = capsys.readouterr().out
    if form == "--table":
        assert shown.count("line ") == 2
        assert "line 4" in shown
    elif form == "--csv":
        assert [row["line"] for row in csv.DictReader(io.StringIO(shown))] == ["1", "4"]
    elif form == "--jsonl":
        assert [json.loads(line)["line"] for line in shown.splitlines()] == [1, 4]
    else:
        assert [record["line"] for record in json.loads(shown)] == [1, 3, 4]


def test_options_reach_the_reader(capsys: pytest.CaptureFixture[str]) -> None:
    options = "--default-currency $=CAD --fiscal-year-end 6 --rolling calendar --prefer past --locale en --jsonl"
    assert main(["$3 billion in fiscal 2024", *options.split()]) == 0
    record = json.loads(capsys.readouterr().out)
    assert record["unit"] == "CAD"
    assert record["period"]["from"] == "2023-07-01"
    assert main(["$3 billion", "--strict-currency", "--jsonl"]) == 0
    assert json.loads(capsys.readouterr().out)["unit"] is None


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["missing.txt"], "missing.txt: No such file or directory"),
        (["."], ": Is a directory"),
        (["x", "--locale", "qq"], "locale='qq'"),
    ],
)
def test_what_cannot_be_read_is_told_with_code_2(
    arguments: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert told in shown.err
    assert "Traceback" not in shown.err


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["x", "--anchor", "March"], "'March' is not a day such as 2023-03-06"),
        (["x", "--default-currency", "$"], "'$' is not a sign and a code"),
        (["x", "--fiscal-year-end", "13"], "invalid choice"),
        (["x", "--json", "--csv"], "not allowed with"),
    ],
)
def test_a_wrong_option_is_told_with_code_2(
    arguments: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(arguments)
    assert stopped.value.code == 2
    assert told in capsys.readouterr().err


def test_a_file_that_is_not_utf_8(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "latin.txt"
    file.write_bytes(b"5 \xa3")
    assert main([str(file)]) == 2
    assert "the input is not UTF-8" in capsys.readouterr().err


def test_a_text_that_no_path_can_be(capsys: pytest.CaptureFixture[str]) -> None:
    for text in ("nul \0 in 2022", "x" * 5000 + " 5 euros"):
        assert main([text, "--jsonl"]) == 0
        assert "Traceback" not in capsys.readouterr().err


def test_the_version_and_the_usage(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out.startswith("claimnum 0.")
    monkeypatch.setattr("sys.stdin", io.StringIO())
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    assert main([]) == 2
    assert "usage:" in capsys.readouterr().err


def test_a_long_text_and_many_lines_tell_how_far_they_are(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(commandline, "LONG", 10)
    monkeypatch.setattr(commandline, "PAUSE", 0.0)
    assert main([TEXT, "--jsonl"]) == 0
    told = capsys.readouterr().err
    assert f"reading the text: {len(TEXT)} characters" in told
    assert "1 figures in" in told
    file = tmp_path / "lines.txt"
    file.write_text("5 euros\n6 euros", encoding="utf-8")
    assert main([str(file), "--lines", "--jsonl"]) == 0
    assert "line 2 of 2" in capsys.readouterr().err


def test_an_interruption(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(commandline, "_run", interrupted)
    assert main(["x"]) == 130


# --- as a process ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("arguments", [(), ("-",)])
def test_the_standard_input(arguments: tuple[str, ...]) -> None:
    done = reading(*arguments, "--jsonl", given="\ufeff5 £ in 2022".encode())
    assert done.stderr == b""
    assert json.loads(done.stdout)["unit"] == "GBP"
    assert json.loads(done.stdout)["start"] == 0


def test_who_reads_no_further_makes_no_noise() -> None:
    lines = "5 euros in 2020\n" * 5000
    command = f'"{sys.executable}" -m claimnum - --lines --jsonl | head -n 1'
    paths = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(["sh", "-c", command], input=lines.encode(), capture_output=True, check=False, env=paths)  # noqa: S607
    assert [line for line in done.stderr.splitlines() if b" of 5,000" not in line and b" of 5,001" not in line] == []
    assert json.loads(done.stdout)["line"] == 1


def test_a_terminal_that_lacks_a_sign_shows_a_question_mark() -> None:
    paths = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path), "PYTHONIOENCODING": "ascii"}
    command = [sys.executable, "-m", "claimnum", TEXT]
    done = subprocess.run(command, capture_output=True, check=False, env=paths)
    assert done.returncode == 0
    assert b"[3 billion yuan]? ($433 million)" in done.stdout
