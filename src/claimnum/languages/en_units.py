"""English words and abbreviations for measures. Hand-written.

- ``NAMES``: surface in lower case -> a name of :data:`claimnum.languages.units.UNITS`.
- ``SYMBOLS``: abbreviation as written, case included -> the same: ``MW`` is a megawatt, ``mw`` nothing.
- ``RATES``: abbreviation or phrase -> (unit, per): ``bpd`` is (barrel, day). Lower case, but for abbreviations.
- ``SCALED``: abbreviation that holds a scale of its own -> (power of ten, unit, or surface of the other tables): ``bcf`` is
  (9, cubic_foot), ``Mt`` (6, tonne), ``mmboe/d`` (6, boed).
- ``ORDINARY``: surfaces that are ordinary words or signs as well, to be taken for a measure only right after a number.

The singular words make the table: each takes its regular plural, and a space where it has a hyphen, and the other way round.

Left out for what they mean in financial text: ``bp`` (basis point), ``quarter`` (period), ``in`` (the preposition), ``b`` and
``mm`` before a currency; ``m`` and ``t`` are a million and a trillion first, a metre and a tonne where the grammar says so.
Sources: AP and Reuters style, annual reports of miners, utilities and oil companies; pint's names.
"""

from __future__ import annotations

from typing import Final

#: Canonical name -> its English singulars, divided by commas; the canonical name with spaces goes without saying.
_SINGULARS: Final[dict[str, str]] = {
    "second": "",
    "millisecond": "",
    "microsecond": "",
    "nanosecond": "",
    "minute": "",
    "hour": "",
    "day": "",
    "week": "",
    "month": "",
    "year": "",
    "decade": "",
    "century": "",
    "meter": "metre, linear meter, linear metre",
    "nanometer": "nanometre",
    "micrometer": "micrometre, micron",
    "millimeter": "millimetre",
    "centimeter": "centimetre",
    "kilometer": "kilometre",
    "yard": "",
    "mile": "statute mile",
    "nautical_mile": "sea mile",
    "square_meter": "square metre, sq meter, sq metre, sq. meter, sq. metre",
    "square_centimeter": "square centimetre",
    "square_kilometer": "square kilometre, sq kilometer, sq kilometre, sq. kilometer, sq. kilometre",
    "square_yard": "sq yard, sq. yard",
    "square_mile": "sq mile, sq. mile",
    "hectare": "",
    "acre": "",
    "mu": "",
    "liter": "litre",
    "milliliter": "millilitre",
    "centiliter": "centilitre",
    "hectoliter": "hectolitre",
    "megaliter": "megalitre",
    "cubic_meter": "cubic metre, cu meter, cu metre, cu. meter, cu. metre",
    "cubic_centimeter": "cubic centimetre",
    "cubic_kilometer": "cubic kilometre",
    "cubic_yard": "cu yard, cu. yard",
    "gallon": "us gallon, u.s. gallon",
    "imperial_gallon": "uk gallon",
    "quart": "",
    "pint": "",
    "cup": "",
    "tablespoon": "",
    "teaspoon": "",
    "fluid_ounce": "fl ounce",
    "barrel": "oil barrel",
    "bushel": "",
    "gram": "gramme",
    "microgram": "",
    "milligram": "",
    "kilogram": "kilo, kilogramme",
    "quintal": "",
    "tonne": "metric ton, metric tonne",
    "carat": "",
    "pound": "",
    "ounce": "",
    "troy_ounce": "fine ounce, fine troy ounce, ounce troy",
    "hundredweight": "",
    "stone": "",
    "ton": "short ton, net ton, us ton, u.s. ton",
    "long_ton": "imperial ton",
    "jin": "catty",
    "joule": "",
    "kilojoule": "",
    "megajoule": "",
    "gigajoule": "",
    "terajoule": "",
    "petajoule": "",
    "exajoule": "",
    "electron_volt": "electronvolt, electron-volt",
    "kiloelectron_volt": "kiloelectronvolt",
    "megaelectron_volt": "megaelectronvolt",
    "gigaelectron_volt": "gigaelectronvolt",
    "teraelectron_volt": "teraelectronvolt",
    "calorie": "",
    "kilocalorie": "",
    "watt": "",
    "kilowatt": "",
    "megawatt": "",
    "gigawatt": "",
    "terawatt": "",
    "watt_hour": "watt-hour",
    "kilowatt_hour": "kilowatt-hour, kilowatthour, kw-hour",
    "megawatt_hour": "megawatt-hour, megawatthour, mw-hour",
    "gigawatt_hour": "gigawatt-hour, gigawatthour",
    "terawatt_hour": "terawatt-hour, terawatthour",
    "btu": "british thermal unit",
    "mmbtu": "million btu, million british thermal unit, mln btu",
    "therm": "",
    "ampere": "amp",
    "ampere_hour": "ampere-hour, amp-hour",
    "volt": "",
    "kilovolt": "",
    "pascal": "",
    "bar": "",
    "kilopascal": "",
    "megapascal": "",
    "bit": "",
    "kilobit": "",
    "megabit": "",
    "gigabit": "",
    "terabit": "",
    "byte": "",
    "kilobyte": "",
    "megabyte": "",
    "gigabyte": "",
    "terabyte": "",
    "petabyte": "",
    "exabyte": "",
    "zettabyte": "",
    "twenty_foot_equivalent_unit": "twenty-foot equivalent unit, twenty-foot-equivalent unit, 20-foot equivalent unit, "
    "20-foot container",
    "forty_foot_equivalent_unit": "forty-foot equivalent unit, forty-foot-equivalent unit, 40-foot equivalent unit, "
    "40-foot container",
    "deadweight_ton": "dead weight ton, deadweight tonne, deadweight metric ton",
    "gross_ton": "",
    "tonne_kilometer": "tonne-kilometer, tonne-kilometre, ton-kilometer, ton-kilometre",
    "ton_mile": "ton-mile",
    "passenger_kilometer": "passenger-kilometer, passenger-kilometre, revenue passenger-kilometer, revenue passenger-kilometre",
    "passenger_mile": "passenger-mile, revenue passenger-mile",
    "seat_kilometer": "seat-kilometer, seat-kilometre, available seat-kilometer, available seat-kilometre",
    "seat_mile": "seat-mile, available seat-mile",
    "gross_register_ton": "gross registered ton",
}

