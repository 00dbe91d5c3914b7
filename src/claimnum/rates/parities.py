"""Currencies that became others at a rate fixed by law: the euro's forerunners and redenominations.

A succession says how many units of the old currency make one of the new, and since when. From that day on the old
code is converted through the new one, whatever a table still says; before it, a table's own rows count.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Self

import attrs

from claimnum.model import EXACT
from claimnum.rates.averaging import average, daily_average
from claimnum.rates.rate import ONE, QUOTIENT, NoRate, Rate, RateSource, identity

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


@attrs.frozen
class Parity:
    """``units`` of the old currency are one unit of ``successor``, since a day."""

    successor: str
    units: Decimal
    since: date


def _rows(table: str) -> Iterator[tuple[str, Parity]]:
    for row in table.strip().splitlines():
        old, new, units, since = row.split()
        yield old, Parity(new, Decimal(units), date.fromisoformat(since))


#: Council Regulation (EC) No 2866/98 and those that amended it. Irrevocable; six significant figures by law.
EURO_PARITIES = """
ATS EUR 13.7603  1999-01-01
BEF EUR 40.3399  1999-01-01
DEM EUR 1.95583  1999-01-01
ESP EUR 166.386  1999-01-01
FIM EUR 5.94573  1999-01-01
FRF EUR 6.55957  1999-01-01
IEP EUR 0.787564 1999-01-01
ITL EUR 1936.27  1999-01-01
LUF EUR 40.3399  1999-01-01
NLG EUR 2.20371  1999-01-01
PTE EUR 200.482  1999-01-01
XEU EUR 1        1999-01-01
GRD EUR 340.750  2001-01-01
SIT EUR 239.640  2007-01-01
CYP EUR 0.585274 2008-01-01
MTL EUR 0.429300 2008-01-01
SKK EUR 30.1260  2009-01-01
EEK EUR 15.6466  2011-01-01
LVL EUR 0.702804 2014-01-01
LTL EUR 3.45280  2015-01-01
HRK EUR 7.53450  2023-01-01
BGN EUR 1.95583  2026-01-01
"""

#: The new unit's first day. VES to VED is left out: markets kept the code VES for the bolívar that dropped six zeros.
REDENOMINATIONS = """
AFA AFN 1000     2002-10-07
ANG XCG 1        2025-03-31
ARA ARS 10000    1992-01-01
AZM AZN 5000     2006-01-01
BGL BGN 1000     1999-07-05
BRR BRL 2750     1994-07-01
BYB BYR 1000     2000-01-01
BYR BYN 10000    2016-07-01
CSD RSD 1        2006-10-25
GHC GHS 10000    2007-07-01
ILR ILS 1000     1985-09-04
MGF MGA 5        2005-01-01
MRO MRU 10       2018-01-01
MXP MXN 1000     1993-01-01
MZM MZN 1000     2006-07-01
PEI PEN 1000000  1991-07-01
PLZ PLN 10000    1995-01-01
ROL RON 10000    2005-07-01
RUR RUB 1000     1998-01-01
SDD SDG 100      2007-01-10
SLL SLE 1000     2022-07-01
SRG SRD 1000     2004-01-01
STD STN 1000     2018-01-01
TMM TMT 5000     2009-01-01
TRL TRY 1000000  2005-01-01
UAK UAH 100000   1996-09-02
VEB VEF 1000     2008-01-01
VEF VES 100000   2018-08-20
ZMK ZMW 1000     2013-01-01
"""

PARITIES: Mapping[str, Parity] = dict(_rows(EURO_PARITIES + REDENOMINATIONS.lstrip()))


@attrs.frozen(eq=False)
class Succession:
    """A source that follows a currency into the one that succeeded it.

    >>> from claimnum.rates import ecb
    >>> rate = ecb().rate("DEM", "EUR", date(2001, 5, 1))
    >>> rate.value, rate.method, rate.path
    (Decimal('0.5112918811962184852466727681'), 'fixed', ('DEM', 'EUR'))
    """

    within: RateSource
    parities: Mapping[str, Parity] = attrs.field(default=PARITIES, repr=False)

    def aged(self, max_age: int) -> Self:
        """The same source with another limit to the age of a rate."""
        aged = getattr(self.within, "aged", None)
        return self if aged is None else attrs.evolve(self, within=aged(max_age))

    def rate(self, base: str, quote: str, on: date) -> Rate | NoRate | None:
        """The rate of the day, each code replaced by the one that had succeeded it by then."""
        if base == quote:
            return identity(base, on)
        if base not in self.parities and quote not in self.parities:
            return self.within.rate(base, quote, on)
        first, last = self._heirs(base, on), self._heirs(quote, on)
        new_base, new_quote = first[-1][0], last[-1][0]
        if new_base == new_quote:
            found: Rate | NoRate | None = attrs.evolve(identity(new_base, on), source="fixed parity")
        else:
            found = self.within.rate(new_base, new_quote, on)
        return self._through(found, first, last) if found else self._named(found, base, quote)

    def average(self, base: str, quote: str, start: date, end: date) -> Rate | NoRate | None:
        """The mean of the daily rates; a period in which a code was succeeded is averaged day by day."""
        first, last = self._heirs(base, end), self._heirs(quote, end)
        if first != self._heirs(base, start) or last != self._heirs(quote, start):
            return daily_average(self, base, quote, start, end)
        new_base, new_quote = first[-1][0], last[-1][0]
        if new_base == new_quote:
            return self.rate(base, quote, end)
        found = average(self.within, new_base, new_quote, start, end)
        return self._through(found, first, last) if found else self._named(found, base, quote)

    def _heirs(self, code: str, on: date) -> list[tuple[str, Decimal]]:
        """The code and those that had succeeded it, each with the old units that make one of it."""
        heirs, units = [(code, ONE)], ONE
        while (parity := self.parities.get(code)) and parity.since <= on:
            code, units = parity.successor, EXACT.multiply(units, parity.units)
            heirs.append((code, units))
        return heirs

    @staticmethod
    def _through(found: Rate, first: list[tuple[str, Decimal]], last: list[tuple[str, Decimal]]) -> Rate:
        if len(first) == len(last) == 1:
            return found
        before, after = [code for code, _ in first[:-1]], [code for code, _ in reversed(last[:-1])]
        value = QUOTIENT.multiply(found.value, last[-1][1])
        return attrs.evolve(
            found,
            base=first[0][0],
            quote=last[0][0],
            value=value if first[-1][1] == ONE else QUOTIENT.divide(value, first[-1][1]),
            path=(*before, *found.path, *after),
        )

    @staticmethod
    def _named(found: NoRate | None, base: str, quote: str) -> NoRate | None:
        return None if found is None else attrs.evolve(found, base=base, quote=quote)
