"""The gallery of docs/: what is read, topic by topic, from the seeds.

python tools/build_gallery.py
"""

from __future__ import annotations

import tomllib
from itertools import groupby
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "gallery.md"
PAGE = ROOT / "docs" / "gallery.md"
LANGUAGES = {"en": "English", "zh": "Chinese"}
#: The files of seeds in the order of the page, with what heads their part.
PARTS = {
    "amounts": "Amounts",
    "periods": "Periods",
    "claims": "Claims in sentences",
    "negatives": "What is no figure and no period",
}
SHOWN = 6  # ways of saying one thing; the seeds have them all
HEAD = """\
# Gallery

What is read, and how. This page is made from the seeds, which the tests hold every reading to, by
`tools/build_gallery.py`. An amount is written as an interval and its unit: `[` and `]` include the bound, `(` and `)`
leave it out, `~` is an approximation. A period is written as its days, its grain and its TIMEX3 value;
`last year` and the like count from the day that heads their part.
"""


def escaped(text: str) -> str:
    """A text on one line of a table, as it stands."""
    line = " ".join(text.split()).replace("|", "\\|")
    return f"`` {line} ``" if "`" in line else f"`{line}`"


def topics(cases: list[dict[str, Any]]) -> list[tuple[str, list[dict[str, Any]]]]:
    """The cases of each topic, the topics in the order in which they first come."""
    order = list(dict.fromkeys(case["topic"] for case in cases))
    ranked = sorted(cases, key=lambda case: order.index(case["topic"]))
    return [(topic, list(group)) for topic, group in groupby(ranked, key=lambda case: case["topic"])]


def row(case: dict[str, Any], anchor: str | None) -> str:
    """One reading: the ways to say it on the left, the reading on the right."""
    given = case.get("options", {})
    notes = [f"{name} = {value}" for name, value in given.items()]
    if case.get("anchor", anchor) != anchor:
        notes.append(f"on {case['anchor']}")
    texts = case.get("texts") or [case["text"]]
    said = " · ".join(escaped(text) for text in texts[:SHOWN] if text.strip())
    reads = (
        [case["reads"]] if isinstance(case.get("reads"), str) else case.get("reads", [f"no {case.get('no', 'figure')}"])
    )
    shown = "<br>".join(map(escaped, [*reads, *(f"~ {one}" for one in _several(case.get("stated")))]))
    return f"| {said}{''.join(f' ({escaped(note)})' for note in notes)} | {shown} |"


def _several(value: Any) -> list[str]:
    return [] if value is None else [value] if isinstance(value, str) else list(value)


def part(path: Path, heading: str) -> list[str]:
    """The part of one file: a heading, then a table a topic."""
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    anchor = table.get("anchor")
    lines = ["", f"### {heading}", ""]
    if anchor and path.stem != "negatives":
        lines += [f"Read on {anchor}.", ""]
    for topic, cases in topics(table["case"]):
        lines += [f"**{topic[0].upper()}{topic[1:]}**", "", "| text | reading |", "|---|---|"]
        lines += [*(row(case, anchor) for case in cases), ""]
    return lines[:-1]


def page() -> str:
    """The whole page."""
    lines = [HEAD]
    for code, language in LANGUAGES.items():
        lines.append(f"## {language}")
        for stem, heading in PARTS.items():
            if (path := ROOT / "seeds" / code / f"{stem}.toml").exists():
                lines += part(path, heading if code == "en" else f"{heading}, {language}")
        lines.append("")
    return "\n".join(lines).rstrip() + "\n"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