#: What takes no regular plural: each surface by itself.
_IRREGULAR: Final[dict[str, str]] = {
    "inch": "inch", "inches": "inch", "foot": "foot", "feet": "foot", "linear foot": "foot", "linear feet": "foot",
    "square inch": "square_inch", "square inches": "square_inch", "sq inch": "square_inch", "sq inches": "square_inch",
    "sq. inch": "square_inch", "sq. inches": "square_inch", "square foot": "square_foot", "square feet": "square_foot",
    "square-foot": "square_foot", "square-feet": "square_foot", "sq foot": "square_foot", "sq feet": "square_foot",
    "sq. foot": "square_foot", "sq. feet": "square_foot", "cubic inch": "cubic_inch", "cubic inches": "cubic_inch",
    "cubic foot": "cubic_foot", "cubic feet": "cubic_foot", "cubic-foot": "cubic_foot", "cubic-feet": "cubic_foot",
    "cu foot": "cubic_foot", "cu feet": "cubic_foot", "cu. foot": "cubic_foot", "cu. feet": "cubic_foot",
    "acre foot": "acre_foot", "acre-foot": "acre_foot", "acre feet": "acre_foot", "acre-feet": "acre_foot",
    "board foot": "board_foot", "board feet": "board_foot",
    "hertz": "hertz", "kilohertz": "kilohertz", "megahertz": "megahertz", "gigahertz": "gigahertz",
    "horsepower": "horsepower", "horse power": "horsepower", "kelvin": "kelvin", "kelvins": "kelvin",
    "degree celsius": "degree_Celsius", "degrees celsius": "degree_Celsius", "degree centigrade": "degree_Celsius",
    "degrees centigrade": "degree_Celsius", "celsius": "degree_Celsius", "centigrade": "degree_Celsius",
    "degrees c": "degree_Celsius", "degree fahrenheit": "degree_Fahrenheit", "degrees fahrenheit": "degree_Fahrenheit",
    "fahrenheit": "degree_Fahrenheit", "degrees f": "degree_Fahrenheit",
    "barrel of oil equivalent": "barrel_of_oil_equivalent", "barrels of oil equivalent": "barrel_of_oil_equivalent",
    "barrel of oil-equivalent": "barrel_of_oil_equivalent", "barrels of oil-equivalent": "barrel_of_oil_equivalent",
    "barrel oil equivalent": "barrel_of_oil_equivalent", "barrels oil equivalent": "barrel_of_oil_equivalent",
    "oil-equivalent barrel": "barrel_of_oil_equivalent", "oil-equivalent barrels": "barrel_of_oil_equivalent",
    "oil equivalent barrel": "barrel_of_oil_equivalent", "oil equivalent barrels": "barrel_of_oil_equivalent",
    "tonne of oil equivalent": "tonne_of_oil_equivalent", "tonnes of oil equivalent": "tonne_of_oil_equivalent",
    "ton of oil equivalent": "tonne_of_oil_equivalent", "tons of oil equivalent": "tonne_of_oil_equivalent",
    "tonne of coal equivalent": "tonne_of_coal_equivalent", "tonnes of coal equivalent": "tonne_of_coal_equivalent",
    "ton of coal equivalent": "tonne_of_coal_equivalent", "tons of coal equivalent": "tonne_of_coal_equivalent",
    "tonne of standard coal": "tonne_of_coal_equivalent", "tonnes of standard coal": "tonne_of_coal_equivalent",
    "ton of standard coal": "tonne_of_coal_equivalent", "tons of standard coal": "tonne_of_coal_equivalent",
    "bbl": "barrel", "bbls": "barrel", "bushels": "bushel", "btus": "btu", "mmbtu": "mmbtu", "mmbtus": "mmbtu",
} | {
    f"{mass} {of}": "tonne_of_carbon_dioxide_equivalent"
    for mass in ("tonne", "tonnes", "ton", "tons", "metric ton", "metric tons")
    for of in (
        "of co2 equivalent", "of co2-equivalent", "of co2e", "co2e", "of carbon dioxide equivalent",
        "of carbon-dioxide equivalent", "co2 equivalent", "of co₂ equivalent", "of co₂e",
    )
}  # fmt: skip


