"""English words for money that CLDR lacks: everyday names, nationalities with their nouns, hundredths. Hand-written.

- ``NAMES``: surface in lower case -> currency code, or a key of ``AMBIGUOUS`` in :mod:`claimnum.languages.currencies`.
- ``MINOR_UNITS``: surface in lower case -> (code or key, power of ten of the main unit): ``fen`` is (CNY, -2).
- ``ORDINARY``: those of both that are ordinary English words as well, to be taken for money only beside a number.

``COUNTRIES`` is what most of them are made from: each row multiplies its adjectives with its nouns, and ``american`` and
``dollars`` become ``american dollars``. Where a noun has changed its currency, the adjective means today's.
These rows win over CLDR's (``burmese kyat`` is MMK). Sources: CLDR, ISO 4217, the style of newswires and annual reports.
"""

from __future__ import annotations

from typing import Final

#: Noun -> its plurals. A noun that is its own plural stands alone.
NOUNS: Final[dict[str, tuple[str, ...]]] = {
    "dollar": ("dollars",), "pound": ("pounds",), "franc": ("francs",), "peso": ("pesos",), "rupee": ("rupees",),
    "yuan": (), "renminbi": (), "yen": (), "won": (), "euro": ("euros",), "rand": ("rands",), "baht": ("bahts",),
    "ringgit": ("ringgits",), "rupiah": ("rupiahs",), "dong": ("dongs",), "tenge": ("tenges",), "lari": ("laris",),
    "krona": ("kronor", "kronas"), "krone": ("kroner", "krones"), "króna": ("krónur",), "crown": ("crowns",),
    "koruna": ("korunas", "koruny", "korun"), "kroon": ("krooni", "kroons"), "zloty": ("zlotys", "zloties", "zlote"),
    "forint": ("forints",), "ruble": ("rubles",), "rouble": ("roubles",), "real": ("reais", "reals"),
    "shekel": ("shekels",), "lira": ("liras", "lire"), "dirham": ("dirhams",), "riyal": ("riyals",), "rial": ("rials",),
    "dinar": ("dinars",), "denar": ("denars",), "naira": ("nairas",), "cedi": ("cedis",), "shilling": ("shillings",),
    "hryvnia": ("hryvnias", "hryvnya", "hryvni"), "leu": ("lei",), "lev": ("leva", "levs"), "kuna": ("kunas",),
    "lek": ("leks", "leke"), "mark": ("marks",), "markka": ("markkas", "markkaa"), "guilder": ("guilders",),
    "florin": ("florins",), "peseta": ("pesetas",), "escudo": ("escudos",), "drachma": ("drachmas", "drachmae"),
    "schilling": ("schillings",), "punt": ("punts",), "tolar": ("tolars",), "lats": ("lati",), "litas": ("litai",),
    "afghani": ("afghanis",), "taka": ("takas",), "ngultrum": ("ngultrums",), "riel": ("riels",), "kip": ("kips",),
    "kyat": ("kyats",), "tugrik": ("tugriks", "tögrög"), "rufiyaa": ("rufiyaas",), "pataca": ("patacas",),
    "som": ("soms",), "soum": ("soums",), "somoni": ("somonis",), "manat": ("manats",), "dram": ("drams",),
    "birr": ("birrs",), "nakfa": ("nakfas",), "ariary": ("ariarys",), "kwacha": ("kwachas",), "kwanza": ("kwanzas",),
    "metical": ("meticais", "meticals"), "pula": ("pulas",), "loti": ("maloti",), "lilangeni": ("emalangeni",),
    "dalasi": ("dalasis",), "leone": ("leones",), "ouguiya": ("ouguiyas",), "dobra": ("dobras",), "kina": ("kinas",),
    "pa'anga": (), "paʻanga": (), "tala": ("talas",), "vatu": ("vatus",), "balboa": ("balboas",),
    "boliviano": ("bolivianos",), "bolivar": ("bolivars", "bolivares"), "bolívar": ("bolívars", "bolívares"),
    "colon": ("colones", "colons"), "colón": ("colóns",), "cordoba": ("cordobas",), "córdoba": ("córdobas",),
    "gourde": ("gourdes",), "guarani": ("guaranis", "guaranies"), "lempira": ("lempiras",),
    "quetzal": ("quetzals", "quetzales"), "sol": ("soles",), "nuevo sol": ("nuevos soles",), "sucre": ("sucres",),
    "inti": ("intis",), "austral": ("australs", "australes"), "cruzeiro": ("cruzeiros",), "cruzado": ("cruzados",),
    "zaire": ("zaires",), "gold": (), "baisa": ("baisas",),
    "cent": ("cents",), "penny": ("pence", "pennies"), "centavo": ("centavos",), "centime": ("centimes",),
    "centimo": ("centimos",), "céntimo": ("céntimos",), "fils": (), "halala": ("halalas",), "piastre": ("piastres",),
    "piaster": ("piasters",), "kopeck": ("kopecks",), "kopek": ("kopeks",), "paisa": ("paise", "paisas"), "fen": (),
    "jiao": (), "sen": (), "öre": (), "øre": (), "ore": (), "grosz": ("groszy", "grosze"),
    "haler": ("haleru", "halers", "haléřů"), "heller": ("hellers",), "kurus": (), "kuruş": (), "agora": ("agorot",),
    "satang": (), "stotinka": ("stotinki",), "ban": ("bani",), "filler": ("fillers",), "para": ("paras",),
    "lipa": ("lipas",), "kobo": ("kobos",), "pesewa": ("pesewas",), "pfennig": ("pfennigs", "pfennige"),
    "groschen": (), "rappen": (), "tetri": ("tetris",), "tiyn": ("tiyns",), "kopiyka": ("kopiykas",),
    "millime": ("millimes",), "poisha": (), "avo": ("avos",), "eyrir": ("aurar",), "lepton": ("lepta",),
    "sene": (), "thebe": (), "ngwee": (), "santim": ("santims", "santimi"),
}  # fmt: skip

