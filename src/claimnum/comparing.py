"""Comparing: which periods are those that something is compared with, and what a negation makes of a relation.

A period is compared with where a word of comparison introduces it (than last year, from 3% in June), where a change
is measured from it, or where it stands in brackets before its figure.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimnum.amounts import Figure
from claimnum.calendars import Duration, Relative, Rolling, Shifted
from claimnum.calendars.contextual import Prior
from claimnum.contrasted import contrasted, is_foreseen
from claimnum.periods import Dated
from claimnum.phrases import TAIL
from claimnum.shapes import after, head

if TYPE_CHECKING:
    from claimnum.discourse import Scene, Sentence
    from claimnum.signs import Signs

#: Words that may stand between what introduces a comparison and the period compared with.
NEAR, FAR = 3, 6
#: No word of comparison stands farther before a period.
REACH = 120
#: So many items stand before a second base's period.
FEWEST = 3
#: Two figures that are one thing: in all, and for each share.
PAIR = 2
#: How far before "until" its negation stands.
DENIED = 4
#: What a comparison from one of these is measured in.
CHANGES = frozenset({"percent", "percentage_point", "basis_point", "multiple"})
Item = Figure | Dated


# --- what is compared --------------------------------------------------------------------------------------------


def compare(scene: Scene, of: Signs, sentence: Sentence) -> None:
    """Marks the periods compared with, and takes the preposition from those that begin with it."""
    shape, own = scene.folded.shape, scene.text.shape
    for item in sentence.periods:
        if isinstance(item.expression, Duration):  # more than two years
            item.compare = False
            continue
        if item.compare:  # a movement said so; what lies from somewhere on is compared with nothing
            item.compare = item.relation in {"in", "as_of"} and not is_told_of(shape, of, sentence, item)
            if item.compare:
                find_base(shape, own, of, sentence, item)
            continue
        if isinstance(item.expression, Rolling) and item.expression.n > 0:
            continue
        if item.relation == "since" and begins_from(scene, item):
            k = sentence.items.index(item)
            before = sentence.items[k - 1] if k else None
            owned = owns_base(shape, own, of, sentence, k)
            if owned or is_measured_from(shape, of, item, before) or is_moved_in(sentence, k):
                item.relation, item.start, item.compare = "in", after(own, item.start), True
        elif item.relation in {"in", "as_of"}:
            item.compare = is_compared(shape, own, of, sentence, item)
    if len(sentence.items) > FEWEST:
        second_bases(shape, of, sentence.items)


def is_compared(shape: str, own: str, of: Signs, sentence: Sentence, item: Dated) -> bool:
    """Whether something is compared with a period, and was not only foreseen in it."""
    if against(shape, own, of, sentence, item) or bracketed(shape, of, item) or behind_bases(shape, of, sentence, item):
        return not is_foreseen(shape, of, item)
    return contrasted(shape, own, of, sentence, item)


def find_base(shape: str, own: str, of: Signs, sentence: Sentence, item: Dated) -> None:
    """Makes the figure before or behind a period compared with a base: versus a year-ago profit of 3 million."""
    if not of.measured.isdisjoint(shape[max(0, item.start - 2) : item.start]):
        owns_base(shape, own, of, sentence, sentence.items.index(item))
    if isinstance(item.expression, Shifted):
        base_of(shape, of, sentence, item, of.beside_base, of.acts)


def against(shape: str, own: str, of: Signs, sentence: Sentence, item: Dated) -> bool:
    """Whether a word of comparison introduces a period; its figure is a base: more than the 9 million spent in 2023."""
    at = item.start
    if of.measured.isdisjoint(shape[max(sentence.start, at - REACH) : at]) or not introduced(
        shape, own, of, sentence.start, at, ago=item.instead is not None
    ):
        return False
    owns_base(shape, own, of, sentence, sentence.items.index(item))
    base_of(shape, of, sentence, item, of.measured)
    return True


def base_of(
    shape: str, of: Signs, sentence: Sentence, item: Dated, words: frozenset[str], barred: frozenset[str] = frozenset()
) -> None:
    """Makes the figure before a period compared with a base where a word of comparison stands before it."""
    k = sentence.items.index(item)
    figure = sentence.items[k - 1] if k else None
    if not isinstance(figure, Figure) or figure.role == "base" or (figure.role == "level" and figure.direction):
        return
    first = sentence.items[k - 2] if k > 1 else figure  # from 5 million, or 3 dollars a share
    if not isinstance(first, Figure) or not of.joint.issuperset(shape[first.end : figure.start].replace(TAIL, "")):
        first = figure
    reach = range(max(sentence.start, first.start - FAR), first.start)
    between = shape[max((i for i in reach if shape[i] in words), default=first.start) : first.start]
    if between and of.items.isdisjoint(between) and barred.isdisjoint(between):
        for base in (first, figure):
            base.role, base.direction = "base", None


def second_bases(shape: str, of: Signs, items: list[Item]) -> None:
    """Finds the bases beside another base or a level in a sentence where something is compared."""
    for k in range(FEWEST, len(items)):
        item, then = items[k], items[k - 2]
        if isinstance(item, Dated) and isinstance(then, Dated) and (item.compare or then.compare):
            go_on(shape, of, items[k - 3], then, items[k - 1], item)


def go_on(shape: str, of: Signs, base: Item, then: Dated, figure: Item, item: Dated) -> None:
    """A base beside another, or beside a level: from 3 million in March and 2 million a year ago.

    A change from a period beside one from another is a change as well: grew 3 million from March and 2 from May.
    """
    if isinstance(base, Dated) or isinstance(figure, Dated):
        return
    if base.role == figure.role == "base" and item.relation in {"in", "as_of"} and figure.end == item.start:
        item.compare = item.compare or then.compare  # versus 1.5% a year ago and 1.4% a quarter ago
    beside = (base.role == "base" and then.compare) or (item.compare and isinstance(item.expression, Shifted))
    plain = figure.role == "level" and figure.direction is None and figure.unit == base.unit
    beside = beside or (base.role == "change" and then.compare and item.compare)
    if not beside or not plain or item.relation not in {"in", "as_of"}:
        return
    between, behind = set(shape[then.end : figure.start]) - {TAIL}, shape[figure.end : item.start]
    reach = NEAR if base.role == "base" else 1
    if not between or not between <= of.joint | of.origin or len(behind) > reach or set(behind) & of.acts:
        return
    measured = not of.origin.isdisjoint(behind) or (then.instead is None and isinstance(then.expression, Shifted))
    if base.role == "change" and measured:
        figure.role, figure.direction = "change", base.direction
    elif base.role != "change" and not measured:
        figure.role, item.compare = "base", True


def is_told_of(shape: str, of: Signs, sentence: Sentence, item: Dated) -> bool:
    """Whether a change is that of the period after it, and not from it: after rising 0.6% the month before."""
    if item.instead is None:
        return False
    k = sentence.items.index(item)
    change = sentence.items[k - 1] if k else None
    if not isinstance(change, Figure) or change.role != "change" or change.end != item.start:
        return False
    led = shape[max(sentence.start, change.start - NEAR) : change.start]
    return led[-1:] in of.lost or not of.following.isdisjoint(led)


def begins_from(scene: Scene, item: Dated) -> bool:
    """Whether a period begins with the word for from (and not with since)."""
    text, at = scene.text, item.start
    meanings = text.joined.get(at) or text.lexicon.meant.get(text.pieces[at]) or {}
    return "from" in meanings


def is_measured_from(shape: str, of: Signs, item: Dated, before: Item | None) -> bool:
    """Whether "from" says what a change is measured from: 3% from July, a 3% drop from July, from last year."""
    expression = item.expression
    if item.instead is not None or (isinstance(expression, (Relative, Prior)) and expression.shift < 0):
        return True
    stated = before.start - 2 if isinstance(before, Dated) and before.end == item.start else item.start - 1
    if shape[head(shape, max(stated, 0))] in of.unmoved:  # unchanged in March from February
        return True
    return (
        isinstance(before, Figure)
        and of.rise.issuperset(shape[before.end : item.start])
        and before.unit is not None
        and before.amount.per is None
        and (before.role == "change" or (before.unit.kind in CHANGES and not before.direction and not before.forward))
    )


def is_moved_in(sentence: Sentence, k: int) -> bool:
    """Whether a change stands before "from" with its own period between: dropped 0.1% in June from May."""
    if k < 2:
        return False
    change, own, item = sentence.items[k - 2 : k + 1]
    if not isinstance(own, Dated) or own.end != item.start or not isinstance(change, Figure):
        return False
    return change.role == "change" and own.start - change.end < NEAR


def owns_base(shape: str, own: str, of: Signs, sentence: Sentence, k: int) -> bool:
    """Whether the figure of a period measured from is a base: from November's 3.9%, from its June peak of 4,120."""
    item, figure = sentence.items[k], sentence.items[k + 1] if k + 1 < len(sentence.items) else None
    if not isinstance(figure, Figure):
        return False
    between = shape[item.end : figure.start]
    named = own[item.end] in of.possessive or (
        own[max(0, item.start - 1)] in of.article and not of.genitive.isdisjoint(between[-1:])
    )
    if not named or len(between) > FAR or not (of.telling | of.joining).isdisjoint(between[:-1]):
        return False
    if not (of.telling | (of.joining - of.genitive)).isdisjoint(between[-1:]):
        return False
    if figure.role == "level" and not figure.direction:
        figure.role = "base"
    return figure.role == "base"