def _names() -> dict[str, str]:
    names: dict[str, str] = {}
    for unit, singulars in _SINGULARS.items():
        words = {unit.replace("_", " "), *filter(None, singulars.split(", "))}
        for word in words | {word.replace("-", " ") for word in words}:
            plural = word[:-1] + "ies" if word.endswith(("ry", "ty")) else word + "s"
            names |= {word: unit, plural: unit}
    return names | _IRREGULAR


NAMES: Final[dict[str, str]] = _names()

SYMBOLS: Final[dict[str, str]] = {
    # time
    "s": "second", "sec": "second", "secs": "second", "ms": "millisecond", "min": "minute", "mins": "minute",
    "h": "hour", "hr": "hour", "hrs": "hour", "yr": "year", "yrs": "year", "mo": "month", "mos": "month",
    # length
    "nm": "nanometer", "µm": "micrometer", "μm": "micrometer", "mm": "millimeter", "cm": "centimeter", "m": "meter",
    "km": "kilometer", "kms": "kilometer", "in.": "inch", "ft": "foot", "ft.": "foot", "yd": "yard",
    "yds": "yard", "mi": "mile", "nmi": "nautical_mile",
    # area
    "m2": "square_meter", "m²": "square_meter", "m^2": "square_meter", "sqm": "square_meter", "sq m": "square_meter",
    "sq. m": "square_meter", "sq.m": "square_meter", "sq m.": "square_meter", "cm2": "square_centimeter",
    "cm²": "square_centimeter", "km2": "square_kilometer", "km²": "square_kilometer", "sq km": "square_kilometer",
    "sq. km": "square_kilometer", "sq.km": "square_kilometer", "sqkm": "square_kilometer", "ft2": "square_foot",
    "ft²": "square_foot", "sq ft": "square_foot", "sq. ft": "square_foot", "sq. ft.": "square_foot",
    "sq.ft.": "square_foot", "sq.ft": "square_foot", "sq ft.": "square_foot", "sqft": "square_foot",
    "SF": "square_foot", "sf": "square_foot", "sq in": "square_inch", "in²": "square_inch", "sq yd": "square_yard",
    "sq mi": "square_mile", "sq. mi": "square_mile", "sq. mi.": "square_mile", "mi2": "square_mile", "mi²": "square_mile",
    "ha": "hectare", "ac": "acre",
    # volume
    "l": "liter", "L": "liter", "ltr": "liter", "ml": "milliliter", "mL": "milliliter", "cl": "centiliter", "hl": "hectoliter",
    "hL": "hectoliter", "ML": "megaliter", "m3": "cubic_meter", "m³": "cubic_meter", "m^3": "cubic_meter", "cbm": "cubic_meter",
    "cu m": "cubic_meter", "cu. m": "cubic_meter", "cu.m": "cubic_meter", "Nm3": "cubic_meter", "cc": "cubic_centimeter",
    "cm3": "cubic_centimeter", "cm³": "cubic_centimeter", "ft3": "cubic_foot", "ft³": "cubic_foot", "cf": "cubic_foot",
    "cu ft": "cubic_foot", "cu. ft": "cubic_foot", "cu. ft.": "cubic_foot", "scf": "cubic_foot", "gal": "gallon",
    "gals": "gallon", "qt": "quart", "fl oz": "fluid_ounce", "fl. oz.": "fluid_ounce", "bbl": "barrel", "bbls": "barrel",
    "bbl.": "barrel", "Bbl": "barrel", "Bbls": "barrel", "BBL": "barrel", "bu": "bushel", "bu.": "bushel",
    "bsh": "bushel",
    # mass
    "µg": "microgram", "mcg": "microgram", "mg": "milligram", "g": "gram", "gm": "gram", "gms": "gram", "kg": "kilogram",
    "kgs": "kilogram", "Kg": "kilogram", "KG": "kilogram", "t": "tonne", "mt": "tonne", "MT": "tonne", "ct": "carat", "cts": "carat", "lb": "pound", "lbs": "pound",
    "lb.": "pound", "lbs.": "pound", "oz": "ounce", "oz.": "ounce", "ozs": "ounce", "ozt": "troy_ounce", "toz": "troy_ounce",
    "cwt": "hundredweight", "dwt": "deadweight_ton", "DWT": "deadweight_ton", "GT": "gross_ton",
    "GRT": "gross_register_ton",
    # energy and power
    "J": "joule", "kJ": "kilojoule", "MJ": "megajoule", "GJ": "gigajoule", "TJ": "terajoule", "PJ": "petajoule",
    "EJ": "exajoule", "kcal": "kilocalorie", "W": "watt", "kW": "kilowatt", "KW": "kilowatt", "MW": "megawatt",
    "GW": "gigawatt", "TW": "terawatt", "MWe": "megawatt", "kWp": "kilowatt", "MWp": "megawatt", "GWp": "gigawatt",
    "MWac": "megawatt", "MWdc": "megawatt", "Wh": "watt_hour", "kWh": "kilowatt_hour", "KWh": "kilowatt_hour",
    "KWH": "kilowatt_hour", "kwh": "kilowatt_hour", "kw/h": "kilowatt_hour", "MWh": "megawatt_hour", "MWH": "megawatt_hour",
    "mwh": "megawatt_hour", "GWh": "gigawatt_hour", "GWH": "gigawatt_hour", "TWh": "terawatt_hour", "TWH": "terawatt_hour",
    "hp": "horsepower", "bhp": "horsepower", "HP": "horsepower", "Btu": "btu", "BTU": "btu", "mmBtu": "mmbtu",
    "MMBtu": "mmbtu", "MMBTU": "mmbtu", "mmBTU": "mmbtu", "MMbtu": "mmbtu", "mBtu": "mmbtu", "boe": "barrel_of_oil_equivalent",
    "BOE": "barrel_of_oil_equivalent", "Boe": "barrel_of_oil_equivalent", "toe": "tonne_of_oil_equivalent",
    "tce": "tonne_of_coal_equivalent",
    # the rest
    "eV": "electron_volt", "keV": "kiloelectron_volt", "MeV": "megaelectron_volt", "GeV": "gigaelectron_volt",
    "TeV": "teraelectron_volt",
    "A": "ampere", "Ah": "ampere_hour", "V": "volt", "kV": "kilovolt", "kPa": "kilopascal", "MPa": "megapascal", "Hz": "hertz",
    "kHz": "kilohertz", "MHz": "megahertz", "GHz": "gigahertz", "°C": "degree_Celsius", "° C": "degree_Celsius",
    "℃": "degree_Celsius", "ºC": "degree_Celsius", "°F": "degree_Fahrenheit", "ºF": "degree_Fahrenheit",
    "℉": "degree_Fahrenheit", "kB": "kilobyte", "KB": "kilobyte", "MB": "megabyte", "GB": "gigabyte", "TB": "terabyte",
    "PB": "petabyte", "EB": "exabyte", "ZB": "zettabyte", "kbit": "kilobit", "Mbit": "megabit", "Gbit": "gigabit",
    "Mb": "megabit", "Gb": "gigabit", "TEU": "twenty_foot_equivalent_unit", "TEUs": "twenty_foot_equivalent_unit",
    "teu": "twenty_foot_equivalent_unit", "teus": "twenty_foot_equivalent_unit", "FEU": "forty_foot_equivalent_unit",
    "FEUs": "forty_foot_equivalent_unit", "FFE": "forty_foot_equivalent_unit", "FFEs": "forty_foot_equivalent_unit", "tkm": "tonne_kilometer",
    "RPK": "passenger_kilometer", "RPKs": "passenger_kilometer", "ASK": "seat_kilometer", "ASKs": "seat_kilometer",
    "pkm": "passenger_kilometer", "RPMs": "passenger_mile", "ASMs": "seat_mile",
    "tCO2e": "tonne_of_carbon_dioxide_equivalent", "tCO2": "tonne_of_carbon_dioxide_equivalent",
    "tCO₂e": "tonne_of_carbon_dioxide_equivalent", "t CO2e": "tonne_of_carbon_dioxide_equivalent",
    "tCO2eq": "tonne_of_carbon_dioxide_equivalent", "mtCO2e": "tonne_of_carbon_dioxide_equivalent",
    "MTCO2e": "tonne_of_carbon_dioxide_equivalent",
}  # fmt: skip

