"""English words that tell what a figure is: which way it moved, what it is compared with, whether it is expected.

The values: ``moved``, ``rise``, ``particle``, ``comparative``, ``beside``, ``stock`` and ``vanished`` have ``up`` or
``down``, the way the subject goes; all other kinds have 1.
"""

from __future__ import annotations

from itertools import product

from claimnum.languages.en_verbs import MOVED, SHRINKING, forms, told


def _ones(*words: str) -> dict[str, int]:
    return dict.fromkeys(words, 1)


def _ways(up: tuple[str, ...], down: tuple[str, ...]) -> dict[str, str]:
    return dict.fromkeys(up, "up") | dict.fromkeys(down, "down")


#: Nouns of movement: a 12% rise, an increase of 4%.
_RISES = (
    "rise", "rises", "increase", "increases", "gain", "gains", "jump", "surge", "climb", "advance", "growth", "hike",
    "hikes",
    "improvement", "expansion", "rally", "rebound", "leap", "uptick", "upturn", "appreciation", "a plus", "bump", "boost",
    "raise", "spike", "acceleration", "widening",
)  # fmt: skip
_FALLS = (
    "fall", "drop", "decline", "declines", "decrease", "decreases", "dip", "slide", "slump", "plunge", "tumble", "cut",
    "cuts", "reduction", "reductions", "contraction", "shrinkage", "draw", "drawdown", "depreciation", "deterioration",
    "downturn", "slowdown", "headwind", "drag", "pullback", "retreat", "narrowing", "haircut",
)  # fmt: skip

_MORE = ("more", "better", "wider", "faster", "greater", "larger", "richer", "dearer", "pricier", "bigger")
_LESS = ("less", "fewer", "worse", "tighter", "narrower", "slower", "smaller", "cheaper")

MOVEMENT = {
    "moved": MOVED,
    "arrow": _ones("->", "-->", "→"),
    # what is charged for wear: an expense where it is money
    "worn": _ones("depreciation", "amortization", "amortisation", "depletion"),
    # of millions, what was earned on a sale; of cents, what a price rose by
    "earned": _ones("gain", "gains", "expansion"),
    # what was told before is told anew: August sales were revised up
    "revision": _ones("revised", *(f"revised {way}" for way in ("up", "down", "higher", "lower", "upward", "downward", "upwards", "downwards"))),
    # what is done to a range: narrowed its guidance
    "spreading": _ones(*forms("narrow", "widen", "broaden", "tighten")),
    # raised 5 million: a sum, no change
    "raise": _ones("raise", "raises", "raised", "raising"),
    "rise": _ways((*_RISES, "tailwind"), _FALLS),
    # up 9%, 9% up; a figure may stand on either side
    "particle": _ways(("up", "higher", "stronger", "firmer"), ("down", "lower", "weaker", "softer")),
    # €45 million, up from €12 million
    "moved_from": {"up from": "up", "down from": "down", "higher from": "up", "lower from": "down"},
    # 11% more than; tighter than 165 bp
    "comparative": _ways(
        (*_MORE, *(f"{word} than" for word in (*_MORE, "higher"))), (*_LESS, *(f"{word} than" for word in (*_LESS, "lower")))
    ),
    # three million above its guidance
    "beside": _ways(("above", "ahead of"), ("below", "short of", "beneath")),
    # what is added to or taken from a stock
    "stock": _ways(
        (*forms("add", "hire", "recruit", "contribute"), "take on", "took on", "create", "creates", "created", "creating"),
        (*forms("remove", "subtract", "eliminate", "axe", "shave"), "lay off", "lays off", "laid off", "laying off", "took away",
         "takes away", "take away", "take out", "takes out", "took out", "taking out", "took off", "shave off",
         "shaved off"),
    ),
    # lost 1.2%: a change; lost 3 million dollars: a loss
    "lost": {**dict.fromkeys(("lost", "lose", "loses", "losing"), "down"), **dict.fromkeys(("made", "returned"), "up")},
    "loss_of": dict.fromkeys(("loss of", "losses of", "elimination of"), "down"),
    # from profit to loss or back
    "swing": _ones("swung", "swings", "swing", "swinging"),
    "vanished": dict.fromkeys(("vanished", "evaporated", "was wiped", "were wiped", "disappeared", "wiped"), "down"),
    # an improvement of these is a fall
    "inverse": _ones(
        "operating ratio", "combined ratio", "loss ratio", "expense ratio", "cost-income ratio", "efficiency ratio",
        "cost-to-income ratio", "unemployment rate", "churn", "default rate", "delinquency rate",
    ),
    "improved": _ones("improved", "improve", "improves", "improving", "improvement", "better", "worsened", "worsens", "worsen",
                     "worsening", "deteriorated", "deteriorating", "deterioration", "worse"),
    # a bound that names a mark to be passed: fell below 2%
    "threshold": _ones("as high as", "as low as", "above", "below", "past", "beyond", "through", "under"),
    # 3.2% off: taken from a price; off 3.2%: it fell
    "off": dict.fromkeys(("off", "off by"), "down"),
    "at": _ones("at"),
    "by": _ones("by"),
    "than": _ones("than", *(f"as {word} as" for word in ("many", "much", "high", "large", "big")), *(f"as {word} as in" for word in ("much", "many", "high", "low", "large", "big", "fast")), *(f"{word} than" for word in (*_MORE, *_LESS, "higher", "lower"))),
    "after": _ones("after", "following"),
}  # fmt: skip

