"""Consistency: what the claims of a document say about each other. A report; nothing is corrected.

Claims are compared where they say that they are of the same thing: the same subject, measure, period and role.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from claimnum.changes import rounding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimnum.model import Claim, Extraction

#: Words that do not make another subject.
ARTICLES = ("the ", "its ", "a ", "an ", "their ", "our ")


@attrs.frozen
class Finding:
    """Something that a reader of the document should know.

    ``kind`` is ``repeated`` (the same figure twice), ``narrowed`` (a later figure is more precise), ``contradiction``
    (two figures that cannot both be so), ``arithmetic`` (a change does not lead from its base to its level) or ``rate``
    (a figure and its equivalent imply an exchange rate that no source knows).
    """

    kind: str
    claims: tuple[Claim, ...]
    message: str

    def __str__(self) -> str:
        return f"{self.kind}: {self.message}"


def findings(extraction: Extraction) -> tuple[Finding, ...]:
    """All that can be found, in text order.

    >>> import claimnum
    >>> text = "Net debt was $5.1 billion in 2022. The dividend is safe. Net debt was $5.4 billion in 2022."
    >>> for finding in claimnum.extract(text).check():
    ...     print(finding)
    contradiction: 'net debt' is $5.1 billion and $5.4 billion
    """
    found = [*_movements(extraction), *_rates(extraction), *_pairs(extraction)]
    return tuple(sorted(found, key=lambda finding: (finding.claims[-1].start, finding.kind)))


def _movements(extraction: Extraction) -> Iterator[Finding]:
    for movement in extraction.movements:
        for change in movement.changes:
            if movement.agrees(change) is False and movement.level is not None and movement.base is not None:
                low, high = (f"{round(bound, 2):,f}" for bound in movement.expected(change) or ())
                told = f"{change.text} does not lead from {movement.base.text} to {movement.level.text}"
                claims = tuple(sorted((change, movement.level, movement.base), key=lambda claim: claim.start))
                yield Finding("arithmetic", claims, f"{told}: that is {low} to {high} {change.unit or ''}".rstrip())


def _rates(extraction: Extraction) -> Iterator[Finding]:
    for claim in extraction.claims:
        if claim.implied is not None and claim.implied.contradicted:
            implied = claim.implied
            message = f"{claim.text} and its equivalent imply {implied.rate:.4f} {implied.quote} per {implied.base}"
            yield Finding("rate", (claim,), message)


def _pairs(extraction: Extraction) -> Iterator[Finding]:
    """Each claim against the last one of the same thing: linear in the number of claims."""
    last: dict[tuple[object, ...], Claim] = {}
    for claim in extraction.claims:
        if (subject := _subject(extraction, claim)) is None:
            continue
        period = claim.period and (claim.period.from_, claim.period.to, claim.period.relation)
        key = (
            subject,
            claim.measure,
            period,
            claim.role,
            claim.direction if claim.role == "change" else None,
            claim.negated,
        )
        before = last.get(key)
        last[key] = claim
        if before is not None and (kind := _compare(before, claim)) is not None:
            yield Finding(kind, (before, claim), f"{subject!r} is {before.text} and {claim.text}")


def _subject(extraction: Extraction, claim: Claim) -> str | None:
    """What a claim is of, as claims are compared; None where the text does not say, or gives it no date."""
    if claim.subject is None or claim.period is None or claim.role == "base":
        return None
    subject = extraction.text[slice(*claim.subject)].lower()
    for article in ARTICLES:
        subject = subject.removeprefix(article)
    return subject


def _compare(one: Claim, other: Claim) -> str | None:
    if (one.low, one.high, one.low_open, one.high_open) == (other.low, other.high, other.low_open, other.high_open):
        return "repeated"
    first, second = rounding(one), rounding(other)
    if first is None or second is None:
        return _open(one, other)
    if first[1] < second[0] or second[1] < first[0]:
        return "contradiction"
    if first[0] <= second[0] and second[1] <= first[1]:
        return "narrowed"
    return "repeated"


def _open(one: Claim, other: Claim) -> str | None:
    """More than 3 against 5: narrowed; against 2: a contradiction."""
    low, high = one.low, one.high
    value = other.value if other.low == other.high else None
    if value is None:
        return None
    outside = (low is not None and (value < low or (one.low_open and value == low))) or (
        high is not None and (value > high or (one.high_open and value == high))
    )
    return "contradiction" if outside else "narrowed"