#: Abbreviation or phrase -> what is measured, per what.
RATES: Final[dict[str, tuple[str, str]]] = {
    "bpd": ("barrel", "day"), "b/d": ("barrel", "day"), "bbl/d": ("barrel", "day"), "bbls/d": ("barrel", "day"),
    "bopd": ("barrel", "day"), "BOPD": ("barrel", "day"), "Bbl/d": ("barrel", "day"), "bbl/day": ("barrel", "day"),
    "boepd": ("barrel_of_oil_equivalent", "day"), "boed": ("barrel_of_oil_equivalent", "day"),
    "boe/d": ("barrel_of_oil_equivalent", "day"), "BOEPD": ("barrel_of_oil_equivalent", "day"),
    "Boe/d": ("barrel_of_oil_equivalent", "day"), "BOE/d": ("barrel_of_oil_equivalent", "day"),
    "boe/day": ("barrel_of_oil_equivalent", "day"),
    "scfd": ("cubic_foot", "day"), "cfd": ("cubic_foot", "day"), "cf/d": ("cubic_foot", "day"),
    "tpd": ("tonne", "day"), "t/d": ("tonne", "day"), "tpa": ("tonne", "year"), "t/a": ("tonne", "year"),
    "tpy": ("tonne", "year"), "t/y": ("tonne", "year"), "t/yr": ("tonne", "year"), "tph": ("tonne", "hour"),

    "ozpa": ("ounce", "year"), "g/t": ("gram", "tonne"), "gpt": ("gram", "tonne"), "oz/t": ("ounce", "tonne"),
    "mpg": ("mile", "gallon"), "mph": ("mile", "hour"), "kmh": ("kilometer", "hour"), "kph": ("kilometer", "hour"),
    "km/h": ("kilometer", "hour"), "km/hr": ("kilometer", "hour"), "m/s": ("meter", "second"), "kmpl": ("kilometer", "liter"),
    "km/l": ("kilometer", "liter"), "g/km": ("gram", "kilometer"), "knot": ("nautical_mile", "hour"),
    "knots": ("nautical_mile", "hour"), "kts": ("nautical_mile", "hour"),
    "kbps": ("kilobit", "second"), "Kbps": ("kilobit", "second"), "Mbps": ("megabit", "second"), "Mbit/s": ("megabit", "second"),
    "Gbps": ("gigabit", "second"), "Gbit/s": ("gigabit", "second"), "Tbps": ("terabit", "second"),
    "MB/s": ("megabyte", "second"), "GB/s": ("gigabyte", "second"), "TB/s": ("terabyte", "second"),
    "m3/d": ("cubic_meter", "day"), "m³/d": ("cubic_meter", "day"), "m3/h": ("cubic_meter", "hour"),
    "m³/h": ("cubic_meter", "hour"), "m3/s": ("cubic_meter", "second"), "m³/s": ("cubic_meter", "second"),
    "psi": ("pound", "square_inch"), "l/s": ("liter", "second"),
}  # fmt: skip

