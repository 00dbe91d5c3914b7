"""Signs: the letters that dating and comparing ask for, of cues and of a text's own shape."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from claimnum import shapes

if TYPE_CHECKING:
    from claimnum.cues import Cues
    from claimnum.lexicon import Lexicon

#: The cues that tell whether a period is compared with.
TELLING = (
    "figure", "period", "compare", "than", "instead", "from", "moved_from", "comma", "stop", "semicolon", "line",
    "paragraph", "pipe", "bullet", "future", "moved", "fact", "said", "after",
)  # fmt: skip


class Signs(NamedTuple):
    """The letters that dating asks for, of the folded shape and (``article``, ``tail_from``) of the text's own."""

    figure: frozenset[str]
    period: frozenset[str]
    compare: frozenset[str]
    origin: frozenset[str]
    negation: frozenset[str]
    open: frozenset[str]
    colon: frozenset[str]
    comma: frozenset[str]
    barrier: frozenset[str]
    verb: frozenset[str]
    said: frozenset[str]
    foreseen: frozenset[str]
    article: frozenset[str]
    ended: frozenset[str]
    ends_on: frozenset[str]
    on: frozenset[str]
    year: frozenset[str]
    fiscal: frozenset[str]
    awaited: frozenset[str]
    done: frozenset[str]
    be: frozenset[str]
    had: frozenset[str]
    to: frozenset[str]
    headed: frozenset[str]
    joint: frozenset[str]
    future: frozenset[str]
    acts: frozenset[str]
    following: frozenset[str]
    bounded: frozenset[str]
    lasting: frozenset[str]
    rise: frozenset[str]
    contracted: frozenset[str]
    starting: frozenset[str]
    waiting: frozenset[str]
    beside: frozenset[str]
    lost: frozenset[str]
    #: What decides whether a period is compared with; all else are words between.
    telling: frozenset[str]
    possessive: frozenset[str]
    pronoun: frozenset[str]
    own_comma: frozenset[str]
    into: frozenset[str]
    multiple: frozenset[str]
    traded: frozenset[str]
    preposition: frozenset[str]
    settled: frozenset[str]
    unmoved: frozenset[str]
    parting: frozenset[str]
    outlook: frozenset[str]
    onto: frozenset[str]
    upon: frozenset[str]
    maturity: frozenset[str]
    since: frozenset[str]
    record: frozenset[str]
    genitive: frozenset[str]
    peak: frozenset[str]
    estimated: frozenset[str]
    joining: frozenset[str]
    #: What a base is measured by: a word of comparison or origin; one of those, or what it lies beside or after.
    measured: frozenset[str]
    beside_base: frozenset[str]
    items: frozenset[str]


def signs_of(lexicon: Lexicon, cues: Cues) -> Signs:
    """Compiles the letters of a language."""
    letters = partial(shapes.letters, cues)

    own = partial(shapes.letters, lexicon)

    return Signs(
        letters("figure"), letters("period"), letters("compare", "than", "instead"), letters("from", "moved_from"),
        letters("negation"), letters("open"), letters("colon"), letters("comma"),
        letters("stop", "semicolon", "line", "paragraph", "pipe", "bullet"), letters("fact", "moved"), letters("said"),
        letters("foreseen"), own("a", "the", "owned"),
        own("ended"), own("ends_on"), own("on", "in"), own("year_word"), own("fiscal"), own("awaited"), own("done"),
        own("be"), own("had"), own("to"), own("ahead_word"), letters("comma", "and", "or"),
        letters("future"), letters("future", "moved", "fact", "said"), letters("after"), own("bounded"), own("for"),
        letters("rise"), own("contracted"), own("starting"),
        own("awaited", "contracted"),
        letters("beside"), letters("moved", "lost", "stock"),
        letters(*TELLING), own("possessive"), own("pronoun"), own("comma"), letters("into"), letters("multiple"),
        letters("traded"), letters("preposition"), letters("settled", "moved", "fact"), letters("unmoved"),
        letters("semicolon", "but"), letters("outlook"), letters("to"), own("upon"),
        letters("maturity"),
        letters("since"), letters("record"), letters("of"), letters("sum_word", "peak"),
        own("estimated"),
        letters("preposition", "conjunction", "relative", "particle"),
        letters("compare", "than", "instead", "from", "moved_from"),
        letters("compare", "than", "instead", "from", "moved_from", "beside", "after"), letters("figure", "period"),
    )  # fmt: skip
