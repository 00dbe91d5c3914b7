"""Texts made by the grammar itself: every word order of every pass is walked, and its kinds filled from the lexicon.

What a person would never write is written too: orders one after another without a word between, the wrong case,
figures beyond reason, signs nobody sees. The same seed gives the same texts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimnum.grammar import language
from claimnum.orders import Word

if TYPE_CHECKING:
    from random import Random

    from claimnum.orders import Item, Order, Phrase

#: What pieces look like that no row lists; extremes among them.
LOOKS = {
    "number": ("3", "7.5", "2,300", "0", "0.0", "00", "1,234,567.89", "999999999999999999999",
        "1" + "0" * 40, "٣٤", "５", ".5"),
    "year": ("2023", "1999", "2020", "1000", "2999", "1900", "2100"),
    "four_digits": ("1234", "0000", "9999", "0001"),
    "three_digits": ("100", "365", "999", "007"),
    "two_digits": ("12", "99", "00", "31", "30", "13"),
    "monthday": ("1", "29", "30", "31", "15"),
    "month_number": ("1", "02", "12"),
    "quarter_number": ("1", "4"),
    "half_number": ("1", "2"),
    "dotted_date": ("12.10.2019", "31.02.2020", "1.1.0001", "30.12.9999"),
    "word": ("across", "robot", "x" * 50),
    "plural": ("robots", "boxes", "cities"),
    "name": ("Xiaomi", "Acme", "İstanbul"),
    "acronym": ("GAAP", "XYZ"),
    "letter": ("q", "Z", "é"),
    "han": ("车", "の"),
    "sign": ("^", "\u200b", "\x00", "\ud800", "\u202e", "\u0301", "🎉", "=", "|"),
    "line": ("\n", "\r\n"),
    "paragraph": ("\n\n", "\n \n"),
    "glued": ("x",),
}  # fmt: skip
#: What stands between phrases.
BETWEEN = (
    " ",
    ", ",
    " and ",
    ". ",
    "; ",
    " (",
    ") ",
    "\n",
    "\n\n",
    "",
    " to ",
    " or ",
    " in ",
    " | ",
    " said on ",
    "-",
    "/",
)


class Texts:
    """An endless row of texts for one language."""

    def __init__(self, locale: str, random: Random) -> None:
        self.random, made = random, language((locale,))
        self.rows: dict[str, list[str]] = {}
        for surface, kind, _ in made.lexicon.surfaces():
            self.rows.setdefault(kind, []).append(surface)
        self.phrases: dict[str, Phrase] = {}
        self.merged: dict[str, tuple[Phrase, ...]] = {
            "numeral": made.numerals.roots,
            "quantity": made.quantities.grammar.roots,
        }
        for name in ("dated_day", "dated_month", "dated_part", "dated_year", "dated_unit"):
            self.merged[name] = made.names.roots
        grammars = (made.numerals, made.names, made.quantities.grammar, made.grammar, made.movements)
        for grammar in grammars:
            self.phrases |= grammar.phrases
        self.roots = [p for grammar in grammars for p in grammar.roots]
        self.kinds = sorted({*self.rows, *LOOKS})

    def text(self) -> str:
        """A text of one to eight phrases, now and then with a blemish."""
        random = self.random
        parts = []
        for _ in range(random.choice((1, 1, 2, 2, 3, 4, 8))):
            parts += [self._some(), random.choice(BETWEEN)]
        text = "".join(parts[:-1])
        return self._blemished(text) if random.random() < 0.3 else text

    def _some(self) -> str:
        if self.random.random() < 0.1:
            return " ".join(self._surface(self.random.choice(self.kinds)) for _ in range(self.random.randint(1, 5)))
        return self._phrase(self.random.choice(self.roots)).strip(" ")

    def _blemished(self, text: str) -> str:
        """Something taken out, put in, doubled, or in capitals."""
        random = self.random
        i, j = sorted((random.randint(0, len(text)), random.randint(0, len(text))))
        some = self._surface(random.choice(self.kinds))
        return random.choice((
            text[:i] + text[j:], text[:i] + some + text[i:], text[:j] + text[i:], text.upper(), text.title(),
            text.replace(" ", "\u00a0"), text.replace(" ", "\n"), text.replace(" ", ""), text[::-1],
        ))  # fmt: skip

    # --- orders ------------------------------------------------------------------------------------------------

    def _phrase(self, phrase: Phrase) -> str:
        return self._order(self.random.choice(phrase.parsed))

    def _order(self, order: Order) -> str:
        """One of the alternatives, with what may stand there or not."""
        return "".join(map(self._item, self.random.choice(order)))

    def _item(self, item: Item) -> str:
        what, times = item.what, range(self.random.randint(item.least, item.most))
        return "".join([self._word(what) if isinstance(what, Word) else self._order(what) for _ in times])

    def _word(self, word: Word) -> str:
        if word.look and self.random.random() < 0.7:
            return ""
        phrase = self.phrases.get(word.name)
        made = self._surface(word.name) if phrase is None else self._phrase(phrase).strip(" ")
        touching = word.join == "+" or (word.join is None and self.random.random() < 0.15)
        return made if touching else " " + made

    def _surface(self, kind: str) -> str:
        if (roots := self.merged.get(kind)) is not None:
            return self._phrase(self.random.choice(roots)).strip(" ")
        surfaces = self.rows.get(kind) or LOOKS.get(kind) or ("",)
        return self.random.choice(surfaces)
