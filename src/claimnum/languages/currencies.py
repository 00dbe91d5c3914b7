"""Currency signs of every language, and what the ambiguous ones can mean. Hand-written, on top of CLDR's tables.

A *key* stands for a name that several currencies share: ``$``, ``kr``, ``franc``. What a sign means is a code or a key.

- ``AMBIGUOUS``: key -> its currencies, most traded first: by turnover in the BIS triennial survey of foreign exchange,
  below its list by the size of the economy, past currencies last.
- ``SYMBOLS``: marked sign -> code. ``AMBIGUOUS_SYMBOLS``: bare sign -> key. Both are read as written, case included.
- ``PREFIXES``: letters that mean money only directly before a number (``R 5 billion``, ``DM 40``) -> code or key.
  Letters that would rather be something else (``Q1``, ``G20``, ``ID 12``, ``N95``) are in no table.
- ``CRYPTO``: sign or ticker -> ticker. ``MINOR_SYMBOLS``: quotation units (``GBX``) -> code or key, and power of ten.
- ``LOCALE_CURRENCY``: key -> territory (ISO 3166) -> what the bare sign means there.

Left out as scales rather than signs: K$, M$, B$, T$ (thousands, millions, ... of dollars). Sources: CLDR, ISO 4217, the
BIS survey, the style of newswires and annual reports.
"""

from __future__ import annotations  # noqa: I001

from claimnum.languages.iso4217 import TERRITORY
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claimnum.kinds import Unit

_LARGE_DOLLARS = ("USD", "AUD", "CAD", "HKD", "SGD", "NZD", "TWD")
_SMALL_DOLLARS = (
    "TTD", "JMD", "BSD", "BBD", "NAD", "FJD", "GYD", "KYD", "BMD", "BND", "XCD", "LRD", "SRD", "BZD", "SBD", "ZWL",
    "RHD",
)  # fmt: skip
_PESOS = ("MXN", "CLP", "PHP", "COP", "ARS", "DOP", "UYU", "CUP", "GWP")

