"""English nouns that counts, prices and tables know, and the words that are no part of a count."""

from __future__ import annotations

from claimnum.languages.en_verbs import MOVED

_DENOMINATORS = (
    "unit, year, month, week, day, quarter, hour, minute, second, person, head, user, customer, subscriber, employee, "
    "household, vehicle, trip, seat, ride, room, night, bottle, ticket, pop, piece, click, episode, game, plate, copy, "
    "vote, lot, sheet, panel, dose, pill, shot, vial, bag, box, case, pack, plant, project, kit, car, truck, handset, "
    "device, line, licence, license, home, house, apartment, flat, member, student, pupil, patient, child, adult, "
    "family, visitor, guest, passenger, flight, stay, visit, call, transaction, trade, contract, order, item, product, "
    "meal, cup, glass, can, page, post, view, stream, song, download, app, subscription, account, policy, claim, "
    "worker, driver, word, store, shop, site, megawatt, block, coin, token, bitcoin, ether, wafer, chip, phone, tyre, "
    "tire, engine, berth, container, parcel, letter, shipment, delivery, lesson, course, class, session, treatment, "
    "procedure, test, scan, bed, desk, door, key, match, game, race, event, show, screening, screen, performance, job, role, hire, lead, "
    "cow, animal, bird, tree, pallet, roll, tray, crate, keg, goal, mission, launch, satellite, round, book, fan, "
    "credit, point, basis point, percentage point, taxpayer, resident, "
    "citizen, voter, viewer, reader, listener, investor, shareholder, holder, bond, note, warrant, option, right"
)
_SHARES = ("share", "ordinary share", "diluted share", "common share", "unit share", "stock unit")
_LABELS = (
    "phase, page, pages, section, sections, note, item, items, chapter, chapters, article, articles, route, highway, "
    "interstate, table, figure, exhibit, schedule, appendix, annex, form, rule, line, terminal, model, series, "
    "category, type, class, gate, flight, room, suite, building, tier, stage, step, round, part, volume, vol, vol., "
    "version, scenario, slide, question, paragraph, clause, district, ward, pier, platform, level, grade, tranche, "
    "scope, scopes, phases, stages, tiers, levels, categories, zones, parts, lots, classes, routes, tranches, "
    "title, code, block, lot, unit, zone, apt, apt., act, episode, season, area, group, track, level, layer, generation"
)
#: Closed classes of words, and verbs that look like plurals: no noun phrase goes on through them.
#: Words that calendars and rates know and a noun phrase goes on through, and compounds whose first word is a unit.
_MODIFIERS = (
    "daily, weekly, monthly, quarterly, annual, yearly, business, second-hand, second-tier, second-home, point-of-sale, gas, real estate, "
    "real-time, real-world, crown court, "
    "financial, upper, middle, double, triple, early, late, upcoming, ongoing, equivalent, sequential, effective, index, "
    "composite, rolling, opening, closing, front, back, meeting"
)
_FUNCTION = (
    "that, which, who, whom, whose, where, when, while, whereas, if, as, than, then, though, although, because, unless, "
    "in, on, at, by, with, without, within, into, onto, upon, for, of, off, out, up, down, under, over, above, below, "
    "after, before, between, during, through, throughout, towards, toward, across, along, among, against, until, till, "
    "since, despite, including, excluding, via, versus, vs, per, like, unlike, about, around, beyond, behind, near, "
    "and, but, or, nor, so, yet, also, too, only, just, even, still, already, again, ever, never, not, no, "
    "i, you, he, she, it, we, they, me, him, us, them, this, these, those, its, their, his, her, our, my, your, "
    "is, are, was, were, be, been, being, am, has, have, had, having, do, does, did, doing, done, will, would, shall, "
    "should, can, could, may, might, must, there, here, now, what, how, why, each, every, both, either, neither, all, "
    "any, another, such, same, own, very, "
    "said, says, saw, seen, sees, made, makes, went, goes, came, comes, took, takes, gave, gives, got, gets, "
    "compared, according, due, seen, expected, forecast, estimated, reported, posted, recorded, raised, "
    "ones, runs, works, costs, rises, falls, sells, grows, earns, pays, spends, weighs, employs, operates, contains, lasts, exceeds, helps, "
    "gives, faces, includes, remains, stands, assumes, suggests, implies, represents, reflects, equals, shows, means, owns, becomes, "
    "keeps, lets, brings, knows, thinks, wants, seems, tells, asks, opens, buys, begins, apiece, respectively, "
    "yesterday, today, tomorrow, earlier, later, ago, year, month, week, day, quarter, decade, century, half, "
    "minutes, hours, seconds, fiscals"
)
_TIMESPANS = (
    "days, weeks, months, years, quarters, decades, centuries, halves, weekends, fortnights, semesters, seasons"
)
_PEOPLE = {
    "people": "person", "persons": "person", "person": "person", "staff": "staff", "aircraft": "aircraft",
    "men": "man", "women": "woman", "children": "child", "personnel": "personnel", "headcount": "headcount",
    "employees": "employee", "shares": "share", "units": "unit", "businesses": "business", "lives": "life",
    "wives": "wife", "knives": "knife", "shelves": "shelf", "halves": "half", "series": "series", "species": "species",
    "buses": "bus", "viruses": "virus", "gases": "gas", "lenses": "lens", "analyses": "analysis", "crises": "crisis",
    "bonuses": "bonus", "campuses": "campus", "statuses": "status", "cattle": "cattle", "sheep": "sheep", "fish": "fish",
    "data": "data", "media": "media", "criteria": "criterion", "mice": "mouse", "geese": "goose", "feet": "foot",
    "sales": "sale", "movies": "movie", "cookies": "cookie", "zombies": "zombie", "selfies": "selfie", "ties": "tie",
    "pies": "pie", "lies": "lie", "calories": "calorie", "gigs": "gig", "taxis": "taxi", "skis": "ski", "menus": "menu",
    "gurus": "guru", "emus": "emu", "ADSs": "ADS", "ADS": "ADS", "ads": "ad", "ADRs": "ADR", "SUVs": "SUV", "EVs": "EV", "PCs": "PC", "CEOs": "CEO",
    "ATMs": "ATM", "GPUs": "GPU", "CPUs": "CPU", "NGOs": "NGO", "IPOs": "IPO", "SKUs": "SKU", "ETFs": "ETF",
    "TVs": "TV", "MPs": "MP", "ICOs": "ICO", "REITs": "REIT", "LEDs": "LED", "EPs": "EP", "HGVs": "HGV", "UAVs": "UAV",
    "Americans": "American", "Britons": "Briton", "Germans": "German", "Indians": "Indian", "Canadians": "Canadian",
    "Australians": "Australian", "Italians": "Italian", "Europeans": "European", "Africans": "African",
    "Russians": "Russian", "Ukrainians": "Ukrainian", "Democrats": "Democrat", "Republicans": "Republican",
    "holders of record": "holder", "shareholders of record": "shareholder", "stockholders of record": "stockholder",
    "iPhones": "iPhone", "head of cattle": "cattle", "head of livestock": "livestock",
    "axes": "axe", "caches": "cache", "aches": "ache", "headaches": "headache", "toothaches": "toothache",
}  # fmt: skip
#: What people are said to be so many strong of: a 900-strong workforce.
#: Nouns in the plural whose numbers are of money or of an index, and no counts of them.
_VALUED = (
    "revenues, sales, profits, earnings, losses, costs, expenses, prices, shares, stocks, bonds, notes, yields, assets, "
    "liabilities, debts, reserves, exports, imports, proceeds, fees, wages, dividends, premiums, rates, futures, margins, "
    "bookings, billings, receipts, payments, savings, funds, taxes, outflows, inflows, holdings, gains, results, figures, "
    "totals, numbers, values, equities, securities, deposits, loans, returns, spreads, commodities, metals, industrials, "
    "currencies, treasuries, gilts, bunds, points, rents, salaries, budgets, turnover, flows, purchases, indices, options"
)
_COLLECTIVES = (
    "workforce, team, fleet, army, force, crew, network, chain, group, union, delegation, staff, board, audience, crowd, "
    "cohort, contingent, membership, sales force, salesforce, community, division, troop, squad, faculty, payroll, unit, estate"
)
#: Names that hold a number, and look like so many of what stands behind them.
_NAMES = (
    "Fortune 500, Fortune 100, Fortune 1000, Global 500, Forbes 400, 737 MAX, 737 Max, 787 Dreamliner, Two Sigma, Big 5, Forever 21, "
    "Motel 6, 10x Genomics, 99 Cents Only, 21st Century Fox, Seven & i, Five Star Movement, Channel 4, Channel 5, Formula 1, "
    "Xbox 360, Windows 10, Windows 11, PlayStation 4, PlayStation 5, Area 51, Studio 54, Heathrow Terminal 5, Catch 22, Group of 20, "
    "Group of Seven, Basel 3, Basel 4, Solvency 2"
)
_INDICES = (
    "index, indices, dow, nasdaq, s&p, s & p, s&p 500, ftse, nikkei, topix, dax, cac, sensex, nifty, hang seng, kospi, "
    "stoxx, russell, msci, bovespa, ibovespa, pmi, vix, asx, tsx, csi, shanghai composite, composite, industrials, "
    "ftse 100, ftse 250, ftse 350, nasdaq 100, russell 1000, russell 2000, russell 3000, nikkei 225, cac 40, stoxx 600, stoxx 50, "
    "asx 200, asx 300, csi 300, nifty 50, dax 40, ibex 35, tsx 60, s&p 400, s&p 600, s&p 100, "
    "blue-chip index, benchmark index, gauge, barometer, share average, stock average, dow average, nikkei average, industrial average, smi, ibex, mib, bse, nse"
)


