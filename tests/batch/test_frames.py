"""The accessor of pandas and the namespace of Polars give what the loop gives, beside the rows they belong to."""

from __future__ import annotations

from datetime import date

import pytest

import claimnum

pd = pytest.importorskip("pandas")
pl = pytest.importorskip("polars")
pytest.importorskip("pyarrow")
pytest.importorskip("claimnum.pandas")
frames = pytest.importorskip("claimnum.polars")

TEXTS = ["about 5 euros last year", None, "3% of 40 stores", "nothing"]
DAYS = [date(2020, 5, 5), date(2021, 1, 1), None, date(2022, 1, 1)]
DAY = date(2023, 3, 6)


def loop(text: str | None, day: date | None) -> list[tuple[str, str | None]]:
    if text is None:
        return []
    return [(c.text, c.period.timex if c.period else None) for c in claimnum.extract(text, anchor=day).claims]


# --- pandas ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("dtype", [object, "str", "string[pyarrow]", "category"])
def test_extract_keeps_index_and_name(dtype: object) -> None:
    series = pd.Series(TEXTS, index=list("abcd"), name="text").astype(dtype)
    found = series.claims.extract(DAY)
    assert (list(found.index), found.name) == (list("abcd"), "text")
    assert found["b"] is None
    assert [(c.text, c.period and c.period.timex) for c in found["a"]] == loop(TEXTS[0], DAY)


def test_explode_is_tidy() -> None:
    found = pd.Series(TEXTS, index=list("abcd")).claims.explode(DAY)
    assert list(found.index) == ["a", "c", "c"]
    assert list(found["surface"]) == ["about 5 euros", "3%", "40 stores"]
    assert str(found["value"].dtype) == "decimal128(38, 9)[pyarrow]"
    assert list(pd.Series(TEXTS).claims.explode(DAY, what="periods")["timex"]) == ["2022"]


def test_explode_of_rows_that_share_an_index() -> None:
    assert list(pd.Series(["5 euros", "6 euros"], index=[7, 7]).claims.explode().index) == [7, 7]


@pytest.mark.parametrize("days", [DAYS, [str(day) if day else None for day in DAYS]])
def test_anchors_are_a_column_of_the_same_index(days: list[object]) -> None:
    series = pd.Series(TEXTS)
    expected = [loop(text, day) for text, day in zip(TEXTS, DAYS, strict=True)]
    found = series.claims.extract(pd.Series(days))
    assert [[(c.text, c.period and c.period.timex) for c in one or ()] for one in found] == expected
    with pytest.raises(claimnum.OptionError, match="index"):
        series.claims.extract(pd.Series(days, index=list("abcd")))


def test_timestamps_are_anchors() -> None:
    series = pd.Series(["5 euros last year"])
    for anchor in (pd.Timestamp("2020-05-05"), pd.Series([pd.Timestamp("2020-05-05")]), "2020-05-05"):
        assert series.claims.explode(anchor)["period_timex"].tolist() == ["2019"]


def test_numbers_have_no_claims() -> None:
    with pytest.raises(AttributeError, match="strings"):
        _ = pd.Series([1.5]).claims
    assert pd.Series([], dtype=object).claims.explode().empty
    assert pd.Series([None, None]).claims.extract().isna().all()


def test_a_reader_or_options() -> None:
    series = pd.Series(["$5"])
    given = claimnum.Reader(default_currency={"$": "CAD"})
    assert series.claims.explode(reader=given)["unit"].tolist() == ["CAD"]
    assert series.claims.explode(default_currency={"$": "AUD"})["unit"].tolist() == ["AUD"]
    with pytest.raises(claimnum.OptionError, match="local"):
        series.claims.extract(local="en")


# --- Polars ----------------------------------------------------------------------------------------------------------


def flat(column: list[list[dict[str, object]] | None]) -> list[list[tuple[object, object]]]:
    return [[(record["surface"], record["period_timex"]) for record in many or ()] for many in column]


def test_series_and_expressions_give_what_the_loop_gives() -> None:
    frame = pl.DataFrame({"text": TEXTS, "day": DAYS})
    expected = [loop(text, DAY) for text in TEXTS]
    assert flat(frame["text"].claims.extract(DAY).to_list()) == expected
    assert flat(frame.select(pl.col("text").claims.extract(DAY))["text"].to_list()) == expected
    each = [loop(text, day) for text, day in zip(TEXTS, DAYS, strict=True)]
    assert flat(frame.select(pl.col("text").claims.extract(pl.col("day")))["text"].to_list()) == each
    assert flat(frame["text"].claims.extract(frame["day"]).to_list()) == each


def test_a_lazy_frame_knows_its_schema_and_streams() -> None:
    lazy = pl.LazyFrame({"text": TEXTS * 100}).with_columns(found=pl.col("text").claims.extract(DAY))
    assert lazy.collect_schema()["found"] == frames.dtype()
    assert lazy.collect().equals(lazy.collect(engine="streaming"))


def test_periods_of_a_column() -> None:
    frame = pl.DataFrame({"text": TEXTS}).select(pl.col("text").claims.extract(DAY, what="periods"))
    assert frame.schema["text"] == frames.dtype("periods")
    assert [[p["timex"] for p in many or ()] for many in frame["text"].to_list()] == [["2022"], [], [], []]


def test_a_wrong_option_is_named_when_the_expression_is_written() -> None:
    with pytest.raises(claimnum.OptionError, match="local"):
        pl.col("text").claims.extract(local="en")
