"""The seeds: what every reading is held to. One value, many texts; see seeds/README.md."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import claimnum

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimnum.model import Amount, Claim, Period

FOLDER = Path(__file__).parent.parent / "seeds"


class Seed(NamedTuple):
    """One text of a case, with the case's expectation and options."""

    file: str
    language: str
    topic: str
    text: str
    case: dict[str, Any]

    @property
    def anchor(self) -> date | None:
        given = self.case.get("anchor")
        return date.fromisoformat(given) if given else None

    @property
    def options(self) -> dict[str, Any]:
        options = {"locale": self.language, **self.case.get("options", {})}
        if "fiscal_year" in options:
            options["fiscal_year"] = claimnum.FiscalYear(**options["fiscal_year"])
        return options

    def read(self, text: str | None = None) -> claimnum.Extraction:
        return claimnum.extract(self.text if text is None else text, anchor=self.anchor, **self.options)


def tables(name: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """The cases of one topic file, in all languages, with their language."""
    for path in sorted(FOLDER.glob(f"*/{name}.toml")):
        for case in tomllib.loads(path.read_text(encoding="utf-8"))["case"]:
            yield path.parent.name, case


def seeds(name: str) -> Iterator[Seed]:
    """The seeds of one topic file, in all languages."""
    for path in sorted(FOLDER.glob(f"*/{name}.toml")):
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        shared = {key: value for key, value in table.items() if key != "case"}
        for case in table["case"]:
            for text in case.get("texts", [case.get("text")]):
                yield Seed(path.stem, path.parent.name, case.get("topic", ""), text, shared | case)


def amount(found: Amount) -> str:
    """An amount as seeds write it: its interval and unit, its kind where the unit does not tell."""
    told = found.kind in ("money", "percent", "percentage_point", "basis_point", "multiple")
    return found.describe() if told else f"{found.kind} {found.describe()}"


def period(found: Period) -> str:
    """A period as seeds write it: relation, days, grain, TIMEX3 value, and what else is true of it."""
    parts = [
        "" if found.relation == "in" else found.relation,
        found.iso or "-",
        found.grain,
        found.timex or "-",
        found.mod or "",
        "fiscal" if found.fiscal else "",
        "compare" if found.compare else "",
    ]
    return " ".join(filter(None, parts))


def claim(found: Claim) -> str:
    """A claim as seeds write it: surface = amount | period | role and direction | forward | ~ stated."""
    days = "-"
    if found.period is not None:
        relation = "" if found.period.relation == "in" else f"{found.period.relation} "
        days = relation + (found.period.iso or found.period.timex or found.period.grain)
    parts = [
        f"{found.text} = {amount(found)}",
        days,
        " ".join(filter(None, [found.role, found.direction])),
        "forward" if found.forward_looking else "",
        "negated" if found.negated else "",
        *(f"~ {amount(stated)}" for stated in found.stated),
    ]
    return " | ".join(filter(None, parts))
