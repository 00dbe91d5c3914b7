"""English words that bound a number, approximate it or turn it round."""

from __future__ import annotations

from typing import Any

from claimnum.kinds import AT_LEAST, AT_MOST, FROM, JUST_OVER, JUST_UNDER, LESS, MORE, UP_TO, Bound

_BEFORE: dict[Bound, str] = {
    MORE: (
        "more than, over, above, exceeding, exceed, exceeds, exceeded, in excess of, upwards of, upward of, north of, "
        "topping, topped, tops, surpassing, surpassed, surpass, surpasses, greater than, higher than, well over, "
        "well above, beyond, far more than, bigger than, larger than, past, much more than, >"
    ),
    AT_LEAST: (
        "at least, as low as, no less than, not less than, no fewer than, not fewer than, a minimum of, minimum, "
        "as little as, as few as, starting at, starting from, not below, at a minimum, equal to or more than, "
        "not be less than, not fall below, not drop below, "
        "nor less than, nor fewer than, equal to or greater than, greater than or equal to, more than or equal to, "
        "higher than or equal to, larger than or equal to, greater or equal than, higher or equal than, "
        "more or equal than, no lower than, at or above, at or over, >=, =>, ≥"
    ),
    LESS: (
        "less than, under, below, fewer than, south of, short of, lower than, well below, well under, smaller than, "
        "far less than, much less than, sub-, <"
    ),
    AT_MOST: (
        "at most, no more than, not more than, as much as, as many as, a maximum of, maximum, "
        "nor more than, nor greater than, not to exceed, not exceeding, not exceed, not be more than, not be greater than, "
        "capped at, as high as, no higher than, upto, no greater than, at a maximum, "
        "less than or equal to, fewer than or equal to, equal to or less than, lower than or equal to, "
        "smaller than or equal to, less or equal than, lower or equal than, at or below, at or under, <=, =<, ≤"
    ),
    UP_TO: "up to",
    FROM: "from",
    JUST_OVER: (
        "just over, slightly above, slightly over, slightly more than, a little more than, a little over, just above, "
        "a bit more than, a bit over, a shade over, just more than, a little above, little more than, "
        "marginally above, marginally over, a tad over, a touch over, a shade above"
    ),
    JUST_UNDER: (
        "just under, just shy of, slightly below, slightly under, slightly less than, a little less than, "
        "a little under, just below, just less than, shy of, a shade under, a bit less than, a bit under, "
        "a little below, marginally below, marginally under, a tad under, a touch under, a shade below, a whisker under"
    ),
}
_AFTER: dict[Bound, str] = {
    AT_LEAST: ("or more, or greater, or higher, or above, and above, or better, and more, or over, and over, -plus"),
    AT_MOST: "or less, or fewer, or lower, or below, or under, and below, and under",
}


def _rows(table: dict[Bound, str]) -> dict[str, Bound]:
    return {surface: bound for bound, surfaces in table.items() for surface in surfaces.split(", ")}


BOUNDS: dict[str, dict[str, Any]] = {
    "bound": _rows(_BEFORE),
    "bound_after": _rows(_AFTER),
    "open_ended": {"plus": AT_LEAST},
    "approx": dict.fromkeys(
        (
            "about", "around", "roughly", "approximately", "approx", "approx.", "some", "circa", "ca.", "c.", "~", "≈",
            "nearly", "almost", "close to", "an estimated", "estimated", "in the region of", "in the neighborhood of",
            "in the neighbourhood of", "on the order of", "in the order of", "something like", "virtually",
            "practically", "ca", "near", "at or near", "at or around", "somewhere around", "nigh on", "more or less", "in the vicinity of",
        ),
        1,
    ),
    "approx_after": dict.fromkeys(("or so", "-ish", "ish", "odd", "-odd", "or thereabouts", "give or take"), 1),
    "minus": {"minus": -1, "negative": -1, "−": -1},
    "plus_minus": dict.fromkeys(("±", "plus or minus", "give or take", "+/-", "+ / -", "+/–", "plus/minus", "+-"), 1),
    "plus_sign": {"+": AT_LEAST},
    # verbs and nouns that "up to" may belong to: went up to 5%
    "riser": dict.fromkeys(
        (
            "go", "goes", "going", "went", "gone", "edge", "edged", "edges", "edging", "inch", "inched", "creep",
            "crept", "creeping", "tick", "ticked", "ticks", "ticking", "move", "moved", "moves", "moving", "push",
            "pushed", "bump", "bumped", "nudge", "nudged", "shot", "step", "stepped", "drift", "drifted", "own", "owned",
            "owns", "pick", "picked", "come", "came", "bring", "brought", "bringing", "take", "took", "taking", "round",
            "rounded", "is", "was", "are", "were", "shares", "add", "adds", "added", "live", "lived",
        ),
        1,
    ),
    # what may be followed by "from" and a lowest price
    "source": dict.fromkeys(
        (
            "start", "starts", "starting", "started", "begin", "begins", "beginning", "began", "priced", "price",
            "prices", "pricing", "rents", "rent", "fares", "tickets", "fees", "rooms", "cost", "costs", "costing",
            "retail", "retails", "retailing", "available", "sell", "sells", "selling", "sale", "offered", "charges",
            "rates", "tariffs", "premiums",
        ),
        1,
    ),
}  # fmt: skip
