"""Chinese calendar words. Hand-written."""

from __future__ import annotations

from claimnum.languages.zh_scripts import Rows, in_both

_DIGITS = "一二三四五六七八九十"
_UNTIL_31 = [*_DIGITS, *(f"十{d}" for d in _DIGITS[:9]), "二十", *(f"二十{d}" for d in _DIGITS[:9]), "三十", "三十一"]
_WEEKDAYS = {**{char: n for n, char in enumerate("一二三四五六")}, "日": 6, "天": 6}
_WEEKS = ("周", "星期", "礼拜")
_UNITS = {"年": "year", "季度": "quarter", "季": "quarter", "个月": "month", "月": "month", "周": "week", "星期": "week",
          "个星期": "week", "礼拜": "week", "个礼拜": "week", "天": "day", "日": "day"}  # fmt: skip

_NAMES: Rows = {
    "year_mark": {"年": 1, "年度": 1, "年份": 1},
    "month_mark": {"月": 1, "月份": 1},
    "day_mark": {"日": 1, "号": 1},
    "han_month": {f"{name}{mark}": n for n, name in enumerate(_UNTIL_31[:12], 1) for mark in ("月", "月份")} | {"元月": 1},
    "han_day": {
        **{f"{name}{mark}": n for n, name in enumerate(_UNTIL_31, 1) for mark in ("日", "号")},
        **{f"廿{name}{mark}": n for n, name in enumerate(("", *_DIGITS[:9]), 20) for mark in ("日", "号")},
    },
    "fiscal_mark": dict.fromkeys(("财年", "财政年度", "会计年度", "财务年度", "财政年"), 1),
    "near_year": {
        "今年": 0, "去年": -1, "明年": 1, "前年": -2, "后年": 2, "本年": 0, "本年度": 0, "去年度": -1, "下一年": 1, "下年": 1, "来年": 1, "大前年": -3, "下一年度": 1, "下年度": 1, "今年度": 0, "今个年": 0,
    },
    # the year before the one under discussion
    "prior_year": dict.fromkeys(("上年", "上年度", "上一年", "上一年度", "前一年", "前一年度"), -1),
    "era_mark": dict.fromkeys(("民国", "中华民国"), 1),
    "annual_mark": {"年度": 1},
    "years_between": {"年间": 1},
    "fiscal_sign": {"FY": 1},
    "leading_quarter": {"1Q": 1, "2Q": 2, "3Q": 3, "4Q": 4},
    "leading_half": {"1H": 1, "2H": 2},
    "near_fiscal": {
        **dict.fromkeys(("本财年", "本财政年度", "本会计年度", "当前财年", "今财年"), 0),
        **dict.fromkeys(("上财年", "上一财年", "上个财年", "上一财政年度", "上个财政年度", "上一会计年度"), -1),
        **dict.fromkeys(("下财年", "下一财年", "下个财年", "下一财政年度", "下个财政年度", "下一会计年度"), 1),
    },
    "near_unit": {
        **dict.fromkeys(("本季度", "本季", "这个季度", "这一季度", "本季内"), ("quarter", 0)),
        **dict.fromkeys(("上季度", "上季", "上个季度"), ("quarter", -1)),
        **dict.fromkeys(("下季度", "下季", "下个季度", "下一季度", "下一季"), ("quarter", 1)),
        **dict.fromkeys(("本月", "这个月", "这月", "本月份", "今个月"), ("month", 0)),
        **dict.fromkeys(("上月", "上个月", "上一个月", "上月份"), ("month", -1)),
        **dict.fromkeys(("下月", "下个月", "下一个月", "下月份", "下一月"), ("month", 1)),
        **dict.fromkeys(("上上个月", "上上月"), ("month", -2)),
        **{f"{word}{week}": ("week", shift) for week in _WEEKS for word, shift in (
            ("本", 0), ("这", 0), ("这个", 0), ("这一", 0), ("上", -1), ("上个", -1), ("下", 1), ("下个", 1), ("下一", 1),
            ("上上", -2), ("上上个", -2), ("下下", 2), ("下下个", 2), ("今个", 0),
        )},
        **dict.fromkeys(("今日", "今天", "本公告日", "本公告披露日", "本公告日期", "本报告披露日", "今早", "今晨", "今晚", "今儿"), ("day", 0)),
        **dict.fromkeys(("昨日", "昨天", "前一日", "前一天", "昨晚", "昨夜", "昨儿", "寻日", "尋日", "噚日", "琴日"), ("day", -1)),
        **dict.fromkeys(("明日", "明天", "听日", "聽日", "明早", "明儿", "翌日", "次日"), ("day", 1)),
        **dict.fromkeys(("前天", "前日"), ("day", -2)),
        **dict.fromkeys(("后天", "后日"), ("day", 2)),
        "大前天": ("day", -3), "大后天": ("day", 3),
        **dict.fromkeys(("上个半年", "上一个半年"), ("half", -1)), **dict.fromkeys(("下个半年", "下一个半年"), ("half", 1)),
        **dict.fromkeys(("本世纪", "这个世纪"), ("century", 0)),
        "本年代": ("decade", 0),
        "上半周": ("week", 0), "下半周": ("week", 0),
    },
    "day_word": {"昨": -1},
    # before a number in brackets: 昨（19）日, 去（2023）年
    "near_char": dict.fromkeys("今昨明去上本下前同后翌", 1),
    "near_century": {"上世纪": 1, "上个世纪": 1},
    # the unit before the one under discussion
    "prior_unit": {
        **dict.fromkeys(("上一季度", "上一季", "前一季度", "前一季", "前一个季度"), "quarter"),
        **dict.fromkeys(("上一月", "前一月", "前一个月"), "month"), **dict.fromkeys(("上一周", "前一周"), "week"),
    },
    "that_unit": {
        **dict.fromkeys(("当年", "该年", "同年", "这一年", "那一年", "那年", "这年", "该年度", "当年度", "报告年度"), "year"),
        **dict.fromkeys(("当季", "该季度", "该季", "当季度"), "quarter"),
        **dict.fromkeys(("当月", "该月", "同月"), "month"), **dict.fromkeys(("当周", "该周"), "week"),
        **dict.fromkeys(("当日", "当天", "同日", "同一天"), "day"),
        **dict.fromkeys(("报告期内", "报告期", "本报告期", "本报告期内", "该期间", "同期内"), "period"),
    },
    "in_period": {"期内": 1},
    "entire_year": dict.fromkeys(("全年", "整年", "全年度", "整个年度"), 1),
    "han_weekday": {f"{week}{char}": n for week in _WEEKS for char, n in _WEEKDAYS.items() if (week, char) != ("周", "天")},
    "near_weekday": {
        f"{word}{week}{char}": (shift, n)
        for word, shift in (("本", 0), ("这", 0), ("这个", 0), ("今个", 0), ("上", -1), ("上个", -1), ("下", 1), ("下个", 1),
                            ("上上", -2), ("上上个", -2), ("下下", 2), ("下下个", 2))
        for week in _WEEKS
        for char, n in _WEEKDAYS.items()
    },
    "han_quarter": {
        **{f"{head}{char}{tail}": n for n, char in enumerate("一二三四", 1) for head, tail in
           (("第", "季度"), ("", "季度"), ("第", "季"), ("", "季"))},
        **dict.fromkeys(("首季", "首季度", "首个季度", "Q1", "1Q"), 1), **dict.fromkeys(("末季", "最后一个季度", "Q4", "4Q"), 4),
        "次季": 2, "Q2": 2, "Q3": 3, "2Q": 2, "3Q": 3,
    },
    "quarter_mark": {"季度": 1, "季": 1},
    "fiscal_quarter": {f"{head}{char}财季": n for n, char in enumerate("一二三四", 1) for head in ("第", "")},
    "near_fiscal_quarter": {
        **dict.fromkeys(("本财季", "当前财季"), 0), **dict.fromkeys(("上财季", "上一财季", "上个财季"), -1),
        **dict.fromkeys(("下财季", "下一财季", "下个财季"), 1),
    },
    "han_half": {
        **dict.fromkeys(("上半年", "前半年", "上半年度", "半年度", "H1", "1H"), 1), **dict.fromkeys(("下半年", "后半年", "下半年度", "H2", "2H"), 2),
    },
    "half_month": {"上半月": 1, "下半月": 2},
    "first_units": {
        **{f"前{char}个季度": (n, "quarter") for n, char in enumerate("二三", 2)},
        **{f"前{char}季度": (n, "quarter") for n, char in enumerate("二三", 2)},
        **{f"前{char}季": (n, "quarter") for n, char in enumerate("二三", 2)},
        "前两季度": (2, "quarter"), "前两季": (2, "quarter"), "前两个季度": (2, "quarter"), "前3季度": (3, "quarter"),
        "头三季": (3, "quarter"), "首三季": (3, "quarter"), "首三季度": (3, "quarter"), "首三个季度": (3, "quarter"),
        "首两季": (2, "quarter"), "首两个季度": (2, "quarter"),
        **{f"{head}{char}个月": (n, "month") for n, char in enumerate(_UNTIL_31[:11], 1) if n > 1 for head in ("前", "首", "头")},
        **{f"{head}{char}月": (n, "month") for n, char in enumerate(_UNTIL_31[:11], 1) if n > 1 for head in ("前", "首")},
        "前两个月": (2, "month"), "首两个月": (2, "month"), "头两个月": (2, "month"), "前两月": (2, "month"),
        "首月": (1, "month"), "首个月": (1, "month"), "首周": (1, "week"),
    },
    "first_mark": {"前": 1, "首": 1, "头": 1},
    "last_mark": {"后": 1, "最后": 1},
    "third_part": {"上旬": "start", "中旬": "mid", "下旬": "end"},
    "start_part": {"初": "start", "初期": "start"},
    "mid_part": {"中": "mid"},
    "end_part": {"底": 1, "末": 1, "年底": 1, "年末": 1, "月底": 1, "月末": 1, "末日": 1},
    "unit_end_word": {
        **dict.fromkeys(("年底", "年末", "年终", "岁末"), "year"), **dict.fromkeys(("月底", "月末"), "month"),
        **dict.fromkeys(("季末", "季度末"), "quarter"), "周末": "week",
    },
    "plan_name": {
        "十二五": 12, "十三五": 13, "十四五": 14, "十五五": 15, "十一五": 11, "十六五": 16, "九五": 9, "十五规划": 10,
    },
    "plan_span": dict.fromkeys(("期间", "时期", "规划期间", "规划期", "规划时期", "期", "规划期内", "内"), 1),
    "century_mark": {"世纪": 1},
    "century_name": {f"{name}世纪": n for n, name in enumerate(_UNTIL_31[:21], 1) if n > 9},
    "decade_mark_han": {"年代": 1},
    "decade_name": {f"{char}十年代": 10 * n for n, char in enumerate(_DIGITS[:9], 1) if n > 1},
    "length_unit": {**_UNITS, "个年头": "year", "个季度": "quarter", "个交易日": "day", "个工作日": "day", "年间": "year", "周岁": "year"},
    "and_half_unit": {"个半月": "month"},
    "half_unit": {"半年": ("month", 6), "半个月": ("day", 15), "半月": ("day", 15),
                  "三星期": ("week", 3)},  # or it is read as Samsung
}  # fmt: skip
for _word in ("周岁",):
    del _NAMES["length_unit"][_word]
