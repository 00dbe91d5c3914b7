"""Text of tables: where it comes from, its lines with their numbers, and dates that are all written one way."""

from __future__ import annotations

import csv
import io
import zipfile
from datetime import date, datetime
from os import fspath
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from claimnum.rates.faults import LayoutError, MixedDatesError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from os import PathLike

    File = str | PathLike[str] | TextIO
    Numbered = Iterator[tuple[int, list[str]]]
    DayReader = Callable[[int, str], date]

ISO = "%Y-%m-%d"


def content(file: File) -> tuple[str, str]:
    """The name and the text of a file, of the only member of a zip, or of an open text file."""
    if not isinstance(file, str) and hasattr(file, "read"):
        return str(getattr(file, "name", "open file")), file.read()
    path = Path(fspath(file))
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as packed:
            return path.name, packed.read(packed.namelist()[0]).decode("utf-8-sig")
    return path.name, path.read_text(encoding="utf-8-sig")


def lines(text: str, delimiter: str = ",") -> Numbered:
    """The rows that are not empty, each with its line number, its cells stripped."""
    reader = csv.reader(io.StringIO(text), delimiter=delimiter)
    for row in reader:
        if cells := [cell.strip() for cell in row]:
            yield reader.line_num, cells


def cell(cells: Sequence[str], place: int, file: str, line: int) -> str:
    """One cell of a row that may be too short."""
    if place >= len(cells):
        raise LayoutError(file, line, ",".join(cells), f"has no column {place + 1}")
    return cells[place]


def places(header: Sequence[str], names: Sequence[str], file: str) -> list[int]:
    """Where the named columns are, upper and lower case alike."""
    known = [name.lower() for name in header]
    for name in names:
        if name.lower() not in known:
            raise LayoutError(file, 1, ",".join(header), f"there is no column {name!r}")
    return [known.index(name.lower()) for name in names]


def day_reader(file: str, date_format: str) -> DayReader:
    """A function from a line number and a date as written to the day: one format for the whole file."""

    def read(line: int, shown: str) -> date:
        try:
            if date_format == ISO and len(shown) == len("2023-03-06"):
                return date.fromisoformat(shown)
            return datetime.strptime(shown, date_format).date()  # noqa: DTZ007  # a day has no time zone
        except ValueError:
            problem = f"a date that is not written as {date_format}, as the file's others are"
            raise MixedDatesError(file, line, shown, problem) from None

    return read
