"""The house: what an import costs, what is public, who may import whom, and that no code branches on a language."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from importlib.util import resolve_name
from pathlib import Path
from typing import NamedTuple

import pytest

import claimnum

SOURCE = Path(claimnum.__file__).parent
MODULES = sorted(SOURCE.rglob("*.py"))

#: From the values down to the reader; a module imports from its own row and the rows above it.
LAYERS = (
    ("model", "errors", "changes", "consistency"),
    ("calendars",),
    ("rates", "data"),
    ("kinds",),
    ("phrases", "orders", "expressions", "walks", "shapes", "openings", "needs", "plans", "digits"),
    ("lexicon", "languages", "pieces", "surfaces", "gate"),
    ("number_words", "divided", "numerals", "myriads", "digit_groups"),
    ("figures",),
    ("series",),
    ("quantities", "physical", "proportions", "hundredths"),
    (
        "amounts",
        "periods",
        "classified",
        "granted",
        "bands",
        "counts",
        "portions",
        "denominators",
        "equivalents",
        "exchange",
        "labels",
        "guards",
        "prices",
        "intervals",
        "tables",
    ),
    (
        "ellipsis",
        "enumerations",
        "omissions",
        "cues",
        "movements",
        "nominal",
        "comparands",
        "comparing",
        "bases",
        "expected",
        "signs",
        "contrasted",
        "discourse",
        "headings",
        "subjects",
        "apart",
        "respective",
        "clauses",
        "linking",
        "listed",
        "marks",
        "told",
        "hindsight",
        "currencies",
        "dating",
        "focus",
        "forward",
        "roles",
    ),
    ("batch", "options"),
    ("grammar", "publishing"),
    ("passes",),
    ("reader",),
)
LEVEL = {name: level for level, names in enumerate(LAYERS) for name in names}
#: All that is not named above is the outer ring: it may import everything, and nothing inside imports it.
OUTER = len(LAYERS)

#: Heavy or delicate packages, each only where it belongs.
HOMES = {
    "babel": {"formatting"},
    "pint": {"measures"},
    "dateutil": {"calendars"},
    "pandas": {"pandas", "rates"},
    "polars": {"polars"},
    "pyarrow": {"arrow", "pandas", "polars"},
    "spacy": {"spacy"},
    "IPython": set[str](),
}


class Import(NamedTuple):
    """One name imported: by which module, from where, and whether only when a function runs or types are checked."""

    module: str
    name: str
    line: int
    deferred: bool


def dotted(path: Path) -> str:
    return ".".join(("claimnum", *path.relative_to(SOURCE).with_suffix("").parts)).removesuffix(".__init__")


def layer(module: str) -> int:
    return LEVEL.get(module.split(".")[1], OUTER) if "." in module else OUTER


def room(module: str) -> str:
    return module.split(".")[1] if "." in module else ""


def _named(node: ast.Import | ast.ImportFrom, package: str) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    base = resolve_name("." * node.level + (node.module or ""), package) if node.level else str(node.module)
    return [f"{base}.{alias.name}" for alias in node.names]


def imports(path: Path) -> list[Import]:
    """All imports of a module; those for type checking alone are marked as deferred, as are those in functions."""
    module = dotted(path)
    package = module if path.name == "__init__.py" else module.rpartition(".")[0]
    found: list[Import] = []

    def visit(node: ast.AST, *, deferred: bool) -> None:
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            found.extend(Import(module, name, node.lineno, deferred) for name in _named(node, package))
        inner = isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) or (
            isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test)
        )
        for child in ast.iter_child_nodes(node):
            visit(child, deferred=deferred or inner)

    visit(ast.parse(path.read_text(encoding="utf-8")), deferred=False)
    return found


IMPORTS = [found for path in MODULES for found in imports(path)]


def test_imports_go_one_way() -> None:
    wrong = [
        f"{found.module}:{found.line} imports {found.name}"
        for found in IMPORTS
        if found.name.startswith("claimnum.")
        and found.module != "claimnum"
        and layer(found.name) > layer(found.module)
        and not shows_itself(found)
    ]
    assert not wrong, "\n".join(wrong)


def shows_itself(found: Import) -> bool:
    """The one way up: a value that a notebook asks how it looks loads what draws it, and only then."""
    return room(found.module) == "model" and found.deferred and found.name.startswith("claimnum.notebook.")


def test_the_layers_exist() -> None:
    present = {room(dotted(path)) for path in MODULES} | {"data"}
    assert set(LEVEL) <= present, sorted(set(LEVEL) - present)


def test_packages_are_imported_only_where_they_belong() -> None:
    wrong = [
        f"{found.module}:{found.line} imports {found.name}"
        for found in IMPORTS
        if (home := HOMES.get(found.name.split(".")[0])) is not None and room(found.module) not in home
    ]
    assert not wrong, "\n".join(wrong)


def test_no_code_branches_on_a_language() -> None:
    """What differs between languages is in their rows; code that asks which one it reads would grow with each."""
    wrong = []
    for path in MODULES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Compare):
                asked = [_asks(part) for part in (node.left, *node.comparators)]
                written = [_literal(part) for part in (node.left, *node.comparators)]
                if any(asked) and any(written):
                    wrong.append(f"{dotted(path)}:{node.lineno} {ast.unparse(node)}")
            elif isinstance(node, ast.Match) and _asks(node.subject):
                wrong.append(f"{dotted(path)}:{node.lineno} match {ast.unparse(node.subject)}")
    assert not wrong, "\n".join(wrong)


def _asks(node: ast.expr) -> bool:
    name = node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""
    return name.strip("_") in {"lang", "language", "languages", "locale", "locales"}


def _literal(node: ast.expr) -> bool:
    if isinstance(node, (ast.Tuple, ast.List, ast.Set)):
        return any(map(_literal, node.elts))
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ('if lang == "de": pass', True),
        ('if self.language in {"zh", "ja"}: pass', True),
        ("if language == other: pass", False),
        ('if name == "de": pass', False),
    ],
)
def test_the_test_for_branches_sees_them(code: str, found: bool) -> None:  # noqa: FBT001  - a parametrised test
    (node,) = (n for n in ast.walk(ast.parse(code)) if isinstance(n, ast.Compare))
    parts = (node.left, *node.comparators)
    assert (any(map(_asks, parts)) and any(map(_literal, parts))) is found


# --- the public names ------------------------------------------------------------------------------------------------


def test_the_public_names_are_sorted_and_there() -> None:
    assert claimnum.__all__ == sorted(claimnum.__all__)
    assert len(set(claimnum.__all__)) == len(claimnum.__all__) <= 20
    for name in claimnum.__all__:
        assert getattr(claimnum, name).__module__.startswith("claimnum")
    assert set(claimnum.__all__) <= set(dir(claimnum))


def test_no_public_name_is_also_a_module() -> None:
    """Importing such a module would put it in the place of the function of its name."""
    assert not set(claimnum.__all__) & {room(dotted(path)) for path in MODULES}


def test_an_unknown_name_is_said_as_python_says_it() -> None:
    with pytest.raises(AttributeError, match="module 'claimnum' has no attribute 'extarct'"):
        claimnum.__getattr__("extarct")


def test_the_package_is_typed() -> None:
    assert (SOURCE / "py.typed").is_file()


# --- what an import costs --------------------------------------------------------------------------------------------


def fresh(code: str) -> str:
    """What the code prints in a new interpreter, without the coverage that may watch this one."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("COV")}
    paths = kept | {"PYTHONPATH": str(SOURCE.parent)}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=paths)
    return done.stdout


def test_an_import_loads_nothing_slow() -> None:
    loaded = set(fresh("import sys, claimnum; print(*sys.modules)").split())
    assert not {name for name in loaded if name.split(".")[0] in {*HOMES, "attr", "attrs", "decimal", "json"}}
    assert {name for name in loaded if name.startswith("claimnum")} == {"claimnum"}


def test_reading_loads_nothing_that_only_others_need() -> None:
    loaded = set(fresh("import sys, claimnum; claimnum.extract('5 euros in 2022'); print(*sys.modules)").split())
    slow = {"babel", "pint", "pandas", "polars", "pyarrow", "spacy", "IPython", "asyncio", "urllib.request"}
    assert not loaded & slow


def test_an_import_is_quick() -> None:
    code = "import time; t = time.process_time(); import claimnum; print(time.process_time() - t)"
    assert min(float(fresh(code)) for _ in range(3)) < 0.060