#: Code, adjectives, nouns, and hundredths (or ``noun:power``), each list divided by commas.
COUNTRIES: Final[tuple[tuple[str, str, str, str], ...]] = (
    ("USD", "u.s., us, american, united states, u.s", "dollar", "cent"),
    ("EUR", "european", "euro", ""),
    ("JPY", "japanese", "yen", "sen"),
    ("GBP", "british, uk, u.k., english", "pound", "penny"),
    ("CNY", "chinese, china", "yuan, renminbi", "fen, jiao:-1"),
    ("CNH", "offshore, offshore chinese", "yuan, renminbi", ""),
    ("CHF", "swiss", "franc", "centime, rappen"),
    ("AUD", "australian, aussie, au", "dollar", "cent"),
    ("CAD", "canadian, cdn", "dollar", "cent"),
    ("HKD", "hong kong, hk", "dollar", "cent"),
    ("SGD", "singapore, singaporean", "dollar", "cent"),
    ("NZD", "new zealand, nz, kiwi", "dollar", "cent"),
    ("TWD", "taiwan, taiwanese, new taiwan", "dollar", "cent"),
    ("TTD", "trinidad and tobago, trinidad & tobago, trinidad", "dollar", "cent"),
    ("JMD", "jamaican, jamaica", "dollar", "cent"),
    ("BSD", "bahamian", "dollar", "cent"),
    ("BBD", "barbadian, barbados", "dollar", "cent"),
    ("BZD", "belize, belizean", "dollar", "cent"),
    ("BMD", "bermudian, bermudan, bermuda", "dollar", "cent"),
    ("BND", "brunei, bruneian", "dollar", "cent, sen"),
    ("FJD", "fijian, fiji", "dollar", "cent"),
    ("GYD", "guyanese, guyanaese, guyana", "dollar", "cent"),
    ("KYD", "cayman, cayman islands, caymanian", "dollar", "cent"),
    ("LRD", "liberian", "dollar", "cent"),
    ("NAD", "namibian, namibia", "dollar", "cent"),
    ("SBD", "solomon islands", "dollar", "cent"),
    ("SRD", "surinamese, suriname", "dollar", "cent"),
    ("XCD", "east caribbean, eastern caribbean", "dollar", "cent"),
    ("ZWL", "zimbabwean, zimbabwe", "dollar", "cent"),
    ("ZWG", "zimbabwe, zimbabwean", "gold", ""),
    ("RHD", "rhodesian", "dollar", ""),
    ("KRW", "south korean, korean", "won", ""),
    ("KPW", "north korean", "won", ""),
    ("SEK", "swedish", "krona, crown", "öre, ore"),
    ("NOK", "norwegian", "krone, krona, crown", "øre, ore"),
    ("DKK", "danish", "krone, krona, crown", "øre, ore"),
    ("ISK", "icelandic", "krona, króna, crown", "eyrir"),
    ("CZK", "czech", "koruna, crown", "haler, heller"),
    ("SKK", "slovak, slovakian", "koruna, crown", "haler"),
    ("CSK", "czechoslovak", "koruna, crown", ""),
    ("EEK", "estonian", "kroon, crown", ""),
    ("INR", "indian", "rupee", "paisa"),
    ("PKR", "pakistani, pakistan", "rupee", "paisa"),
    ("LKR", "sri lankan, sri lanka", "rupee", "cent"),
    ("NPR", "nepalese, nepali", "rupee", "paisa"),
    ("MUR", "mauritian, mauritius", "rupee", "cent"),
    ("SCR", "seychelles, seychellois", "rupee", "cent"),
    ("MVR", "maldivian, maldives", "rufiyaa", ""),
    ("BTN", "bhutanese", "ngultrum", ""),
    ("BDT", "bangladeshi, bangladesh", "taka", "poisha"),
    ("AFN", "afghan", "afghani", ""),
    ("MXN", "mexican, mexico", "peso", "centavo"),
    ("BRL", "brazilian, brazil", "real", "centavo"),
    ("ARS", "argentine, argentinian, argentinean, argentina", "peso", "centavo"),
    ("CLP", "chilean", "peso", "centavo"),
    ("COP", "colombian", "peso", "centavo"),
    ("PHP", "philippine, filipino, philippines", "peso", "centavo"),
    ("UYU", "uruguayan", "peso", "centavo"),
    ("DOP", "dominican", "peso", "centavo"),
    ("CUP", "cuban", "peso", "centavo"),
    ("PEN", "peruvian", "sol, nuevo sol", "centimo, céntimo"),
    ("BOB", "bolivian", "boliviano", "centavo"),
    ("PYG", "paraguayan", "guarani", ""),
    ("VES", "venezuelan", "bolivar, bolívar", "centimo, céntimo"),
    ("CRC", "costa rican", "colon, colón", "centimo, céntimo"),
    ("SVC", "salvadoran, salvadorean", "colon, colón", ""),
    ("GTQ", "guatemalan", "quetzal", "centavo"),
    ("HNL", "honduran", "lempira", "centavo"),
    ("NIO", "nicaraguan", "cordoba, córdoba", "centavo"),
    ("PAB", "panamanian", "balboa", ""),
    ("HTG", "haitian", "gourde", "centime"),
    ("AWG", "aruban", "florin, guilder", "cent"),
    ("XCG", "caribbean", "guilder", "cent"),
    ("ANG", "antillean, netherlands antillean, netherlands antilles", "guilder", "cent"),
    ("SRG", "surinamese, suriname", "guilder", ""),
    ("TRY", "turkish, new turkish", "lira", "kurus, kuruş"),
    ("TRL", "old turkish", "lira", ""),
    ("RUB", "russian", "ruble, rouble", "kopeck, kopek"),
    ("SUR", "soviet", "ruble, rouble", "kopeck, kopek"),
    ("BYN", "belarusian, belarussian, belarus", "ruble, rouble", "kopeck, kopek"),
    ("UAH", "ukrainian", "hryvnia", "kopeck, kopek, kopiyka"),
    ("PLN", "polish", "zloty", "grosz"),
    ("HUF", "hungarian", "forint", "filler"),
    ("RON", "romanian", "leu", "ban"),
    ("MDL", "moldovan", "leu", "ban"),
    ("BGN", "bulgarian", "lev", "stotinka"),
    ("RSD", "serbian", "dinar", "para"),
    ("YUM", "yugoslav, yugoslavian", "dinar", ""),
    ("MKD", "macedonian", "denar, dinar", ""),
    ("ALL", "albanian", "lek", ""),
    ("BAM", "bosnian, bosnian convertible, convertible, bosnia-herzegovina convertible", "mark", ""),
    ("HRK", "croatian", "kuna", "lipa"),
    ("HRD", "croatian", "dinar", ""),
    ("GEL", "georgian", "lari", "tetri"),
    ("AMD", "armenian", "dram", ""),
    ("AZN", "azerbaijani, azeri, azerbaijan", "manat", ""),
    ("TMT", "turkmen, turkmenistan, turkmenistani", "manat", ""),
    ("KZT", "kazakh, kazakhstani, kazakhstan", "tenge", "tiyn"),
    ("KGS", "kyrgyz, kyrgyzstani", "som", ""),
    ("UZS", "uzbek, uzbekistani, uzbekistan", "som, soum", ""),
    ("TJS", "tajik, tajikistani", "somoni", ""),
    ("MNT", "mongolian", "tugrik", ""),
    ("THB", "thai", "baht", "satang"),
    ("MYR", "malaysian, malaysia", "ringgit, dollar", "sen"),
    ("IDR", "indonesian, indonesia", "rupiah", "sen"),
    ("VND", "vietnamese, vietnam", "dong", ""),
    ("KHR", "cambodian", "riel", ""),
    ("LAK", "lao, laotian", "kip", ""),
    ("MMK", "myanmar, burmese", "kyat", ""),
    ("MOP", "macau, macao, macanese", "pataca", "avo"),
    ("ILS", "israeli, new israeli, israeli new", "shekel", "agora"),
    ("ILP", "israeli", "pound", ""),
    ("AED", "uae, u.a.e., emirati, united arab emirates", "dirham", "fils"),
    ("SAR", "saudi, saudi arabian", "riyal, rial", "halala"),
    ("QAR", "qatari, qatar", "riyal, rial", "dirham"),
    ("OMR", "omani", "rial, riyal", "baisa:-3"),
    ("YER", "yemeni", "rial, riyal", ""),
    ("IRR", "iranian", "rial, riyal", ""),
    ("KWD", "kuwaiti, kuwait", "dinar", "fils:-3"),
    ("BHD", "bahraini, bahrain", "dinar", "fils:-3"),
    ("JOD", "jordanian", "dinar", "fils:-3, piastre"),
    ("IQD", "iraqi", "dinar", "fils:-3"),
    ("LYD", "libyan", "dinar, dirham", ""),
    ("TND", "tunisian", "dinar", "millime:-3"),
    ("DZD", "algerian", "dinar", "centime"),
    ("SDD", "sudanese", "dinar", ""),
    ("MAD", "moroccan", "dirham", "centime, santim"),
    ("EGP", "egyptian", "pound", "piastre, piaster"),
    ("SDG", "sudanese", "pound", "piastre, piaster"),
    ("SSP", "south sudanese", "pound", "piastre, piaster"),
    ("LBP", "lebanese", "pound, lira", "piastre, piaster"),
    ("SYP", "syrian", "pound, lira", "piastre, piaster"),
    ("GIP", "gibraltar", "pound", "penny"),
    ("FKP", "falkland, falkland islands, falklands", "pound", "penny"),
    ("SHP", "st. helena, st helena, saint helena", "pound", "penny"),
    ("IEP", "irish", "pound, punt", "penny"),
    ("CYP", "cypriot, cyprus", "pound", "cent"),
    ("MTL", "maltese", "lira", "cent"),
    ("ZAR", "south african", "rand", "cent"),
    ("NGN", "nigerian", "naira", "kobo"),
    ("GHS", "ghanaian, ghana, new ghana", "cedi", "pesewa"),
    ("KES", "kenyan, kenya", "shilling", "cent"),
    ("UGX", "ugandan, uganda", "shilling", ""),
    ("TZS", "tanzanian, tanzania", "shilling", "cent"),
    ("SOS", "somali", "shilling", ""),
    ("ETB", "ethiopian", "birr", "santim"),
    ("ERN", "eritrean", "nakfa", ""),
    ("MGA", "malagasy, madagascar", "ariary", ""),
    ("MGF", "malagasy", "franc", ""),
    ("ZMW", "zambian", "kwacha", "ngwee"),
    ("MWK", "malawian, malawi", "kwacha", ""),
    ("AOA", "angolan", "kwanza", ""),
    ("MZN", "mozambican, mozambique", "metical", "centavo"),
    ("BWP", "botswana, botswanan", "pula", "thebe"),
    ("LSL", "lesotho", "loti", ""),
    ("SZL", "swazi, eswatini", "lilangeni", "cent"),
    ("GMD", "gambian", "dalasi", ""),
    ("SLE", "sierra leonean, sierra leone", "leone", "cent"),
    ("MRU", "mauritanian", "ouguiya", ""),
    ("STN", "são tomé, sao tome", "dobra", ""),
    ("CVE", "cape verdean, cape verde, cabo verde", "escudo", "centavo"),
    ("XOF", "west african, west african cfa", "franc", "centime"),
    ("XAF", "central african, central african cfa", "franc", "centime"),
    ("CDF", "congolese", "franc", "centime"),
    ("GNF", "guinean", "franc", ""),
    ("RWF", "rwandan, rwanda", "franc", ""),
    ("BIF", "burundian, burundi", "franc", ""),
    ("DJF", "djiboutian, djibouti", "franc", ""),
    ("KMF", "comorian, comoran", "franc", ""),
    ("XPF", "cfp, pacific, french pacific", "franc", "centime"),
    ("PGK", "papua new guinean, papua new guinea, png", "kina", ""),
    ("TOP", "tongan", "pa'anga, paʻanga", ""),
    ("WST", "samoan", "tala", "sene"),
    ("VUV", "vanuatu", "vatu", ""),
    # what the euro replaced, and other past currencies
    ("DEM", "german, west german, deutsche, deutsch, deutschmark", "mark", "pfennig"),
    ("DDM", "east german", "mark", "pfennig"),
    ("FRF", "french", "franc", "centime"),
    ("BEF", "belgian", "franc", "centime"),
    ("LUF", "luxembourg, luxembourgian", "franc", "centime"),
    ("ITL", "italian", "lira", ""),
    ("ESP", "spanish", "peseta", ""),
    ("PTE", "portuguese", "escudo", "centavo"),
    ("NLG", "dutch", "guilder, florin", "cent"),
    ("ATS", "austrian", "schilling, shilling", "groschen"),
    ("FIM", "finnish", "markka, mark", ""),
    ("GRD", "greek", "drachma", "lepton"),
    ("SIT", "slovenian, slovene", "tolar", ""),
    ("LVL", "latvian", "lats", "santim"),
    ("LTL", "lithuanian", "litas", ""),
    ("ECS", "ecuadorian, ecuadorean", "sucre", ""),
    ("PEI", "peruvian", "inti", ""),
    ("ARA", "argentine", "austral", ""),
    ("BRE", "brazilian", "cruzeiro", ""),
    ("BRC", "brazilian", "cruzado", ""),
    ("ZRZ", "zairean, zairian", "zaire", ""),
)

