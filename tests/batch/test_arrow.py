"""Arrow columns say what the claims say, whatever the numbers, and the same from every process."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import attrs
import pytest

import claimnum
from claimnum.model import Amount, Claim, Converted, Extraction, Implied, Period

pa = pytest.importorskip("pyarrow")
arrow = pytest.importorskip("claimnum.arrow")

DAY = date(2023, 3, 6)
TEXTS = [
    "It put more than 3 billion yuan ($433 million) into cars in 2022.",
    None,
    "Nothing was said.",
    "Sales of about 17 billion yuan last year, up 5%, and 2,300 stores by 2030.",
]


def own(record: dict[str, Any], names: dict[str, str]) -> dict[str, Any]:
    return {name: record[column] for column, name in names.items()}


def test_records_are_the_claims() -> None:
    found = arrow.extract_array(pa.array(TEXTS), DAY, to="USD")
    found.validate(full=True)
    assert found.type == arrow.CLAIMS_TYPE
    assert found.to_pylist()[1] is None
    reader = claimnum.Reader(to="USD")
    for text, records in zip(TEXTS, found.to_pylist(), strict=True):
        claims = reader.extract(text, DAY).claims if text else ()
        assert len(records or ()) == len(claims)
        for record, claim in zip(records or (), claims, strict=True):
            same(record, claim)


def same(record: dict[str, Any], claim: Claim) -> None:
    assert record["surface"] == claim.text
    for name in ("start", "end", "kind", "value", "low", "high", "low_open", "high_open", "approx", "unit", "per"):
        assert record[name] == getattr(claim, name)
    for name in ("decimals", "role", "direction", "forward_looking", "negated"):
        assert record[name] == getattr(claim, name)
    assert tuple(record["candidates"]) == claim.candidates
    assert tuple(record["assumptions"]) == claim.assumptions
    assert [(s["surface"], s["value"], s["unit"]) for s in record["stated"]] == [
        (s.text, s.value, s.unit) for s in claim.stated
    ]
    period = claim.period
    assert record["period_surface"] == (period and period.text)
    assert record["period_from"] == (period and period.from_)
    assert record["period_timex"] == (period and period.timex)
    if claim.converted is not None:
        assert record["converted_unit"] == claim.converted.unit
        assert record["rate_date"] == claim.converted.rate_date
        assert record["unconverted"] == claim.converted.reason


def test_periods_are_all_periods_of_the_text() -> None:
    found = arrow.extract_array(TEXTS, DAY, what="periods")
    assert found.type == arrow.PERIODS_TYPE
    read = claimnum.Reader().extract
    expected = [None if text is None else [p.text for p in read(text, DAY).periods] for text in TEXTS]
    assert [None if many is None else [p["surface"] for p in many] for many in found.to_pylist()] == expected


@pytest.mark.parametrize("what", ["claims", "periods"])
def test_every_number_of_processes_gives_the_same(what: str) -> None:
    texts = TEXTS * 50
    alone = arrow.extract_array(texts, DAY, what=what)
    assert arrow.extract_array(texts, DAY, what=what, processes=2).equals(alone)


@pytest.mark.parametrize("texts", [[], pa.array([], pa.string()), pa.chunked_array([], pa.string())])
def test_no_texts_give_an_empty_array(texts: Any) -> None:
    found = arrow.extract_array(texts)
    assert (len(found), found.type) == (0, arrow.CLAIMS_TYPE)


def test_anchors_may_be_a_column() -> None:
    anchors = pa.chunked_array([pa.array([date(2020, 5, 5), None])])
    found = arrow.extract_array(pa.array(["5 euros last year"] * 2), anchors)
    assert [many[0]["period_timex"] for many in found.to_pylist()] == ["2019", None]


def test_a_text_without_a_readable_anchor_is_null() -> None:
    assert arrow.extract_array(["5 euros", "6 euros"], ["no day", DAY]).is_null().to_pylist() == [True, False]


def test_what_is_asked_for_is_claims_or_periods() -> None:
    with pytest.raises(claimnum.OptionError, match="what='sums'"):
        arrow.extract_array([], what="sums")


# --- numbers that columns cannot hold --------------------------------------------------------------------------------


def claim(value: str, **more: Any) -> Extraction:
    number = Decimal(value)
    return Extraction(text="", claims=(Claim(kind="number", value=number, low=number, high=number, **more),))


@pytest.mark.parametrize(
    ("value", "kept", "exact"),
    [
        ("3E+9", "3000000000", True),
        ("-0.123456789", "-0.123456789", True),
        ("0.1234567891", "0.123456789", False),
        ("1E-30", "0", False),
        ("1E+28", "10000000000000000000000000000", True),
        ("1E+29", None, False),
        ("9" * 400, None, False),
        ("1E+999999", None, False),
        ("NaN", None, False),
    ],
)
def test_a_number_that_does_not_fit_says_so(value: str, kept: str | None, exact: bool) -> None:  # noqa: FBT001
    found = arrow.claims_array([claim("5"), claim(value)]).flatten().to_pylist()
    assert found[0]["value"] == 5
    assert found[0]["exact"] is True
    assert found[1]["value"] == (None if kept is None else Decimal(kept))
    assert found[1]["exact"] is exact


def test_half_a_surrogate_pair_becomes_a_question_mark() -> None:
    assert arrow.claims_array([claim("5", text="5 \ud800")]).flatten().field("surface").to_pylist() == ["5 ?"]


# --- tables ----------------------------------------------------------------------------------------------------------


def test_a_table_has_one_record_a_claim(handmade: Extraction) -> None:
    table = arrow.to_table([Extraction(text=""), handmade, handmade])
    assert table["row"].to_pylist() == [1] * len(handmade) + [2] * len(handmade)
    assert table["surface"].to_pylist() == [c.text for c in handmade] * 2
    assert table["implied_rate"][0].as_py() == Decimal("6.92841")
    assert table["rate"][0].as_py() == Decimal("0.14456")
    assert table["stated"][0].as_py()[0]["unit"] == "USD"


def test_batches_come_as_they_are_full(handmade: Extraction) -> None:
    sizes = [batch.num_rows for batch in arrow.to_batches([handmade] * 5, most=6)]
    assert sizes == [6, 6, 3]
    assert arrow.to_table([]).num_rows == 0


def test_every_field_of_a_claim_is_a_column() -> None:
    """A field added to the values is not forgotten here; those left out are named."""
    flat = {(group.of(Probe()), attribute) for group in arrow.CLAIMS for _, attribute, _ in group.fields}
    left_out = {
        Claim: {"stated", "period", "converted", "implied", "cue", "subject", "trace"},
        Period: {"window", "alternatives"},
        Converted: {"low_open", "high_open", "approx", "per", "rate_from", "days", "path", "significant"}
        | {"assumptions"},
        Implied: {"quote", "low", "high", "table", "table_date", "source", "distance", "contradicted"},
    }
    for kind, names in left_out.items():
        have = {attribute for of, attribute in flat if of == kind.__name__.lower()}
        assert have | names == {field.name for field in attrs.fields(kind)}, kind
    assert {a for _, a, _ in arrow.AMOUNT} | {"candidates", "assumptions"} == {f.name for f in attrs.fields(Amount)}


class Probe:
    """Tells which of a claim's objects a group of columns is read from."""

    period, converted, implied = "period", "converted", "implied"

    def __eq__(self, other: object) -> bool:
        return other == "claim"

    def __hash__(self) -> int:
        return hash("claim")
