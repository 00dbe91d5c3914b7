"""Pieces and shapes: what every text is cut into, and that nothing is remembered that could fill the memory."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

import claimnum
from claimnum import lexicon as module
from claimnum.grammar import language
from claimnum.languages import MODULES, lexicon
from claimnum.lexicon import Lexicon
from claimnum.pieces import PIECE
from tests.seeds import seeds

ENGLISH = lexicon(("en",))


@given(st.text())
def test_the_pieces_of_a_text_join_back_to_it(text: str) -> None:
    read = ENGLISH.read(text)
    assert "".join(read.pieces) == text
    assert len(read.shape) == len(read.pieces)


@pytest.mark.parametrize("name", sorted(MODULES))
def test_every_surface_of_every_language_scans_to_its_own_kind(name: str) -> None:
    known = lexicon((name,))
    kinds = {letter: kinds for kinds, letter in known.alphabet.items()}
    wrong = []
    for surface, kind, value in known.surfaces():
        read = known.read(surface)
        if (
            kind not in kinds.get(read.shape[0], ())
            or read.value(0, kind) != value
            or read.shape.strip("_") != read.shape[0]
        ):
            wrong.append((surface, kind))
    assert wrong == []


def test_a_line_goes_on_after_a_lower_case_word_but_a_heading_ends() -> None:
    assert PIECE.findall("3 billion\nyuan") == ["3", " billion", "\nyuan", ""]
    assert PIECE.findall(f"{'a long line ' * 4}in\n2023")[-2] == "\n2023"
    assert PIECE.findall("Outlook\n2023") == ["Outlook", "\n", "2023", ""]


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("EUR25mn", ["EUR", "25", "mn"]),
        ("1'284.6", ["1'284.6"]),
        ("12\u202f500", ["12\u202f500"]),
        ("last year's", ["last", " year", "'s"]),
        ("2,300 people", ["2,300", " people"]),
        ("in 2023, 5", ["in", " 2023", ",", " 5"]),
    ],
)
def test_pieces(text: str, pieces: list[str]) -> None:
    assert PIECE.findall(text)[:-1] == pieces


def test_words_without_end_are_not_remembered_without_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "REMEMBERED", 50)
    small = Lexicon([{"approx": {"about": True}, "bound": {"more than": 1}}], ENGLISH.digits.convention)
    small.read(" ".join(f"word{chr(97 + n % 26)}{chr(97 + n // 26)}" for n in range(600)))
    assert len(small.letters) <= 60
    before = small.read("about more than").shape
    assert before == small.read("about more than").shape
    assert before[2] == "_"


def test_numbers_are_not_remembered() -> None:
    ENGLISH.read("1,234,567 and 98765.43 and 12345678901234567890")
    assert not {" 98765.43", "1,234,567", " 12345678901234567890"} & set(ENGLISH.letters)


@pytest.mark.parametrize("name", sorted(MODULES))
def test_the_gate_keeps_no_figure_and_no_period_out(name: str) -> None:
    made = language((name,))
    assert made.gate is not None
    for topic in ("amounts", "periods", "claims"):
        kept_out = [s.text for s in seeds(topic) if s.language == name and not made.gate.passes(s.text)]
        assert kept_out == []


def test_what_stands_in_one_paragraph_is_read_whatever_stands_in_others() -> None:
    plain = "Nothing of the kind is known here, as nobody has asked; nobody will.\n\n"
    figure = "Sales rose to 3 billion yuan ($433 million) in 2022.\n\n"
    text = 20 * plain + figure + 20 * plain + figure
    alone = claimnum.extract(figure)
    found = claimnum.extract(text)
    assert [c.describe() for c in found.claims] == [c.describe() for c in alone.claims] * 2
    assert all(text[c.start : c.end] == c.text for c in found.claims)


PLAIN = {
    "en": "Nobody has asked for more of it, and nothing of the kind is known to those who would have to decide. ",
    "zh": "没有人要求得到更多，有权决定的人也不知道此类情况是否存在。",
}


@pytest.mark.parametrize(("name", "topics"), [("en", ["claims"]), ("zh", ["amounts", "periods", "claims"])])
def test_sentences_without_figures_change_nothing_in_those_beside_them(name: str, topics: list[str]) -> None:
    plain, made = PLAIN[name], language((name,))
    assert made.gate is not None
    assert not made.gate.passes(plain)
    texts = [s.text for topic in topics for s in seeds(topic) if s.language == name]
    if name == "zh":
        texts = [text.rstrip("。") + "。" for text in texts if len(text) > 12 and not {"\n", "|"} & set(text)]
    else:
        texts = [text for text in texts if text[-1:] == "." and text[:1].isupper()]
    assert len(texts) > 20
    day = date(2023, 3, 6)
    for text in texts:
        found = claimnum.extract(
            400 // len(plain) * plain + plain + text + " " + plain.strip(), anchor=day, locale=name
        )
        alone = claimnum.extract(text, anchor=day, locale=name)
        assert [(c.describe(), c.role, c.forward_looking) for c in found.claims] == [
            (c.describe(), c.role, c.forward_looking) for c in alone.claims
        ], text


def test_a_stop_after_an_abbreviation_keeps_no_word_out() -> None:
    text = (
        5 * "Nobody has asked for more of it, and nothing of the kind is known. "
        + "It came to approx. EUR 5 bn in all."
    )
    assert [c.describe() for c in claimnum.extract(text).claims] == ["~5,000,000,000 EUR"]
    text = text.replace("It came to approx. EUR 5 bn", "It is a matter of approx. Five hundred euros")
    assert [c.describe() for c in claimnum.extract(text).claims] == ["~500 EUR"]