#: Noun -> code or key, for the nouns that stand alone; the key of most is the noun itself.
_BARE: Final[dict[str, str]] = {
    "dollar": "dollar", "pound": "pound", "franc": "franc", "peso": "peso", "rupee": "rupee", "won": "won",
    "krona": "krona", "krone": "krone", "crown": "crown", "koruna": "koruna", "dinar": "dinar", "rial": "rial",
    "riyal": "riyal", "dirham": "dirham", "mark": "mark", "shilling": "shilling", "ruble": "ruble", "rouble": "ruble",
    "leu": "leu", "guilder": "guilder", "florin": "florin", "escudo": "escudo", "manat": "manat", "kwacha": "kwacha",
    "som": "som", "soum": "UZS", "colon": "colon", "colón": "colon", "bolivar": "bolivar", "bolívar": "bolivar",
    "cruzeiro": "cruzeiro",
    "yuan": "CNY", "renminbi": "CNY", "yen": "JPY", "euro": "EUR", "rand": "ZAR", "baht": "THB", "ringgit": "MYR",
    "rupiah": "IDR", "dong": "VND", "tenge": "KZT", "lari": "GEL", "króna": "ISK", "kroon": "EEK", "zloty": "PLN",
    "forint": "HUF", "real": "BRL", "shekel": "ILS", "denar": "MKD", "naira": "NGN", "cedi": "GHS", "hryvnia": "UAH",
    "lev": "BGN", "kuna": "HRK", "lek": "ALL", "markka": "FIM", "peseta": "ESP", "drachma": "GRD", "schilling": "ATS",
    "punt": "IEP", "tolar": "SIT", "lats": "LVL", "litas": "LTL", "afghani": "AFN", "taka": "BDT", "ngultrum": "BTN",
    "riel": "KHR", "kip": "LAK", "kyat": "MMK", "tugrik": "MNT", "rufiyaa": "MVR", "pataca": "MOP", "somoni": "TJS",
    "dram": "AMD", "birr": "ETB", "nakfa": "ERN", "ariary": "MGA", "kwanza": "AOA", "metical": "MZN", "pula": "BWP",
    "loti": "LSL", "lilangeni": "SZL", "dalasi": "GMD", "leone": "SLE", "ouguiya": "MRU", "dobra": "STN", "kina": "PGK",
    "pa'anga": "TOP", "paʻanga": "TOP", "tala": "WST", "vatu": "VUV", "balboa": "PAB", "boliviano": "BOB",
    "cordoba": "NIO", "córdoba": "NIO", "gourde": "HTG", "guarani": "PYG", "lempira": "HNL", "quetzal": "GTQ",
    "sol": "PEN", "nuevo sol": "PEN", "sucre": "ECS", "inti": "PEI", "austral": "ARA", "cruzado": "BRC", "zaire": "ZRZ",
}  # fmt: skip

