"""Chinese number characters, bounds, approximators, and the units that are neither money nor measures."""

from __future__ import annotations

from decimal import Decimal

from claimnum.kinds import AT_LEAST, AT_MOST, JUST_OVER, JUST_UNDER, LESS, MORE, Unit
from claimnum.languages.zh_scripts import Rows, in_both

PERCENT, POINT, BASIS = Unit("percent", "%"), Unit("percentage_point", "pp"), Unit("basis_point", "bp")
TENTHS, THOUSANDTHS = Unit("percent", "%", 1), Unit("percent", "%", -1)

_DIGITS = {char: n for n, char in enumerate("一二三四五六七八九", 1)}
#: Those that cheques are written with, so that nobody adds a stroke.
_FINANCIAL = {"壹": 1, "贰": 2, "貳": 2, "叁": 3, "參": 3, "肆": 4, "伍": 5, "陆": 6, "柒": 7, "捌": 8, "玖": 9}

_NUMBERS: Rows = {
    "han_digit": {**_DIGITS, **_FINANCIAL, "两": 2, "零": 0, "〇": 0, "○": 0},
    "unit": {**_DIGITS, **_FINANCIAL, "两": 2},
    "zero": {"零": 0},
    "han_ten": {"十": 1, "拾": 1},
    "ten": {"十": 10, "廿": 20, "卅": 30, "半百": 50},
    "han_place": {"百": 2, "佰": 2, "千": 3, "仟": 3},
    # two, three, four tens in one character
    "han_tens": {"廿": 2, "卅": 3, "卌": 4},
    "myriad": {"万": 4, "亿": 8, "兆": 12, "个亿": 8},
    "han_point": {"点": 1},
    # so many and some more: 30多亿
    "odd": {"多": 1, "余": 1, "几": 1, "来": 1},
    # an order of magnitude: 数十亿
    "some": {"数": 1, "几": 1, "好几": 1},
    "fuzzy": {"数": (3, 9), "几": (3, 9), "好几": (3, 9)},
    "parts_of": {"分之": 1, "分 之": 1},
    "parts_of_ten": {"十分之": 10, "拾分之": 10},
    "part_of_hundred": {"％之": PERCENT},
    # a whole and a part: 一又二分之一
    "and_part": {"又": 1},
    "tenths": {"成": TENTHS, "折": TENTHS},
    "half": {"半": 2},
    # what a rate is moved by in Taiwan
    "rate_step": {"码": 25},
    "twelve": {"打": 12},
    # 高单位数, 低双位数
    "band": {"低": (1, 3), "中": (4, 6), "高": (7, 9), "中高": (4, 9), "中低": (1, 6)},
    "single_digit": dict.fromkeys(("个位数", "单位数"), (1, 10)),
    "double_digit": dict.fromkeys(("双位数", "两位数", "双位数字"), (10, 100)),
    "low_double": dict.fromkeys(("低双位数", "低两位数"), (10, 13)),
    "triple_digit": {"三位数": (100, 1000)},
    "vulgar": {
        "½": Decimal("0.5"),
        "¼": Decimal("0.25"),
        "¾": Decimal("0.75"),
        "⅓": Decimal("0.3333333333333333333333333333"),
        "⅔": Decimal("0.6666666666666666666666666667"),
    },
    # alone, the first is a number, the others are rates
    "half_of": {"一半": Unit("percent", "%", 2), "半数": PERCENT, "对折": PERCENT, "半价": PERCENT},
    "doubled": {
        **dict.fromkeys(("翻番", "翻一番", "翻了一番", "翻倍", "翻一倍", "翻了一倍", "翻了番", "倍增", "实现翻番"), 2),
        **dict.fromkeys(("翻两番", "翻了两番"), 4),
        **dict.fromkeys(("减半", "腰斩"), Decimal("0.5")),
    },
    "exponent": {"e": 10, "E": 10},
    "suffix": {"k": 3, "K": 3, "m": 6, "M": 6, "mn": 6, "MM": 6, "b": 9, "B": 9, "bn": 9, "t": 12, "T": 12, "tn": 12},
    "scale": {
        "million": 6,
        "billion": 9,
        "trillion": 12,
        "thousand": 3,
        "mln": 6,
        "bln": 9,
        "bn": 9,
        "mn": 6,
        "百万": 6,
    },
}
del _NUMBERS["scale"]["百万"]

