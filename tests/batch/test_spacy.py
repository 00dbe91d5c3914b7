"""The component of spaCy: spans over tokens, claims that survive serialisation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

spacy = pytest.importorskip("spacy")
pytest.importorskip("claimnum.spacy")

if TYPE_CHECKING:
    from spacy.language import Language

TEXT = "Revenue rose 5% to €4.2bn in 2022, it will be more than 5 billion euros this year."


def pipeline(**config: Any) -> Language:
    nlp = spacy.blank("en")
    nlp.add_pipe("claimnum", config={"anchor": "2023-03-06", **config})
    return nlp  # type: ignore[no-any-return]


def test_claims_have_spans() -> None:
    doc = pipeline()(TEXT)
    assert [span.text for span in doc.spans["claims"]] == [claim.text for claim in doc._.claims]
    assert [span._.claim for span in doc.spans["claims"]] == list(doc._.claims)
    assert [span.label_ for span in doc.spans["claims"]] == [claim.kind for claim in doc._.claims]
    assert [span.text for span in doc.spans["periods"]] == [period.text for period in doc._.extraction.periods]


def test_a_doc_survives_its_bytes() -> None:
    nlp = pipeline()
    doc = nlp(TEXT)
    again = spacy.tokens.Doc(nlp.vocab).from_bytes(doc.to_bytes())
    assert again._.claims == doc._.claims
    assert again._.extraction == doc._.extraction


def test_entities_are_set_on_request() -> None:
    assert not pipeline()(TEXT).ents
    assert [ent.label_ for ent in pipeline(ents=True)(TEXT).ents].count("money") >= 1


def test_the_anchor_of_a_doc_goes_first_and_options_are_the_readers() -> None:
    nlp = pipeline(options={"default_currency": {"$": "CAD"}})
    doc = nlp.make_doc("$5 last year")
    doc._.anchor = "2011-01-01"
    doc = nlp(doc)
    (claim,) = doc._.claims
    assert (claim.unit, claim.period.timex) == ("CAD", "2010")


def test_many_docs_in_a_pipe() -> None:
    docs = list(pipeline().pipe(["5 euros", "", "6 euros"]))
    assert [len(doc._.claims) for doc in docs] == [1, 0, 1]


def test_a_doc_that_no_component_read_has_no_claims() -> None:
    assert spacy.blank("en")("5 euros")._.claims == ()
