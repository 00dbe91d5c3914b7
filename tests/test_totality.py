"""Any text reads, by any anchor, in any decimal context, process and thread: none raises, all give the same."""

from __future__ import annotations

import copy
import decimal
import json
import locale
import os
import pickle
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import claimnum
from claimnum import Claim, Extraction, FiscalYear, OptionError, Period, Reader, ReadingError
from tests.seeds import seeds, tables

DAY = date(2023, 3, 6)
#: Readers whose options take every way through the passes.
READERS = (
    Reader(),
    Reader(to="USD", fiscal_year=FiscalYear(end_month=6), rolling="calendar", strict_currency=True),
    Reader(to="JPY", policy="average", prefer="future", default_currency={"$": "CAD"}),
    Reader(to="USD", policy="closing", prefer="past", fiscal_year=FiscalYear(rule="last-saturday", end_month=9)),
    Reader(to="EUR", policy="stated"),
    Reader(locale="zh", to="USD"),
)
#: The first and last days there are, leap days, year ends.
ANCHORS = (
    None,
    date.min,
    date(1, 1, 31),
    date(1, 12, 31),
    date(2024, 2, 29),
    date(2023, 12, 31),
    date(2023, 1, 1),
    date(9998, 12, 31),
    date(9999, 12, 30),
    date.max,
)
ODD = [
    "",
    " ",
    "\n",
    "\x00",
    "5\x00million euros",
    "\ud800",
    "\udfff5 euros\ud800",
    "$5\ud83d million",
    "\u202e5 \u202ceuros\u200f",
    "١٢٣ euros",
    "５００ｍｉｌｌｉｏｎ",
    "1٢३４ euros",
    "5\u200d million\u200b euros",
    "1\u03002 euros",
    "²³ euros",
    "½½½",
    "Ⅳ euros",
    "𝟓 euros",
    "1e999999999 euros",
    "1e-999999999 euros",
    "1E+9999999999999999999999 euros",
    "$1" + "0" * 400,
    "$1" + "0" * 399 + " trillion trillion",
    "$0." + "0" * 400 + "1",
    "9" * 5_000 + " euros",
    "٩" * 5_000,
    "9" * 399 + " million dollars",
    "5" + " million" * 500,
    "a" * 100_000,
    "$" * 10_000,
    "(" * 5_000 + "5 euros" + ")" * 5_000,
    "((((3.1))))%",
    "NaN euros, Infinity dollars, -inf %, sNaN",
    "0 euros, -0 euros, 0.0%, 00 stores, 0/0, 1/0 million",
    "5 % to 5 %, 7 to 3 euros, 3 to -3 euros",
    "$35 to 9",
    "$15to９",
    "in the year 0, in 0000, in 9999, by 9999, since 0001, after 9999",
    "the next 9999 years, the past 99999999 years, the next 9999999999999999999999 days, 10000 years ago",
    "the past 2,000,000 months, in the next 1e9 weeks, over the last 10,000 quarters, 999999999 decades ago",
    "February 30, 2023, on 31 June, 13/13/2013, 2023-02-29, 99.99.9999, the 53rd week of 2021",
    "FY0, FY9999, Q5 2023, 5Q, H3 2022, fiscal 10000, the fifth quarter of 9999, the tenth half of 2020",
    "the three months ended February 29, 2023; the 999 weeks ended January 1, 0001",
    "early 9999, late 0001, mid-9999, the end of 9999, the 9990s, the end of the century",
    "next century, last century, the next century, the last millennium, this decade, next decade, last decade",
    "9999-10000, 9999/00, 2023/2, 2019-2018, 9998 to 9999, December 9999 to January 10000",
    "1,2,3,,4 euros; 1.2.3.4 %; 1'2'3; 1..2; ,5; 5,; .5 euros; 5. euros",
    "twenty twenty-twenty hundred hundred thousand hundred million million billion zero",
    "<b>5&nbsp;million</b> &euro;5 %s %d {} {0} ${5} `5`",
    "5 euros (6 dollars (7 yen (8 pounds)))",
    "5 and 6, 7 and 8 respectively respectively, respectively in 2020, 2021 and 2022",
    "the four days short of Tuesday, a half ahead of October, six centuries beneath Easter, half an hour above Monday",
    "the 0 and 3 months ended March 31, 1900; 0 & 1Q FY31 ended 1900; 截至今年止财年",
    "trailing 0 months, rolling 0 years, the next nine or 0 half-years, the next 0 to 0 weeks, in 0 days",
    "subsequent one week, the preceding nil quarters, the following zero years",
    "it aims at 9 on Tuesday; a goal of 5 for 1.1.01; 3 thousands per l-－ads, 5 per ordinary diluted ordinary ton",
    "seasons 30,\x1f2021 and\x1c2022, \x1d5\x1e%",
    "mid-December, the final half of the period; 1.1.0001 up to and including last century a year earlier",
    "0202.0.3止, 截至2020.13.1, 31.02.2020前",
    "first and second quarters the yr2026 a million crown($0",
    "1Q three day before; 4q day on day; year-ago Q1-Q3; H2 3month later; 0day before Q1",
    "estimated late the quarter late in the quarter; multi–(hk$one）thousand",
    "／员工增产壹双, 每股送一个",
    "middle 0.3.80, quarter of 2023.4.75, start 5.0.80, middle of 0020.13.5 and 45.10.12",
    "six banking days between 3 and Fri 3rd, 2015 between 3 and 1st this month, 2021 between 3 and Jun 1",
    "most recent5m, over the last 12m, 4.04.20９/10",
    "用户1900",
    "年初期, 季初期; 2月首 .5个交易日; 4月前.5天, 2h且2-12/2020間環比, 三百五百又二分之一元",
    "三点7.5, 零点0.0, 陆点1,2, 二点九, 百点百, 全年预期十, 2023规划一",
    "5 euros\r\n6 euros\x0b7 euros\x0c8 euros\x1c9 euros\u20289 euros",
    *(
        chr(n) + "5 euros in 2022" + chr(n)
        for n in (0x7F, 0x85, 0xAD, 0x2029, 0x3000, 0xFEFF, 0xFFFE, 0xFFFF, 0x10FFFF)
    ),
    "It sold 5 boats in the final quarter of the year, 44% more, against 43% in the first half.",
]
SHORT = [text if len(text) < 60 else f"{text[:40]}… {len(text)}" for text in ODD]


