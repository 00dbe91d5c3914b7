"""The command line: what is asked, what is read, and how it is written.

One text in, one table out; with ``--lines`` every line is a text of its own. Results go to the standard output and
everything else to the standard error; a wrong option or a file that cannot be read ends with exit code 2.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import time
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from claimnum.errors import ClaimnumError
from claimnum.output import WRITERS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from claimnum.model import Extraction

EXAMPLE = """\
examples:
  %(prog)s '3 billion yuan ($433 million) in the first half of next year' --anchor 2023-03-06 --to USD
  %(prog)s report.txt --fiscal-year-end 6 --csv > figures.csv
  cat headlines.txt | %(prog)s - --lines --jsonl
"""
#: An input of so many characters is worth a word while it is read.
LONG = 500_000
#: With many texts: seconds between two words on how far it is.
PAUSE = 1.0
NARROW, WIDE = 60, 160


class Source(NamedTuple):
    """Where the text comes from: its name and all of it."""

    name: str
    text: str


def parser() -> argparse.ArgumentParser:
    """All that the command line takes."""
    made = argparse.ArgumentParser(
        prog="python -m claimnum",
        description="Read the amounts and periods of a text: their values, dates and, if asked, conversions.",
        epilog=EXAMPLE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    made.add_argument("input", nargs="?", metavar="TEXT|FILE|-", help="a text, a UTF-8 file, or - for standard input")
    made.add_argument("--version", action="store_true", help="show the version and stop")
    _add_reading(made.add_argument_group("how to read"))
    _add_writing(made.add_argument_group("how to write"))
    return made


def _add_reading(group: argparse._ArgumentGroup) -> None:
    add = group.add_argument
    add("--anchor", type=_day, metavar="DATE", help="the day the text was published, as 2023-03-06")
    add("--to", metavar="CODE", help="convert money into this currency")
    add("--locale", default="en", metavar="TAG", help="the language of the text, as en or de_CH (default: en)")
    add(
        "--fiscal-year-end",
        type=int,
        choices=range(1, 13),
        metavar="MONTH",
        help="the month a fiscal year ends in, 1 to 12",
    )
    add("--policy", choices=("auto", "spot", "average", "closing", "stated"), help="which rate converts a figure")
    add("--default-currency", type=_pair, action="append", metavar="SIGN=CODE", help="what a bare sign is, as '$=CAD'")
    add("--strict-currency", action="store_true", help="leave a bare symbol undecided")
    add("--prefer", choices=("past", "future"), help="which March a bare 'March' is")
    add("--rolling", choices=("anchored", "calendar"), help="what 'the next five years' counts from")
    add("--date-order", choices=("mdy", "dmy"), help="how 03/04/2023 is read")


def _day(given: str) -> date:
    try:
        return date.fromisoformat(given)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{given!r} is not a day such as 2023-03-06") from None


def _pair(given: str) -> tuple[str, str]:
    sign, equals, code = given.partition("=")
    if not (sign and equals and code):
        raise argparse.ArgumentTypeError(f"{given!r} is not a sign and a code such as '$=CAD'")
    return sign, code


def _add_writing(group: argparse._ArgumentGroup) -> None:
    forms = group.add_mutually_exclusive_group()
    told = {
        "table": "marked text and table (the default)",
        "json": "one JSON document with claims and periods",
        "jsonl": "one JSON object a line, a claim each",
        "csv": "one row a claim",
        "explain": "how the text was read: its pieces, the phrases that fired, the evidence",
    }
    for form, text in told.items():
        forms.add_argument(f"--{form}", dest="form", action="store_const", const=form, help=text)
    group.set_defaults(form="table")
    group.add_argument("--lines", action="store_true", help="every line of the input is a text of its own")
    group.add_argument("--width", type=int, metavar="COLUMNS", help="the width of a table (default: the terminal's)")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; gives the exit code."""
    asked = parser().parse_args(arguments)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")  # a terminal that lacks a sign shows ?, and not a traceback
    try:
        return _run(asked)
    except (ClaimnumError, OSError, UnicodeError) as problem:
        if isinstance(problem, BrokenPipeError):
            return _closed()
        print(f"claimnum: {_told(problem)}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130


def _run(asked: argparse.Namespace) -> int:
    if asked.version:
        print(f"claimnum {_version()}")
        return 0
    if asked.input is None and sys.stdin.isatty():
        parser().print_usage(sys.stderr)
        return 2
    source = _source(asked.input)
    options = _options(asked)
    if asked.form == "explain":
        from claimnum.explaining import explain  # noqa: PLC0415  - only here

        print(explain(source.text, anchor=asked.anchor, **options))
        return 0
    read = _reading(asked.anchor, options)
    found = _each_line(source, read) if asked.lines else iter([(None, _whole(source, read))])
    WRITERS[asked.form](found, sys.stdout, asked.width or _width())
    sys.stdout.flush()
    return 0


def _version() -> str:
    from claimnum import __version__  # noqa: PLC0415  - only here; the package itself need not be asked before

    return __version__


def _source(given: str | None) -> Source:
    if given in {None, "-"}:
        return Source("standard input", sys.stdin.buffer.read().decode("utf-8-sig"))
    text = str(given)
    if _names_file(text):
        return Source(text, Path(text).read_text(encoding="utf-8-sig"))
    return Source("the text", text)


def _names_file(given: str) -> bool:
    """Whether it is a file that is there, or can only be meant as one: ``report.txt`` reads as no text."""
    try:
        if Path(given).exists():
            return True
    except (OSError, ValueError):  # too long for a path, or with a character that none can have
        return False
    suffix = Path(given).suffix
    return len(given.split()) == 1 and suffix.lower() in {".txt", ".md", ".csv", ".json", ".jsonl", ".html", ".log"}


def _options(asked: argparse.Namespace) -> dict[str, Any]:
    """The options of the reader that were given; the others keep the defaults that the reader has."""
    names = ("to", "locale", "policy", "strict_currency", "prefer", "rolling", "date_order")
    options: dict[str, Any] = {name: given for name in names if (given := getattr(asked, name)) not in {None, False}}
    if asked.default_currency:
        options["default_currency"] = dict(asked.default_currency)
    if asked.fiscal_year_end is not None:
        from claimnum.calendars import FiscalYear  # noqa: PLC0415  - --help and --version need not wait for it

        options["fiscal_year"] = FiscalYear(end_month=asked.fiscal_year_end)
    return options


def _reading(anchor: date | None, options: dict[str, Any]) -> Callable[[str], Extraction]:
    from claimnum.reader import Reader  # noqa: PLC0415  - as above

    reader = Reader(**options)
    return lambda text: reader.extract(text, anchor=anchor)


def _whole(source: Source, read: Callable[[str], Extraction]) -> Extraction:
    if len(source.text) < LONG:
        return read(source.text)
    print(f"reading {source.name}: {len(source.text):,} characters", file=sys.stderr)
    begun = time.monotonic()
    found = read(source.text)
    print(f"{len(found):,} figures in {time.monotonic() - begun:.1f} s", file=sys.stderr)
    return found


def _each_line(source: Source, read: Callable[[str], Extraction]) -> Iterator[tuple[int | None, Extraction]]:
    lines = source.text.split("\n")
    due = time.monotonic() + PAUSE
    for number, line in enumerate(lines, 1):
        if time.monotonic() >= due:
            print(f"line {number:,} of {len(lines):,}", file=sys.stderr)
            due = time.monotonic() + PAUSE
        if line.strip():
            yield number, read(line)


def _width() -> int:
    return min(WIDE, max(NARROW, shutil.get_terminal_size((100, 24)).columns))


def _told(problem: Exception) -> str:
    if isinstance(problem, OSError) and problem.filename:
        return f"{problem.filename}: {problem.strerror}"
    if isinstance(problem, UnicodeError):
        return f"the input is not UTF-8: {problem}"
    return str(problem)


def _closed() -> int:
    """Whoever read our output has seen enough (``| head``); the interpreter must not complain of it at its end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0
