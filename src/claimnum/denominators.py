"""Denominators: what a price or a rate is for one of."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from claimnum.languages.currencies import noun_of
from claimnum.phrases import phrase
from claimnum.pieces import singular

if TYPE_CHECKING:
    from claimnum.figures import Quantity
    from claimnum.kinds import Unit
    from claimnum.numerals import Numeral

HUNDRED = 100


@phrase(
    "per (word | name | acronym | letter | prefix | measure_letter | dash){0,3} "  # per diluted share, per H share
    "(share | denominator | measure | pounds | currency_noun)",
    "per (+measure_letter | word | acronym | collective)",  # /t, per widget, per RSU
    "(!slash per | for_each) many:quantity",  # per 100 kg, per $1,000, for every $1
    "per tens:quantity",  # $3/100g, but no 600 MW/2,400 MWh
    # per 1,000 inhabitants, per thousand people, for every 100 jobs
    "(!slash per | for_each) (plain_number | scale | hundred) attribute{0,2} (plural | noun)",
    "!slash per round:plain_number !word",  # 12 per 100,000
    # for each share, for every dollar
    "for_each (!share !denominator !currency_noun (word | modifier | name)){0,2}"
    " (share | denominator | measure | pounds | currency_noun)",
    "out_of currency_noun",  # 31 cents of every dollar
    "for_each (word | collective) !word !plural",  # for every community
    # a barrel, 12-cent-a-share, 150 yen a dollar
    "dash? a dash? (share | denominator | measure | pounds | currency_noun) !shifted_time",
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
    collective: str | None = None,
    per_annum: str | None = None,
    many: Quantity | None = None,
    tens: Quantity | None = None,
    round: Numeral | None = None,  # noqa: A002 - what it is
    plain_number: Numeral | None = None,
    plural: str | None = None,
    noun: str | None = None,
    scale: int = 0,
    hundred: int = 0,
    a_dozen: int = 0,
) -> str | None:
    """What stands for one of in a price or rate; None if the phrase names none."""
    unit = measure or measure_letter or pounds
    if many is not None or tens is not None:
        return _so_many(many, tens)
    if round is not None:
        return f"{round.value:f}" if _is_round(round.value) else None
    of = unit.name if unit is not None else noun or singular(plural or "")
    if scale or hundred:
        return f"{hundred or 10**scale} {of}"
    power = unit.power if unit is not None else 0
    if plain_number is not None or power:  # per Mcf
        return f"{10**power if plain_number is None else f'{plain_number.value:f}'} {of}"
    named = share or denominator or currency_noun or per_annum or (unit.name if unit else word)
    return "dozen" if a_dozen else named or acronym or collective


def _so_many(many: Quantity | None, tens: Quantity | None) -> str | None:
    """A measure or money that something is for: 100 kilogram, 1000 dollar; one of it is named alone."""
    many = many or tens
    if many is None or (many is tens and many.value != Decimal(1).scaleb(many.value.adjusted())):
        return None
    unit = many.unit
    if unit is None or unit.kind not in {"measure", "money"} or unit.power:
        return None
    name = unit.name if unit.kind == "measure" else noun_of(unit)
    return name if many.value == 1 else f"{many.value:f} {name}"


def _is_round(value: Decimal) -> bool:
    """Whether a number alone can be what something is counted on: a hundred, a thousand, 100,000."""
    return value >= HUNDRED and value == Decimal(1).scaleb(value.adjusted())


@phrase(
    # 5 barrels of oil a day
    "(of (word | plural | modifier | noun | name | acronym){1,3} (=per | =a)"
    " | caption_in (word | plural){1,2} =per"  # $9 in cash per share
    " | face_value =per)? per:denominator_of",  # $0.01 par value per share
)
def per_unit(per: str | None) -> str | None:
    """A denominator, which may stand behind what the figure is of."""
    return per


PHRASES = (denominator_of, per_unit)