#: Abbreviation that holds a scale of its own -> power of ten, and the unit or rate it scales.
SCALED: Final[dict[str, tuple[int, str]]] = {
    "mcf": (3, "cubic_foot"), "Mcf": (3, "cubic_foot"), "MCF": (3, "cubic_foot"), "mmcf": (6, "cubic_foot"),
    "MMcf": (6, "cubic_foot"), "MMCF": (6, "cubic_foot"), "bcf": (9, "cubic_foot"), "Bcf": (9, "cubic_foot"),
    "BCF": (9, "cubic_foot"), "tcf": (12, "cubic_foot"), "Tcf": (12, "cubic_foot"), "TCF": (12, "cubic_foot"),
    "bcm": (9, "cubic_meter"), "Bcm": (9, "cubic_meter"), "BCM": (9, "cubic_meter"), "mcm": (6, "cubic_meter"),
    "tcm": (12, "cubic_meter"), "mmcm": (6, "cubic_meter"), "mmscf": (6, "cubic_foot"), "MMscf": (6, "cubic_foot"),
    "mmcfd": (6, "cfd"), "MMcfd": (6, "cfd"), "MMcf/d": (6, "cfd"), "mmcf/d": (6, "cfd"), "bcfd": (9, "cfd"),
    "Bcfd": (9, "cfd"), "bcf/d": (9, "cfd"), "Bcf/d": (9, "cfd"), "mmscfd": (6, "cfd"), "MMscfd": (6, "cfd"), "MMSCFD": (6, "cfd"),
    "mcf/d": (3, "cfd"), "Mcf/d": (3, "cfd"), "Mcfd": (3, "cfd"),
    "mbbl": (3, "barrel"), "Mbbl": (3, "barrel"), "MBbl": (3, "barrel"), "mmbbl": (6, "barrel"), "MMbbl": (6, "barrel"),
    "MMBbl": (6, "barrel"), "mmbbls": (6, "barrel"), "MMbbls": (6, "barrel"), "Mbbls": (3, "barrel"),
    "kb/d": (3, "bpd"), "kbd": (3, "bpd"), "kbpd": (3, "bpd"), "mb/d": (6, "bpd"), "mbpd": (6, "bpd"), "mbd": (6, "bpd"),
    "Mbbl/d": (3, "bpd"), "MBbl/d": (3, "bpd"), "mbbl/d": (3, "bpd"), "mmbpd": (6, "bpd"), "mmb/d": (6, "bpd"),
    "mboe": (3, "boe"), "Mboe": (3, "boe"), "MBoe": (3, "boe"), "MBOE": (3, "boe"), "mmboe": (6, "boe"), "MMboe": (6, "boe"),
    "MMBoe": (6, "boe"), "MMBOE": (6, "boe"), "kboe": (3, "boe"), "bnboe": (9, "boe"), "kboed": (3, "boed"),
    "kboe/d": (3, "boed"), "kboepd": (3, "boed"), "mboed": (3, "boed"), "mboe/d": (3, "boed"), "Mboe/d": (3, "boed"),
    "MBoe/d": (3, "boed"), "MBOED": (3, "boed"), "mboepd": (3, "boed"), "mmboe/d": (6, "boed"), "MMboe/d": (6, "boed"),
    "MMT": (6, "tonne"), "mmt": (6, "tonne"), "kt": (3, "tonne"), "Kt": (3, "tonne"), "Mt": (6, "tonne"), "Gt": (9, "tonne"), "kilotonne": (3, "tonne"),
    "kilotonnes": (3, "tonne"), "kiloton": (3, "tonne"), "kilotons": (3, "tonne"), "megatonne": (6, "tonne"),
    "megatonnes": (6, "tonne"), "megaton": (6, "tonne"), "megatons": (6, "tonne"), "gigatonne": (9, "tonne"),
    "gigatonnes": (9, "tonne"), "gigaton": (9, "tonne"), "gigatons": (9, "tonne"), "mtpa": (6, "tpa"), "Mtpa": (6, "tpa"),
    "MTPA": (6, "tpa"), "Mt/y": (6, "tpa"), "Mt/yr": (6, "tpa"), "ktpa": (3, "tpa"), "kt/y": (3, "tpa"),
    "koz": (3, "ounce"), "Koz": (3, "ounce"), "Moz": (6, "ounce"), "moz": (6, "ounce"), "Mlb": (6, "pound"),
    "Mlbs": (6, "pound"), "mlb": (6, "pound"), "mlbs": (6, "pound"), "mtoe": (6, "toe"), "Mtoe": (6, "toe"),
    "MtCO2e": (6, "tCO2e"), "MtCO2": (6, "tCO2e"), "ktCO2e": (3, "tCO2e"), "GtCO2e": (9, "tCO2e"), "GtCO2": (9, "tCO2e"),
    "MBF": (3, "board_foot"), "mbf": (3, "board_foot"), "MMBF": (6, "board_foot"), "Mha": (6, "hectare"), "mha": (6, "hectare"),
}  # fmt: skip

ORDINARY: Final[frozenset[str]] = frozenset((
    "second", "seconds", "minute", "minutes", "foot", "feet", "yard", "yards", "stone", "stones", "bar", "bars",
    "bit", "bits", "pound", "pounds", "pint", "pints", "quart", "mu", "jin", "ton", "tons", "in.", "min", "mins",
    "mo", "mos", "sec", "s", "h", "l", "m", "g", "cup", "cups", "t", "ct", "ha", "ac", "mi", "ms", "gm", "A", "J", "L", "V", "W",
    "GT", "SF", "sf", "cc", "cf", "bu", "gal", "hp", "HP", "toe", "micron", "carat", "therm", "amp", "amps", "kilo",
    "kilos", "decade", "century", "catty", "MT", "mt", "ML", "MB", "GB", "Mb", "Gb", "cts", "cl", "kts",
))  # fmt: skip
