"""Chinese measures, denominators, classifiers and the nouns that are counted. Hand-written."""

from __future__ import annotations

from claimnum.kinds import Unit
from claimnum.languages import en_units
from claimnum.languages.zh_scripts import Rows, in_both

#: Surface -> unit of the registry, and the power of ten where the surface holds a scale of its own.
_MEASURES: dict[str, tuple[str, int]] = {
    "吨": ("tonne", 0), "公吨": ("tonne", 0), "千克": ("kilogram", 0), "公斤": ("kilogram", 0), "克": ("gram", 0),
    "毫克": ("milligram", 0), "斤": ("jin", 0), "市斤": ("jin", 0), "克拉": ("carat", 0), "盎司": ("ounce", 0),
    "安士": ("ounce", 0), "金衡盎司": ("troy_ounce", 0), "磅": ("pound", 0), "担": ("quintal", 0), "公担": ("quintal", 0),
    "桶": ("barrel", 0), "桶油当量": ("barrel_of_oil_equivalent", 0), "吨油当量": ("tonne_of_oil_equivalent", 0),
    "吨标准煤": ("tonne_of_coal_equivalent", 0), "吨标煤": ("tonne_of_coal_equivalent", 0),
    "吨二氧化碳当量": ("tonne_of_carbon_dioxide_equivalent", 0), "加仑": ("gallon", 0), "蒲式耳": ("bushel", 0),
    "升": ("liter", 0), "公升": ("liter", 0), "毫升": ("milliliter", 0), "百升": ("hectoliter", 0), "千升": ("liter", 3),
    "立方米": ("cubic_meter", 0), "立方": ("cubic_meter", 0), "方": ("cubic_meter", 0), "标准立方米": ("cubic_meter", 0),
    "立方英尺": ("cubic_foot", 0), "米": ("meter", 0), "公尺": ("meter", 0), "千米": ("kilometer", 0),
    "公里": ("kilometer", 0), "厘米": ("centimeter", 0), "毫米": ("millimeter", 0), "微米": ("micrometer", 0),
    "纳米": ("nanometer", 0), "英里": ("mile", 0), "英尺": ("foot", 0), "英寸": ("inch", 0), "海里": ("nautical_mile", 0),
    "平方米": ("square_meter", 0), "平米": ("square_meter", 0), "平方公尺": ("square_meter", 0),
    "平方公里": ("square_kilometer", 0), "平方千米": ("square_kilometer", 0), "平方英尺": ("square_foot", 0),
    "公顷": ("hectare", 0), "平方呎": ("square_foot", 0), "方呎": ("square_foot", 0), "呎": ("square_foot", 0), "英亩": ("acre", 0), "亩": ("mu", 0), "顷": ("mu", 2),
    "瓦": ("watt", 0), "千瓦": ("kilowatt", 0), "兆瓦": ("megawatt", 0), "吉瓦": ("gigawatt", 0), "太瓦": ("terawatt", 0),
    "瓦时": ("watt_hour", 0), "千瓦时": ("kilowatt_hour", 0), "千瓦小时": ("kilowatt_hour", 0), "度电": ("kilowatt_hour", 0),
    "兆瓦时": ("megawatt_hour", 0), "吉瓦时": ("gigawatt_hour", 0), "太瓦时": ("terawatt_hour", 0), "马力": ("horsepower", 0),
    "焦耳": ("joule", 0), "吉焦": ("gigajoule", 0), "千卡": ("kilocalorie", 0), "伏": ("volt", 0), "千伏": ("kilovolt", 0),
    "安时": ("ampere_hour", 0), "赫兹": ("hertz", 0), "摄氏度": ("degree_Celsius", 0), "℃": ("degree_Celsius", 0),
    "标箱": ("twenty_foot_equivalent_unit", 0), "标准箱": ("twenty_foot_equivalent_unit", 0),
    "载重吨": ("deadweight_ton", 0), "总吨": ("gross_ton", 0), "吨公里": ("tonne_kilometer", 0),
    "小时": ("hour", 0), "分钟": ("minute", 0), "秒": ("second", 0), "毫秒": ("millisecond", 0), "个小时": ("hour", 0),
}  # fmt: skip

#: Abbreviations of the shared table that no Chinese text uses for anything else.
_SYMBOLS = {
    symbol: unit for symbol, unit in en_units.SYMBOLS.items() if symbol not in en_units.ORDINARY and len(symbol) > 1
}

