"""The reader: all passes in order, from a text to dated, converted claims. The only module that sees everything."""

from __future__ import annotations

from decimal import localcontext
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any

import attrs

from claimnum import languages, options, passes
from claimnum.batch import extract_many as read_many
from claimnum.calendars import Context, FiscalYear
from claimnum.errors import OptionError, ReadingError
from claimnum.grammar import Language, compiled, language
from claimnum.model import EXACT, Amount, Claim, Extraction, Period
from claimnum.publishing import Exchanged, footers, published, with_alternatives

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from datetime import date
    from decimal import Decimal

    from claimnum.currencies import RateOf
    from claimnum.discourse import Scene


@attrs.frozen(kw_only=True)
class Reader:
    """Reads texts with one set of options; immutable, reusable, safe in threads.

    ``locale`` is a CLDR locale or several; ``to`` the currency to convert to (ISO 4217) by ``fx`` (a rate source, the
    embedded ECB table by default) and ``policy``, with rates no older than ``max_age`` days, ``rounded`` to the minor
    unit if asked, an absent rate being an error if ``strict``; ``fiscal_year`` a :class:`FiscalYear`;
    ``default_currency`` maps ambiguous signs to codes (``{"$": "CAD"}``); ``strict_currency`` leaves the others
    unresolved; ``prefer`` (``past`` or ``future``) overrides the tense; ``rolling`` (``anchored`` or ``calendar``)
    counts "the next five years" from the anchor or in whole units; ``date_order`` (``mdy`` or ``dmy``) reads
    03/04/2023; ``words`` are rows of your own: kind -> surface -> value.

    Raises :class:`OptionError` for an option that cannot be.

    >>> from datetime import date
    >>> Reader().extract("about 17 billion yuan last year", date(2023, 3, 6)).claims[0]
    <Claim 'about 17 billion yuan': ~17,000,000,000 CNY>
    """

    locale: tuple[str, ...] = attrs.field(default=("en",), converter=options.locales)
    to: str | None = attrs.field(default=None, validator=options.code)
    fx: Any = attrs.field(default=None, validator=options.source)
    policy: str = attrs.field(default="auto", validator=options.one_of("auto", "average", "closing", "spot", "stated"))
    max_age: int = attrs.field(default=7, validator=options.days)
    rounded: bool = attrs.field(default=False, validator=options.one_of(True, False))
    strict: bool = attrs.field(default=False, validator=options.one_of(True, False))
    fiscal_year: FiscalYear | None = attrs.field(
        default=None, validator=options.typed(FiscalYear, type(None), expected="a FiscalYear or None")
    )
    default_currency: Mapping[str, str] | None = attrs.field(default=None, validator=options.codes)
    strict_currency: bool = attrs.field(default=False, validator=options.one_of(True, False))
    prefer: str | None = attrs.field(default=None, validator=options.one_of(None, "past", "future"))
    rolling: str = attrs.field(default="anchored", validator=options.one_of("anchored", "calendar"))
    date_order: str = attrs.field(default="mdy", validator=options.one_of("mdy", "dmy"))
    words: Mapping[str, Mapping[str, Any]] | None = None
    _language: Language = attrs.field(init=False, repr=False, eq=False)
    _territory: str | None = attrs.field(init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        names = tuple(dict.fromkeys(map(languages.language, self.locale)))
        made = language(names)
        if self.words is not None:
            options.rows(self.words, made.lexicon)
            made = compiled(languages.with_words(names, self.words), languages.frequent(names))
        object.__setattr__(self, "_language", made)
        object.__setattr__(self, "_territory", languages.territory(self.locale[0]))

    @property
    def language(self) -> Language:
        """The lexicon and the grammar that this reader reads by."""
        return self._language

    def __reduce__(self) -> tuple[Callable[[Mapping[str, Any]], Reader], tuple[dict[str, Any]]]:
        return reader, ({name: getattr(self, name) for name in sorted(OPTIONS)},)

    # --- reading -----------------------------------------------------------------------------------------------

    def extract(self, text: str, anchor: date | None = None) -> Extraction:
        """The claims and periods of a text. Without an ``anchor`` only absolute periods are resolved."""
        if not isinstance(text, str):
            raise OptionError("text", text, "a str")
        day = options.anchor(anchor)
        with localcontext(EXACT):  # the caller's decimal context changes nothing here, and nothing there
            (scene,) = passes.scenes(self._language, (text,), (self._known(day),))
            return self._published(text, scene, day)

    def extract_all(self, texts: Sequence[str], anchors: Sequence[date | None]) -> list[Extraction]:
        """The extractions of texts at hand, with an anchor each: faster than one by one where they are short.

        >>> [len(doc) for doc in Reader().extract_all(["5 euros", "3 to 4 percent in 2024"], [None, None])]
        [1, 1]
        """
        if isinstance(texts, str) or not all(isinstance(text, str) for text in texts):
            raise OptionError("texts", texts, "several str")
        if len(anchors) != len(texts):
            raise OptionError("anchors", anchors, "one for each text")
        days = [options.anchor(anchor) for anchor in anchors]
        known = {day: self._known(day) for day in dict.fromkeys(days)}
        with localcontext(EXACT):
            scenes = passes.scenes(self._language, texts, [known[day] for day in days])
            return [self._published(*one) for one in zip(texts, scenes, days, strict=True)]

    def extract_many(
        self,
        texts: Iterable[str | None],
        anchors: Iterable[date | str | None] | date | str | None = None,
        *,
        processes: int = 1,
        progress: Callable[[int, int | None], object] | bool | None = None,
    ) -> Iterator[Extraction]:
        """The extractions of many texts, in order; ``anchors`` is one date for all, or one for each.

        A text that cannot be read (None in a column, a day that is none) gives an empty extraction with its
        ``error``; the others are read all the same. ``processes`` reads in so many of them. ``progress`` is told
        (done, total) after each text; True draws a bar where tqdm is installed. Memory does not grow with the texts, of
        which up to 64 are read together.

        >>> [len(doc) for doc in Reader().extract_many(["5 euros", None, "3 to 4 percent"])]
        [1, 0, 1]
        """
        return read_many(self, texts, anchors, processes, progress)

    def parse_amount(self, text: str) -> Amount:
        """The one amount that a text is as a whole; :class:`ReadingError` if it is not."""
        found = self.extract(text).claims
        amount: Amount = _whole(text, found, "amount")
        return amount

    def parse_period(self, text: str, anchor: date | None = None) -> Period:
        """The one period that a text is as a whole, with its ``alternatives``; :class:`ReadingError` if it is not."""
        found: Period = _whole(text, self.extract(text, anchor).periods, "period")
        day = options.anchor(anchor)
        (scene,) = passes.scenes(self._language, (text,), (self._known(day),))
        items = [item for sentence in scene.sentences for item in sentence.items]
        return with_alternatives(found, items, self._context(day))

    # --- passes ------------------------------------------------------------------------------------------------

    def _known(self, day: date | None) -> passes.Known:
        """What is known of a text of a day before it is read."""
        defaults = self.default_currency or {}
        return passes.Known(self._context(day), self._rates(day), defaults, self._territory, self.strict_currency)

    def _published(self, text: str, scene: Scene, day: date | None) -> Extraction:
        source = self._source(text, scene, day)
        return published(text, scene, day, lambda claim: self._converted(claim, day, source))

    def _context(self, anchor: date | None) -> Context:
        return Context(anchor, self.fiscal_year, self.prefer, self.rolling, date_order=self.date_order)

    def _rates(self, anchor: date | None) -> RateOf:
        """The market's rate of the day of the text, to tell what an ambiguous sign beside its equivalent means."""

        def rate(base: str, quote: str) -> Decimal | None:
            if anchor is None:
                return None
            if self.fx is None:
                return _published(base, quote, anchor)
            from claimnum import rates  # noqa: PLC0415 - loaded by those who need it

            found = rates.as_source(self.fx).rate(base, quote, anchor)
            return found.value if found else None

        return rate

    def _source(self, text: str, scene: Scene, anchor: date | None) -> Any:
        """The source of rates; for the policy ``stated`` what the text itself says comes first."""
        if self.policy != "stated" or self.to is None or anchor is None:
            return self.fx
        from claimnum import rates  # noqa: PLC0415 - the table is loaded by those who convert

        claims = published(text, scene, anchor, lambda _: None).claims
        told = rates.StatedRates.of(claims, anchor, footers(scene))
        return rates.chain(told, rates.ecb() if self.fx is None else self.fx)

    def _converted(self, claim: Claim, anchor: date | None, source: Any) -> Exchanged | None:
        """What the claim is in the currency asked for, and the rate that its equivalent implies."""
        if claim.kind != "money" or claim.unit is None or not (self.to or claim.stated):
            return None
        from claimnum import rates  # noqa: PLC0415 - the table is loaded by those who convert

        known = rates.ecb() if source is None else rates.as_source(source)
        implied = rates.implied(claim, known, anchor) if claim.stated else None
        if self.to is None:
            return None if implied is None else (None, implied)
        made = rates.convert(
            claim,
            self.to,
            source=known,
            anchor=anchor,
            policy=self.policy,
            max_age=self.max_age,
            rounded=self.rounded,
            strict=self.strict,
        )
        return made, implied


@lru_cache(4_096)
def _published(base: str, quote: str, on: date) -> Decimal | None:
    """The embedded table's rate of a day."""
    from claimnum import rates  # noqa: PLC0415 - the table is loaded by those who need it

    found = rates.ecb().rate(base, quote, on)
    return found.value if found else None


def _whole(text: str, found: tuple[Any, ...], what: str) -> Any:
    if not found:
        raise ReadingError(text, 0, len(text), f"no {what}")
    one = found[0]
    end = one.stated[-1].end + 1 if what == "amount" and one.stated else one.end
    if len(found) > 1:
        raise ReadingError(text, found[1].start, found[1].end, f"more than one {what}")
    if text[: one.start].strip() or text[end:].strip():
        raise ReadingError(text, one.start, one.end, f"only a part of the text is the {what}")
    return one


def extract(text: str, *, anchor: date | str | None = None, **options: Any) -> Extraction:
    """The claims and periods of a text; ``options`` are those of :class:`Reader`.

    >>> from datetime import date
    >>> doc = extract("It put more than 3 billion yuan ($433 million) into cars in 2022.", anchor=date(2023, 3, 6))
    >>> doc.claims[0].describe(), doc.claims[0].stated[0].describe(), doc.claims[0].period.iso
    ('(3,000,000,000, ∞) CNY', '433,000,000 USD', '2022-01-01/2022-12-31')
    """
    return reader(options).extract(text, anchor)  # type: ignore[arg-type]


def parse_amount(text: str, **options: Any) -> Amount:
    """The one amount that a text is as a whole.

    >>> parse_amount("between 3 and 4 percent").describe()
    '[3, 4] %'
    """
    return reader(options).parse_amount(text)


def parse_period(text: str, *, anchor: date | str | None = None, **options: Any) -> Period:
    """The one period that a text is as a whole.

    >>> from datetime import date
    >>> parse_period("last year", anchor=date(2023, 3, 6)).iso
    '2022-01-01/2022-12-31'
    >>> found = parse_period("03/04/2023")
    >>> found.iso, found.alternatives[0].iso
    ('2023-03-04', '2023-04-03')
    """
    return reader(options).parse_period(text, anchor)  # type: ignore[arg-type]


def reader(options: Mapping[str, Any]) -> Reader:
    """A reader of these options; an unknown one is an :class:`OptionError`."""
    if not options:
        return _plain()
    for name in options:
        if name not in OPTIONS:
            raise OptionError(name, options[name], f"no such option; one of {', '.join(sorted(OPTIONS))}")
    return Reader(**options)


@cache
def _plain() -> Reader:
    """The reader of those who set no option, made once."""
    return Reader()


#: The options of a reader.
OPTIONS = frozenset(field.name for field in attrs.fields(Reader) if field.init)