AMBIGUOUS: dict[str, tuple[str, ...]] = {
    # signs
    "$": (*_LARGE_DOLLARS, "MXN", "CLP", "COP", "ARS", "DOP", "UYU", "CUP", *_SMALL_DOLLARS),
    "¥": ("JPY", "CNY"),
    "£": ("GBP", "EGP", "SDG", "SSP", "LBP", "SYP", "GIP", "FKP", "SHP", "IEP", "CYP"),
    "₤": ("ITL", "TRL", "GBP"),
    "₩": ("KRW", "KPW"),
    "kr": ("SEK", "NOK", "DKK", "ISK", "EEK"),
    "Rs": ("INR", "PKR", "LKR", "NPR", "MUR", "SCR"),
    "Fr": ("CHF", "FRF", "BEF", "LUF"),
    "C$": ("CAD", "NIO"),
    "Bs": ("BOB", "VES"),
    "Sh": ("KES", "TZS", "UGX", "SOS"),
    "Br": ("ETB", "BYN"),
    "K": ("PGK", "ZMW", "MMK", "MWK"),
    "P": ("PHP", "BWP"),
    # names
    "dollar": (*_LARGE_DOLLARS, *_SMALL_DOLLARS),
    "pound": ("GBP", "EGP", "SDG", "SSP", "LBP", "SYP", "GIP", "FKP", "SHP", "IEP", "CYP", "ILP", "MTP"),
    "franc": (
        "CHF", "XOF", "XAF", "CDF", "GNF", "RWF", "BIF", "DJF", "KMF", "XPF", "FRF", "BEF", "LUF", "MGF",
    ),
    "CFA franc": ("XOF", "XAF"),
    "peso": _PESOS,
    "won": ("KRW", "KPW"),
    "rupee": ("INR", "PKR", "LKR", "NPR", "MUR", "SCR"),
    "krona": ("SEK", "ISK"),
    "krone": ("NOK", "DKK"),
    "crown": ("CZK", "SEK", "NOK", "DKK", "ISK", "SKK", "EEK", "CSK"),
    "koruna": ("CZK", "SKK", "CSK"),
    "dinar": ("KWD", "BHD", "IQD", "DZD", "JOD", "RSD", "TND", "LYD", "YUM", "SDD", "HRD", "BAD"),
    "rial": ("IRR", "OMR", "YER", "QAR", "SAR"),
    "riyal": ("SAR", "QAR", "YER", "OMR"),
    "dirham": ("AED", "MAD"),
    "lira": ("TRY", "ITL", "LBP", "SYP", "TRL", "MTL"),
    "mark": ("DEM", "BAM", "FIM", "DDM"),
    "shilling": ("KES", "TZS", "UGX", "SOS"),
    "ruble": ("RUB", "BYN", "SUR"),
    "leu": ("RON", "MDL"),
    "guilder": ("NLG", "XCG", "ANG", "SRG"),
    "florin": ("AWG", "NLG"),
    "escudo": ("CVE", "PTE", "CLE", "MZE"),
    "manat": ("AZN", "TMT"),
    "kwacha": ("ZMW", "MWK"),
    "som": ("UZS", "KGS"),
    "colon": ("CRC", "SVC"),
    "bolivar": ("VES", "VEF", "VEB"),
    "cruzeiro": ("BRE", "BRR", "BRB", "BRZ"),
    # hundredths; what a cent is of
    "cent": (
        "USD", "EUR", "AUD", "CAD", "HKD", "SGD", "NZD", "TWD", "ZAR", "KES", "TZS", "LKR", "MUR", "SCR",
        *_SMALL_DOLLARS,
        "NLG",
    ),
    "pence": ("GBP", "IEP", "GIP", "FKP", "SHP"),
    "penny": ("GBP", "USD", "CAD", "IEP", "GIP", "FKP", "SHP"),
    "centavo": ("MXN", "BRL", "PHP", "COP", "ARS", "CLP", "DOP", "GTQ", "HNL", "BOB", "NIO", "CUP", "MZN", "CVE",
    "PTE"),
    "centimo": ("PEN", "CRC", "VES", "PYG", "ESP"),
    "centime": ("CHF", "DZD", "MAD", "XOF", "XAF", "HTG", "CDF", "XPF", "FRF", "BEF", "LUF"),
    "ore": ("SEK", "NOK", "DKK"),
    "øre": ("NOK", "DKK"),
    "sen": ("MYR", "IDR", "JPY", "BND", "KHR"),
    "paisa": ("INR", "PKR", "NPR"),
    "kopeck": ("RUB", "BYN", "UAH", "SUR"),
    "piastre": ("EGP", "LBP", "SYP", "SDG"),
    "ban": ("RON", "MDL"),
    "haler": ("CZK", "SKK", "CSK"),
}  # fmt: skip

