"""Amounts and rates written for people, in any locale of CLDR.

Babel is imported when something is formatted and not before: reading texts needs nothing of it.
"""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING

import attrs

from claimnum.errors import OptionError
from claimnum.model import EXACT, Amount, Converted
from claimnum.rates.codes import minor_digits
from claimnum.rates.conversion import significant

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from babel import Locale

    from claimnum.rates.rate import Rate

SYMBOLS = ("local", "narrow", "code", "name")
STYLES = ("compact", "full")

#: The symbol that a currency has at home, which elsewhere may be another's: Babel keeps it for that locale alone.
NARROW: Mapping[str, str] = {
    "AUD": "$", "BRL": "R$", "CAD": "$", "CHF": "CHF", "CLP": "$", "CNY": "¥", "COP": "$", "CZK": "Kč", "DKK": "kr",
    "EUR": "€", "GBP": "£", "HKD": "$", "HUF": "Ft", "ILS": "₪", "INR": "₹", "ISK": "kr", "JPY": "¥", "KRW": "₩",
    "MXN": "$", "NGN": "₦", "NOK": "kr", "NZD": "$", "PHP": "₱", "PLN": "zł", "RUB": "₽", "SEK": "kr", "SGD": "$",
    "THB": "฿", "TRY": "₺", "TWD": "$", "UAH": "₴", "USD": "$", "VND": "₫", "ZAR": "R",
}  # fmt: skip

#: What finance writes where CLDR's short forms differ.
SCALES: Mapping[str, Mapping[str, str]] = {"en": {"K": "k", "M": "m", "B": "bn", "T": "tn"}}

#: The unit of account where CLDR names the currency.
NAMES: Mapping[tuple[str, str], str] = {("zh", "CNY"): "元"}

#: Significant digits where neither the figure nor the caller says how many.
DIGITS = 3

NO_BREAK = "\N{NO-BREAK SPACE}"

OPEN = {"low": (">", "≥"), "high": ("<", "≤")}


def format_amount(
    amount: Amount | Converted,
    locale: str = "en",
    *,
    style: str = "compact",
    symbol: str = "local",
    digits: int | None = None,
) -> str:
    """A money amount as the locale writes it, bounds and approximation included.

    ``style`` ``compact`` shortens to ``digits`` significant ones (those the figure was written with by default),
    ``full`` writes all to the minor unit. ``symbol`` is the locale's own, the ``narrow`` one of the currency's home,
    the ``code``, or the ``name`` written out.

    >>> three = Amount.of("money", Decimal(3_000_000_000), "CNY")
    >>> format_amount(three, "en", symbol="narrow", digits=2), format_amount(three, "zh", symbol="name")
    ('¥3.0bn', '30亿元')
    """
    for option, given, known in (("style", style, STYLES), ("symbol", symbol, SYMBOLS)):
        if given not in known:
            raise OptionError(option, given, ", ".join(map(repr, known)))
    if isinstance(amount, Converted) and amount.reason is not None:
        return amount.reason
    writer = _Writer(_locale(locale), str(amount.unit), symbol)
    if style == "full":
        shown = _interval(amount, writer.full)
    else:
        known_digits = digits or (amount.significant if isinstance(amount, Converted) else significant(amount))
        shown = _interval(amount, lambda number: writer.compact(number, known_digits))
    return f"{'~' if amount.approx else ''}{shown}{f' / {amount.per}' if amount.per else ''}"


def format_rate(rate: Rate, locale: str = "en", *, digits: int = 5) -> str:
    """A rate with its day or days and its source.

    >>> from datetime import date
    >>> from claimnum.rates import ecb
    >>> format_rate(ecb().rate("USD", "CNY", date(2023, 3, 6)), "de")
    '1 USD = 6,9324 CNY (spot, 06.03.2023, ECB)'
    """
    from babel.dates import format_date  # noqa: PLC0415

    where = _locale(locale)
    day = format_date(rate.on, "medium", where)
    if rate.start is not None:
        day = f"{format_date(rate.start, 'medium', where)} – {day}"
    shown = _decimal(_to_digits(rate.value, digits), where)
    return f"1 {rate.base} = {shown} {rate.quote} ({rate.method}, {day}, {rate.source})"


def _locale(name: str) -> Locale:
    from babel import Locale, UnknownLocaleError  # noqa: PLC0415

    try:
        return Locale.parse(name, sep="-" if "-" in name else "_")
    except (UnknownLocaleError, ValueError):
        raise OptionError("locale", name, "a locale of CLDR, such as 'en' or 'zh-Hans'") from None


