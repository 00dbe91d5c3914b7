"""English words beside calendar words: what compares, relates and bounds periods, and what makes a name none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimnum.pieces import look

if TYPE_CHECKING:
    from claimnum.languages.en_periods import Rows

COMPARED: Rows = {
    "comparison": {
        **{
            f"{unit} {word} {unit}": (-1, unit)
            for unit in ("year", "quarter", "month", "week", "day")
            for word in ("over", "on", "to")
            if (unit, word) != ("day", "to")
        },
        **{f"on the {unit}": (-1, unit) for unit in ("year", "quarter", "month", "week", "day")},
        **{f"on-{unit}": (-1, unit) for unit in ("year", "month", "quarter", "week")},
        **dict.fromkeys(
            ("linked quarter", "sequentially", "sequential", "q/q", "qoq", "q-o-q", "qonq"), (-1, "quarter")
        ),
        **dict.fromkeys(
            ("pcp", "PCP", "prior corresponding period", "previous corresponding period", "corresponding prior period"),
            (-1, "year"),
        ),
        **dict.fromkeys(("y/y", "yoy", "y-o-y", "yr/yr", "y-y", "yr over yr"), (-1, "year")),
        **dict.fromkeys(("m/m", "m-o-m"), (-1, "month")),
        **dict.fromkeys(("w/w",), (-1, "week")),
    },
    #: What has happened on the day it stands before, unless it is to be: was declared on May 7.
    "done": dict.fromkeys(
        (
            "declared",
            "approved",
            "paid",
            "issued",
            "signed",
            "closed",
            "completed",
            "filed",
            "adopted",
            "received",
            "acquired",
            "authorized",
            "authorised",
            "amended",
            "redeemed",
            "repaid",
            "executed",
            "granted",
            "sold",
            "priced",
            "settled",
            "guided",
            "predicted",
            "pledged",
            "promised",
            "agreed",
            "announced",
            "unveiled",
            "proposed",
            "warned",
            "gave",
            "provided",
            "outlined",
            "set out",
            "laid out",
        ),
        1,
    ),
    "be": {"be": 1},
    #: What was so by then: by June it had raised $5 million; before the day it was to be, only had tells.
    "had": {"had": 2, "was": 1, "were": 1},
    #: What is yet to come is what they lead to: as we head into the fourth quarter.
    "ahead_word": dict.fromkeys(
        (
            "ends",
            "which ends",
            "that ends",
            "heading into",
            "head into",
            "get to",
            "gets to",
            "move into",
            "moving into",
            "look to",
            "looking to",
            "looking into",
            "looking ahead to",
            "look ahead to",
            "looking toward",
            "look toward",
        ),
        1,
    ),
    #: Words beside a bare day or month that is yet to come.
    "awaited": dict.fromkeys(
        (
            "payable",
            "record date",
            "holders of record",
            "due",
            "on sale",
            "goes",
            "take place",
            "takes place",
            "take effect",
            "takes effect",
            "opens",
            "closes",
            "expires",
            "ends",
            "matures",
            "effective",
            "starts",
            "begins",
            "resumes",
            "resume",
            "reconvene",
            "reconvenes",
            "expire",
            "set for",
            "scheduled for",
            "slated for",
            "reopens",
            "vote",
            "for delivery in",
            "next meeting",
            "meeting is",
            "meeting will be",
            "meets",
            "convenes",
            "is on",
            "are on",
            "follows",
            "turns",
            "of record",
            "fall due",
            "falls due",
            "on the register",
            "on the register at",
        ),
        1,
    ),
    #: Words right beside a month that is yet to come.
    "contracted": dict.fromkeys(("delivery", "futures", "contract", "contracts"), 1),
    #: What stands between a change and what it is measured from; loosely, also before what it took.
    "upon": dict.fromkeys(
        ("over", "on", "upon", "above", "below", "ahead of", "behind", "well above", "well below", "short of"), 1
    ),
    "loosely": dict.fromkeys(("over", "on", "upon"), 1),
    #: What was named last, or what is like it a year before.
    "same": {"same": 0, **dict.fromkeys(("corresponding", "comparable", "comparative", "equivalent", "like"), -1)},
    "negation": dict.fromkeys(("not", "no", "never", "n't", "without", "'t", "’t"), 1),
}

_BOUNDING = (
    "ends", "closes", "finishes", "began", "begins", "started", "starts", "opened", "exits", "entered", "enters", "concludes",
    "finish", "begin", "end", "start", "exit", "enter", "ending", "closing", "finishing", "beginning", "starting",
    "exiting", "entering",
)  # fmt: skip

RELATIONS: Rows = {
    "relation": {
        **dict.fromkeys(("by", "no later than", "not later than", "on or before", "by no later than"), "by"),
        **dict.fromkeys(("before", "prior to", "ahead of", "earlier than"), "before"),
        **dict.fromkeys(("after", "later than", "beyond", "following", "subsequent to"), "after"),
        **dict.fromkeys(
            (
                "since",
                "ever since",
                "as from",
                "on or after",
                "on and after",
                "from and after",
                "no earlier than",
                "not earlier than",
                "no sooner than",
                "not before",
            ),
            "since",
        ),
        **dict.fromkeys(
            (
                "up to and including",
                "through and including",
                "until",
                "till",
                "through",
                "up until",
                "thru",
                "up till",
                "through to",
            ),
            "until",
        ),
        **dict.fromkeys(("as of", "as at", "as on", "as of the close of business on"), "as_of"),
    },
    "instant": {"at": "as_of"},
    "at_least": {"at least": 1},
    "inside": dict.fromkeys(
        (
            "in",
            "during",
            "for",
            "over",
            "throughout",
            "within",
            "across",
            "of",
            "on",
            "into",
            "in the course of",
            "dates from",
            "dating from",
            "dated from",
        ),
        1,
    ),
    #: Verbs whose object is a period spoken of: closed the quarter, enters the year.
    "bounding": dict.fromkeys(_BOUNDING, 1),
    "to_come": {"ahead": 1},
    "just_ended": dict.fromkeys(("just ended", "just closed", "just past", "just finished", "just completed"), 1),
    "bounded": dict.fromkeys(("ended", "closed", "finished", "exited", "concluded", "capped", "rounded out"), 1),
    "holding": dict.fromkeys(("in", "during", "for", "over", "throughout", "within", "across", "into"), 1),
    #: Verbs whose subject is a period spoken of: the quarter saw record sales.
    "lived": dict.fromkeys(
        (
            "saw",
            "included",
            "includes",
            "brought",
            "marked",
            "marks",
            "benefited",
            "featured",
            "has",
            "proved",
            "also",
            "got",
            "started",
            "began",
        ),
        1,
    ),
    "within": {"within": 1},
    "in": {"in": 1},
    "for": {"for": 1},
    "on": {"on": 1},
    "onwards": dict.fromkeys(
        (
            "onwards",
            "onward",
            "forward",
            "and beyond",
            "and thereafter",
            "or later",
            "and later",
            "and after",
            "and onwards",
        ),
        1,
    ),
    "ended": dict.fromkeys(
        (
            "ended",
            "ending",
            "that ended",
            "which ended",
            "ended on",
            "ending on",
            "that ended on",
            "which ended on",
            "ending in",
            "ended in",
            "that ends",
            "that ends on",
            "which ends on",
            "that ended in",
        ),
        1,
    ),
    #: What tells the last day of every fiscal year, or the first.
    "ends_on": {
        **dict.fromkeys(("ends", "which ends", "that ends"), -1),
        **dict.fromkeys(("begins", "starts", "which begins", "that begins", "which starts", "that starts"), 1),
    },
    "through": dict.fromkeys(("to", "through", "until", "till", "thru"), 1),
    "runs_to": dict.fromkeys(("to", "through", "until", "till", "thru", "up to and including"), 1),
    "our": dict.fromkeys(("its", "our", "their", "his", "her"), 1),
}

#: Nouns that a year stands before: 2023 earnings are no count of earnings, and Acme 2023 revenue is no name.
_YEARLY = (
    "results", "earnings", "revenue", "revenues", "sales", "profit", "profits", "capex", "accounts", "report", "figures",
    "income", "output", "production", "margin", "margins", "EPS", "EBITDA", "levels", "numbers", "costs",
    "prices", "losses", "shipments", "exports", "imports", "volumes", "bookings", "elections", "data", "expenses", "rates",
    "forecasts", "targets", "dividends", "deliveries", "orders", "estimates", "taxes", "emissions", "goals", "plans", "returns",
    "bonuses", "wages", "premiums", "maturities", "repurchases", "buybacks", "projections", "expectations", "gains", "lows", "highs",
)  # fmt: skip

#: Calendar words that are plain words as well: 40 full-time jobs, 30 summer jobs.
_PLAIN = (
    "time",
    "stage",
    "date",
    "new",
    "comparative",
    "full",
    "whole",
    "entire",
    "weekend",
    "season",
    "spring",
    "summer",
    "autumn",
    "winter",
    "fall",
)

_BONDS = ("bond", "bonds", "notes", "gilt", "gilts", "bunds", "treasuries", "debentures", "convertibles")

GUARDS: Rows = {
    "yearly": dict.fromkeys(_YEARLY, 1),
    # they remain what they look like
    "letter": {letter: letter for letter in ("d", "w", "y")},
    **{kind: {word: word for word in (*_YEARLY, *_PLAIN, *_BONDS) if look(word) == kind} for kind in ("plural", "word", "acronym")},
    #: Words after which a number is a label.
    "labelled": dict.fromkeys(
        ("page", "item", "section", "note", "form", "rule", "route", "room", "model", "no", "ASU", "ASC", "IFRS", "ISO", "level", "line",
         "chapter", "article", "act", "flight", "iso", "phase", "type", "class", "code", "ext", "suite"), 1
    ),
    #: After these a year is part of the name of a paper: the 2026 Notes, the 2019 Plan.
    "titled": dict.fromkeys(
        ("Notes", "Bonds", "Plan", "Act", "Debentures", "Indenture", "Facility", "Agreement", "Warrants", "Convertible", "Senior",
         "Incentive", "Omnibus", "Term Loan", "Credit Agreement", "Credit Facility", "Equity Incentive",
         "Stock Incentive", "incentive plan", "stock plan", "option plan"), 1
    ),
    #: Before these a year is the one they mature in.
    "bond_word": dict.fromkeys(_BONDS, 1),
    "clause_end": dict.fromkeys((",", ".", ";", ")", ":"), 1),
    "old": dict.fromkeys(("old", "of age"), 1),
}  # fmt: skip

ROWS: Rows = {**COMPARED, **RELATIONS, **GUARDS}
