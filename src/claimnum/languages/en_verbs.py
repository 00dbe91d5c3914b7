"""English verbs of movement, in all their forms, and what they say of the way: kind ``moved``.

One table: verbs that go one way by themselves, and verbs that a particle sends up or down (edged up, ticked lower).
``as told`` is the way of a verb that only the figures can tell: revised to 3 from 2.
"""

from __future__ import annotations

from itertools import product

_VOWELS = frozenset("aeiou")


def forms(*stems: str) -> tuple[str, ...]:
    """The forms of regular verbs: climb, climbs, climbed, climbing; one that ends in e drops it.

    >>> forms("ease")
    ('ease', 'eases', 'eased', 'easing')
    """
    made: list[str] = []
    for stem in stems:
        root = stem.removesuffix("e")
        changes = stem.endswith("y") and stem[-2] not in _VOWELS
        plural = stem[:-1] + "ies" if changes else stem + ("es" if stem.endswith(("ch", "sh", "ss")) else "s")
        past = stem[:-1] + "ied" if changes else root + "ed"
        made += [stem, plural, past, root + "ing"]
    return tuple(made)


def doubling(*stems: str) -> tuple[str, ...]:
    """The forms of verbs that double their last letter: dip, dips, dipped, dipping."""
    return tuple(form for s in stems for form in (s, s + "s", f"{s}{s[-1]}ed", f"{s}{s[-1]}ing"))


def told(*stems: str) -> tuple[str, ...]:
    """The past and the participle of verbs whose other forms are nouns: bounced, bouncing; a firm is none."""
    return tuple(form for stem in stems for form in forms(stem)[2:])


def _listed(words: str) -> tuple[str, ...]:
    return tuple(words.split(", "))


_UP = (
    *forms("climb", "surge", "soar", "jump", "rally", "rebound", "expand", "widen", "strengthen", "accelerate",
           "quicken", "increase", "raise", "lift", "boost", "hike", "gain", "swell", "mushroom", "balloon", "recover",
           "improve", "appreciate", "skyrocket", "zoom", "multiply", "inflate", "steepen", "heighten", "intensify",
           "bolster", "enlarge", "broaden", "amplify", "escalate", "deepen", "lengthen", "enhance", "augment", "leap"),
    *told("rocket", "spike", "bounce", "vault", "firm", "advance", "upgrade", "bump", "upsize"),
    *_listed("rise, rises, rose, risen, rising, grow, grows, grew, grown, growing, leapt, spring, sprang, swung, swings, upped, "
             "ups, upping, bid up, topped up, swollen, strode, regained"),
)  # fmt: skip
_DOWN = (
    *forms("decline", "decrease", "tumble", "plunge", "plummet", "slump", "slide", "retreat", "ease", "narrow",
           "weaken", "soften", "slow", "lower", "reduce", "slash", "dwindle", "crash", "collapse",
           "depreciate", "deteriorate", "worsen", "pare", "curtail", "moderate", "cool", "decelerate", "diminish",
           "recede", "lessen", "subside", "tighten", "taper", "erode", "slacken", "droop", "lighten", "shorten"),
    *told("contract", "crater", "nosedive", "tank", "fade", "ebb", "wane", "wither", "compress", "curb", "downgrade", "stumble",
          "whittle", "downsize", "swoon"),
    *doubling("trim", "drop", "dip", "slip"),
    *_listed("fall, falls, fell, fallen, falling, sink, sinks, sank, sunk, sinking, shrink, shrinks, shrank, shrunk, shrinking, "
             "cut, cuts, cutting, shed, sheds, shedding, slid, lopped, knocked off, brought down, bring down, brings down, "
             "dived, dove, sagged, sagging, thinned, thinning, skidded, skidding, slimmed, slimming, gave up, gives up, giving up, fell back, falls back, "
             "falling back, fallen back, wound down, pulled back, pulls back, cooled off, eased off, tailed off, "
             "dropped off, levelled off, fell off"),
)  # fmt: skip
#: Verbs that a particle sends one way: every form, with every particle.
_LED = (
    *forms("edge", "tick", "inch", "nudge", "move", "pick", "push", "bump", "ramp", "scale", "perk", "mark",
           "revise", "drift", "head", "trend", "round", "guide", "creep", "climb", "adjust", "crawl", "grind", "dial",
           "roll", "power", "lurch", "pare", "tack", "steam", "race", "squeeze", "notch", "trade", "open", "close", "end", "finish"),
    *doubling("step"),
    *_listed("go, goes, went, gone, going, come, comes, came, coming, shot, shoot, shoots, shooting, crept, build, builds, built, "
             "building, ground, slim, slims, slimmed, driven, drove, brought, bring, brings, bringing, talk, wind"),
)  # fmt: skip
_QUOTED = frozenset(forms("trade", "open", "close", "end", "finish"))
_WAYS = {
    "up": "up", "upward": "up", "upwards": "up", "higher": "up", "down": "down", "downward": "down",
    "downwards": "down", "lower": "down", "back": "down",
}  # fmt: skip
#: No movement, or one of another kind: what goes back on, what builds or opens up is none by itself.
_NOT = frozenset(
    f"{verb} {word}"
    for verb, word in (
        *product(_QUOTED, ("up", "down", "back", "higher", "lower", "upward", "upwards", "downward", "downwards")),
        *product(_listed("go, goes, went, gone, going, come, comes, came, coming, bring, brings, brought, bringing, build, "
                         "builds, built, building, pick, picks, picked, picking, talk, mark, marks, bounce, shot, shoot"), ("back",)),
        ("close", "up"), ("open", "up"),
    )
)  # fmt: skip
_REVISED = (*forms("revise", "adjust", "restate"), "reset", "moved", "moves", "went", "gone", "goes", "changed")

#: A contract is a deed; it is the verb after what only a verb follows.
_WILL = _listed("to, will, would, could, may, might, should, going to")
_DUE = product(
    ("", "is ", "are "),
    _listed("expected to, forecast to, likely to, set to, projected to, predicted to, due to, seen to"),
)
SHRINKING = tuple(f"{word} contract" for word in (*_WILL, *(f"{be}{due}" for be, due in _DUE)))

MOVED = (
    {f"{verb} {word}": way for verb in _LED for word, way in _WAYS.items() if f"{verb} {word}" not in _NOT}
    | dict.fromkeys(_REVISED, "as told")
    | dict.fromkeys(_UP, "up")
    | dict.fromkeys(
        (*_DOWN, *SHRINKING, *(f"{who} contracts" for who in ("economy", "GDP", "sector", "output"))), "down"
    )
)