def _interval(amount: Amount | Converted, write: Callable[[Decimal], str]) -> str:
    """``~3``, ``>3``, ``3–4``: the marks need no language."""
    low, high = amount.low, amount.high
    if low is None and high is None:
        return "?" if amount.value is None else write(amount.value)
    if high is None:
        return OPEN["low"][not amount.low_open] + write(low or Decimal(0))
    if low is None:
        return OPEN["high"][not amount.high_open] + write(high)
    return write(low) if low == high else f"{write(low)}–{write(high)}"


def _to_digits(number: Decimal, digits: int) -> Decimal:
    """Rounded half up to so many significant digits, the zeros that say so kept."""
    if not number:
        return number
    place = Decimal(1).scaleb(number.adjusted() - digits + 1)
    return number.quantize(place, ROUND_HALF_UP, EXACT)


def _decimal(number: Decimal, locale: Locale) -> str:
    from babel.numbers import format_decimal  # noqa: PLC0415

    places = max(0, -int(number.as_tuple().exponent))
    whole = locale.decimal_formats[None].pattern.partition(".")[0]  # its grouping: India's is by two
    return format_decimal(number, f"{whole}.{'0' * places}" if places else whole, locale)


@attrs.frozen
class _Writer:
    """Numbers of one currency in one locale."""

    locale: Locale
    code: str
    symbol: str

    def full(self, number: Decimal) -> str:
        """All digits, to the minor unit."""
        unit = Decimal(1).scaleb(-minor_digits(self.code))
        return self._written(number.quantize(unit, ROUND_HALF_UP, EXACT), self._standard())

    def compact(self, number: Decimal, digits: int | None) -> str:
        """The number in the locale's own thousands, millions, or ten-thousands, so many digits of it."""
        rounded = _to_digits(number, digits or DIGITS)
        return self._written(*self._scaled(rounded if digits else rounded.normalize(EXACT)))

    def _scaled(self, number: Decimal) -> tuple[Decimal, str]:
        """The number in units of its magnitude, and CLDR's pattern of that, with one 0 and perhaps ¤ in it."""
        formats = self.locale.compact_decimal_formats if self._named else self.locale.compact_currency_formats
        magnitudes = formats["short"]["other"]
        reached = max((int(key) for key in magnitudes if int(key) <= abs(number)), default=None)
        if reached is None or (pattern := magnitudes[str(reached)].pattern) == "0":
            return number, self._standard()
        wide = pattern.count("0")
        for short, ours in SCALES.get(self.locale.language, {}).items():
            pattern = pattern.replace(short, ours)
        return number.scaleb(wide - len(str(reached)), EXACT), _slots(pattern)

    @property
    def _named(self) -> bool:
        return self.symbol == "name"

    def _standard(self) -> str:
        """The order of symbol and number."""
        return "0" if self._named else _slots(self.locale.currency_formats["standard"].pattern)

    def _written(self, number: Decimal, pattern: str) -> str:
        shown = pattern.replace("0", _decimal(abs(number), self.locale), 1)
        if self._named:
            shown = self._name(shown, number)
        else:
            before, _, after = shown.partition("¤")
            shown = before + _spaced(before, self._mark(), after) + after
        return f"{self.locale.number_symbols['latn']['minusSign']}{shown}" if number < 0 else shown

    def _mark(self) -> str:
        from babel.numbers import get_currency_symbol  # noqa: PLC0415

        if self.symbol == "local":
            return get_currency_symbol(self.code, self.locale)
        return NARROW.get(self.code, self.code) if self.symbol == "narrow" else self.code

    def _name(self, shown: str, count: Decimal) -> str:
        from babel.numbers import get_currency_name, get_currency_unit_pattern  # noqa: PLC0415

        name = NAMES.get((self.locale.language, self.code)) or get_currency_name(self.code, count, self.locale)
        return get_currency_unit_pattern(self.code, count, self.locale).format(shown, name)


def _slots(pattern: str) -> str:
    """CLDR's pattern with the digits as a single 0, quotes and the negative form taken off."""
    return re.sub("[#0][#0,.]*", "0", pattern.partition(";")[0].replace("'", ""))


def _spaced(before: str, mark: str, after: str) -> str:
    """A mark of letters kept from letters and digits: CLDR's ``MCNY`` is ``M CNY``."""
    left = NO_BREAK if before[-1:].isalnum() and mark[0].isalpha() else ""
    right = NO_BREAK if after[:1].isalnum() and mark[-1].isalpha() else ""
    return f"{left}{mark}{right}"
