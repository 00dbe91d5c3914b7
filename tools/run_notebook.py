"""Runs the notebooks of docs/ and keeps what they show, so that who only reads them sees it too.

python tools/run_notebook.py [folder to write to, else docs/]
"""

from __future__ import annotations

import sys
from pathlib import Path

import nbformat
from nbclient import NotebookClient

DOCS = Path(__file__).parents[1] / "docs"


def executed(path: Path) -> nbformat.NotebookNode:
    """The notebook as it is after a run from a fresh start; an error in a cell is raised here."""
    notebook = nbformat.read(path, as_version=4)
    # No times of execution are recorded: the same notebook gives the same file.
    return NotebookClient(notebook, timeout=120, kernel_name="python3", record_timing=False).execute()


def main(folder: Path) -> None:
    for path in sorted(DOCS.glob("*.ipynb")):
        notebook = executed(path)
        notebook["metadata"].pop("language_info", None)  # the version of whoever ran it
        nbformat.write(notebook, folder / path.name)
        print(folder / path.name)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else DOCS)