#: What stands between a number and what it counts; alone it is the unit.
_CLASSIFIERS = [
    "个", "名", "位", "家", "辆", "台", "部", "只", "件", "套", "架", "艘", "座", "间", "栋", "幢", "所", "条",
    "项", "份", "笔", "张", "枚", "颗", "支", "种", "款", "起", "次", "场", "户", "手", "口", "头", "匹", "株",
    "棵", "瓶", "盒", "箱", "包", "袋", "罐", "吨次", "单", "宗", "篇", "册", "本", "处", "片", "根", "轮", "批",
    "组", "对", "双", "列", "站", "例", "集", "员", "伙", "架次", "班次", "趟", "航班", "席", "席位", "票", "家次",
    "间次", "台套", "台次", "辆次", "标段", "支", "只股票",
]  # fmt: skip

#: Nouns whose last characters are these are counted: 测试车, 门店.
_NOUNS = [
    "人", "人口", "人次", "户次", "人份", "户", "股", "员工", "职工", "雇员", "职员", "工人", "人员", "居民", "股东",
    "客户", "顾客", "用户", "会员", "学生", "教师", "医生", "患者", "病人", "旅客", "乘客", "游客", "农民",
    "工程师", "司机", "骑手", "投资者", "专家", "分析师", "经济学家", "董事", "高管", "代表", "股民", "公司",
    "企业", "厂商", "机构", "银行", "券商", "基金", "门店", "店", "商店", "餐厅", "酒店", "工厂", "医院", "学校",
    "网点", "分行", "支行", "分公司", "子公司", "供应商", "经销商", "平台", "品牌", "城市", "国家", "地区", "省份",
    "乡镇", "市场", "项目", "工程", "产品", "车型", "型号", "机型", "车", "汽车", "轿车", "卡车", "测试车", "新车",
    "整车", "客车", "货车", "电动车", "飞机", "客机", "船", "船舶", "轮船", "卫星", "火箭", "列车", "手机", "电脑",
    "芯片", "设备", "机器人", "机器", "生产线", "产线", "充电桩", "基站", "岗位", "职位", "工作岗位", "就业岗位",
    "专利", "合同", "订单", "协议", "交易", "案件", "投诉", "新股", "股票", "股份", "债券", "航班", "航线", "线路",
    "房屋", "住宅", "住房", "公寓", "客房", "房间", "床位", "座位", "家庭", "电影", "影片", "游戏", "应用", "软件",
    "账户", "帐户", "账号", "粉丝", "订阅者", "席位", "车位", "机场", "港口", "码头", "电站", "风机", "矿山",
    "油田", "油井", "气田", "仓库", "部门", "行业", "领域", "实验室", "研发中心", "中心", "园区", "车间",
    "数据中心", "加盟店", "直营店", "专卖店", "百货店", "超市", "影院", "银幕", "屏幕", "课程", "奖项", "样本",
    "病例", "死亡病例", "措施", "政策", "指标", "文件", "包裹", "快递", "快件", "集装箱", "货柜",
]  # fmt: skip

_DENOMINATORS = {
    "年": "year", "季度": "quarter", "季": "quarter", "月": "month", "个月": "month", "周": "week", "天": "day", "日": "day",
    "小时": "hour", "分钟": "minute", "秒": "second", "人": "person", "股份": "share", "普通股": "share", "单位": "unit",
    "辆": "vehicle", "度": "kilowatt_hour", "户": "household", "用户": "user", "客户": "customer", "名员工": "employee", "员工": "employee",
    "份": "unit", "套": "unit", "台": "unit", "件": "unit", "张": "unit", "间": "room", "次": "time", "家": "store",
    "ADS": "ADS", "美国存托股": "ADS", "美国存托股份": "ADS", "存托股": "ADS", "手": "lot", "单": "order", "瓶": "bottle",
}  # fmt: skip