_BOUNDS: Rows = {
    "bound": {
        **dict.fromkeys(
            (
                "超过",
                "超",
                "逾",
                "多于",
                "高于",
                "大于",
                "超出",
                "突破",
                "超过了",
                "突破了",
                "远超",
                "远超过",
                "大大超过",
                "过",
                "破",
                "高达逾",
                "超逾",
                "超越",
                "站上",
                "冲破",
                "升破",
                "涨破",
                "升穿",
                ">",
                "＞",
            ),
            MORE,
        ),
        **dict.fromkeys(
            (
                "至少",
                "不少于",
                "不低于",
                "最少",
                "最低",
                "起码",
                "不小于",
                "大于等于",
                "大于或等于",
                "不下",
                "不下于",
                "至少为",
                "不少於",
                "下限为",
                "下限",
                ">=",
                "≥",
                "＞＝",
            ),
            AT_LEAST,
        ),
        **dict.fromkeys(
            (
                "低于",
                "少于",
                "不到",
                "不足",
                "小于",
                "未到",
                "未达",
                "不满",
                "不及",
                "少於",
                "跌破",
                "跌穿",
                "失守",
                "击穿",
                "<",
                "＜",
            ),
            LESS,
        ),
        **dict.fromkeys(
            (
                "不超过",
                "最多",
                "至多",
                "最高",
                "不高于",
                "不多于",
                "不大于",
                "不超",
                "不逾",
                "上限为",
                "上限",
                "小于等于",
                "小于或等于",
                "最大",
                "最高不超过",
                "不得超过",
                "最高达",
                "最多达",
                "<=",
                "≤",
            ),
            AT_MOST,
        ),
        **dict.fromkeys(("略高于", "略超", "略超过", "略多于", "刚超过", "稍高于", "小幅超过"), JUST_OVER),
        **dict.fromkeys(("略低于", "略少于", "稍低于", "略不足"), JUST_UNDER),
    },
    "bound_after": {
        **dict.fromkeys(
            (
                "以上",
                "及以上",
                "或以上",
                "或更多",
                "起",
                "或者以上",
                "或者更多",
                "往上",
                "打底",
                "起步",
                "或更高",
                "+",
                "＋",
            ),
            AT_LEAST,
        ),
        **dict.fromkeys(("以下", "以内", "及以下", "或以下", "之内", "或更少", "封顶", "或更低"), AT_MOST),
        "上方": MORE,
        "下方": LESS,
    },
    "approx": dict.fromkeys(
        (
            "约",
            "大约",
            "约为",
            "大概",
            "近",
            "将近",
            "接近",
            "约合",
            "左右约",
            "差不多",
            "估计约",
            "上下约",
            "约达",
            "大致",
            "~",
            "～",
            "≈",
            "约莫",
            "几乎",
            "逼近",
            "直逼",
            "合约",
            "近乎",
        ),
        1,
    ),
    "approx_after": dict.fromkeys(("左右", "上下", "前后", "许", "出头", "附近", "上下浮动"), 1),
    "minus": {"负": -1, "−": -1, "－": -1},
    "plus_minus": {"±": 0, "上下浮动": 0, "正负": 0},
}
del _BOUNDS["approx"]["合约"], _BOUNDS["approx"]["约合"]

_UNITS: Rows = {
    "rate_unit": {
        **dict.fromkeys(("%", "％", "个百分比", "﹪", "厘"), PERCENT),
        "‰": THOUSANDTHS,
        "倍": Unit("multiple", "x"),
        **dict.fromkeys(("个百分点", "百分点", "pct点", "pct", "pcts", "PCT", "pp", "ppt", "pps"), POINT),
        **dict.fromkeys(
            ("个基点", "基点", "个基本点", "基本点", "点子", "bp", "bps", "BP", "BPs", "个bp", "个BP"), BASIS
        ),
    },
    "x_sign": {"x": 1, "X": 1, "×": 1},
    "index_points": {"点": 1, "个点": 1},
    "hour_mark": {"时": 1},
    "minute_mark": {"分": 1},
    "age_mark": {"岁": 1, "周岁": 1},
}

_JOINTS: Rows = {
    "of": {"的": 1},
    "attribute_mark": {"的": 1},
    "and": {
        "和": 1,
        "与": 1,
        "及": 1,
        "以及": 1,
        "、": 1,
        "并": 1,
        "且": 1,
        "并且": 1,
        "而且": 1,
        "同时": 1,
        "的同时": 1,
    },
    # between numbers whose unit is written at the last of them
    "sharing": dict.fromkeys("、和与及", 1) | {"以及": 1},
    "series_mark": {"、": 1},
    "or": {"或": 1, "或者": 1},
    "to": {"至": 1, "到": 1},
    "from": {"从": 1, "由": 1, "自": 1},
    "between_after": {"之间": 1, "间": 1, "区间": 1},
    "per": {"每": 1, "/": 1, "／": 1},
    "slash": {"/": 1, "／": 1},
    "web": {"http": 1, "https": 1, "www": 1},
    "dash": {"-": 1, "–": 1, "—": 1, "‐": 1, "‑": 1, "～": 1, "~": 1, "－": 1, "一一": 1},
    "hyphen": {"-": 1, "‐": 1, "‑": 1},
    "open": {"(": 1, "[": 1, "（": 1, "［": 1, "【": 1},
    "close": {")": 1, "]": 1, "）": 1, "］": 1, "】": 1},
    "comma": {",": 1, "，": 1},
    # no period behind it is that of what stands before it
    "sealing": {"，": 1, "；": 1},
    "stop": {".": 1, "。": 1, "！": 1, "？": 1, "!": 1, "?": 1},
    "full_stop": {"。": 1, "！": 1, "？": 1, "｡": 1},
    "colon": {":": 1, "：": 1},
    "semicolon": {";": 1, "；": 1},
    "pipe": {"|": 1, "｜": 1},
    "plus_sign": {"+": AT_LEAST, "＋": AT_LEAST},
    # what one of a currency is in another: 1美元兑7.18元
    "equals": {"=": 1, "＝": 1, "兑": 1},
    "quote": {"“": 1, "”": 1, '"': 1, "「": 1, "」": 1, "‘": 1, "’": 1, "『": 1, "』": 1},
    "apostrophe": {"'": 1, "’": 1},
    "ordinal_mark": {"第": 1},
    "equal": {
        **dict.fromkeys(("折合", "相当于", "合", "等于", "即", "含"), 1),
        **dict.fromkeys(("约合", "约等于", "折合约", "约折合", "约相当于", "合约"), 2),
    },
    "captioned": dict.fromkeys(("单位", "货币单位", "金额单位", "币种单位"), 1),
}

NUMBERS, BOUNDS, UNITS, JOINTS = in_both(_NUMBERS), in_both(_BOUNDS), in_both(_UNITS), in_both(_JOINTS)