for _word in ("上半周", "下半周"):
    del _NAMES["near_unit"][_word]

_RELATIONS: Rows = {
    "forth_mark": dict.fromkeys(("未来", "今后", "接下来", "接下来的", "往后", "未来的", "今后的", "后续", "其后"), 1),
    "back_mark": dict.fromkeys(("过去", "近", "最近", "过去的", "最近的", "此前", "近来", "前"), 1),
    "within_mark": dict.fromkeys(("内", "之内", "以内"), 1),
    "since_mark": dict.fromkeys(("以来", "以降", "起", "开始", "至今", "迄今", "或之后", "及之后", "及以后", "或以后"), 1),
    "or_before": dict.fromkeys(("或之前", "及之前", "及以前", "或以前"), 1),
    "to_date_mark": dict.fromkeys(("以来", "来", "至今", "迄今", "迄今为止", "到目前为止", "至目前为止", "截至目前"), 1),
    "before_mark": dict.fromkeys(("前", "之前", "以前"), 1),
    "after_mark": dict.fromkeys(("后", "之后", "以后", "过后"), 1),
    "until_mark": dict.fromkeys(("为止", "止"), 1),
    "as_of_mark": {**dict.fromkeys(("截至", "截止", "截止到", "截至到", "截止至"), 1), "于": 0},
    "ended_mark": dict.fromkeys(("止", "止的"), 1),
    # between two periods: 10月到11月
    "runs_to": {"至": 1, "到": 1},
    "by_mark": dict.fromkeys(("到", "至", "最迟", "不迟于", "最晚", "最迟到"), "by"),
    "since_lead": dict.fromkeys(("自", "从", "自从", "由"), 1),
    # never alone: 15年来最高, 连续两季
    "come_mark": {"来": 1},
    "running_mark": dict.fromkeys(("连续", "连", "连升", "连跌", "连涨"), 1),
    # like the one that stands before: 与上月持平
    "alike_mark": dict.fromkeys(("持平", "相比", "相当", "基本持平", "大致持平", "相若", "一致", "相仿", "基本一致", "相比之下", "相同", "持平于", "基本相当"), 1),
    # how long what is lent for: 一个月拆息
    "lent": dict.fromkeys(
        ("拆息", "国债", "公债", "美债", "定存", "定期存款", "央票", "票据", "债券", "公司债", "美债收益率", "均线", "移动平均线", "逆回购", "LPR", "HIBOR",
         "SHIBOR", "Shibor", "Hibor", "MLF", "免租期", "宽限期", "锁定期", "试用期", "质保期", "保修期", "封闭期", "缓冲期", "限售期"), 1,
    ),
    # how long something lasts: 期限6年
    "tenor": dict.fromkeys(
        ("期限", "锁定期", "存续期", "有效期", "宽限期", "租期", "租赁期", "租赁期限", "时隔", "建设期", "建设周期", "项目周期", "施工期", "计算期", "合同期", "合同期限", "履行期限", "投资期限", "委托期限", "募集期", "回收期", "投资回收期", "合作期", "合作期限", "任期", "工期", "还款期", "封闭期",
         "禁售期", "限售期", "贷款期限", "票据期限", "保质期", "质保期", "服务期", "年期", "账期", "久期", "服务年限", "使用年限", "年限", "使用寿命", "寿命", "假期", "为期", "逾期", "持有", "持货", "历时", "生命周期", "交付周期", "去化周期", "展期", "续期", "账龄", "延误", "延期"), 1,
    ),
    "about_mark": dict.fromkeys(("左右", "前后", "上下"), 1),
    "holding_mark": dict.fromkeys(("在", "于", "期间"), 1),
    "yoy": dict.fromkeys(("同比", "按年", "年比", "yoy", "YoY", "YOY"), (-1, "year")) | {"較去年": (-1, "year")},
    "qoq": dict.fromkeys(("环比", "按季", "按月", "qoq", "QoQ", "QOQ", "MoM"), 1),
    "same_time": dict.fromkeys(("去年同期", "上年同期", "上年同季", "去年同季", "上一年同期", "去年同月", "上年同月", "去年同一时期",
                                  "上年度同期", "一年前同期"), -1) | {"前年同期": -2},
    "same_word": dict.fromkeys(("同期", "同季", "同月", "同一时期"), 1),
    "prior_period": dict.fromkeys(("上期", "上年期末"), -1),
    "than_mark": dict.fromkeys(("较", "比", "与", "对比", "相比", "相较", "相较于", "对比于", "较之", "比较"), 1),
    "ago_mark": dict.fromkeys(("前", "之前", "以前"), -1),
    "later_mark": dict.fromkeys(("后", "之后", "以后"), 1),
}  # fmt: skip
del _RELATIONS["yoy"]["較去年"]

ROWS: Rows = in_both({**_NAMES, **_RELATIONS})
