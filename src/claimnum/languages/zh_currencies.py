"""Chinese names of currencies that CLDR lacks, and how they are written before and after a number. Hand-written."""

from __future__ import annotations

from claimnum.languages import cldr_zh, cldr_zh_hant
from claimnum.languages.money import money
from claimnum.languages.zh_scripts import Rows, in_both

#: Everyday names -> code.
_NAMES = {
    "元": "CNY", "块": "CNY", "块钱": "CNY", "元钱": "CNY", "圆": "CNY", "人民币": "CNY", "元人民币": "CNY", "人民币元": "CNY",
    "块人民币": "CNY", "元整": "CNY", "圆整": "CNY", "离岸人民币": "CNH",
    "美元": "USD", "美金": "USD", "美圆": "USD", "美刀": "USD", "美钞": "USD", "元美金": "USD",
    "港元": "HKD", "港币": "HKD", "港纸": "HKD", "港圆": "HKD", "元港币": "HKD", "蚊": "HKD",
    "新台币": "TWD", "台币": "TWD", "元新台币": "TWD", "新台币元": "TWD", "元台币": "TWD", "台币元": "TWD",
    "澳门元": "MOP", "澳门币": "MOP", "欧元": "EUR", "欧": "EUR", "英镑": "GBP", "镑": "GBP", "日元": "JPY", "日圆": "JPY",
    "日币": "JPY", "韩元": "KRW", "韩圆": "KRW", "韩币": "KRW", "韩国元": "KRW", "澳元": "AUD", "澳币": "AUD",
    "澳大利亚元": "AUD", "加元": "CAD", "加币": "CAD", "加拿大元": "CAD", "新西兰元": "NZD", "纽元": "NZD", "纽币": "NZD",
    "新加坡元": "SGD", "新元": "SGD", "新币": "SGD", "坡币": "SGD", "瑞郎": "CHF", "瑞士法郎": "CHF", "法郎": "franc",
    "卢布": "RUB", "卢比": "rupee", "印度卢比": "INR", "印尼盾": "IDR", "印尼卢比": "IDR", "越南盾": "VND", "泰铢": "THB",
    "林吉特": "MYR", "马来西亚林吉特": "MYR", "令吉": "MYR", "马币": "MYR", "比索": "peso", "菲律宾比索": "PHP",
    "墨西哥比索": "MXN", "阿根廷比索": "ARS", "智利比索": "CLP", "雷亚尔": "BRL", "巴西雷亚尔": "BRL", "兰特": "ZAR",
    "南非兰特": "ZAR", "里拉": "lira", "土耳其里拉": "TRY", "沙特里亚尔": "SAR", "里亚尔": "riyal", "迪拉姆": "dirham",
    "阿联酋迪拉姆": "AED", "第纳尔": "dinar", "科威特第纳尔": "KWD", "克朗": "crown", "瑞典克朗": "SEK", "挪威克朗": "NOK",
    "丹麦克朗": "DKK", "捷克克朗": "CZK", "兹罗提": "PLN", "福林": "HUF", "谢克尔": "ILS", "奈拉": "NGN", "埃镑": "EGP",
    "坚戈": "KZT", "格里夫纳": "UAH", "马克": "DEM", "德国马克": "DEM", "缅元": "MMK", "基普": "LAK", "瑞尔": "KHR",
    "图格里克": "MNT", "塔卡": "BDT", "比特币": "BTC", "枚比特币": "BTC", "个比特币": "BTC", "以太币": "ETH", "枚以太坊": "ETH",
    "新加坡币": "SGD", "坡元": "SGD", "星币": "SGD", "巴西里尔": "BRL", "泰国铢": "THB", "披索": "peso", "菲律宾披索": "PHP",
    "纽西兰元": "NZD", "纽西兰币": "NZD", "澳洲元": "AUD", "加拿大币": "CAD", "马来西亚令吉": "MYR", "马来币": "MYR",
    "越盾": "VND", "瑞典克郎": "SEK", "挪威克郎": "NOK", "丹麦克郎": "DKK", "泰达币": "USDT", "特别提款权": "XDR",
}  # fmt: skip
#: Parts of a currency -> (code, power of ten of the main unit).
_MINOR = {
    "角": ("CNY", -1), "毛": ("CNY", -1), "毛钱": ("CNY", -1), "角钱": ("CNY", -1), "分钱": ("CNY", -2), "毫": ("HKD", -1),
    "美分": ("USD", -2), "港仙": ("HKD", -2), "港分": ("HKD", -2), "欧分": ("EUR", -2), "便士": ("GBP", -2),
    "新加坡分": ("SGD", -2), "仙": ("HKD", -2), "澳分": ("AUD", -2), "加分": ("CAD", -2),
}  # fmt: skip
#: Names that stand before their number: 人民币32.6亿元.
_MARKS = (
    "人民币", "美元", "美金", "港元", "港币", "新台币", "台币", "欧元", "日元", "日圆", "英镑", "澳元", "加元", "新加坡元", "新元",
    "韩元", "瑞郎", "澳门元", "澳门币", "离岸人民币", "马币", "令吉", "泰铢", "卢比", "卢布",
)  # fmt: skip
#: Those that are words of other kinds, or of which no amount is told behind them.
_NEVER_BEFORE = {"人民币元", "离岸人民币", "马克", "特别提款权"}
#: CLDR's signs and codes are the same in every language; these tables take its names.
_CLDR = {
    name: money(code)
    for table in (cldr_zh.CURRENCIES, cldr_zh_hant.CURRENCIES)
    for name, code in table.items()
    if not name.isascii() and len(name) > 1 and "(" not in name and "（" not in name and not name.endswith("$")
}

