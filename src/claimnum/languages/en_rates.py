"""English words for what a figure is of if not of money or a measure: percentages, points, multiples."""

from __future__ import annotations

from claimnum.kinds import Unit
from claimnum.languages.money import money

PERCENT, POINT, BASIS = Unit("percent", "%"), Unit("percentage_point", "pp"), Unit("basis_point", "bp")

RATES = {
    "rate_unit": {
        **dict.fromkeys(
            ("%", "percent", "per cent", "pct", "％", "per-cent", "pct.", "percents", "pc", "% age", "per cents"), PERCENT
        ),
        **dict.fromkeys(
            (
                "percentage points", "percentage point", "pp", "ppt", "ppts", "pps", "pct points", "percent points",
                "%-points", "% points", "percentage pts", "pct pts", "%pts", "p.p.", "per cent points", "pct point",
            ),
            POINT,
        ),
        **dict.fromkeys(("basis points", "basis point", "bps", "bp", "bips"), BASIS),
    },
    "percentage": {"percentage": 1, "percentages": 1},
    "range_word": {"range": 1, "area": 1, "upper half": 1, "lower half": 1, "top half": 1, "bottom half": 1},
    "face_value": {"par value": 1, "nominal value": 1, "face value": 1, "stated value": 1},
    "nation": {"AU": money("AUD"), "NZ": money("NZD"), "HK": money("HKD")},
    # a hundredth that may stand apart from a number with decimals: 142.6 p
    "spaced_letter": {"p": money("pence", -2)},
    # what something moves by one of: lost a cent
    "step_unit": {
        "cent": money("cent", -2), "penny": money("pence", -2), "point": Unit("points"), "percentage point": POINT,
        "basis point": BASIS,
    },
    "cent_letter": {"c": money("cent", -2)},
    "denominated": {"-denominated": 1},
    "points": {"point": 1, "points": 1, "pts": 1, "pt": 1},
    "times": {"times": 1},
    "fold_word": {"fold": 1},
    "x_sign": {"x": 1, "X": 1, "×": 1},
    # what makes "three times" a frequency
    "frequency": dict.fromkeys(
        (
            "a", "an", "per", "each", "every", "already", "before", "since", "during", "daily", "weekly", "monthly",
            "annually", "yearly", "in", "this", "on", "at", "when",
        ),
        1,
    ),
    # what makes "double" and "twice" a multiple of something
    "comparand": dict.fromkeys(
        (
            "the", "its", "their", "his", "her", "our", "my", "your", "what", "that", "as", "last", "from", "by", "to",
            "over", "in", "since", "again", "as much as", "as many as", "as high as", "as large as",
            *(f"as {word} as in" for word in ("much", "many", "high", "large")), "every", "previous", "current", "analysts", "expectations",
        ),
        1,
    ),
}  # fmt: skip