def _listed(words: str) -> dict[str, int]:
    return dict.fromkeys(words.split(", "), 1)


def _singles(words: str) -> dict[str, str]:
    return {word: word.replace(" ", "_") for word in words.split(", ")}


NOUNS = {
    "noun": {**_PEOPLE, **dict.fromkeys(("shares outstanding", "shares in issue", "share count"), "share")},
    "name": {**{f"COP{n}": 1 for n in range(1, 50)}, **{f"{n} Series": 1 for n in range(1, 9)}, "M.R.P.": 1, **_listed(_NAMES)},
    "modifier": {
        **_listed(_MODIFIERS), "US": 1, "U.S.": 1, "IT": 1,
        **_listed("seasonally adjusted, seasonally adjusted annual rate, seasonally adjusted annualized rate"),
    },
    "share": {
        **dict.fromkeys(_SHARES, "share"),
        "ADS": "ADS", "ADR": "ADR", "GDR": "GDR", "ads": "ADS", "american depositary share": "ADS",
        "american depository share": "ADS",
    },
    "denominator": {**_singles(_DENOMINATORS), "annum": "year", "capita": "person", "yr": "year", "hr": "hour",
                    "mo": "month", "mth": "month", "wk": "week", "people": "person", "qtr": "quarter", "d": "day"},
    "per_annum": {"p.a.": "year", "pa": "year", "pcm": "month", "p.c.m.": "month", "pw": "week", "p.w.": "week",
                  "psf": "square_foot", "psm": "square_meter"},
    "currency_noun": {
        **_singles("dollar, euro, pound, yen, yuan, franc, sterling, rupee, ruble, rouble, peso, real, rand, lira, krona, "
                   "krone, crown, zloty, forint, won, baht, ringgit, rupiah, dong, naira, shekel, dirham, riyal, dinar"),
        "greenback": "dollar", "us dollar": "dollar", "u.s. dollar": "dollar", "american dollar": "dollar",
        "canadian dollar": "dollar", "australian dollar": "dollar", "swiss franc": "franc", "$": "dollar", "€": "euro",
        "£": "pound", "us$": "dollar",
    },
    "shifted_time": _listed("earlier, ago, before, previously, prior, later, hence, apart, back"),
    "numbered_name": _listed(_LABELS),
    "hash": {"#": 1, "No.": 1, "no.": 1, "Nos.": 1, "№": 1},
    "ordinal_suffix": _listed("st, nd, rd, th"),
    "meridiem": _listed("a.m., p.m., am, pm, a.m, p.m, gmt, et, est, edt, bst, cet, utc, o'clock, hours gmt"),
    "instrument": _listed(
        "notes due, bonds due, debentures, notes, senior notes, convertible notes, bonds due in, notes due in, "
        "preferred stock, preferred shares, preference shares, debentures due, convertible bonds, senior bonds"
    ),
    "maturity": _listed("notes due, bonds due, bonds due in, notes due in, debentures due"),
    "function": _listed(_FUNCTION),
    "timespan": {"centuries": "century", "halves": "half", **{w: w[:-1] for w in _TIMESPANS.split(", ")[:6]}, "fortnights": "fortnight",
                 "weekends": "weekend", "semesters": "semester", "seasons": "season"},
    "extent": {"over": 1},
    "at_age": {"over": 1, "under": 1, "above": 1, "below": 1, "past": 1},
    "for_each": {"for each": 1, "for every": 1},
    "in_each": {"in each of": 1, "for each of": 1, "during each of": 1},
    "index_word": _listed(_INDICES),
    "benchmark": _listed(
        "plan, plans, target, targets, goal, goals, forecast, forecasts, estimate, estimates, guidance, consensus, "
        "expectation, expectations, projection, projections, budget, quota, limit, cap, ceiling, prediction, tally, "
        "total, count, number, score, reading, ratio, record, average, level"
    ),
    "compared": _listed("than, against, versus, vs, vs., v, compared with, compared to, from, to"),
    "at_level": _listed("at, for"),
    "movement": dict.fromkeys(MOVED, 1) | _listed(
        "rise, fall, climb, gain, gains, lost, lose, loses, losing, advance, added, up, down, higher, lower, closed, "
        "ended, finished, settled, stood, averaged, hit, reached, swing, swung, doubled, gone, went"
    ),
    "unscaled": {
        **_listed("eps, dps, ratio, margin, margins, rate, yield, return, per, percentage"),
    },
    "shares": _listed("shares"),
    #: What rows of tables count.
    "headcount": {
        "employees": "employee", "headcount": "employee", "workforce": "employee", "FTEs": "FTE", "FTE": "FTE",
        "full-time equivalents": "FTE", "stores": "store", "branches": "branch", "outlets": "outlet",
        "restaurants": "restaurant", "hotels": "hotel", "rooms": "room", "customers": "customer", "members": "member",
        "subscribers": "subscriber", "users": "user", "vessels": "vessel", "aircraft": "aircraft", "vehicles": "vehicle",
        "wells": "well", "students": "student", "beds": "bed", "passengers": "passenger",
    },
    "tallying": _listed("number of, average number of, total number of, no. of, average, total, closing, opening"),
    "caption_in": {"in": 1},
    "out_of": {"out of": 1, "in every": 2, "out of every": 2, "of every": 2},
    "strength": {"strong": 1},
    "employing": _listed("employ, employs, employed, employing"),
    "more_word": _listed("more, others, extra"),
    "them": _listed("them, which, whom, these, those"),
    "at_word": {"at": 1},
    "aside": _listed("down payment, down payments, down round, down rounds, double check, double down, double up, double back"),
    "lasting": _listed("in, within, for, after, past, last, next, every, during"),
    "owned": _listed("its, their, his, her, our, that, this, those, these"),
    "another_word": _listed("another, further, a further"),
    "level_word": _listed("mark, threshold, barrier, level, line, handle"),
    "valued": _listed(_VALUED),
    "shares_word": dict.fromkeys(
        ("shares outstanding", "shares issued", "shares in issue", "shares in circulation", "share count"), "share"
    ),
    "being": _listed(
        "was, were, is, are, totaled, totalled, averaged, number, numbered, amounted to, stood at, reached, hit, came to, was at, were at"
    ),
    "collective": _singles(_COLLECTIVES),
    "attributive": _listed("sales, goods, sports, savings, securities, customs, operations, systems, communications, arms, news"),
    "by_word": {"by": 1},
    "amounts": _listed("amounts, figures, all amounts, amount, values, data"),
    "caption_scale": {"thousands": 3, "millions": 6, "billions": 9, "hundreds": 2, "thousand": 3, "million": 6, "billion": 9,
                      "crore": 7, "crores": 7, "lakhs": 5, "lakh": 5, "trillions": 12},
    "thousands_mark": {"'000": 3, "'000s": 3, "000's": 3, "m": 6, "bn": 9, "mn": 6, "k": 3},
    "as_of": _listed("as, at, in, on"),
    "equal": _listed(
        "equal to, equals, equivalent to, or the equivalent of, the equivalent of, i.e., that is, or equivalent to, "
        "which is equal to, which is equivalent to, corresponding to"
    ),
    "equals": {"=": 1},
    "bought": _listed("bought, buys, fetched, fetches, was worth, is worth, would buy, could buy"),
}  # fmt: skip
