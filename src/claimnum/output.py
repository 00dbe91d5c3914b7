"""The forms that the command line writes: a table, JSON, JSON lines, CSV."""

from __future__ import annotations

import csv
import json
from typing import TYPE_CHECKING, Any, TextIO

from claimnum.display import render
from claimnum.model import Claim, plain

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from claimnum.model import Extraction

    #: Extractions, each with the number of its line where every line is a text of its own.
    Found = Iterable[tuple[int | None, Extraction]]


def as_table(found: Found, out: TextIO, width: int) -> None:
    """The marked text and its table, under the number of the line if there is one."""
    for line, extraction in found:
        if line is None:
            print(render(extraction, width), file=out)
        elif extraction.claims or extraction.periods:
            print(f"line {line}\n\n{render(extraction, width)}\n", file=out)


def as_json(found: Found, out: TextIO, _width: int) -> None:
    """One document; with lines, a list of documents."""
    records = [
        extraction.to_dict() if line is None else {"line": line, **extraction.to_dict()} for line, extraction in found
    ]
    whole = records[0] if len(records) == 1 and "line" not in records[0] else records
    json.dump(whole, out, ensure_ascii=False, indent=2)
    out.write("\n")


def as_jsonl(found: Found, out: TextIO, _width: int) -> None:
    """One claim a line."""
    for line, extraction in found:
        for claim in extraction:
            record = claim.to_dict() if line is None else {"line": line, **claim.to_dict()}
            out.write(json.dumps(record, ensure_ascii=False) + "\n")


def row(line: int | None, claim: Claim) -> dict[str, Any]:
    """A claim as one flat row; what is nested in the record has a prefix here."""
    period, converted = claim.period, claim.converted
    return {
        "line": line,
        "text": claim.text,
        "start": claim.start,
        "end": claim.end,
        "kind": claim.kind,
        "value": plain(claim.value),
        "low": plain(claim.low),
        "high": plain(claim.high),
        "low_open": claim.low_open,
        "high_open": claim.high_open,
        "approx": claim.approx,
        "unit": claim.unit,
        "per": claim.per,
        "stated": "; ".join(amount.text for amount in claim.stated),
        "role": claim.role,
        "direction": claim.direction,
        "forward_looking": claim.forward_looking,
        **{f"period_{name}": period and period.to_dict()[name] for name in PERIOD},
        **{f"converted_{name}": None if converted is None else converted.to_dict()[name] for name in CONVERTED},
    }


PERIOD = ("text", "from", "to", "relation", "grain", "timex")
CONVERTED = ("value", "low", "high", "unit", "rate", "rate_date", "method", "source", "reason")


def as_csv(found: Found, out: TextIO, _width: int) -> None:
    """One claim a row, under a line of names."""
    names = list(row(None, Claim(kind="number", value=None, low=None, high=None)))
    writer = csv.DictWriter(out, names, lineterminator="\n")
    writer.writeheader()
    writer.writerows(row(line, claim) for line, extraction in found for claim in extraction)


#: What writes each form.
WRITERS: dict[str, Callable[[Found, TextIO, int], None]] = {
    "table": as_table,
    "json": as_json,
    "jsonl": as_jsonl,
    "csv": as_csv,
}