#: Names that follow no rule.
_OTHER: Final[dict[str, str]] = {
    "lira": "lira", "liras": "lira", "lire": "ITL", "kronor": "SEK", "kronas": "krona",
    "buck": "dollar", "bucks": "dollar", "greenback": "USD", "greenbacks": "USD", "loonie": "CAD", "loonies": "CAD",
    "sterling": "GBP", "pound sterling": "GBP", "pounds sterling": "GBP", "sterling pound": "GBP",
    "sterling pounds": "GBP",
    "quid": "GBP", "irish punt": "IEP", "irish punts": "IEP",
    "rmb": "CNY", "rmb yuan": "CNY", "yuan renminbi": "CNY", "yuan rmb": "CNY", "chinese rmb": "CNY", "yuans": "CNY",
    "offshore rmb": "CNH",
    "deutschemark": "DEM", "deutschemarks": "DEM", "deutschmark": "DEM", "deutschmarks": "DEM", "d-mark": "DEM",
    "d-marks": "DEM", "d mark": "DEM", "d marks": "DEM", "deutsche mark": "DEM", "ostmark": "DDM", "ostmarks": "DDM",
    "cfa franc": "CFA franc", "cfa francs": "CFA franc", "cfa": "CFA franc", "markkaa": "FIM",
    "convertible peso": "CUC", "convertible pesos": "CUC", "cuban convertible peso": "CUC",
    "cuban convertible pesos": "CUC", "convertible lira": "TRY",
    "new shekel": "ILS", "new shekels": "ILS", "ecu": "XEU", "ecus": "XEU", "zimbabwe gold": "ZWG", "zig": "ZWG",
    "special drawing right": "XDR", "special drawing rights": "XDR", "imf special drawing rights": "XDR",
    "unidad de fomento": "CLF", "unidades de fomento": "CLF",
    "bitcoin": "BTC", "bitcoins": "BTC", "ether": "ETH", "ethers": "ETH", "tether": "USDT", "tethers": "USDT",
    "litecoin": "LTC", "litecoins": "LTC", "dogecoin": "DOGE", "dogecoins": "DOGE",
}  # fmt: skip