COMPARISON = {
    "compare": _ones(
        "compared with",
        "compares with",
        "compares to",
        "compare with",
        "compare to",
        "compared to",
        "as compared with",
        "as compared to",
        "versus",
        "vs",
        "vs.",
        "against",
        "v",
        "in comparison with",
        "in comparison to",
        "relative to",
        "similar to",
        "comparable to",
        "comparable with",
        "in line with",
        "on par with",
        "consistent with",
        "premium to",
        "premium over",
    ),
    "instead": _ones("instead of", "rather than"),
    # of two forecasts, the one that no longer holds
    "former": _ones("earlier", "previous", "previously", "prior", "initial", "original", "old"),
    "prev": _ones("prev", "prev.", "vs prev"),
    # what is double what it was
    "sum_word": _ones("figure", "number", "level", "total", "amount", "rate", "tally", "sum", "price", "count"),
    "respectively": _ones("respectively"),
}

_NOUNS = (
    "forecast", "forecasts", "guidance", "outlook", "target", "targets", "goal", "goals", "consensus", "estimate",
    "estimates", "projection", "projections", "expectation", "expectations", "price target", "PT", "plan for",
    "plans for", "est", "exp", "exp.", "ambition", "aim", "prediction", "predictions", "offer price", "future minimum",
    "minimum lease payments", "future lease payments", "scheduled maturities", "aggregate maturities", "future maturities",
    "future payments", "earnings view", "EPS view", "sales view", "revenue view", "EPS range", "guidance range", "forecast range", "revenue range", "estimate of", "estimates of",
)  # fmt: skip

#: Those who expect, and what they have done: the 5% economists had forecast.
_FORECASTERS = (
    "analysts", "economists", "investors", "traders", "markets", "the market", "experts", "forecasters", "strategists", "Wall Street",
    "the Street", "observers", "consensus", "bankers", "officials",
)  # fmt: skip
_TELLERS = ("it", "they", "he", "she", "we")
_FORESEEN = (
    "expected", "forecast", "forecasted", "predicted", "projected", "estimated", "anticipated", "foreseen", "pencilled in",
    "penciled in", "tipped", "seen", "eyed", "priced in", "polled", "modelled", "modeled", "budgeted", "flagged", "envisaged",
    "looked for", "in mind",
)  # fmt: skip
_FORESEEING = ("expecting", "forecasting", "predicting", "projecting", "anticipating", "looking for", "pencilling in",
               "pricing in", "penciling in")  # fmt: skip