_ROWS: Rows = {
    "measure": {
        **{symbol: Unit("measure", unit) for symbol, unit in _SYMBOLS.items()},
        **{surface: Unit("measure", unit, power) for surface, (unit, power) in _MEASURES.items()},
    },
    "hour_unit": dict.fromkeys(("小时", "个小时", "分钟"), 1),
    "classifier": {word: word for word in _CLASSIFIERS},
    "counted_noun": {word: word for word in _NOUNS},
    "denominator": _DENOMINATORS,
    "share": {"股": "share"},
    # what is done for each: 每股派息0.2元
    "grant": dict.fromkeys(
        ("派", "派发", "派息", "派现", "派送", "派发现金", "派发现金红利", "派发现金股利", "派发现金股息", "派中期息", "派末期息", "派特别息", "分派", "分配", "分红", "现金分红", "配发", "发放", "发",
         "补贴", "补助", "奖励", "给予", "贴补", "转增", "转增股本", "送", "送股", "送红股", "送转", "配股", "配售", "收取", "征收", "加收",
         "缴纳", "支付", "罚款", "可获", "可获得", "可享受", "资助", "增产", "减产", "生产", "消耗", "销售", "上调", "下调", "报", "作价", "定价", "涨", "跌", "上涨", "下跌"), 1,
    ),
    # nouns before their number: 观影人次1.63亿
    "head_count": {
        "栋数": "栋", "件数": "件", "台数": "台", "辆数": "辆", "笔数": "笔", "套数": "套", "股数": "股", "人次": "人次", "人数": "人", "户数": "户", "家数": "家", "用户数": "用户", "用户规模": "用户", "用户总数": "用户", "会员数": "会员",
        "会员总数": "会员", "客户数": "客户", "客户总数": "客户", "粉丝数": "粉丝", "门店数": "门店", "门店总数": "门店", "员工数": "员工",
        "员工总数": "员工", "总人口": "人", "人口": "人", "活跃用户": "用户",
    },
    # numbers that are names
    "labelled": dict.fromkeys(
        ("附注", "编号", "代码", "型号", "版本", "邮编", "电话", "热线", "股票代码", "证券代码", "房间", "单号",
         "订单号", "公告编号", "文号", "附录"), 1,
    ),
    # stands before 期: 5年期 is an adjective
    "term": {"期": 1, "期的": 1},
    # words that hold characters of numbers, and are none
    "other_word": dict.fromkeys(
        ("一些", "一起", "一直", "一定", "一般", "一样", "一致", "一切", "一旦", "一方面", "一边", "统一", "唯一",
         "之一", "万一", "十分", "百度", "三星", "成立", "成为", "成本", "成交", "成功", "成长", "成员", "成都",
         "成果", "成熟", "成绩", "成份", "成分", "百货", "千方百计", "一带一路", "一步", "进一步", "一体",
         "一体化", "一系列", "一手", "二手", "一线", "二线", "三线", "一级", "二级", "三农", "两会", "两岸",
         "两融", "五粮液", "三一重工", "百姓", "百合", "万科", "千禧", "四川", "八达", "九龙", "六福", "七匹狼",
         "点评", "点击", "点名", "焦点", "重点", "特点", "热点", "观点", "起点", "节点", "亮点", "试点", "站点",
         "景点", "地点", "数据", "数字", "数码", "数量", "多数", "大多数", "少数", "余额", "其余", "业余", "盈余",
         "多元", "多元化", "来自", "来说", "来看", "折扣", "折旧", "打折", "分别", "部分", "单一", "单车", "个人",
         "个股", "个别", "五角大楼", "百分位", "半导体", "半成品", "半径", "一元化", "二元结构", "二元期权",
         "三元锂", "两两", "收拾", "拾起", "拾取", "单打", "双打", "日常", "年轻", "月饼", "周边", "周围", "对此",
         "在于", "卖超", "买超", "净卖超", "净买超", "打造", "打击", "打算", "打开", "打破", "打通", "打响", "打出", "打下", "打入", "打车", "打包", "打新", "打压", "打磨", "打款", "打印", "打通",
         "半年报", "一季报", "二季报", "三季报", "四季报", "季报", "中报", "年报", "经过",
         "初步", "初级", "初始", "初创", "底部", "底价", "底线", "底层", "末端", "前期", "前端", "前沿", "前瞻", "前景", "前十大", "前十名", "中期",
         "前五大", "前三大", "前列", "前往", "后续", "后期", "后市", "后来", "后端", "后台", "后者", "起草", "起步", "起诉", "起飞",
         "内部", "内地", "内需", "内资", "内容", "内外", "内销", "中国", "中央", "中美", "中欧", "中方", "中小", "中标", "中签", "中游", "中东",
         "中金", "中信", "中部", "中间", "中长期", "中石油", "中石化", "中海油", "中芯", "中概股", "中资", "中医", "中药", "间接", "号称", "度过", "后年产", "后年均", "后年营", "后年销", "后年净", "后年利", "一号文件", "一号工程"), 1,
    ),
}  # fmt: skip

ROWS = in_both(_ROWS)
