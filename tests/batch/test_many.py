"""Many texts: the plain loop's results in the same order, a bad row alone in its error, in any number of processes."""

from __future__ import annotations

import builtins
import gc
import pickle
import sys
import tracemalloc
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from claimnum import FiscalYear, OptionError, Reader, subjects
from claimnum.batch import Row, chunks
from tests.seeds import seeds

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimnum.discourse import Scene
    from claimnum.subjects import Places

DAY = date(2023, 3, 6)
TEXTS = [f"It sold {n:,} cars last year, more than {n} billion yuan in {2000 + n % 30}." for n in range(1, 300)]


def failing(texts: list[Any]) -> list[Any]:
    """The same texts with three that are none among them."""
    return [*texts[:5], None, *texts[5:9], 3.5, object, *texts[9:]]


@pytest.mark.parametrize("processes", [1, 2])
def test_the_results_are_those_of_the_loop(processes: int) -> None:
    reader = Reader(fiscal_year=FiscalYear(end_month=6))
    assert list(reader.extract_many(TEXTS, DAY, processes=processes)) == [reader.extract(text, DAY) for text in TEXTS]


@pytest.mark.parametrize("processes", [1, 2])
def test_a_bad_row_is_alone_in_its_error(processes: int) -> None:
    found = list(Reader().extract_many(failing(TEXTS), DAY, processes=processes))
    bad = [n for n, extraction in enumerate(found) if extraction.error]
    assert bad == [5, 10, 11]
    assert all(isinstance(found[n].error, OptionError) and not found[n].claims for n in bad)
    assert "text=None" in str(found[5].error)
    assert [one for one in found if not one.error] == list(Reader().extract_many(TEXTS, DAY))


def test_a_row_that_cannot_be_sent_to_another_process_is_read_here() -> None:
    texts = ["5 euros", lambda: None, "6 euros"]
    found = list(Reader().extract_many(texts, processes=2))  # type: ignore[arg-type]
    assert [len(one) for one in found] == [1, 0, 1]
    assert isinstance(found[1].error, OptionError)


def test_an_error_that_nobody_foresaw_is_isolated_as_well(monkeypatch: pytest.MonkeyPatch) -> None:
    assign = subjects.assign

    def sometimes(scene: Scene, places: Places) -> None:
        if "boom" in scene.text.pieces:
            raise ZeroDivisionError
        assign(scene, places)

    monkeypatch.setattr(subjects, "assign", sometimes)
    found = list(Reader().extract_many(["5 euros", "boom", "6 euros"]))
    assert [type(one.error) for one in found] == [type(None), ZeroDivisionError, type(None)]
    assert found[1].text == "boom"


def test_texts_are_read_as_they_come() -> None:
    taken: list[int] = []

    def stream() -> Iterator[str]:
        for n in range(1_000):
            taken.append(n)
            yield f"{n} euros"

    found = Reader().extract_many(stream())
    next(found)
    assert len(taken) == 1
    for _ in range(200):
        next(found)
    assert len(taken) < 300


def test_texts_read_together_are_read_as_each_alone() -> None:
    texts = [seed.text for seed in seeds("claims") if seed.language == "en"]
    days = [DAY if n % 3 else None for n in range(len(texts))]
    reader = Reader(to="EUR")
    assert list(reader.extract_many(texts, days)) == [
        reader.extract(text, day) for text, day in zip(texts, days, strict=True)
    ]


@pytest.mark.parametrize(
    ("texts", "anchors", "name"),
    [("5 euros", [DAY] * 7, "texts"), ([None], [DAY], "texts"), (["5 euros"], [], "anchors")],
)
def test_texts_at_hand_are_checked(texts: Any, anchors: Any, name: str) -> None:
    with pytest.raises(OptionError) as raised:
        Reader().extract_all(texts, anchors)
    assert raised.value.option == name


def test_a_rate_that_is_missing_is_the_error_of_its_row() -> None:
    found = list(
        Reader(to="USD", strict=True).extract_many(["5 euros", "5 euros", "6 euros"], [DAY, date(1970, 1, 1), DAY])
    )
    assert [one.error is None for one in found] == [True, False, True]


def test_anchors_are_one_for_all_or_one_for_each() -> None:
    texts = ["5 euros last year"] * 3
    years = [
        next(claim.period and claim.period.timex for claim in one.claims)
        for one in Reader().extract_many(texts, [date(2020, 1, 1), None, "2010-05-05"])
    ]
    assert years == ["2019", None, "2009"]
    assert [one.anchor for one in Reader().extract_many(texts, "2010-05-05")] == [date(2010, 5, 5)] * 3


def test_a_bad_day_of_one_text_is_its_error() -> None:
    found = list(Reader().extract_many(["5 euros"] * 3, [DAY, "no day", DAY]))
    assert [one.error is None for one in found] == [True, False, True]
    assert "anchor='no day'" in str(found[1].error)