SYMBOLS: dict[str, str] = {
    # dollars
    "US$": "USD", "U.S.$": "USD", "U.S. $": "USD", "US $": "USD", "USD$": "USD", "$US": "USD", "$USD": "USD",
    "U$S": "USD", "U$": "USD", "US＄": "USD",
    "CA$": "CAD", "CAN$": "CAD", "Can$": "CAD", "Cdn$": "CAD", "CDN$": "CAD", "Cdn.$": "CAD", "CAD$": "CAD",
    "$CAD": "CAD",
    "$CA": "CAD", "$CDN": "CAD", "$Cdn": "CAD",
    "A$": "AUD", "AU$": "AUD", "AUD$": "AUD", "$A": "AUD", "$AU": "AUD", "$AUD": "AUD", "Aus$": "AUD",
    "NZ$": "NZD", "$NZ": "NZD", "NZD$": "NZD", "$NZD": "NZD",
    "HK$": "HKD", "HKD$": "HKD", "$HK": "HKD", "H.K.$": "HKD",
    "S$": "SGD", "SG$": "SGD", "SGD$": "SGD", "$SG": "SGD",
    "NT$": "TWD", "TW$": "TWD", "NTD": "TWD", "NTD$": "TWD", "N.T.$": "TWD", "TWD$": "TWD",
    "J$": "JMD", "JA$": "JMD", "TT$": "TTD", "Bds$": "BBD", "BDS$": "BBD", "BD$": "BMD", "BZ$": "BZD", "BN$": "BND",
    "FJ$": "FJD", "F$": "FJD", "G$": "GYD", "GY$": "GYD", "CI$": "KYD", "KY$": "KYD", "EC$": "XCD", "L$": "LRD",
    "LD$": "LRD", "N$": "NAD", "SR$": "SRD", "Sr$": "SRD", "Sur$": "SRD", "SI$": "SBD", "WS$": "WST", "T$": "TOP",
    "Z$": "ZWL", "ZWL$": "ZWL", "ZW$": "ZWL", "ZiG": "ZWG", "MOP$": "MOP",
    # pesos and other Latin American money
    "MX$": "MXN", "Mex$": "MXN", "MEX$": "MXN", "MXN$": "MXN", "Ps.": "MXN", "$MXN": "MXN",
    "R$": "BRL", "BR$": "BRL", "CLP$": "CLP", "CL$": "CLP", "Ch$": "CLP", "COP$": "COP", "COL$": "COP", "Col$": "COP",
    "AR$": "ARS", "ARS$": "ARS", "Arg$": "ARS", "$a": "ARS", "RD$": "DOP", "$U": "UYU", "UY$": "UYU", "Ur$": "UYU",
    "CUP$": "CUP", "S/.": "PEN", "S/": "PEN", "₲": "PYG", "Gs.": "PYG", "₡": "CRC", "B/.": "PAB", "Bs.S": "VES",
    "Bs.F": "VEF",
    "Bs.D": "VES", "PhP": "PHP", "Php": "PHP", "PHP₱": "PHP", "₱": "PHP",
    # yuan, yen, won
    "CN¥": "CNY", "CN￥": "CNY", "CNY¥": "CNY", "RMB": "CNY", "RMB¥": "CNY", "RMB￥": "CNY", "Rmb": "CNY", "Rmb¥": "CNY",
    "CNH¥": "CNH", "JP¥": "JPY", "JP￥": "JPY", "JPY¥": "JPY", "KR₩": "KRW",
    # Europe
    "€": "EUR", "EUR€": "EUR", "₠": "XEU",
    "UK£": "GBP", "GB£": "GBP", "GBP£": "GBP", "£stg": "GBP", "£STG": "GBP", "Stg£": "GBP", "STG£": "GBP",
    "stg£": "GBP",
    "SFr": "CHF", "SFr.": "CHF", "Sfr": "CHF", "Sfr.": "CHF", "SFR": "CHF", "sFr.": "CHF", "sFr": "CHF", "SwFr": "CHF",
    "S.Fr.": "CHF",
    "SKr": "SEK", "Skr": "SEK", "SEKr": "SEK", "NKr": "NOK", "Nkr": "NOK", "DKr": "DKK", "Dkr": "DKK", "IKr": "ISK",
    "zł": "PLN", "zl": "PLN", "Kč": "CZK", "Kc": "CZK", "Ft": "HUF",
    "лв": "BGN", "лв.": "BGN", "Lv.": "BGN", "kn": "HRK", "Kn": "HRK", "din.": "RSD", "дин.": "RSD", "ден": "MKD",
    "₽": "RUB", "руб": "RUB", "руб.": "RUB", "₴": "UAH", "грн": "UAH", "грн.": "UAH", "₺": "TRY",
    "YTL": "TRY",
    # past currencies of Europe
    "D-Mark": "DEM", "DMark": "DEM", "FFr": "FRF", "FFr.": "FRF", "Ffr": "FRF", "₣": "FRF", "BFr": "BEF", "Bfr": "BEF",
    "BFr.": "BEF", "LFr": "LUF", "Lfr": "LUF", "IR£": "IEP", "I£": "IEP", "C£": "CYP", "ƒ": "NLG", "Dfl": "NLG",
    "DFl": "NLG", "Hfl": "NLG",
    "Fl.": "NLG", "öS": "ATS", "ÖS": "ATS", "Pta": "ESP", "Pta.": "ESP", "Ptas": "ESP", "Ptas.": "ESP", "₧": "ESP",
    "₯": "GRD", "FMk": "FIM", "Fmk": "FIM", "Kčs": "CSK",
    # Asia
    "₹": "INR", "INR₹": "INR", "PKRs": "PKR", "SLRs": "LKR", "NRs": "NPR", "NRs.": "NPR",
    "৳": "BDT", "Tk": "BDT", "Tk.": "BDT", "RM": "MYR", "Rp": "IDR", "Rp.": "IDR", "฿": "THB", "Bt": "THB",
    "₫": "VND", "đ": "VND", "₭": "LAK", "៛": "KHR", "₮": "MNT", "Nu.": "BTN", "Rf": "MVR", "Rf.": "MVR",
    "MRf": "MVR", "₸": "KZT", "₼": "AZN", "₾": "GEL", "֏": "AMD", "сом": "KGS", "so'm": "UZS", "soʻm": "UZS",
    # Middle East and Africa
    "₪": "ILS", "NIS": "ILS", "IS₪": "ILS", "Dh": "AED", "Dhs": "AED", "Dhs.": "AED", "د.إ": "AED",
    "ر.س": "SAR", "﷼": "IRR",
    "L.E.": "EGP", "E£": "EGP", "£E": "EGP", "EGP£": "EGP", "L£": "LBP", "LS£": "SYP", "£S": "SYP",
    "₦": "NGN", "N₦": "NGN", "₵": "GHS",
    "GH¢": "GHS", "GH₵": "GHS", "KSh": "KES", "Ksh": "KES", "KSH": "KES", "KShs": "KES", "Kshs": "KES",
    "Ksh.": "KES", "Sh.so.": "SOS", "TSh": "TZS", "Tsh": "TZS", "TShs": "TZS", "USh": "UGX", "Ush": "UGX",
    "UShs": "UGX",
    "MTn": "MZN", "Kz": "AOA", "FMG": "MGF",
    "FRw": "RWF", "RFr": "RWF", "Fdj": "DJF", "FBu": "BIF", "Nfk": "ERN",
    "Fr.CFP": "XPF", "CFPF": "XPF", "MRs": "MUR", "SRe": "SCR", "SCRs": "SCR", "E£S": "SDG", "Afs": "AFN", "؋": "AFN",
    "SDR": "XDR", "SDRs": "XDR",
    # local signs that price lists use
    "AU $": "AUD", "NZ $": "NZD", "HK $": "HKD", "CA $": "CAD", "TL": "TRY", "рублей": "RUB", "рубля": "RUB", "рубль": "RUB",
    "р.": "RUB", "Р": "RUB", "stg": "GBP", "RF": "MVR", "円": "JPY", "Db": "STN", "Vt": "VUV", "VT": "VUV", "GFr": "GNF", "Fbu": "BIF", "Ks": "MMK", "VNĐ": "VND",
    "ש״ח": "ILS", "د.ك": "KWD", "ع.د": "IQD", "د.ب": "BHD", "دج": "DZD", "ج.م": "EGP", "ج.س.": "SDG",
    "ج.س": "SDG", "د.ج": "DZD", "د.م": "MAD", "د.م.": "MAD", "ل.س": "SYP", "ლ": "GEL", "ლარი": "GEL",
    "دينار أردني": "JOD",
}  # fmt: skip

