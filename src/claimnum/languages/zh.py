"""Chinese, in simplified and traditional characters: everything that its word orders ask for."""

from __future__ import annotations

from claimnum.languages import cldr_zh, money, zh_cues, zh_currencies, zh_numbers, zh_periods, zh_units

CONVENTION = (cldr_zh.DECIMAL, cldr_zh.GROUP)
#: No Chinese word is too common to be looked for: each is found at its rarest character.
COMMON: frozenset[str] = frozenset()

ROWS = (
    money.ROWS, zh_currencies.ROWS, zh_numbers.NUMBERS, zh_numbers.BOUNDS, zh_numbers.UNITS, zh_numbers.JOINTS,
    zh_units.ROWS, zh_periods.ROWS, zh_cues.ROWS,
)  # fmt: skip
