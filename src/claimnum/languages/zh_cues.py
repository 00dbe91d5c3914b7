"""Chinese words that tell what a figure is: which way it moved, what it is compared with, whether it is expected.

The kinds are those of :mod:`claimnum.languages.en_cues`. A verb of movement stands beside its figure on either side,
so all of them are ``particle``; what it led to follows 至 or 到, which are pieces of their own.
"""

from __future__ import annotations

from claimnum.languages.zh_scripts import Rows, in_both


def _ones(words: str) -> dict[str, int]:
    return dict.fromkeys(words.split(), 1)


#: How a result stands to what was expected.
_MET = "优于财测 低于财测 高于财测 优于预期 优于预测 低于预测 高于预测 高于预期 低于预期 好于预期 不及预期 超预期 超出预期 符合预期 超出市场预期 低于市场预期 高于市场预期 好于市场预期 逊于预期 好过预期 超过预期 超过市场预期 不及市场预期 逊于市场预期 胜预期 差过预期 高于分析师预期 低于分析师预期 低于此前预期 高于此前预期"
#: When on its day something is said: 8月29日晚间披露.
_HOURS = ("晚间", "晚", "早间", "午间", "盘后", "盘前", "下午", "上午")


def _said(words: str) -> dict[str, int]:
    """Words of saying, alone and with the time of day before them."""
    return _ones(words) | {f"{hour}{word}": 1 for hour in _HOURS for word in words.split()[:16]}


_UP = (
    "提价 涨价 加价 调涨 飙 翻 翻了 成长率 增长率 年增率 增长 成长 增加 上升 上涨 提高 提升 上调 增 升 涨 攀升 飙升 大涨 大增 跃升 走高 扩大 高开 收涨 收高 激增 猛增 暴涨 回升 反弹 升值 加息 升息 改善 上浮 增幅 "
    "涨幅 升幅 升破 涨破 升穿 增减 放量 上扬 劲升 劲增 劲涨 急升 急涨 抬升 拉升 走强 增速 增多 多增 加快 提速 上修 增厚 扩张 调高 调升 爬升 扩容 续升 续涨 微升 微涨 微增 小涨 "
    "上行 净增 预增 增产 增至 升至 涨至 按年增 按年升 增收 高走 扩 推高 领涨 劲扬 走升 升幅达 涨幅达 增幅达"
)
_DOWN = (
    "下降 减少 下跌 下滑 下调 降低 降 跌 减 回落 缩减 缩小 收窄 萎缩 暴跌 大跌 重挫 走低 收跌 收低 下挫 贬值 降息 恶化 下探 跌幅 降幅 减幅 骤降 锐减 "
    "急跌 滑落 走弱 下行 削减 压缩 下浮 低开 少增 放缓 回撤 缩水 收缩 挫 滑坡 衰退 降温 下修 调降 调低 低走 续跌 微跌 微降 小跌 大降 领跌 急挫 狂泻 走贬 跌破 跌穿 缩量 蒸发 预减 回调 下修 "
    "减亏 减产 降价 减价 调跌 按年跌 按年减 按年降 跌幅达 降幅达"
)
#: What a figure before it is expected to be: 降息的概率.
_FORESEEN = (
    "的概率 的可能性 的预期 的市场预期 的目标 的预测 的指引 的机率 的几率 的机会 的计划 的投资计划 的投入计划 的规划"
)
_SPLIT = ("增至", "升至", "涨至")
_GROWTH = "成长率 增率 增长 增速 增幅 涨幅 升幅 上涨 上升 增长率"
_DECLINE = "下降 跌幅 降幅 减幅 下跌 下滑 降息"

#: What follows 将 where it means will.
_DEEDS = (
    "投入 投资 投 完成 实现 达 达到 达成 为 于 在 会 可 可能 能 有 是 从 向 以 继续 进一步 再 不 大幅 逐步 分 需 需要 获 获得 贡献 带来 创 接近 "
    "采用 启动 累计 全面 按 陆续 总 拿出 由 率先 占 耗资 斥资 花费 用 用于 回购 支付 派发 派息 发行 建设 建成 建 开设 开始 开工 推出 推动 推 保持 "
    "维持 持续 购买 收购 出售 出资 公布 举行 召开 关闭 生产 量产 投产 交付 上市 发布 出现 面临 产生 提供 新建 引入 聘用 偿还 到期 成为 成 帮助 "
    "导致 使 涉及 影响 超 突破 迎来 进入 负责 收取 征收 取消 终止 退出 停止 暂停 加 加大 加速 同 同步 共 共同 随 随着 根据 通过 与 和 对 最终 最多 最快 最迟 最早 最少 "
    "至少 主要 拥有 覆盖 服务 运营 配备 搭载 打造 形成 释放 节省 节约 损失 亏损 盈利 募集 筹集 融资 借款 贷款 拨款 分配 拨 派 动用 调整 修订 提前 延长 延迟 "
    "推迟 加强 深化 落实 执行 实施 生效 结束 届满 考虑 计入 确认 录得 计提 减持 增持 认购 转让 裁员 裁减 招聘 新增 占用 支出 花 耗 介于 控制 压降 享受 享有 追加 赎回 兑付 归还 承担 取得 受益 额外 给予 派 派息 发放 补贴 涵盖 容纳 组建 上线 落地 竣工 完工 达产 通车 首次 再次 尽快 适时 择机 更 呈 呈现 建立 设立 成立 推进 拉动 改为 转为 采取 采购 引进 低于 高于 不低于 不超过"
)

