"""The gallery shows the seeds as they are."""

from __future__ import annotations

from tests.seeds import seeds
from tools.build_gallery import PAGE, page


def test_the_gallery_is_of_these_seeds() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "run python tools/build_gallery.py"


def test_every_reading_is_in_the_gallery() -> None:
    shown = page()
    for seed in seeds("periods"):
        assert f"`{seed.case['reads']}`" in shown