def introduced(shape: str, own: str, of: Signs, start: int, at: int, *, ago: bool) -> bool:
    """Whether a word of comparison introduces the period at a piece: from 3% in June, than last year."""
    words, figures, origin = 0, 0, -1
    anew = at > start + 1 and own[at - 1] in of.article and shape[at - 2] in of.joint  # from $5 and its 2027 sales
    for i in range(at - 1, start - 1, -1):
        letter = shape[i]
        if letter not in of.telling:
            words += letter != TAIL
            if words > FAR:
                return False
            continue
        if letter in of.period or letter in of.barrier or (i > start and _parts(shape, of, i, at, figures, ago=ago)):
            return False
        after_it = letter in of.following and not figures  # from 11% after first-quarter profit fell
        if (
            after_it or (figures and letter in of.verb) or (anew and letter in of.figure)
        ):  # exports from the port rose 5% in March
            return False
        if letter in of.figure:
            figures, origin = figures + 1, i
        elif letter in of.compare and letter not in of.origin:
            return figures > 0 or words < NEAR or (words == NEAR and of.said.isdisjoint(shape[i:at]))
        elif letter in of.origin:
            named = after(own, i)
            near = origin == named or (own[named] in of.article and words <= FAR)
            onward = figures > 1 and not of.onto.isdisjoint(shape[origin:at])  # from 3% to 5% in March
            return near and not onward if figures else not words or (words == 1 and own[named] in of.article)
        else:
            words += 1
    return False