@pytest.mark.parametrize(("texts", "anchors"), [(2, 3), (3, 2)])
def test_texts_and_anchors_are_as_many(texts: int, anchors: int) -> None:
    found = Reader().extract_many(["5 euros"] * texts, [DAY] * anchors)
    with pytest.raises(OptionError, match="anchors"):
        list(found)


@pytest.mark.parametrize(
    ("arguments", "options", "name"),
    [
        (("5 euros",), {}, "texts"),
        ((b"5 euros",), {}, "texts"),
        ((5,), {}, "texts"),
        ((["5 euros"], "no day"), {}, "anchor"),
        ((["5 euros"], 7), {}, "anchor"),
        ((["5 euros"],), {"processes": 0}, "processes"),
        ((["5 euros"],), {"processes": 1.5}, "processes"),
        ((["5 euros"],), {"processes": True}, "processes"),
        ((["5 euros"],), {"progress": "yes"}, "progress"),
    ],
)
def test_a_wrong_argument_is_named_before_anything_is_read(arguments: Any, options: dict[str, Any], name: str) -> None:
    with pytest.raises(OptionError) as raised:
        Reader().extract_many(*arguments, **options)
    assert raised.value.option == name


def test_what_cannot_be_sent_to_another_process_is_said() -> None:
    reader = Reader(fx=lambda base, quote, on: None)  # noqa: ARG005
    with pytest.raises(OptionError, match="processes"):
        list(reader.extract_many(["5 euros"], processes=2))


# --- progress --------------------------------------------------------------------------------------------------------


def test_progress_is_told_of_every_text() -> None:
    told: list[tuple[int, int | None]] = []
    list(Reader().extract_many(["5 euros"] * 3, progress=lambda done, total: told.append((done, total))))
    list(Reader().extract_many(iter(["5 euros"] * 2), progress=lambda done, total: told.append((done, total))))
    assert told == [(1, 3), (2, 3), (3, 3), (1, None), (2, None)]


def test_a_bar_is_drawn_where_tqdm_is_installed(capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("tqdm")
    assert len(list(Reader().extract_many(["5 euros"] * 3, progress=True))) == 3
    assert "3/3" in capsys.readouterr().err


def test_a_bar_without_tqdm_is_refused_by_name(monkeypatch: pytest.MonkeyPatch) -> None:
    imported = builtins.__import__

    def without(name: str, *rest: Any) -> Any:
        if name.startswith("tqdm"):
            raise ImportError(name)
        return imported(name, *rest)

    monkeypatch.setattr(builtins, "__import__", without)
    for name in [name for name in sys.modules if name.startswith("tqdm")]:
        monkeypatch.delitem(sys.modules, name)
    with pytest.raises(OptionError, match="tqdm"):
        Reader().extract_many(["5 euros"], progress=True)


# --- memory ----------------------------------------------------------------------------------------------------------


def test_texts_are_read_as_they_are_asked_for() -> None:
    taken = 0

    def texts() -> Iterator[str]:
        nonlocal taken
        while True:
            taken += 1
            yield "5 euros"

    found = Reader().extract_many(texts())
    next(found)
    assert taken == 1


def test_an_endless_stream_is_read_in_processes_with_a_few_chunks_ahead() -> None:
    taken = 0

    def texts() -> Iterator[str]:
        nonlocal taken
        while True:
            taken += 1
            yield "5 euros in 2020"

    found = Reader().extract_many(texts(), processes=2)
    assert next(found).claims
    found.close()  # type: ignore[attr-defined]
    assert taken <= 6 * 2_000


def test_memory_does_not_grow_with_the_texts() -> None:
    reader = Reader()

    def highest(times: int) -> int:
        gc.collect()
        tracemalloc.start()
        for _ in reader.extract_many(text for _ in range(times) for text in TEXTS[:100]):
            pass
        highest = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return highest

    highest(25)  # what Python keeps for re-use has then grown as far as it does
    assert highest(80) < 1.2 * highest(20) + 50_000


def test_chunks_are_of_about_equal_work() -> None:
    rows = [Row("x" * 1_000, None)] * 450 + [Row(None, None)] * 5_000
    sizes = [len(chunk) for chunk in chunks(iter(rows))]
    assert sizes == [200, 200, 2_000, 2_000, 1_050]


def test_a_reader_pickles() -> None:
    words = {"denominator": {"keg": "keg"}}
    reader = Reader(fiscal_year=FiscalYear(end_month=3), default_currency={"$": "CAD"}, words=words)
    again = pickle.loads(pickle.dumps(reader))  # noqa: S301  - our own bytes
    assert again == reader
    assert again.extract("$5 a keg", DAY) == reader.extract("$5 a keg", DAY)