def sound(extraction: Extraction) -> None:
    """What is true of every extraction: spans, bounds, numbers that can be written, both ways of writing it."""
    text = extraction.text
    found: list[Claim | Period] = [*extraction.claims, *extraction.periods]
    for one in found:
        assert text[one.start : one.end] == one.text
        assert one.text.strip() == one.text != ""
    for several in (extraction.claims, extraction.periods):
        ends = [0]
        for one in several:
            assert ends[-1] <= one.start < one.end
            ends.append(one.end)
    for claim in extraction.claims:
        assert claim.low is None or claim.high is None or claim.low <= claim.high
        assert claim.value is None or claim.value.is_finite()
        assert claim.period is None or claim.period in extraction.periods
    for period in extraction.periods:
        assert (period.from_ is None) == (period.to is None)
        assert period.from_ is None or period.to is None or period.from_ < period.to
    assert len(repr(extraction)) > 0
    assert Extraction.from_dict(json.loads(json.dumps(extraction.to_dict()))) == extraction


# --- any text --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", ODD, ids=map(ascii, SHORT))
@pytest.mark.parametrize("reader", READERS, ids=lambda reader: f"{reader.locale[0]}-{reader.to}-{reader.policy}")
def test_odd_texts_read(reader: Reader, text: str) -> None:
    for anchor in ANCHORS:
        sound(reader.extract(text, anchor))


@pytest.mark.parametrize("text", ODD, ids=map(ascii, SHORT))
def test_a_whole_text_is_a_figure_or_a_typed_error(text: str) -> None:
    for parse in (claimnum.parse_amount, claimnum.parse_period):
        try:
            parse(text)
        except ReadingError as error:
            assert error.text == text  # noqa: PT017  - the error is the result here


@given(st.text())
def test_any_text_reads(text: str) -> None:
    sound(READERS[0].extract(text, DAY))


@given(st.text(st.characters(codec=None)))
def test_any_code_points_read(text: str) -> None:
    sound(READERS[1].extract(text, DAY))


FRAGMENTS = sorted(
    {fragment for _, case in tables("adversarial") for fragment in case["texts"]}
    | {seed.text for seed in seeds("amounts")}
)


@given(st.lists(st.sampled_from(FRAGMENTS), max_size=12), st.sampled_from(ANCHORS), st.sampled_from(READERS))
def test_any_mixture_of_fragments_reads(fragments: list[str], anchor: date | None, reader: Reader) -> None:
    sound(reader.extract("".join(fragments), anchor))
    sound(reader.extract(" ".join(fragments), anchor))