_WORDS = {
    **_CLDR,
    **{name: money(code) for name, code in _NAMES.items()},
    **{name: money(*of) for name, of in _MINOR.items()},
}
_ROWS: Rows = {
    # those that no number behind them can belong to: 2685亿元7天期
    "currency_word": _WORDS,
    "currency": {
        **_WORDS,
        "￥": money("¥"), "元/股": money("CNY"),
    },
    "mark": {name: money(_NAMES[name]) for name in _MARKS},
    # the other names: 瑞士法郎300万
    "currency_before": {
        name: money(code) for name, code in _NAMES.items()
        if len(name) > 2 and not name.startswith(("元", "块", "枚", "个", "比特")) and name not in {*_MARKS, *_NEVER_BEFORE}
    },
    # the unit after a currency that stood before: 新台币100亿元
    "main_unit": {"元": money("CNY"), "元整": money("CNY"), "圆整": money("CNY"), "圆": money("CNY"), "块": money("CNY"), "蚊": money("HKD")},
    # units of everyday speech: 五块六
    "spoken_unit": {"块": money("CNY"), "蚊": money("HKD")},
    # one of the main unit after a currency, where coins follow: 港币三个一毫四
    "spoken_piece": {"个": 1},
    # what is left over of a main unit: 五元六角, 三块零四
    "tenth_unit": {"角": 1, "毛": 1, "毫": 1},
    "hundredth_unit": {"分": 1, "仙": 1},
    # what is told of a rate of exchange has no unit: 跌120个基点至7.2845
    "index_word": {
        **{f"{to}{name}": 1 for to in "兑对" for name in ("美元", "人民币", "日元", "欧元", "港元", "港币", "英镑", "新台币", "台币")},
        **dict.fromkeys(("汇率", "中间价", "汇价", "PMI", "采购经理指数", "采购经理人指数"), 1),
    },
    # 1 元 of what a caption says: 单位：万元
    "currency_noun": {"美元": "USD", "欧元": "EUR", "英镑": "GBP", "日元": "JPY", "港元": "HKD", "人民币": "CNY", "元": "CNY"},
}  # fmt: skip
del _ROWS["currency"]["元/股"]
ROWS = in_both(_ROWS)