def _polled(whose: tuple[str, ...]) -> tuple[str, ...]:
    """What those who expect have done: economists had forecast, analysts were expecting."""
    done, doing = product(("", "had ", "have ", "were "), _FORESEEN), product(("were ", "had been "), _FORESEEING)
    return tuple(f"{who} {had}{verb}" for who, (had, verb) in product(whose, (*done, *doing)))


#: Passive expectations, which reach what stands before them too: 55% is expected to be recognised.
_AHEAD = tuple(
    f"{be} {verb} to"
    for be, verb in product(
        ("is", "are"), ("expected", "forecast", "projected", "scheduled", "set", "due", "likely", "planned", "estimated", "supposed",
                        "anticipated", "bound", "slated", "intended")
    )
)  # fmt: skip

EXPECTATION = {
    # nouns that make the figure beside them an expectation
    "outlook": _ones(*_NOUNS),
    # what stands after such a figure
    "foreseen": _ones(
        "consensus", "consensus estimate", "consensus estimates", "consensus forecast", "consensus view", "forecast", "estimate",
        "estimates", "est", "est.", "exp", "exp.", "target", "goal", "guidance", "price target", "expected a year", "had been expected",
        "was expected", "were expected", "had been forecast", "had been predicted", "anticipated",
        "achievable", "attainable", "within reach", "within our reach", "in sight",
        *(f"{verb} by" for verb in _FORESEEN if verb != "forecast"), *(f"had {verb}" for verb in _FORESEEN),
        *_polled((*_FORECASTERS, *_TELLERS)),
    ),
    # directly after a figure: the $3.3 billion expected
    "hoped": _ones("expected", "anticipated", "projected", "predicted", "estimated"),
    # verbs and conditions that make what follows them one
    "future": _ones(
        *SHRINKING,
        "will", "won't", "would", "may", "could", "might", "should", "shall", "must", "'ll",
        *forms("expect", "anticipate", "target", "aim", "intend", "project", "estimate", "predict", "hope", "propose",
                "envisage", "pledge", "promise", "require", "guarantee", "foresee"),
        "plan", "plans", "planned", "planning", "forecast", "forecasts", "forecasting", "forecasted", "foresees",
        "sees",
        "see", "seek", "seeks", "seeking", "sought", "wants", "want", "guide", "guides", "guided", "guiding", "implies",
        "imply", "is to", "are to", "set to", "is due to", "are due to", "poised to", "on track to", "on course to",
        "going to", "agreed to", "agrees to", "has agreed", "have agreed", "agreed", "declared", "declares",
        "authorised",
        "authorized", "authorises", "authorizes", "committed", "commits", "if", "unless", "assuming", "provided that",
        "likely to", "is likely", "are likely", "is budgeted at", "are budgeted at", "budgeted at", "can", "has to", "have to", "needs to", "need to", "is selling",
        "are selling", "asks that", "to begin", "put at", "puts the", "pencilled", "assumes", "assume",
        "is seen", "are seen", "now seen", "seen at", "seen rising", "seen falling", "seen growing",
        "projecting", "due to start", "eyes", "eyeing", "limits", "hangs on", "depends on",
        "hinges on", "conditional on", "ought to", *_AHEAD, "we think", "I think", "we now think", "we still think", "we continue to think", "we would think", "contingent on", "subject to", "caps", "expected",
    ),
    # what has been promised to shareholders; paid, it is a fact
    "payout": _ones("dividend", "dividends", "buyback", "buybacks", "repurchase", "share buyback", "buy-back"),
    "paid": _ones("paid", "pay", "pays", "distributed", "returned", "received", "handed back", "bought back", "completed"),
    # words like cues that are none
    "aside": _ones(
        *(f"{word} than {told}" for word in (*_MORE, *_LESS, "higher", "lower", "stronger", "weaker")
          for told in ("expected", "forecast", "planned", "anticipated", "estimated", "feared")),
        "than expected", "as expected", "than forecast", "as planned", "than planned", "as forecast",
        "than anticipated",
        "than estimated", "as promised", "target range", "seasonally adjusted", "as reported", "seasonally adjusted annual rate of",
        "seasonally adjusted annualized rate of", "seasonally adjusted annualised rate of", "seasonally adjusted annual pace of", "at constant currency", "at constant currencies", "at constant exchange rates",
        "at constant rates", "at current exchange rates", "at actual exchange rates", "at comparable exchange rates", "the revised", "upwardly revised", "downwardly revised",
        *(f"{article} {revised}" for article in ("a", "an") for revised in ("revised", "upwardly revised", "downwardly revised")), "expected return", "delivery of", "due to", "reported basis", "set up", "sets up", "break down", "broken down", "write down", "writes down",
        "wrote down", "written down", "writing down", "write-down", "write-downs", "cut-off", "cut-price",
        "so-called", "would-be", "would have been", "would have had", "is seen as", "are seen as",
        *(f"{word} {whom}" for word, whom in product(("against", "versus"), (
            "the dollar", "the US dollar", "the U.S. dollar", "the greenback", "the euro", "the yen", "the pound", "sterling",
            "the yuan", "the rupee", "the Swiss franc", "its US counterpart", "major currencies", "a basket of currencies"))), "plan assets", "plan obligations", "plan participants",
        *(f"{kind} {plan}" for kind in ("benefit", "pension", "savings", "incentive", "option", "stock", "purchase", "retirement")
          for plan in ("plan", "plans")),
    ),
    # figures before these belong to what they tell of: duties of 5% will rise
    "modal": _ones("will", "would", "shall", "could", "might", "should", "is to", "are to", "ought to", "look achievable",
                    "looks achievable", "is achievable", "are achievable", "seems achievable", *_AHEAD),
    # what a price makes of the whole is no expectation
    "implied": _ones("valuing", "value it at", "values it at", "valued at", "valued", "implying", "valuation of", "a valuation of"),
    # met or missed: what follows is not told as a result
    # what came of it: no more is told of what was expected (short of the forecast, leaving a gap of 5)
    "resulting": _ones("leaving", "bringing", "taking", "pushing", "putting"),
    "beat": _ways(
        (*forms("beat", "exceed", "surpass", "outstrip", "top", "match", "overshoot"), "beating", "beaten", "topping", "topped",
         "tops", "ahead of", "in line with", "met", "above"),
        (*forms("miss", "undershoot"), "below", "short of"),
    ),
    # a new clause about what was or is
    "fact": _ones(
        "was", "were", "had", "rose", "fell", "grew", "came", "took", "went", "sank", "outnumbered", "shrank", "stood", "has", "have",
        "made", "earned", "having", "is now", "are now", "is already", "are already",
    ),
    "negation": _ones("not", "no longer", "never", "didn't", "doesn't", "won't", "don't", "cannot", "neither", "nor", "isn't",
                      "wasn't", "weren't", "hasn't", "haven't", "failed to", "refused to"),
}  # fmt: skip

