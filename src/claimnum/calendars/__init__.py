"""Calendars: pure date arithmetic, fiscal years, and the calendar expressions that a grammar builds.

Parsing never sees the anchor, resolution never sees the text: ``Half(1, Relative("year", 1))`` is what "the first half
of next year" says, and :func:`resolve` gives its days once an anchor and a fiscal year are known.
"""

from claimnum.calendars.ambiguous import NumericDay, alternatives
from claimnum.calendars.dated import Day, Month, Relative, Week, Weekday, Weekend
from claimnum.calendars.days import add, add_months, back, full_year, iso, length, name, unit_at
from claimnum.calendars.feasts import HOLIDAYS, MOVABLE, SEASONS, Holiday, LongWeekend, Season, holiday
from claimnum.calendars.fiscal import CALENDAR_YEAR, FISCAL_YEARS, FiscalYear
from claimnum.calendars.measured import Away, Nearby, NthWorkday, Stretch
from claimnum.calendars.named import Century, Decade, Half, Quarter, SplitYear, TaxYear, TurnOfCentury, Year
from claimnum.calendars.parts import About, Elapsed, EndOf, Part, Remainder, SoFar, StartOf, UnitEnd
from claimnum.calendars.references import Adjoining, Anaphor, Same, Shifted, Starting, moved
from claimnum.calendars.resolving import Context, Expression, Resolved, Unresolved, resolve
from claimnum.calendars.slices import FirstUnits, LastUnits, Nth
from claimnum.calendars.spans import Duration, Ended, FiveYearPlan, Range, Rolling, ToDate, Trailing
from claimnum.calendars.windows import edtf, window

__all__ = [
    "CALENDAR_YEAR",
    "FISCAL_YEARS",
    "HOLIDAYS",
    "MOVABLE",
    "SEASONS",
    "About",
    "Adjoining",
    "Anaphor",
    "Away",
    "Century",
    "Context",
    "Day",
    "Decade",
    "Duration",
    "Elapsed",
    "EndOf",
    "Ended",
    "Expression",
    "FirstUnits",
    "FiscalYear",
    "FiveYearPlan",
    "Half",
    "Holiday",
    "LastUnits",
    "LongWeekend",
    "Month",
    "Nearby",
    "Nth",
    "NthWorkday",
    "NumericDay",
    "Part",
    "Quarter",
    "Range",
    "Relative",
    "Remainder",
    "Resolved",
    "Rolling",
    "Same",
    "Season",
    "Shifted",
    "SoFar",
    "SplitYear",
    "StartOf",
    "Starting",
    "Stretch",
    "TaxYear",
    "ToDate",
    "Trailing",
    "TurnOfCentury",
    "UnitEnd",
    "Unresolved",
    "Week",
    "Weekday",
    "Weekend",
    "Year",
    "add",
    "add_months",
    "alternatives",
    "back",
    "edtf",
    "full_year",
    "holiday",
    "iso",
    "length",
    "moved",
    "name",
    "resolve",
    "unit_at",
    "window",
]