#: Hundredths that stand alone, by noun.
_BARE_MINOR: Final[dict[str, tuple[str, int]]] = {
    "cent": ("cent", -2), "penny": ("penny", -2), "centavo": ("centavo", -2), "centime": ("centime", -2),
    "centimo": ("centimo", -2), "céntimo": ("centimo", -2), "fen": ("CNY", -2), "jiao": ("CNY", -1),
    "kopeck": ("kopeck", -2), "kopek": ("kopeck", -2), "kopiyka": ("UAH", -2), "paisa": ("paisa", -2),
    "poisha": ("BDT", -2), "sen": ("sen", -2), "öre": ("SEK", -2), "øre": ("øre", -2), "ore": ("ore", -2),
    "grosz": ("PLN", -2), "haler": ("haler", -2), "heller": ("haler", -2), "kurus": ("TRY", -2), "kuruş": ("TRY", -2),
    "agora": ("ILS", -2), "satang": ("THB", -2), "stotinka": ("BGN", -2), "ban": ("ban", -2), "lipa": ("HRK", -2),
    "kobo": ("NGN", -2), "pesewa": ("GHS", -2), "pfennig": ("DEM", -2), "groschen": ("ATS", -2), "rappen": ("CHF", -2),
    "piastre": ("piastre", -2), "piaster": ("piastre", -2), "halala": ("SAR", -2), "tetri": ("GEL", -2),
    "avo": ("MOP", -2), "thebe": ("BWP", -2), "ngwee": ("ZMW", -2), "millime": ("TND", -3), "baisa": ("OMR", -3),
    # a hundredth in the Emirates; elsewhere a thousandth, which only a nationality can tell
    "fils": ("AED", -2),
}  # fmt: skip


