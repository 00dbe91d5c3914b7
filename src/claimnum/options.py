"""What the reader's options take; whatever else is given is an error that names the option."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from claimnum.errors import OptionError

if TYPE_CHECKING:
    import attrs

    from claimnum.lexicon import Lexicon

Check = Callable[[Any, Any, Any], None]


def one_of(*allowed: object) -> Check:
    """One of a few values."""

    def check(_: object, field: attrs.Attribute[Any], given: object) -> None:
        if not any(given is one or (type(given) is type(one) and given == one) for one in allowed):
            raise OptionError(field.name, given, " or ".join(map(repr, allowed)))

    return check


def typed(*types: type, expected: str) -> Check:
    """A value of one of some types."""

    def check(_: object, field: attrs.Attribute[Any], given: object) -> None:
        if not isinstance(given, types):
            raise OptionError(field.name, given, expected)

    return check


def locales(given: Any) -> tuple[Any, ...]:
    """One locale or several as a tuple.

    >>> locales("en"), locales(["en", "zh"])
    (('en',), ('en', 'zh'))
    """
    found = tuple(given) if isinstance(given, (list, tuple)) else (given,)
    if not found:
        raise OptionError("locale", given, "a locale or several")
    return found


def is_code(given: object) -> bool:
    """Whether something has the form of a currency code; sources of rates may know others than ISO 4217's.

    >>> is_code("USD"), is_code("usd"), is_code("dollars"), is_code(None)
    (True, False, False, False)
    """
    return isinstance(given, str) and 3 <= len(given) <= 5 and given.isascii() and given.isalnum() and given.isupper()


def code(_: object, field: attrs.Attribute[Any], given: object) -> None:
    """A currency code or None."""
    if given is not None and not is_code(given):
        raise OptionError(field.name, given, "an ISO 4217 code such as 'USD', or None")


def codes(_: object, field: attrs.Attribute[Any], given: object) -> None:
    """A mapping of signs to currency codes, or None."""
    if given is None:
        return
    fits = isinstance(given, Mapping) and all(isinstance(sign, str) and is_code(to) for sign, to in given.items())
    if not fits:
        raise OptionError(field.name, given, "a mapping of signs to ISO 4217 codes such as {'$': 'CAD'}, or None")


def source(_: object, field: attrs.Attribute[Any], given: object) -> None:
    """A source of rates, whatever can stand for one, or None."""
    if given is None:
        return
    from claimnum import rates  # noqa: PLC0415 - the table is loaded by those who convert

    try:
        rates.as_source(given)
    except OptionError as error:
        raise OptionError(field.name, given, error.expected) from error


def rows(given: Any, lexicon: Lexicon) -> None:
    """A mapping of kind -> surface -> value: kinds that the language has, values of the type that its own have."""
    if not isinstance(given, Mapping):
        raise OptionError("words", given, "a mapping of kind -> surface -> value, or None")
    types: dict[str, set[type]] = {}
    for _, kind, value in lexicon.surfaces():
        types.setdefault(kind, set()).add(type(value))
    for kind, surfaces in given.items():
        if kind not in types:
            raise OptionError("words", given, f"kinds that the language has, not {kind!r}; such as {some(types)}")
        if not isinstance(surfaces, Mapping) or not all(isinstance(s, str) and s.strip() for s in surfaces):
            raise OptionError("words", given, f"under {kind!r} a mapping of surfaces to values")
        for surface, value in surfaces.items():
            if type(value) not in types[kind]:
                names = " or ".join(sorted(t.__name__ for t in types[kind]))
                raise OptionError(
                    "words", given, f"under {kind!r} values of type {names}, not {value!r} for {surface!r}"
                )


def some(kinds: Mapping[str, object]) -> str:
    """A few kinds that users add words to."""
    return ", ".join(
        kind for kind in ("currency", "denominator", "noun", "measure", "scale", "future") if kind in kinds
    )


def days(_: object, field: attrs.Attribute[Any], given: object) -> None:
    """A number of days."""
    if not isinstance(given, int) or isinstance(given, bool) or given < 0:
        raise OptionError(field.name, given, "a number of days, 0 or more")


def anchor(given: Any) -> date | None:
    """The day of a text: a date, a datetime, an ISO 8601 day or None; :class:`OptionError` for anything else."""
    if isinstance(given, datetime):
        return given.date()
    if given is None or isinstance(given, date):
        return given
    if isinstance(given, str):
        try:
            return date.fromisoformat(given)
        except ValueError:
            pass
    raise OptionError("anchor", given, "a date, an ISO 8601 day or None")
