"""English: everything that its word orders ask for."""

from __future__ import annotations

from claimnum.kinds import Unit
from claimnum.languages import cldr_en, en_cues, en_periods, money
from claimnum.languages.en_currencies import MINOR_UNITS, NAMES
from claimnum.languages.en_numbers import BOUNDS, JOINTS, NOUNS, NUMBERS, UNITS

CONVENTION = (cldr_en.DECIMAL, cldr_en.GROUP)

#: Words that stand in almost every sentence: no figure is looked for by them.
COMMON = frozenset(
    "a an the of in to and for on at by from with as is are was were be or that this it its their has have had not per "
    "will would we he she they who which than more after before but over about under up may 's ’s".split()
)

_CURRENCIES = {
    **{name: money.money(code) for name, code in cldr_en.CURRENCIES.items() if len(name) > 3},
    **{name: money.money(code) for name, code in NAMES.items()},
    **{name: money.money(*of) for name, of in MINOR_UNITS.items()},
}

ROWS = (
    money.ROWS, {"currency": _CURRENCIES}, NUMBERS, BOUNDS, UNITS, JOINTS, NOUNS, en_periods.ROWS, en_cues.ROWS,
    {"measure": {"barrel": Unit("measure", "barrel"), "barrels": Unit("measure", "barrel")}},
)