def _forms(nouns: str) -> list[str]:
    """Each noun of a list with its plurals."""
    return [form for noun in nouns.split(", ") if noun for form in (noun, *NOUNS[noun])]


def _names() -> dict[str, str]:
    names = {form: meaning for noun, meaning in _BARE.items() for form in (noun, *NOUNS[noun])} | _OTHER
    for code, adjectives, nouns, _ in COUNTRIES:
        names |= {f"{adjective} {noun}": code for adjective in adjectives.split(", ") for noun in _forms(nouns)}
    return names


def _minor_units() -> dict[str, tuple[str, int]]:
    units = {form: meaning for noun, meaning in _BARE_MINOR.items() for form in (noun, *NOUNS[noun])}
    for code, adjectives, _, minors in COUNTRIES:
        for noun, _, power in (minor.partition(":") for minor in minors.split(", ")):
            for form in _forms(noun):
                units |= {f"{adjective} {form}": (code, int(power or -2)) for adjective in adjectives.split(", ")}
    return units


NAMES: Final[dict[str, str]] = _names()

MINOR_UNITS: Final[dict[str, tuple[str, int]]] = _minor_units() | {
    "euro cent": ("EUR", -2), "euro cents": ("EUR", -2), "eurocent": ("EUR", -2), "eurocents": ("EUR", -2),
    "€ cents": ("EUR", -2), "€ cent": ("EUR", -2), "new pence": ("GBP", -2), "a cents": ("AUD", -2),
    "usd cents": ("USD", -2),
    "us-cents": ("USD", -2), "sterling pence": ("GBP", -2), "pence sterling": ("GBP", -2),
    "¢": ("cent", -2), "c": ("cent", -2), "p": ("penny", -2),
    "satoshi": ("BTC", -8), "satoshis": ("BTC", -8),
}  # fmt: skip

ORDINARY: Final[frozenset[str]] = frozenset(
    """
    won real reals rand mark marks crown crowns pound pounds sterling quid buck bucks sol soles dong lei lek leks lev
    som pula
    colon colons punt punts tala kina kip loti inti austral sucre ether tether tethers ecu zig crown dram drams cent
    cents
    penny pennies p c sen ore ban bani fen agora heller hellers lats zaire leone cfa loonie loonies
    """.split()
)