_MOVEMENT: Rows = {
    "particle": {
        **{word: "up" for word in _UP.split() if word not in _SPLIT},
        **dict.fromkeys(_DOWN.split(), "down"),
    },
    # what an amount before 至 is a step of: 上涨50点至3200点
    "movement": {word: 1 for word in f"{_UP} {_DOWN} 减持 增持".split() if word not in _SPLIT},
    "rise": {**dict.fromkeys(_GROWTH.split(), "up"), **dict.fromkeys(_DECLINE.split(), "down")},
    "stock": {
        **dict.fromkeys(
            ("新增", "增派", "招聘", "招募", "增聘", "净增加", "新招", "增设", "增开", "增发", "增持", "增资"), "up"
        ),
        **dict.fromkeys(("裁员", "裁减", "裁撤", "减持", "关停", "净减少", "削减了"), "down"),
    },
    "inverse": _ones("失业率 资产负债率 不良率 不良贷款率 费用率"),
    "improved": _ones("改善"),
    "at": _ones("股价收 收报 收于 报收 报收于 收盘报 收在 报"),
    "adverb": _ones(
        "名义 实际 大幅 小幅 略 略微 微 稳步 显著 明显 累计 合计 继续 持续 进一步 再 均 也 则 总体 整体 强劲 温和 同步 大约 单季 单月 全年"
    ),
    # 上涨的城市: what it belongs to has not moved
    "genitive": _ones(f"的 {_FORESEEN}"),
    # on the year, before a word of movement: 年增
    "rhythm": _ones("年 月 季 周"),
    # what it was changed into: 下修为3%
    "became": _ones("为"),
    "surplus": dict.fromkeys(("多", "高", "多出", "高出"), "up") | dict.fromkeys(("少", "低", "低出"), "down"),
    "than": _ones("较 比 较之 相较于 相较 对比 相比于 相对于"),
    "compare": _ones("相比 与之相比 相对 高于 低于 好于 优于 快于 慢于 逊于"),
    "stood": _ones(
        "为 则为 达 达到 或达 是 仅为 只有 赚 净赚 赚得 盈利 为盈利 亏损 净亏损 为亏损 净利润为 录得 则是 则录得 有"
    ),
    "prev": _ones("前值"),
    "former": _ones("此前 原先 原 先前 原定 原来的"),
    "respectively": _ones("分别"),
    "record": _ones(
        "首次 首度 第 次高 次低 高位 低位 最快 最慢 最好 最差 最强 最弱 高点 低点 高水平 低水平 新高 新低 最高水平 最低水平 最大 最高 最低"
    ),
}

_EXPECTATION: Rows = {
    "outlook": _ones(
        "财测区间 指引区间 目标 目标价 预期 预测 指引 展望 一致预期 市场预期 预估 业绩指引 估计 预期目标 规划 预算 目标值 预计值 盈利预测 要约价"
    ),
    "foreseen": _ones(_FORESEEN),
    "future": _ones(
        "估 估达 估为 预估达 将于 将在 将达 将达到 将用于 上修 下修 预计 计划 拟 有望 料 料将 力争 争取 希望 打算 准备 将要 即将 预料 可望 建议 若 如果 倘若 假设 承诺 保证 应当 须 必须 需 需要 同意 授权 "
        "批准 要求 目标是 旨在 致力于 或将 可能 或 看好 估计将 预示 谋求 寻求 决定 宣派 拟派 意向 意在 确保 不得 计划于 预计将 将会 愿意 望 应于 应在 应向 应按 预增 预减 预亏 预盈 董事会决议 董事会议决 股东大会决议 股东会决议 提议 提请"
    ),
    # what is estimated may be of a period that has just ended: 预计上半年净利润3亿元
    "estimated": _ones(
        "预计 预期 预料 预估 预测 估 估计 料 市场预期 经济学家预期 业绩预告 盈警 盈喜 预告 预增 预减 预亏 预盈"
    ),
    "coming": _ones("将"),
    # a period beside it lies ahead: 11月起将
    "awaited": _ones(
        "将 将于 将会 拟 登记日 股权登记日 除权日 除息日 除权除息日 派息日 发放日 现金红利发放日 申购日 缴款日 派付日"
    ),
    # after the figure: 其中六成将于年内交付
    "modal": _ones("应于 应在 将于 将会 将在 将达 将达到 将用于 将有 有望 预计将"),
    "deed": _ones(_DEEDS),
    "payout": _ones(
        "权益分派 宣派 第一次股息 第二次股息 第三次股息 季度股息 分红方案 分红预案 利润分配方案 利润分配预案 末期股息 中期股息 特别股息 现金股利 股票股利 配息 配发 派息 派中期息 派末期息 派特别息"
    ),
    "paid": _ones("已派 已支付 已派发 已回购"),
    "aside": _ones(
        f"增长贡献率 贡献率 预算数 按揭 按揭利率 最优惠利率 减持均价 增持均价 减持价格 增持价格 临时估计 初步估计 期货公司 期货市场 一般公共预算 公共预算 基金预算 预算收入 预算支出 预算内 减值准备 跌价准备 坏账准备 资产减值准备 风险准备 存款准备金 准备金 准备金率 信托计划 资管计划 资产管理计划 员工持股计划 持股计划 激励计划 股权激励计划 理财计划 派息率 派息比率 派息比例 分派率 保证合同 保证金 保证担保 目标的 目标任务的 任务目标的 目标区间 目标公司 预期寿命 {_MET}"
    ),
    "measured_by": _ones(_MET),
    "fact": _ones("股价收 收报 收于 报收 收盘报 已 已经 曾 曾经 实现了 完成了 录得了"),
    "negation": _ones("未 没有 并未 不会 无法 不再 尚未 未能 并非 绝不"),
}
del _EXPECTATION["future"]["或"], _EXPECTATION["future"]["需"]

