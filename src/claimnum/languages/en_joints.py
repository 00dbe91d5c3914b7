"""English joints: the small words and the signs between the parts of a figure."""

from __future__ import annotations

JOINTS = {
    "a": {"a": 1, "an": 1},
    "the": {"the": 1},
    "of": {"of": 1},
    "and": {"and": 1, "&": 1},
    "but": {"but": 1},
    "or": {"or": 1},
    "to": {"to": 1},
    "between": {"between": 1},
    "up_through": {"through": 1, "thru": 1},
    "from": {"from": 1},
    "per": {"per": 1, "/": 1},
    "each": {"each": 1, "apiece": 1},
    "slash": {"/": 1},
    "dash": {"-": 1, "–": 1, "—": 1, "‐": 1, "‑": 1, "\u058a": 1, "\u05be": 1, "\ufe63": 1, "\uff0d": 1},
    "hyphen": {"-": 1, "‐": 1, "‑": 1, "\u058a": 1, "\u05be": 1, "\ufe63": 1, "\uff0d": 1},
    "tilde": {"~": 1},
    "open": {"(": 1, "[": 1, "（": 1},
    "close": {")": 1, "]": 1, "）": 1},
    "comma": {",": 1, "，": 1},
    "stop": {".": 1, "。": 1},
    "colon": {":": 1, "：": 1},
    "semicolon": {";": 1, "；": 1},
    "apostrophe": {"'": 1, "’": 1},
    "possessive": {"'s": 1, "’s": 1},
    "pipe": {"|": 1},
    "web": {"http": 1, "https": 1, "ftp": 1, "www": 1},
    "caret": {"^": 1},
    "parts_word": {"including": 1, "namely": 1},
}
