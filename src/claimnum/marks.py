"""Marks: the letters of the folded shape that tell which period is which figure's."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from claimnum.phrases import TAIL

if TYPE_CHECKING:
    from claimnum.cues import Cues


class Marks(NamedTuple):
    """The letters that linking asks for."""

    parting: frozenset[str]
    clause: frozenset[str]
    relative: frozenset[str]
    participial: frozenset[str]
    comma: frozenset[str]
    joint: frozenset[str]
    said: frozenset[str]
    moved: frozenset[str]
    maturity: frozenset[str]
    than: frozenset[str]
    record: frozenset[str]
    respectively: frozenset[str]
    present: frozenset[str]
    quoted: frozenset[str]
    polled: frozenset[str]
    dash: frozenset[str]
    bullet: frozenset[str]
    pipe: frozenset[str]
    outlook: frozenset[str]
    varied: frozenset[str]
    compare: frozenset[str]
    fact: frozenset[str]
    origin: frozenset[str]
    contract: frozenset[str]
    open: frozenset[str]
    close: frozenset[str]
    quiet: frozenset[str]
    ended: frozenset[str]
    inside: frozenset[str]


def marks_of(cues: Cues) -> Marks:
    """The letters of an alphabet that linking asks for."""

    def letters(*kinds: str) -> frozenset[str]:
        return frozenset("".join(map(cues.family, kinds)))

    return Marks(
        parting=letters("semicolon", "but", "pipe", "relative", "participial", "after"),
        clause=letters("semicolon", "but", "pipe"),
        relative=letters("relative"),
        participial=letters("participial", "after"),
        comma=letters("comma"),
        joint=letters("and", "or", "comma"),
        said=letters("said"),
        moved=letters("moved"),
        maturity=letters("maturity"),
        than=letters("than"),
        record=letters("record"),
        respectively=letters("respectively"),
        present=letters("present"),
        quoted=letters("quoted"),
        polled=letters("polled"),
        dash=letters("dash"),
        bullet=letters("bullet", "dash"),
        pipe=letters("pipe"),
        outlook=letters("outlook"),
        varied=letters("varied"),
        compare=letters("compare"),
        fact=letters("fact"),
        origin=letters("from"),
        contract=letters("maturity", "contract"),
        open=letters("open"),
        close=letters("close"),
        ended=letters("ended"),
        inside=letters("inside"),
        quiet=letters("pronoun", "the", "a") | frozenset(cues.family("other") + TAIL),
    )