AMBIGUOUS_SYMBOLS: dict[str, str] = {
    "$": "$", "＄": "$", "﹩": "$", "¥": "¥", "￥": "¥", "£": "£", "￡": "£", "₤": "₤", "₩": "₩", "￦": "₩",
    "kr": "kr", "kr.": "kr", "Kr": "kr", "Kr.": "kr", "lei": "leu", "Lei": "leu",
    "Rs": "Rs", "Rs.": "Rs", "₨": "Rs", "Fr": "Fr", "Fr.": "Fr", "fr.": "Fr", "C$": "C$", "$C": "C$", "C $": "C$", "c $": "C$",
    "Bs": "Bs", "Bs.": "Bs", "Sh": "Sh", "Shs": "Sh", "Sh.": "Sh", "Shs.": "Sh",
    "FCFA": "CFA franc", "F CFA": "CFA franc", "F\u202fCFA": "CFA franc", "CFAF": "CFA franc", "CFA": "CFA franc",
}  # fmt: skip

#: Currencies whose prices are never written with decimals: a point in one of them groups thousands.
NO_DECIMALS: frozenset[str] = frozenset(("IDR", "VND", "COP", "CLP", "PYG", "LAK"))

PREFIXES: dict[str, str] = {
    "R": "ZAR", "P": "P", "K": "K", "Br": "Br", "Re": "INR", "Re.": "INR", "DM": "DEM", "FF": "FRF", "LE": "EGP",
    "LL": "LBP",
    "SR": "SAR", "QR": "QAR", "KD": "KWD", "JD": "JOD", "BD": "BHD", "MK": "MWK", "ZK": "ZMW",
}  # fmt: skip

