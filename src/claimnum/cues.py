"""Cues: the shape that is left of a text when every figure and every period is one letter.

The passes after the grammar of amounts and periods ask only which cue words stand between the items of a sentence.
So each piece keeps a letter for the set of cue kinds it has, every other word has one letter in common, and an item
is one letter and its tail. On this shape the same engine reads word orders such as ``moved by? change:figure to
level:figure``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from claimnum.amounts import Figure
from claimnum.phrases import TAIL
from claimnum.surfaces import POOL

if TYPE_CHECKING:
    from collections.abc import Iterable

    from claimnum.lexicon import Lexicon, Text
    from claimnum.periods import Dated

#: What a cue can be; the rows of a language say which words are which.
CUES = (
    "moved", "rise", "particle", "comparative", "surplus", "beside", "stock", "lost", "loss_of", "vanished", "inverse",
    "improved", "off", "sum_word", "at", "by", "than", "after", "compare", "instead", "former", "prev", "respectively", "outlook", "foreseen", "hoped", "future",  # noqa: E501
    "payout", "ended", "inside",
    "paid", "aside", "fact", "negation", "but", "relative", "participial", "said", "maturity", "present", "quoted", "bullet",  # noqa: E501
    "conjunction", "a", "the", "metric", "modifier", "pronoun", "into", "spend", "preposition", "moved_from",
    "modal", "measured_by", "rhythm", "genitive", "contract", "since", "traded", "settled", "unmoved", "peak",
    "planned", "adjective", "revision", "earned",
    "adverb", "making", "varied", "implied", "beat", "raise", "record", "polled", "swing", "stood", "became", "coming",
    "closing", "resulting", "deed", "spreading", "worn", "arrow", "possessive", "to", "from", "of",
    "and", "or", "comma", "sealing", "stop", "semicolon", "colon", "open", "close", "dash", "pipe",
    "line", "paragraph",
)  # fmt: skip
#: The letters of items: a figure by what its unit and its words make it, and a period.
ITEMS = {
    "cash": "money",
    "rate": "percent, percentage points, basis points",
    "multiple": "a multiple: 3x, 12 times",
    "doubled": "a verb that is its own figure: doubled, halved",
    "quantity": "a count or a measure",
    "bare": "a number",
    "signed": "a figure written with a plus or a minus",
    "threshold_figure": "a figure after a mark that is passed: below 2%",
    "from_figure": "a figure that begins with from: from 3 to 4",
    "crossed_figure": "a figure that a word of movement is the bound of: 跌破6万",
    "period": "a period",
}
#: What an order's gap does not reach across.
BREAKS = frozenset(
    ("moved", "particle", "stock", "lost", "to", "from", "by", "at", "than", "compare", "or", "and", "comma", "stop",
     "semicolon", "colon", "open", "close", "line", "paragraph", "pipe", "bullet", "relative", "but", "after",
     "comparative", "fact", "said", "moved_from", "genitive", "making", "arrow")
)  # fmt: skip
#: What a gap that looks for one of these words does not hold.
MARKED = BREAKS | {"stood", "outlook", "foreseen", "former", "rise", "of", "beside", "vanished", "future", "loss_of"}
#: Words in common: kinds made of others.
ANY = {
    "figure": frozenset(ITEMS) - {"period"},
    "change": frozenset(ITEMS) - {"period", "threshold_figure", "crossed_figure"},
    "unsigned": frozenset(ITEMS) - {"period", "signed"},
    "number": frozenset(("cash", "quantity", "bare", "multiple", "signed")),
    "growth": frozenset(("rate", "multiple", "signed")),
    "pace": frozenset(("rate", "multiple", "signed", "threshold_figure")),
}
PLUS = frozenset("+-−–")
CLOSING = frozenset(")）")


#: What a figure is by the kinds of the piece it begins with.
OPENED = {"from_figure": ("from",), "crossed_figure": ("bound", "particle"), "threshold_figure": ("threshold",)}


def letters(lexicon: Lexicon, *kinds: str) -> frozenset[str]:
    """The letters of what is of all of some kinds."""
    families = [frozenset(lexicon.family(kind)) if lexicon.known(kind) else frozenset() for kind in kinds]
    return frozenset.intersection(*families)


class Cues:
    """The alphabet of cues for one lexicon: letters for sets of cue kinds, and for the items."""

    def __init__(self, lexicon: Lexicon) -> None:
        kinds: dict[str, set[str]] = {}
        for cue in CUES:
            for letter in lexicon.family(cue) if lexicon.known(cue) else ():
                kinds.setdefault(letter, set()).add(cue)
        every: set[frozenset[str]] = (
            {frozenset(of) for of in kinds.values()} | {frozenset()} | {frozenset({cue}) for cue in CUES}
        )
        pool = iter(POOL)
        self._letters = {of: next(pool) for of in sorted(every, key=lambda s: (len(s), sorted(s)))}
        self._items = {item: next(pool) for item in ITEMS}
        table = {ord(letter): self._letters[frozenset()] for letter in lexicon.family("")}
        self.table = table | {ord(letter): self._letters[frozenset(of)] for letter, of in kinds.items()}
        self.inverse, self.improved = frozenset(self.family("inverse")), frozenset(self.family("improved"))
        verbs = [lexicon.family(kind) for kind in ("doubled", "double") if lexicon.known(kind)]
        self._doubled = frozenset("".join(verbs))
        self._opened = tuple((letters(lexicon, *kinds), name) for name, kinds in OPENED.items())

    # --- what the engine asks ----------------------------------------------------------------------------------

    def known(self, kind: str) -> bool:
        """Whether the kind belongs to the alphabet."""
        return kind in CUES or kind in ITEMS or kind in ANY or kind in ("other", "blank")

    def joinable(self, kind: str) -> bool:
        """Cues and items may all have several pieces."""
        return self.known(kind)

    @property
    def worded(self) -> str:
        """Cues are not asked which of them are words of a name."""
        return ""

    def family(self, kind: str, join: str | None = None) -> str:  # noqa: ARG002 - cues do not ask what touches
        """The letters of a kind; ``other`` and ``blank`` are the words that a gap may hold."""
        if kind in ("other", "blank"):
            barred = BREAKS if kind == "other" else MARKED
            return "".join(letter for kinds, letter in self._letters.items() if not kinds & barred)
        if kind in ANY:
            return "".join(self._items[item] for item in sorted(ANY[kind]))
        if kind in ITEMS:
            return self._items[kind]
        return "".join([letter for kinds, letter in self._letters.items() if not kind or kind in kinds])

    # --- folding -----------------------------------------------------------------------------------------------

    def fold(self, text: Text, items: Iterable[Figure | Dated]) -> Folded:
        """The shape of cues and items of a text."""
        letters = list(text.shape.translate(self.table))
        places: dict[int, Figure | Dated] = {}
        for item in items:
            start, end = item.start, item.end
            last = item.stated[-1].end if isinstance(item, Figure) and item.stated else end
            letter = self._letter(text, item)
            letters[start:end] = [letter, *TAIL * (end - start - 1)]
            if last > end:  # the brackets around an equivalent belong to the figure
                while last < len(letters) and text.pieces[last] in CLOSING:
                    last += 1
                letters[end:last] = TAIL * (last - end)
            places[start] = item
        return Folded(text, "".join(letters), places)

    def _letter(self, text: Text, item: Figure | Dated) -> str:
        if not isinstance(item, Figure):
            return self._items["period"]
        kind = item.unit.kind if item.unit else "number"
        shape, start, end = text.shape, item.start, item.end
        if kind == "multiple" and not self._doubled.isdisjoint(shape[start:end]):
            return self._items["doubled"]
        for letters, name in self._opened:
            if shape[start] in letters:
                return self._items[name]
        if text.pieces[start].lstrip()[:1] in PLUS or (
            start and kind in SIGNABLE and end > start and _plus(text, start)
        ):
            return self._items["signed"]
        return self._items[KINDS.get(kind, "bare")]


SIGNABLE = frozenset(("percent", "percentage_point", "basis_point"))
KINDS = {
    "money": "cash", "percent": "rate", "percentage_point": "rate", "basis_point": "rate", "multiple": "multiple",
    "count": "quantity", "measure": "quantity",
}  # fmt: skip


class Folded:
    """A text as the passes after the grammar see it: cues and items."""

    __slots__ = ("places", "shape", "text")

    def __init__(self, text: Text, shape: str, places: dict[int, Figure | Dated]) -> None:
        self.text, self.shape, self.places = text, shape, places

    def value(self, at: int, kind: str) -> Any:
        """The item at a piece, or the value of the cue that stands there."""
        item = self.places.get(at)
        return self.text.value(at, kind) if item is None else item


def _plus(text: Text, start: int) -> bool:
    """Whether a plus sign stands before a piece and touches it, and touches nothing before: sales +5."""
    return (
        text.pieces[start - 1].strip() in PLUS
        and not text.pieces[start][:1].isspace()
        and text.pieces[start - 1][:1].isspace()
    )