def _parts(shape: str, of: Signs, i: int, at: int, figures: int, *, ago: bool) -> bool:
    """Whether a piece parts a period from what stands before it: to 2.3% from 2.7% and sees 2% in 2025."""
    if figures:
        return shape[i] in of.acts and shape[i - 1] in of.joint
    return shape[i] in of.comma and not (ago and i == at - 1)


def behind_bases(shape: str, of: Signs, sentence: Sentence, item: Dated) -> bool:
    """Whether a period is that of two bases before it: from $34 million, or 28 cents a share, a year ago."""
    k = sentence.items.index(item)
    if k < PAIR or not all(isinstance(one, Figure) and one.role == "base" for one in sentence.items[k - PAIR : k]):
        return False
    between = shape[sentence.items[k - 1].end : item.start]
    return len(between) <= FAR and not of.comma.isdisjoint(between[-PAIR:])


def bracketed(shape: str, of: Signs, item: Dated) -> bool:
    """(2021: CHF 1,197.2 million)."""
    start, end = item.start, item.end
    return start > 0 and end < len(shape) and shape[start - 1] in of.open and shape[end] in of.colon


def deny(scene: Scene, of: Signs, item: Dated) -> None:
    """Not until 2025 is in 2025."""
    shape = scene.folded.shape
    if any(letter in of.negation for letter in shape[max(0, item.start - DENIED) : item.start]):
        item.relation, item.start = "in", after(scene.text.shape, item.start)
