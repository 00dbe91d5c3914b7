"""Languages: rows that give surfaces their kinds. A language is a module with ``ROWS`` and ``CONVENTION``; no code."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

from claimnum.digits import Convention
from claimnum.errors import OptionError
from claimnum.lexicon import Lexicon

if TYPE_CHECKING:
    from collections.abc import Mapping

#: Locale -> module. A territory (en_GB) is read by its language; what it alone says is asked by territory elsewhere.
MODULES = {"en": "en", "zh": "zh", "zh_Hant": "zh"}


def language(locale: object) -> str:
    """The language of a CLDR locale that is known here.

    >>> language("en-GB"), language("en")
    ('en', 'en')
    >>> language("tlh")
    Traceback (most recent call last):
    ...
    claimnum.errors.OptionError: locale='tlh': expected one of en, zh, zh_Hant
    """
    parts = locale.replace("-", "_").split("_") if isinstance(locale, str) else []
    for n in range(len(parts), 0, -1):
        name = "_".join([parts[0].lower(), *(p.capitalize() for p in parts[1:n])])
        if name in MODULES:
            return name
    raise OptionError("locale", locale, f"one of {', '.join(sorted(MODULES))}")


#: Locale -> the territory it stands for where it names none.
HOME = {"zh": "CN", "zh-Hans": "CN"}


def territory(locale: str) -> str | None:
    """The territory of a locale: the one it names, else that of a language whose signs of money are those of one.

    >>> territory("en_CA"), territory("en"), territory("zh")
    ('CA', None, 'CN')
    """
    last = locale.replace("-", "_").split("_")[-1]
    return last.upper() if len(last) == 2 and last != locale else HOME.get(locale.replace("_", "-"))


@cache
def lexicon(languages: tuple[str, ...]) -> Lexicon:
    """The lexicon of one language, or of several whose surfaces are read side by side."""
    modules = [import_module(f"claimnum.languages.{MODULES[name]}") for name in languages]
    rows = [table for module in modules for table in module.ROWS]
    return Lexicon(rows, Convention(*modules[0].CONVENTION), common(languages))


def with_words(languages: tuple[str, ...], words: Mapping[str, Mapping[str, Any]]) -> Lexicon:
    """A lexicon with a user's own rows beside the language's."""
    modules = [import_module(f"claimnum.languages.{MODULES[name]}") for name in languages]
    rows = [table for module in modules for table in module.ROWS]
    return Lexicon([*rows, words], Convention(*modules[0].CONVENTION), common(languages))


def frequent(languages: tuple[str, ...]) -> frozenset[str]:
    """Words of the languages that stand in many paragraphs without figures."""
    modules = [import_module(f"claimnum.languages.{MODULES[name]}") for name in languages]
    return frozenset().union(*(getattr(module, "FREQUENT", ()) for module in modules))


def common(languages: tuple[str, ...]) -> frozenset[str]:
    """Words of the languages that stand in almost every sentence."""
    modules = [import_module(f"claimnum.languages.{MODULES[name]}") for name in languages]
    return frozenset().union(*(module.COMMON for module in modules))
