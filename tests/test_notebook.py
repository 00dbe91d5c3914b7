"""What a notebook shows: well-formed, escaped, and without anything that could touch the page around it."""

from __future__ import annotations

import shutil
import subprocess
import time
from datetime import date, timedelta
from decimal import Decimal
from html.parser import HTMLParser
from typing import TYPE_CHECKING

import attrs
import pytest

from claimnum.model import Amount, Claim, Converted, Extraction, Period
from claimnum.notebook import COLOURS, PLAIN, Html, converted_html, highlighted, palette, period_html, show, whole
from claimnum.timeline import APART, FIGURES, ROWS, interval, rows, timeline

if TYPE_CHECKING:
    from pathlib import Path

VOID = {"br", "meta"}


class Page(HTMLParser):
    """Every tag with its attributes and the text between, the nesting checked on the way."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.said: list[str] = []
        self.feed(html)
        self.close()
        assert not self.open, self.open

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attributes)))
        self.open += [tag] if tag not in VOID else []

    def handle_startendtag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attributes)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.said.append(data)

    def named(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.tags if name == tag]


def test_figures_periods_and_equivalents_are_marked(handmade: Extraction) -> None:
    page = Page(show(handmade).html)
    kinds = [mark["data-claimnum"] for mark in page.named("mark")]
    assert kinds == ["figure", "stated", "period", "figure", "period", "figure"]
    text = "".join(page.said)
    assert "1: > 3 billion CNY → > 433.7 million USD" in text
    assert "2022-01-01 – 2022-12-31 ← 1" in text
    assert "= 1" in text
    assert "phrases: money, qualified" in str(page.named("mark")[0]["title"])


def test_a_figure_has_the_colours_of_its_period_and_a_number_for_those_who_see_none(handmade: Extraction) -> None:
    styles = [str(mark["style"]) for mark in Page(highlighted(handmade)).named("mark")]
    first, second = (f"background:{back};color:{fore}" for back, fore in COLOURS[:2])
    assert [style.startswith(first) for style in styles] == [True, True, True, False, False, False]
    assert [style.startswith(second) for style in styles] == [False, False, False, True, True, False]
    assert styles[5].startswith(f"background:{PLAIN[0]};color:{PLAIN[1]}")


def luminance(colour: str) -> float:
    channels = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("pair", [*COLOURS, PLAIN], ids=str)
def test_the_colours_of_a_mark_stand_out_from_each_other(pair: tuple[str, str]) -> None:
    light, dark = luminance(pair[0]), luminance(pair[1])
    assert (light + 0.05) / (dark + 0.05) > 7  # the strictest level of the web's accessibility rules


NASTY = "<script>alert(\"1\")</script> & '5%' <b id=x>"


def test_everything_from_the_text_is_escaped() -> None:
    end = len(NASTY)
    period = Period(
        text=NASTY, start=0, end=end, from_=date(2022, 1, 1), to=date(2023, 1, 1), grain="year", timex=NASTY,
        assumptions=(NASTY,),
    )  # fmt: skip
    none = Converted(unit=NASTY, reason=NASTY, source=NASTY)
    claim = Claim(
        text=NASTY, start=0, end=end, kind="count", value=Decimal(5), low=Decimal(5), high=None, unit=NASTY,
        per=NASTY, period=period, converted=none, trace=(NASTY,), assumptions=(NASTY,),
    )  # fmt: skip
    later = attrs.evolve(period, start=end, end=2 * end)
    extraction = Extraction(text=NASTY * 2, claims=(claim,), periods=(later,))
    for value in (extraction, claim, period, none, Amount.of("count", Decimal(1), NASTY)):
        page = Page(value._repr_html_())
        assert not page.named("script")
        assert not page.named("b")
        assert not page.named("style")
        assert all("id" not in attributes and "class" not in attributes for _, attributes in page.tags)
        assert all(not name.startswith("on") for _, attributes in page.tags for name in attributes)
    assert "".join(Page(highlighted(Extraction(text=NASTY))).said) == NASTY


CHROMIUM = shutil.which("chromium")


@pytest.mark.skipif(CHROMIUM is None, reason="no chromium here")
def test_a_browser_sees_the_marks_and_runs_nothing_of_the_text(handmade: Extraction, tmp_path: Path) -> None:
    nasty = attrs.evolve(handmade, text=handmade.text + "<script>document.title = 'run'</script><mark>")
    file = tmp_path / "page.html"
    file.write_text(f"<!doctype html><meta charset=utf-8><title>still</title>{whole(nasty)}", encoding="utf-8")
    options = ("--headless=new", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp_path}", "--dump-dom")
    done = subprocess.run([str(CHROMIUM), *options, file.as_uri()], capture_output=True, check=True, timeout=60)
    page = Page(done.stdout.decode())
    assert len(page.named("mark")) == 6
    assert len(page.named("svg")) == 1
    assert not page.named("script")
    assert "still" in page.said


def test_a_text_without_figures_is_just_the_text() -> None:
    assert str(show(Extraction(text="a < b"))) == "<div>a &lt; b</div>"


def test_show_reads_a_text() -> None:
    page = Page(show("Sales rose to $3 billion in 2022.", anchor=date(2023, 3, 6))._repr_html_())
    assert [mark["data-claimnum"] for mark in page.named("mark")] == ["figure", "period"]
    assert show("", table=False, periods=False) == Html("<div></div>")


def test_table_and_timeline_can_be_left_out(handmade: Extraction) -> None:
    assert {"table", "svg"} <= {tag for tag, _ in Page(whole(handmade)).tags}
    assert not {"table", "svg"} & {tag for tag, _ in Page(whole(handmade, table=False, periods=False)).tags}


def test_values_show_themselves(handmade: Extraction) -> None:
    claim = handmade.claims[0]
    assert claim.converted is not None
    assert claim.period is not None
    shown = {
        "more than 3 billion yuan": claim._repr_html_(),
        "433 million USD": claim.stated[0]._repr_html_(),
        "2022-01-01 – 2022-12-31": period_html(claim.period),
        "CNY → EUR → USD": converted_html(claim.converted),
    }
    for expected, html in shown.items():
        assert expected in "".join(Page(html).said).replace("\N{NO-BREAK SPACE}", " ")
    reasoned = converted_html(Converted(unit="USD", reason="no rate for XAF"))
    assert "none: no rate for XAF" in reasoned


def test_the_timeline_says_what_is_forecast_and_what_is_open(handmade: Extraction) -> None:
    page = Page(timeline(handmade))
    assert [bar["fill"] for bar in page.named("rect")] == ["#3b82f6", "none"]
    assert [end["fill"] for end in page.named("circle")] == ["none", "currentColor"]
    text = " ".join(page.said)
    for expected in (
        "2 periods, 2022-01-01 to 2028-03-06",
        "2024",
        "anchor 2023-03-06",
        "≥ 100 billion CNY (forecast)",
    ):
        assert expected in text


def test_a_timeline_of_no_days_is_nothing(handmade: Extraction) -> None:
    lost = Period(text="2022", start=0, end=4, from_=None, to=None, grain="year")
    claim = attrs.evolve(handmade.claims[2], period=lost)
    assert timeline(Extraction(text="", claims=(claim,), periods=(lost,))) == ""


@pytest.mark.parametrize(
    ("first", "end", "said"),
    [
        (date(2023, 1, 15), date(2023, 4, 1), ["Feb", "Mar", "Apr"]),
        (date(2022, 12, 15), date(2023, 2, 2), ["2023", "Feb"]),
        (date(2022, 2, 1), date(2023, 12, 31), ["Apr", "Jul", "Oct", "2023", "Apr", "Jul", "Oct"]),
        (date(2020, 1, 1), date(2031, 1, 1), ["2020", "2022", "2024", "2026", "2028", "2030"]),
        (date(1, 1, 1), date(9999, 12, 31), [str(year) for year in range(1000, 10000, 1000)]),
    ],
)
def test_ticks(first: date, end: date, said: list[str]) -> None:
    period = Period(text="p", start=0, end=1, from_=first, to=end, grain="duration")
    page = Page(timeline(Extraction(text="p", periods=(period,))))
    assert [text for text in page.said if text != APART][1:-2] == said


@pytest.mark.parametrize(("relation", "lines"), [("by", 1), ("since", 1), ("in", 0)])
def test_a_relation_leads_beyond_the_bar(relation: str, lines: int) -> None:
    period = Period(
        text="p", start=0, end=1, from_=date(2030, 1, 1), to=date(2031, 1, 1), grain="year", relation=relation
    )
    dashed = [
        a for a in Page(timeline(Extraction(text="p", periods=(period,)))).named("line") if "stroke-dasharray" in a
    ]
    assert len(dashed) == lines


def test_number_lines() -> None:
    def parts(low: int | None, high: int | None) -> list[str]:
        bounds = [None if bound is None else Decimal(bound) for bound in (low, high)]
        amount = Amount(kind="number", value=None, low=bounds[0], high=bounds[1])
        return [tag for tag, _ in Page(interval(amount, 0, 0)).tags]

    assert parts(3, 3) == ["circle"]
    assert parts(3, 4) == ["line", "circle", "circle"]
    assert parts(None, 3) == ["line", "path", "circle"]
    assert parts(None, None) == ["line", "path", "path"]


def crowd(count: int) -> Extraction:
    """So many figures, each with its own period; each hundred characters hold one of both."""
    unit = "sales of 5 in P and " + "x" * 80
    day = date(2000, 1, 1)
    periods = tuple(
        Period(text="P", start=100 * n + 14, end=100 * n + 15, from_=day + timedelta(n), to=day + timedelta(n + 1),
               grain="day")
        for n in range(count)
    )  # fmt: skip
    five = Decimal(5)
    claims = tuple(
        Claim(text="5", start=100 * n + 9, end=100 * n + 10, kind="number", value=five, low=five, high=five,
              period=period)
        for n, period in enumerate(periods)
    )  # fmt: skip
    return Extraction(text=unit * count, claims=claims, periods=periods)


def test_a_period_said_twice_has_one_row_and_one_colour() -> None:
    first = Period(text="2022", start=0, end=4, from_=date(2022, 1, 1), to=date(2023, 1, 1), grain="year")
    again = attrs.evolve(first, start=5, end=9)
    other = attrs.evolve(first, text="last year", start=10, end=19)
    extraction = Extraction(text="2022 2022 last year", periods=(first, again, other))
    assert [row.period for row in rows(extraction)] == [first, other]
    assert len(set(palette(extraction).values())) == 1


def test_many_rows_and_many_figures_are_counted_not_drawn() -> None:
    many = crowd(ROWS + 2)
    assert "and 2 more" in timeline(many)
    period = many.periods[0]
    one = tuple(attrs.evolve(claim, period=period) for claim in many.claims[: FIGURES + 3])
    assert "and 3 more" in timeline(Extraction(text=many.text, claims=one, periods=(period,)))


def test_a_long_text_is_shown_at_once() -> None:
    many = crowd(1000)
    begun = time.process_time()
    page = whole(many)
    assert time.process_time() - begun < 1
    assert page.count("<mark") == 2000