CRYPTO: dict[str, str] = {
    "₿": "BTC", "Ƀ": "BTC", "BTC": "BTC", "XBT": "BTC", "ETH": "ETH", "Ξ": "ETH", "USDT": "USDT", "USDC": "USDC", "XRP": "XRP",
    "LTC": "LTC",
    "BNB": "BNB", "BCH": "BCH", "DOGE": "DOGE", "DAI": "DAI",
}  # fmt: skip

MINOR_SYMBOLS: dict[str, tuple[str, int]] = {
    "¢": ("cent", -2), "￠": ("cent", -2), "US¢": ("USD", -2), "USc": ("USD", -2), "A¢": ("AUD", -2), "AU¢": ("AUD", -2),
    "C¢": ("CAD", -2), "NZ¢": ("NZD", -2), "S¢": ("SGD", -2), "€c": ("EUR", -2), "EURc": ("EUR", -2),
    "GBX": ("GBP", -2), "GBx": ("GBP", -2), "GBp": ("GBP", -2), "ZAc": ("ZAR", -2), "ZAC": ("ZAR", -2),
    "ILA": ("ILS", -2),
}  # fmt: skip

LOCALE_CURRENCY: dict[str, dict[str, str]] = {
    key: {territory: code for territory, code in TERRITORY.items() if code in codes} for key, codes in AMBIGUOUS.items()
}

#: What one of a currency is called in a rate of exchange, where a short name is usual.
NOUNS: dict[str, str] = {
    "USD": "dollar", "CAD": "dollar", "AUD": "dollar", "NZD": "dollar", "HKD": "dollar", "SGD": "dollar", "EUR": "euro",
    "GBP": "pound", "JPY": "yen", "CNY": "yuan", "CNH": "yuan", "CHF": "franc", "KRW": "won", "INR": "rupee", "BRL": "real",
    "MXN": "peso", "RUB": "ruble", "TRY": "lira", "ZAR": "rand", "SEK": "krona", "NOK": "krone", "DKK": "krone",
}  # fmt: skip


def noun_of(unit: Unit | None) -> str | None:
    """The denominator of a price of one of a currency: its usual noun, that of what its sign means most, else its code.

    >>> from claimnum.kinds import Unit
    >>> noun_of(Unit("money", "USD")), noun_of(Unit("money", "$")), noun_of(Unit("money", "THB"))
    ('dollar', 'dollar', 'THB')
    """
    if unit is None or unit.name is None:
        return None
    code = AMBIGUOUS.get(unit.name, (unit.name,))[0]
    return NOUNS.get(code, code)
