"""Denominators: what a price or a rate is for one of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimnum.phrases import phrase
from claimnum.pieces import singular

if TYPE_CHECKING:
    from claimnum.figures import Quantity
    from claimnum.kinds import Unit
    from claimnum.numerals import Numeral


@phrase(
    "per (word | name | acronym | letter | prefix | measure_letter | dash){0,3} "  # per diluted share, per H share
    "(share | denominator | measure | pounds | currency_noun)",
    "per (+measure_letter | word | acronym)",  # /t, per widget, per RSU
    "per many:quantity",  # per 100 kg
    # per 1,000 inhabitants, per thousand people
    "!slash per (plain_number | scale | hundred) (word | modifier | name){0,2} (plural | noun)",
    "for_each (!share !denominator (word | modifier | name)){0,2} (share | denominator | measure)",  # for each share
    "dash? a dash? (share | denominator | measure | pounds) !shifted_time",  # a barrel, 12-cent-a-share
    "a (word | modifier) (share | measure | pounds) !shifted_time",  # a wet tonne, a diluted share
    "a_dozen !plural !noun !word !name !modifier !of",  # $3 a dozen
    "per (scale | hundred) (measure | pounds)",  # per thousand board feet
    "to the currency_noun",  # 150 yen to the dollar
    "per_annum",  # p.a.
    "each",  # apiece
)
def denominator_of(
    measure: Unit | None = None,
    measure_letter: Unit | None = None,
    pounds: Unit | None = None,
    denominator: str | None = None,
    share: str | None = None,
    currency_noun: str | None = None,
    word: str | None = None,
    acronym: str | None = None,
    per_annum: str | None = None,
    many: Quantity | None = None,
    plain_number: Numeral | None = None,
    plural: str | None = None,
    noun: str | None = None,
    scale: int = 0,
    hundred: int = 0,
    a_dozen: int = 0,
) -> str | None:
    """What stands for one of in a price or rate; None if the phrase names none."""
    unit = measure or measure_letter or pounds
    if many is not None:
        return f"{many.value:f} {many.unit.name}" if many.unit is not None and many.unit.kind == "measure" else None
    of = unit.name if unit is not None else noun or singular(plural or "")
    if scale or hundred:
        return f"{hundred or 10**scale} {of}"
    if a_dozen:
        return "dozen"
    if plain_number is not None:
        return f"{plain_number.value:f} {of}"
    if unit is not None and unit.power:
        return f"{10**unit.power} {unit.name}"  # per Mcf
    return share or denominator or currency_noun or per_annum or (unit.name if unit else word or acronym)


@phrase(
    # 5 barrels of oil a day
    "(of (word | plural | modifier | noun | name | acronym){1,3} (=per | =a)"
    " | caption_in (word | plural){1,2} =per)? per:denominator_of",  # $9 in cash per share
)
def per_unit(per: str | None) -> str | None:
    """A denominator, which may stand behind what the figure is of."""
    return per


PHRASES = (denominator_of, per_unit)