@given(st.dates(), st.sampled_from(["periods", "claims"]), st.randoms(use_true_random=False))
def test_every_anchor_reads(anchor: date, name: str, random: Any) -> None:
    texts = sorted(seed.text for seed in seeds(name)) or ["last year", "the next five years"]
    sound(READERS[0].extract("; ".join(random.choices(texts, k=5)), anchor))


# --- what is no text -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", [None, 5, b"5 euros", ["5 euros"], 5.0, object()])
def test_what_is_no_text_is_refused_by_name(text: Any) -> None:
    with pytest.raises(OptionError, match="text="):
        Reader().extract(text)
    for parse in (claimnum.extract, claimnum.parse_amount, claimnum.parse_period):
        with pytest.raises(OptionError, match="text="):
            parse(text)


@pytest.mark.parametrize(
    ("option", "given_"),
    [
        ("anchor", "yesterday"),
        ("anchor", 20230306),
        ("anchor", "2023-02-30"),
        ("locale", "xx"),
        ("locale", 5),
        ("locale", ()),
        ("locale", None),
        ("to", "dollars"),
        ("to", 5),
        ("to", ""),
        ("policy", "best"),
        ("policy", None),
        ("fiscal_year", 6),
        ("fiscal_year", "June"),
        ("default_currency", "CAD"),
        ("default_currency", ["$"]),
        ("default_currency", {"$": "dollars"}),
        ("default_currency", {5: "USD"}),
        ("default_currency", {"$": 5}),
        ("strict_currency", "yes"),
        ("strict_currency", None),
        ("prefer", "present"),
        ("rolling", "weekly"),
        ("fx", 5),
        ("words", "words"),
        ("words", {"bound": "more"}),
        ("words", {"no such kind": {"keg": "keg"}}),
        ("words", {"currency": {"zorkmid": 5}}),
        ("words", {"noun": {"": "keg"}}),
        ("nonsense", 1),
    ],
)
@pytest.mark.parametrize("text", ["5 dollars last year", ""])
def test_a_wrong_option_is_named(option: str, given_: Any, text: str) -> None:
    with pytest.raises(OptionError) as raised:
        claimnum.extract(text, **{option: given_})
    assert raised.value.option == option
    assert raised.value.expected
    assert str(raised.value).startswith(f"{option}=")


def test_a_moment_is_a_day() -> None:
    moment = datetime(2023, 3, 6, 23, 59)  # noqa: DTZ001  - a naive one on purpose
    assert claimnum.extract("last year", anchor=moment) == claimnum.extract("last year", anchor="2023-03-06")


# --- always the same -------------------------------------------------------------------------------------------------

TEXT = (
    "It put more than 3 billion yuan ($433 million) into cars in 2022, up 7.123456789012345678901234567890123456789% "
    "from a year earlier; it plans 1/3 of $2.5 trillion over the next five years, or between 3 and 4.5 million dollars "
    "a day, two-thirds of 12,345,678,901,234,567,890.12 euros. Fiscal 2023 ended on June 30, 2023."
)
CONTEXTS = [
    decimal.Context(prec=1, traps=[]),
    decimal.Context(prec=1, traps=list(decimal.Context().traps)),
    decimal.Context(
        prec=3, rounding=decimal.ROUND_UP, traps=[decimal.Inexact, decimal.Rounded, decimal.FloatOperation]
    ),
    decimal.Context(prec=28, Emax=9, Emin=-9, traps=[decimal.Overflow, decimal.Underflow, decimal.Subnormal]),
    decimal.Context(prec=999, clamp=1, capitals=0),
]


@pytest.mark.parametrize("context", CONTEXTS, ids=str)
@pytest.mark.parametrize("reader", READERS, ids=lambda reader: f"{reader.locale[0]}-{reader.to}-{reader.policy}")
def test_every_decimal_context_gives_the_same(reader: Reader, context: decimal.Context) -> None:
    texts = [TEXT, *(text for text in ODD if len(text) < 1000)]
    expected = [reader.extract(text, DAY).to_dict() for text in texts]
    with decimal.localcontext(context) as used:
        used.clear_flags()
        found = [reader.extract(text, DAY) for text in texts]
        assert not any(used.flags.values()), "the caller's context is left as it was"
        assert [extraction.to_dict() for extraction in found] == expected
        shown = [[claim.describe() for claim in extraction] for extraction in found]
    assert shown == [[claim.describe() for claim in reader.extract(text, DAY)] for text in texts]


