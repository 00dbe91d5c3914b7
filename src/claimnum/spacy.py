"""Claims in a spaCy pipeline: the component ``claimnum``, found by its name where the package is installed.

``doc._.claims`` are the claims, ``doc._.extraction`` all that was read; ``doc.spans["claims"]`` and
``doc.spans["periods"]`` their spans, widened to whole tokens, and ``span._.claim`` the claim of such a span.

>>> import spacy, claimnum.spacy
>>> nlp = spacy.blank("en")
>>> _ = nlp.add_pipe("claimnum", config={"anchor": "2023-03-06"})
>>> doc = nlp("It will spend more than 20 billion yuan this year.")
>>> doc.spans["claims"][0], doc._.claims[0].period.iso
(more than 20 billion yuan, '2023-01-01/2023-12-31')
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import spacy
from spacy.language import Language
from spacy.tokens import Doc, Span

from claimnum.model import Extraction
from claimnum.reader import reader as made_with

if TYPE_CHECKING:
    from claimnum.model import Claim, Period

KEY = "claimnum"


def _extraction(doc: Doc) -> Extraction:
    """What was read in a doc; kept there in its JSON form, so that ``to_bytes`` carries it along."""
    return Extraction.from_dict({"claims": [], "periods": [], **doc.user_data.get(KEY, {}), "text": doc.text})


def _claim(span: Span) -> Claim | None:
    """The claim of a span of ``doc.spans["claims"]``."""
    covering = (span.start_char, span.end_char)
    found = (c for c in _extraction(span.doc).claims if covering[0] <= c.start and c.end <= covering[1])
    return next(found, None)


Doc.set_extension("extraction", getter=_extraction, force=True)
Doc.set_extension("claims", getter=lambda doc: _extraction(doc).claims, force=True)
Span.set_extension("claim", getter=_claim, force=True)


class Component:
    """Reads each doc that passes; ``doc._.anchor``, where it is set, goes before the pipeline's own."""

    def __init__(self, anchor: str | None, options: dict[str, Any], *, ents: bool) -> None:
        self.reader, self.anchor, self.ents = made_with(options), anchor, ents

    def __call__(self, doc: Doc) -> Doc:
        found = self.reader.extract(doc.text, doc._.anchor or self.anchor)  # type: ignore[arg-type]
        record = found.to_dict()
        del record["text"]
        doc.user_data[KEY] = record
        doc.spans["claims"] = _spans(doc, found.claims)
        doc.spans["periods"] = _spans(doc, found.periods)
        if self.ents:
            doc.ents = spacy.util.filter_spans([*doc.spans["claims"], *doc.spans["periods"], *doc.ents])
        return doc


Doc.set_extension("anchor", default=None, force=True)


def _spans(doc: Doc, found: tuple[Claim | Period, ...]) -> list[Span]:
    labels = [getattr(one, "kind", "period") for one in found]
    spans = [
        doc.char_span(one.start, one.end, label=label, alignment_mode="expand")
        for one, label in zip(found, labels, strict=True)
    ]
    return [span for span in spans if span is not None]


@Language.factory("claimnum", default_config={"anchor": None, "ents": False, "options": {}})
def component(nlp: Language, name: str, anchor: str | None, ents: bool, options: dict[str, Any]) -> Component:  # noqa: FBT001  - spaCy's call
    """The component; ``options`` are those of :class:`claimnum.Reader` that JSON can hold."""
    return Component(anchor, options, ents=ents)