CLAUSES = {
    "but": _ones("but", "while", "whereas", "although", "though", "whilst", "even as", "however"),
    "relative": _ones("which began", "that began", "that began on", "which ended", "which", "who", "whose", "whom", "where"),
    # after a comma they begin a clause of their own
    "participial": _ones(
        "bought", "acquired", "founded", "opened", "launched", "built", "completed", "signed", "introduced",
        "established", "listed", "created", "commissioned", "inaugurated", "issued", "struck", "taken", "purchased",
        "set up", "agreed", "born", "lapping", "including", "excluding", "reflecting", "offsetting", "erasing",
        "reversing", "having", "following", "helped", "hurt", "led", "driven",
    ),
    # what is said and on which day
    "said": _ones(
        *told(
            "report", "announce", "warn", "add", "disclose", "estimate", "confirm", "note", "state", "release",
            "publish", "unveil",
        ),
        *(f"{verb}s" for verb in ("report", "announce", "warn", "add", "disclose", "confirm")),
        "report", "announce", "said", "says", "told", "tells", "showed", "shows", "wrote", "filed", "declared", "according to",
    ),
    # the day on which something falls due is not the figure's
    "maturity": _ones(
        "due", "due in", "maturing", "matures", "mature", "payable", "holders of record", "shareholders of record",
        "of record", "fall due", "falls due", "falling due", "fell due", "on the register", "on the register at", "expire", "expires", "expiring", "repaid", "repayable", "delivery", "for delivery",
        "which ended", "that ended", "which ends", "as the record date", "as record date", "as the ex-dividend date",
        "expected to close", "will close", "to complete", "to be completed", "redeemable", "callable",
    ),
    # a figure that was revised is no movement: from a revised 65,000
    "adjective": _ones(*(f"{way}revised" for way in ("a ", "an upwardly ", "a downwardly ", "an upward ", "a downward "))),
    "planned": _ones("scheduled", "scheduled for", "slated", "slated for", "set for", "to be held"),
    # what is not moved from what it was
    "unmoved": _ones("unchanged", "little changed", "largely unchanged", "steady", "flat", "stable", "broadly flat",
                     "roughly flat", "broadly unchanged", "barely changed", "virtually unchanged", "on a par"),
    # what something lies above or below
    "peak": _ones("peak", "high", "low", "trough", "average", "mean", "levels", "highs", "lows"),
    # what was so from an event on: since it opened in 2019
    "since": _ones("since", "ever since"),
    "contract": _ones("contract", "futures"),
    "settled": _ones("settled", "closed", "ended", "finished", "opened", "traded", "trades", "ends", "closes", "settles"),
    # a month before these is that of a contract where a verb of markets follows: December corn fell
    "traded": _ones(
        "corn", "wheat", "soybeans", "soybean", "soymeal", "soyoil", "oats", "canola", "cotton", "sugar", "coffee", "cocoa",
        "arabica", "robusta", "cattle", "hogs", "live cattle", "lean hogs", "feeder cattle", "Brent", "WTI", "crude",
        "gold", "silver", "copper", "platinum", "gasoline", "diesel", "gasoil", "natural gas", "palm oil", "soybean oil",
        "orange juice", "lumber", "milling wheat", "rapeseed",
    ),
    # a statement of the present does not go on with past results
    "present": _ones(
        "has", "have", "is", "are", "now", "currently", "today", "also", "separately", "meanwhile", "owns",
        "employs", "runs", "operates", "owes", "counts", "trades", "flies", "serves", "we're", "it's", "they're",
        "requires", "elsewhere", "remain", "remains", "'ve", "ships", "holds", "every",
    ),
    # what is quoted by the day or the minute
    "quoted": _ones(
        "shares", "stock", "yield", "yields", "yuan", "offshore yuan", "onshore yuan", "lira", "rouble", "ruble",
        "peso", "rupee", "dollar", "euro", "yen", "sterling", "bitcoin", "crude", "gold", "futures",
    ),
    # the price of the end of a day, which other figures are measured by
    "closing": _ones(
        "close", "closing price", "closing share price", "closing prices", "closing level", "last close",
        "unaffected price", "unaffected share price", "last closing price",
    ),
    # whose expectations are told after the fact
    "polled": _ones(
        "analysts", "economists", "consensus", "estimate", "estimates", "est", "poll", "polled", "street",
        "had expected", "had forecast", "expectations", *_polled(_FORECASTERS),
    ),
    # a stop after these ends no sentence
    "abbreviation": _ones(
        "rev", "revs",
        "est", "adj", "approx", "vs", "mr", "mrs", "ms", "dr", "st", "no", "inc", "corp", "co", "ltd", "jr", "sr",
        "prof", "gen", "gov", "sen", "rep", "fig", "incl", "excl", "avg", "ca", "cf", "al", "plc",
    ),
    # no part of a noun
    # cues that are counted as well: 22 million shares
    # the longest reach of a record is no period of results: the steepest fall since 2020
    "record": _ones(
        "highest", "lowest", "steepest", "biggest", "largest", "smallest", "strongest", "weakest", "best", "worst",
        "fastest", "slowest", "sharpest", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "most", "least", "deepest", "highs", "lows", "high", "low",
        "fewest", "tightest", "widest", "narrowest", "cheapest", "softest", "longest", "shortest", "heaviest", "busiest",
        "quickest", "poorest", "greatest",
    ),
    # what can be told about: the names of results (revenue), and what stands before them (net)
    "metric": _ones(
        "revenue", "revenues", "sales", "turnover", "profit", "profits", "income", "earnings", "EPS", "EBITDA",
        "EBIT", "loss", "losses", "margin", "margins", "dividend", "debt", "cash", "costs", "expenses", "expense",
        "capex", "spending", "orders", "bookings", "deliveries", "production", "output", "inflation",
        "unemployment", "deposits", "loans", "assets", "liabilities", "equity", "backlog", "headcount", "exports",
        "imports", "inventories", "rate", "yield", "premium", "valuation", "investment", "investments",
        "expenditure", "expenditures", "flow", "borrowing", "deficit", "surplus", "shipments", "users",
        "subscribers", "growth", "traffic", "provisions", "charge", "write-down", "write-off",
    ),
    "modifier": _ones(
        "net", "gross", "operating", "adjusted", "underlying", "pretax", "pre-tax", "core", "total", "organic",
        "like-for-like", "same-store", "comparable", "annual", "recurring", "free", "diluted", "basic", "GAAP",
        "non-GAAP", "interest", "tax", "capital", "quarterly", "special", "final", "interim", "average", "median",
        "trade", "current", "retail", "consumer", "industrial", "cash", "new", "long-term", "short-term", "bad",
        "unemployment", "deposit", "benchmark", "policy", "load",
    ),
    # what stands for a subject named elsewhere
    "pronoun": _ones(
        "it", "he", "she", "they", "we", "i", "you", "this", "that", "these", "those", "both", "there", "one"
    ),
    # before the thing that money is put into
    "into": _ones("on", "into", "in"),
    "spend": _ones(
        "spend", "spends", "spent", "spending", "invest", "invests", "invested", "investing", "put", "pour",
        "poured", "allocate", "allocated", "earmarked",
    ),
    "preposition": _ones(
        "in", "for", "on", "during", "over", "at", "as", "with", "into", "within", "of", "from", "by", "to",
        "about", "across",
    ),
    # what may stand between a level and the way it went: €45 million, still up
    "adverb": _ones(
        "also", "still", "again", "both", "sharply", "well", "slightly", "marginally", "modestly", "far", "even",
        "largely", "way", "just", "roughly", "broadly", "steadily", "strongly", "already", "now", "each", "itself",
        "or", "and", "is", "was", "were", "are", "a bit", "a little", "a touch", "much", "markedly",
        "significantly", "further",
    ),
    # what makes up a half of something did not go up
    "making": _ones("make", "makes", "made", "making", *(f"{verb} for" for verb in forms("account")), "represents", "represented"),
    # the column of a table that tells changes
    "varied": _ones(
        "change", "chg", "chg.", "var", "var.", "variance", "growth", "% change", "change %", "% chg", "Δ", "y/y %",
        "+/-",
    ),
    "bullet": _ones("•", "●", "▪", "‣", "◦", "*"),
    "conjunction": _ones("after", "before", "because", "since", "once", "as", "when"),
}  # fmt: skip

#: Cues that name a thing or tell of one are part of what is counted as well: 22 million shares, 12 new stores.
_COUNTED = ("shares", "futures", "cuts", "gains", "analysts", "economists", "dividends", "raises", "sales", "revenues",
            "profits", "losses", "margins", "costs", "expenses", "orders", "bookings", "deliveries", "deposits",
            "loans",
            "assets", "liabilities", "exports", "imports", "inventories", "investments", "shipments", "users",
            "subscribers",
            "provisions", "estimates", "forecasts", "targets", "projections", "buybacks", "futures")  # fmt: skip
NOUNS = {
    "plural": {word: word for word in _COUNTED},
    "word": {
        word: word
        for kind in ("metric", "modifier", "former", "record")
        for word in (*CLAUSES.get(kind, ()), *COMPARISON.get(kind, ()))
        if word.islower() and word.isalpha() and word not in _COUNTED
    },
}

ROWS = {**MOVEMENT, **COMPARISON, **EXPECTATION, **CLAUSES, **NOUNS}
