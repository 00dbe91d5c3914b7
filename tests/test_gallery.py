"""The gallery shows the seeds as they are."""

from __future__ import annotations

from tests.seeds import seeds
from tools.build_gallery import PAGE, escaped, page


def test_the_gallery_is_of_these_seeds() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "run python tools/build_gallery.py"


def test_every_reading_is_in_the_gallery() -> None:
    shown = page()
    for name in ("amounts", "periods", "claims"):
        for seed in seeds(name):
            reads = seed.case["reads"]
            assert all(escaped(one) in shown for one in ([reads] if isinstance(reads, str) else reads))
