"""Languages are rows: what word orders name stands in some language, and mixed text is read by several."""

from __future__ import annotations

from datetime import date
from functools import cache
from importlib import import_module

import pytest

import claimnum
from claimnum import amounts, classified, numerals, periods, quantities
from claimnum.kinds import LOOKS
from claimnum.languages import MODULES, lexicon
from claimnum.languages.zh_scripts import TRADITIONAL, in_both
from claimnum.orders import Phrase, words
from claimnum.periods import marked, names

PHRASES = dict.fromkeys((
    *numerals.ROOTS, *numerals.PHRASES, *names.ROOTS, *names.PHRASES, *marked.ROOTS, *marked.PHRASES, *periods.ROOTS,
    *periods.PHRASES, *classified.ROOTS, *classified.PHRASES, *amounts.ROOTS, *amounts.PHRASES,
    *quantities.ROOTS, *quantities.PHRASES,
))  # fmt: skip


@cache
def kinds() -> frozenset[str]:
    """Every kind that any language has a row for, or that pieces have by their looks."""
    modules = [import_module(f"claimnum.languages.{name}") for name in MODULES.values()]
    return frozenset(LOOKS).union(*(table for module in modules for table in module.ROWS))


@pytest.mark.parametrize("phrase", PHRASES, ids=lambda p: f"{p.make.__module__}.{p.name}")
def test_every_word_of_an_order_is_a_phrase_or_a_kind_of_some_language(phrase: Phrase) -> None:
    named = {word.name for order in phrase.parsed for word in words(order)}
    assert named <= kinds() | {p.name for p in PHRASES}


@pytest.mark.parametrize("locale", [("zh", "en"), ("en", "zh")])
def test_mixed_text_is_read_by_both_languages(locale: tuple[str, ...]) -> None:
    text = "公司去年营收30亿元。It paid about $420 million, up 9% year on year."
    claims = claimnum.extract(text, anchor=date(2023, 5, 10), locale=locale).claims
    assert [c.describe() for c in claims] == ["3,000,000,000 CNY", "~420,000,000 USD", "9 %"]


@pytest.mark.parametrize("locale", ["zh", "zh-Hant", "zh_TW", "zh_HK"])
def test_both_scripts_are_read_in_every_chinese_locale(locale: str) -> None:
    for text in ("约30亿元", "約30億元"):
        assert claimnum.parse_amount(text, locale=locale).describe() == "~3,000,000,000 CNY"


def test_rows_in_both_scripts_keep_the_form_of_a_surface_that_is_its_own_value() -> None:
    assert in_both({"noun": {"车": "车"}}) == {"noun": {"车": "车", "車": "車"}}
    assert all(chr(simplified) != traditional for simplified, traditional in TRADITIONAL.items())


def test_the_longest_surface_is_taken_that_begins_furthest_left() -> None:
    text = lexicon(("zh",)).read("较去年同期增长1.6个百分点")
    assert sorted(text.joined) == [1, 5, 8]
