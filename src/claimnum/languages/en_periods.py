"""English calendar words."""

from __future__ import annotations

from typing import Any

Rows = dict[str, dict[str, Any]]

_MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
_SHORT_MONTHS = {
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11,
    "dec": 12,
}  # fmt: skip
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_SHORT_WEEKDAYS = {
    "Mon": 0, "Tue": 1, "Tues": 1, "Wed": 2, "Weds": 2, "Thu": 3, "Thur": 3, "Thurs": 3, "Fri": 4, "Sat": 5, "Sun": 6,
}  # fmt: skip
_ORDINALS = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
    "twentieth",
)  # fmt: skip
_UNITS = ("year", "quarter", "month", "week", "day", "decade")

#: ``may`` and ``march`` in lower case are verbs before they are months.
_FULL_MONTHS = {
    **{name: n for n, name in enumerate(_MONTHS, 1) if name not in ("may", "march")},
    "May": 5,
    "March": 3,
    **{f"{name}.": n for name, n in _SHORT_MONTHS.items()},
}
_SUFFIXES = {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd", 31: "st"}

NAMES: Rows = {
    "verb_month": {"march": 3, "may": 5},
    "month": {**_FULL_MONTHS, **_SHORT_MONTHS, **{name.title(): n for name, n in _SHORT_MONTHS.items()}},
    "full_month": _FULL_MONTHS,
    "weekdays": {f"{name}s": n for n, name in enumerate(_WEEKDAYS)},
    "modal_month": {"May": 5},
    #: People have these names.
    "given_name": {"April": 4, "May": 5, "June": 6, "August": 8},
    "weekday": {
        **{name: n for n, name in enumerate(_WEEKDAYS)}, **_SHORT_WEEKDAYS,
        **{name: _SHORT_WEEKDAYS[name.title()] for name in ("tue", "tues", "weds", "thu", "thur", "thurs", "fri")},
        **{f"{name.lower()}.": n for name, n in _SHORT_WEEKDAYS.items() if name not in ("Sat", "Sun")},
    },
    "full_weekday": {
        **{name: n for n, name in enumerate(_WEEKDAYS)},
        **{f"{name.lower()}.": n for name, n in _SHORT_WEEKDAYS.items() if name not in ("Sat", "Sun")},
        "tues": 1, "weds": 2, "thur": 3, "thurs": 3,
    },
    "ordinal": {
        **{name: n for n, name in enumerate(_ORDINALS, 1)},
        **{f"twenty {name}": n for n, name in enumerate(_ORDINALS[:9], 21)},
        **{f"0{n}{_SUFFIXES.get(n, 'th')}": n for n in range(1, 10)},
        "thirtieth": 30,
        "thirty first": 31,
        **{f"{n}{_SUFFIXES.get(n, 'th')}": n for n in range(1, 32)},
    },
    "ordinal_day": {f"{n}{_SUFFIXES.get(n, 'th')}": n for n in range(1, 32)},
    "holiday": {
        **dict.fromkeys(("christmas", "christmas day", "xmas"), "christmas"), "christmas eve": "christmas-eve",
        **dict.fromkeys(("new year's day", "new years day"), "new-year"), "boxing day": "boxing-day",
        **dict.fromkeys(("new year's eve", "new years eve"), "new-years-eve"), "easter monday": "easter-monday",
        **dict.fromkeys(("easter", "easter sunday"), "easter"), "good friday": "good-friday", "halloween": "halloween",
        **dict.fromkeys(("thanksgiving", "thanksgiving day"), "thanksgiving"), "black friday": "black-friday",
        "cyber monday": "cyber-monday", "memorial day": "memorial-day", "labor day": "labor-day",
        **dict.fromkeys(("martin luther king day", "martin luther king jr. day", "MLK day"), "martin-luther-king-day"),
        **dict.fromkeys(("presidents' day", "president's day", "presidents day"), "presidents-day"),
        **dict.fromkeys(("valentine's day", "valentines day"), "valentines-day"),
        **dict.fromkeys(("st. patrick's day", "st patrick's day", "saint patrick's day"), "saint-patricks-day"),
        **dict.fromkeys(("mother's day", "mothers day"), "mothers-day"), "columbus day": "columbus-day",
        **dict.fromkeys(("father's day", "fathers day"), "fathers-day"), "juneteenth": "juneteenth",
        **dict.fromkeys(("veterans day", "veterans' day", "veteran's day"), "veterans-day"), "canada day": "canada-day",
        "ash wednesday": "ash-wednesday", "shrove tuesday": "shrove-tuesday", "palm sunday": "palm-sunday",
        "maundy thursday": "maundy-thursday", "whit monday": "whit-monday", "ascension day": "ascension",
        **dict.fromkeys(("independence day", "fourth of july"), "independence-day"), "pentecost": "pentecost",
    },
    "season": {"spring": "spring", "summer": "summer", "autumn": "autumn", "winter": "winter"},
    "fall": {"fall": "autumn"},
    "every": {"every": 1, "each": 1, "every other": 1},
    "final": dict.fromkeys(("final", "closing", "last", "concluding"), -1),
    "closing_word": dict.fromkeys(("final", "closing", "concluding"), 1),
    "half_ordinal": {
        "first": 1, "second": 2, "front": 1, "back": 2, "latter": 2, "final": 2, "1st": 1, "2nd": 2, "opening": 1,
        "closing": 2,
    },
    "day_word": {
        "today": 0, "yesterday": -1, "tomorrow": 1, "tonight": 0, "the day before yesterday": -2,
        "day before yesterday": -2, "the day after tomorrow": 2, "day after tomorrow": 2,
        "tmrw": 1, "the day after tmrw": 2, "day after tmrw": 2,
    },
    "q": {"Q": 1, "q": 1},
    "h": {"H": 1},
    "months_mark": {"M": 1},
    "qfy": {"QFY": 1},
    "hfy": {"HFY": 1},
    "fy": {"FY": 1, "fy": 1},
    "cy": {"CY": 1, "cy": 1},
    "estimate": {"E": 1, "e": 1, "F": 1, "A": 1, "est": 1},
    "decade_mark": {"s": 1, "'s": 1, "’s": 1},
    "nineties": {"noughties": 0, "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70,
                 "eighties": 80, "nineties": 90, "tens": 10},
    "century": {"century": 1},
    "centuries": {"centuries": 1},
    "nearest": dict.fromkeys(("nearest", "nearest to", "closest to", "closest", "nearest the end of"), 1),
    "turn": {
        "turn of the century": 1, "turn of the millennium": 1, "the turn of the century": 1,
        "the turn of the millennium": 1,
    },
    "plan": dict.fromkeys(("five year plan", "five-year plan", "five year plan period", "five-year plan period", "FYP"), 5),
    "apostrophe": {"'": 1, "’": 1, "‘": 1},
}  # fmt: skip

UNITS: Rows = {
    "calendar_unit": {
        **{name: name for name in _UNITS}, "century": "century", "half": "half", "half year": "half",
        "semester": "half", "qtr": "quarter",
    },
    "calendar_units": {
        **{f"{name}s": name for name in _UNITS}, "centuries": "century", "halves": "half", "half years": "half",
        "semesters": "half", "yrs": "year", "qtrs": "quarter", "mths": "month", "mos": "month", "wks": "week",
    },
    "year_word": {"year": "year", "yr": "year"},
    "years_word": {"years": "year"},
    "quarter_word": {"quarter": "quarter", "qtr": "quarter", "qtr.": "quarter"},
    "half_word": {"half": "half", "half year": "half", "semester": "half"},
    "week_word": {"week": 1, "wk": 1},
    "fortnight": {"fortnight": 2},
    "workday": {
        f"{word} {day}": 1 for word in ("business", "working", "trading", "banking", "market") for day in ("day", "days")
    },
    "short_unit": {"d": "day", "w": "week", "y": "year"},
    "uk_tax": {"tax": 1},
    "weekend": {"weekend": 1},
    "week_edge": {"w/c": 1, "w/e": -1},
    "decade_word": {"decade": "decade", "century": "century"},
    "fiscal": {"fiscal": 1, "financial": 1, "tax": 1, "business": 1},
    "fiscal_word": {"fiscal": 1},
    "calendar_word": {"calendar": 1},
    #: Years of another kind, called after two.
    "campaign": dict.fromkeys(
        ("season", *(f"{of} year" for of in ("academic", "school", "marketing", "crop", "harvest", "sugar", "rate"))), 1
    ),
    "full_word": {"full": 1, "whole": 1, "entire": 1},
    "all_of": {"all": 1},
    "one_more": {"another": 1},
    "new_word": {"new": 1},
    "full_year": {"full year": 1, "whole year": 1, "entire year": 1},
    "period_word": {"period": "period", "time period": "period"},
    "stretch": dict.fromkeys(("stretch", "timeframe", "time frame", "span"), 1),
    "time_of": dict.fromkeys(("time", "point", "stage", "date"), 1),
}  # fmt: skip

RELATIVE: Rows = {
    "deictic": {
        "this": 0,
        "current": 0,
        "present": 0,
        "ongoing": 0,
        "running": 0,
        "outgoing": 0,
        "last": -1,
        "next": 1,
        "coming": 1,
        "upcoming": 1,
        "latest": -1,
        "most recent": -1,
        "this coming": 1,
        "this past": -1,
    },
    "closest": {"coming": 1, "upcoming": 1, "this coming": 1},
    "next_one": {"next": 1},
    "previous": {"previous": -1, "prior": -1, "preceding": -1, "following": 1, "subsequent": 1, "succeeding": 1},
    "forth": dict.fromkeys(("next", "coming", "upcoming", "following", "ensuing"), 1),
    "back": dict.fromkeys(("past", "last", "latest", "most recent", "previous", "preceding", "prior"), -1),
    "past": {"past": -1},
    "reported": dict.fromkeys(("reporting", "reported", "year under review"), 1),
    "that": {"that": 1},
    "each_of": {"each of": 1},
    "auxiliary": dict.fromkeys(
        (
            *(f"{be}{word} to" for be in ("", "is ", "are ") for word in ("expected", "likely", "set", "designed")),
            *("to", "will", "would", "could", "may", "might", "should", "can", "must"),
        ),
        1,
    ),
    "ago": {"ago": -1},
    "earlier": {"earlier": -1, "before": -1, "previously": -1, "prior": -1},
    "from_now": {"from now": 1, "hence": 1},
    "time_word": {"'s time": 1, "' time": 1, "’ time": 1},
    "unit_ago": {
        **{f"{unit}-ago": (-1, unit) for unit in _UNITS},
        **{f"{unit}-earlier": (-1, unit) for unit in _UNITS},
    },
    "thereafter": {"thereafter": 1},
    "after_next": {"after next": 2, "after the next": 2},
    "now": {"now": 1},
    "present_word": dict.fromkeys(("present", "present day", "current date"), 1),
    "then": {"then": 1},
    "starting": dict.fromkeys(
        (
            "beginning",
            "starting",
            "commencing",
            "beginning on",
            "starting on",
            "commencing on",
            "which began",
            "that began",
            "that began on",
        ),
        1,
    ),
    "counted_from": {"after": 1, "before": -1, "following": 1, "prior to": -1, "subsequent to": 1},
}

PARTS: Rows = {
    "third_word": {"early": "start", "mid": "mid", "middle": "mid", "late": "end"},
    "toward": {"toward": 1, "towards": 1},
    "middle_of": {"middle of": "mid", "midst of": "mid"},
    "edge": {
        **dict.fromkeys(("end", "close", "conclusion"), -1),
        **dict.fromkeys(("start", "beginning", "outset", "turn"), 1),
    },
    "unit_end": {
        **{f"{unit} end": (unit, -1) for unit in ("year", "quarter", "month", "week", "decade", "half")},
        "yearend": ("year", -1), "eoy": ("year", -1), "eom": ("month", -1), "EOY": ("year", -1),
    },
    "midyear": {"midyear": "mid", "mid year": "mid"},
    "rest": dict.fromkeys(("rest", "remainder", "balance", "remaining part"), 1),
    "left_over": {"remaining": 1},
    "later": {"later": 1},
    "sooner": {"earlier": 1},
    "to_date": {
        "year to date": "year", "YTD": "year", "ytd": "year", "month to date": "month", "MTD": "month", "mtd": "month",
        "quarter to date": "quarter", "QTD": "quarter", "qtd": "quarter", "week to date": "week", "WTD": "week",
    },
    "so_far": dict.fromkeys(("so far", "thus far", "to date"), 1),
    "ttm": {"TTM": (12, "month"), "ttm": (12, "month"), "LTM": (12, "month"), "ltm": (12, "month")},
    "ntm": {"NTM": (12, "month")},
    "trailing": {"trailing": 1, "rolling": 1},
}  # fmt: skip

ROWS: Rows = {**NAMES, **UNITS, **RELATIVE, **PARTS}