PROGRAM = """
import hashlib, json, sys
import claimnum
texts = json.load(sys.stdin)
found = [claimnum.extract(text, anchor="2023-03-06", to="USD").to_dict() for text in texts]
print(hashlib.sha256(json.dumps(found, sort_keys=True).encode()).hexdigest())
"""


def elsewhere(**environment: str) -> str:
    texts = [TEXT, *(text for text in ODD if len(text) < 1000), *[seed.text for seed in seeds("amounts")][::9]]
    paths = os.environ | {"PYTHONPATH": str(Path(claimnum.__file__).parents[1])} | environment
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], input=json.dumps(texts), capture_output=True, text=True, check=True, env=paths
    )
    return done.stdout


def test_every_hash_seed_time_zone_and_locale_gives_the_same() -> None:
    expected = elsewhere(PYTHONHASHSEED="0")
    for environment in (
        {"PYTHONHASHSEED": "1"},
        {"PYTHONHASHSEED": "4242", "TZ": "Pacific/Kiritimati"},
        {"PYTHONHASHSEED": "random", "TZ": "America/Los_Angeles", "LC_ALL": "C", "PYTHONOPTIMIZE": "2"},
        {"LC_ALL": "C.UTF-8", "PYTHONINTMAXSTRDIGITS": "640", "PYTHONUTF8": "0"},
    ):
        assert elsewhere(**environment) == expected, environment


def test_the_process_locale_is_not_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: Any) -> None:
        raise AssertionError

    expected = Reader().extract(TEXT, DAY)
    for name in ("localeconv", "getlocale", "strcoll"):
        monkeypatch.setattr(locale, name, refuse)
    assert Reader().extract(TEXT, DAY) == expected


def test_threads_share_a_reader() -> None:
    reader = Reader(to="USD")
    texts = [
        f"{n} million euros in {1999 + n % 25}, or {n} zorkmids" for n in range(200)
    ]  # new shapes for every thread
    with ThreadPoolExecutor(8) as pool:
        found = [list(pool.map(lambda text: reader.extract(text, DAY), texts)) for _ in range(3)]
    assert found == [[reader.extract(text, DAY) for text in texts]] * 3


def test_readers_made_in_threads_are_the_same() -> None:
    def made(_: int) -> Extraction:
        return Reader(words={"denominator": {"keg": "keg"}}).extract("$5 a keg", DAY)

    with ThreadPoolExecutor(4) as pool:
        assert len(set(pool.map(made, range(4)))) == 1


def test_reading_again_gives_the_same_and_keeps_nothing() -> None:
    reader = Reader()
    first = reader.extract(TEXT, DAY)
    for text in ODD[:40]:
        reader.extract(text, DAY)
    assert reader.extract(TEXT, DAY) == first == Reader().extract(TEXT, DAY)


# --- values ----------------------------------------------------------------------------------------------------------


def test_nothing_can_be_set() -> None:
    extraction = Reader(to="USD").extract(TEXT, DAY)
    claim = extraction.claims[0]
    values: list[Any] = [Reader(), extraction, claim, claim.period, claim.converted, claim.implied, claim.stated[0]]
    for value in values:
        for field in attrs.fields(type(value)):
            with pytest.raises(attrs.exceptions.FrozenInstanceError):
                setattr(value, field.name, None)
        with pytest.raises(AttributeError):
            value.unheard_of = 1


@pytest.mark.parametrize("text", [TEXT, *ODD[:50]])
def test_values_copy_pickle_and_hash(text: str) -> None:
    extraction = Reader(to="USD").extract(text, DAY)
    for again in (copy.deepcopy(extraction), pickle.loads(pickle.dumps(extraction))):  # noqa: S301  - our own bytes
        assert again == extraction
        assert hash(again) == hash(extraction)
        assert again.to_dict() == extraction.to_dict()


def test_numbers_beyond_reason_are_written_quickly() -> None:
    """``1e999999999`` would be a gigabyte of zeros; what is read can always be written."""
    for text in ODD:
        for claim in Reader().extract(text).claims:
            assert len(str(claim.to_dict()["value"])) < 5_000
            assert len(claim.describe()) < 20_000


def test_exact_to_the_last_digit() -> None:
    (claim,) = Reader().extract("12,345,678,901,234,567,890.12 euros").claims
    assert claim.value == Decimal("12345678901234567890.12")
