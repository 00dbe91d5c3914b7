"""English calendar words."""

from __future__ import annotations

ROWS = {"relative_year": {"last year": -1, "this year": 0, "next year": 1}}
