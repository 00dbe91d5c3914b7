"""English words that tell what a figure is: expected or reported, up or down, a level, a change or a base."""

from __future__ import annotations

ROWS = {
    "future": dict.fromkeys(
        ("will", "would", "could", "may", "might", "should", "expects", "expect", "expected", "plans", "plan", "aims",
         "targets", "target", "forecast", "forecasts", "guidance", "outlook", "to"), 1,
    ),
}  # fmt: skip
ROWS["future"].pop("to")