_CLAUSES: Rows = {
    "but": _ones("前值 但 但是 不过 然而 尽管 虽然 却"),
    "said": _said(
        "表示 称 公布 宣布 披露 显示 指出 说 报道 发布 公告 公告称 透露 告诉 通报 介绍 消息 讯 电 发布公告 发表 援引 刊发"
    ),
    "maturity": _ones("到期 到期的 届满 期满 交割"),
    # what a month before it names: 12月合约
    "contract": _ones("合约 合約 期货合约 期货"),
    "present": _ones("目前 现有 现 已 已经 现在 眼下 迄今 当前 共有 拥有 旗下 仍有 尚有"),
    "polled": _ones("分析师 市场 经济学家 机构 预期"),
    "varied": _ones("增减 变动 变动幅度 增减幅度 变动比例 增减变动 变化 涨跌幅 增长率 增幅"),
    "bullet": _ones("• ● ▪ ◦ * · ◆ ■ ※"),
    "conjunction": _ones("之后 因为 由于 因"),
    # words with a character that would be a cue by itself
    "other_word": _ones(
        "得到 感到 看到 遇到 找到 收到 直到 理由 自由 由此 自动 自主 自身 自己 自家 自有 各自 自然 比例 占比 比重 比如 比赛 比较 对比度 增值税 升级 "
        "降落 降临 下降趋势 参与 与会 与否 波及 涉及 普及 提及 以及 及时 及其 或许 或者 跌停 涨停 减值 减排 减税 减肥 加减 增资扩股 资料 材料 原料 燃料 "
        "饮料 塑料 涂料 照料 资料显示 不料 为了 为此 作为 认为 行为 因为 成为 较大 较小 较好 较高 较低 较快 较多 较少 比亚迪 料理 已故 现金 现场 现代 现状 "
        "表现 发现 体现 实现 出现 现货 称号 名称 简称 声称 说明 小说 学说 电力 电子 电动 电池 电网 电商 电影 电视 电话 电脑 电信 电气 电器 充电 用电 发电 "
        "供电 水电 风电 核电 光电 机电 火电 家电 邮电 讯号 通讯 资讯 腾讯 最大化 最近 最新 最后 最终 最佳 到位 到达 周到 单位 原因 原油 原材料 原则 原创 "
        "高原 中原 平原 还原 太原 因素 因此 基因 却步 拟人 模拟 望远镜 有限公司 有效 有关 所有 没有 有色 有机 有利 国有 稀有 占有 共有产权 而且 从而 反而 "
        "然而 而言 时而 是否 于是 但是 还是 就是 只是 可是 尤其是 总是 凡是 要是 亚洲 于此 关于 由于 对于 基于 属于 位于 用于 处于 源于 出于 至于 等于 "
        "致力于 有助于 不至于 至今 甚至 乃至 以至 直至 报告 报表 报酬 报价 报名 申报 财报 年报 季报 中报 日报 晚报 早报 周报 情报 汇报 报社 报道 报警 "
        "预报 从事 从业 从容 服从 自从 报"
    ),
}
for _word in (
    "由于",
    "因为",
    "报道",
    "自从",
    "然而",
    "但是",
    "没有",
    "报",
    "成为",
    "实现",
    "出现",
    "涉及",
    "至今",
    "作为",
    "用于",
    "现有",
):
    _CLAUSES["other_word"].pop(_word, None)

ROWS = {**in_both(_MOVEMENT), **in_both(_EXPECTATION), **in_both(_CLAUSES)}
