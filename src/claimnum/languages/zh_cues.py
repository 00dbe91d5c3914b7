"""Chinese words that tell what a figure is: which way it moved, what it is compared with, whether it is expected."""

from __future__ import annotations

from claimnum.languages.zh_scripts import Rows, in_both

_UP = (
    "增长 增加 上升 上涨 提高 提升 上调 增至 升至 涨至 增 升 涨 攀升 飙升 大涨 大增 跃升 走高 扩大 扩大到 扩至 高开 收涨 收高 激增 猛增 暴涨 "
    "回升 反弹 升值 加息 改善 新增 增持 上浮 增幅 涨幅 升幅 上扬 劲升 劲增 劲涨 急升 急涨 抬升 拉升 翻升 累计上涨 走强 增速 增多 多增 加快 扭亏 "
    "提速 增高 上修 拉动 增厚"
).split()
_DOWN = (
    "下降 减少 下跌 下滑 下调 降低 降至 跌至 减至 降 跌 减 回落 缩减 缩小 收窄 萎缩 暴跌 大跌 重挫 走低 收跌 收低 下挫 贬值 降息 恶化 "
    "下探 跌幅 降幅 减幅 骤降 锐减 急跌 滑落 走弱 下行 削减 压缩 裁员 裁减 减持 下浮 低开 少增 放缓 回撤 缩水 跌破 挫 滑坡 衰退 降到 "
    "降温 减亏 下修 调降 腰斩"
).split()
_ROWS: Rows = {
    "moved": {**dict.fromkeys(_UP, "up"), **dict.fromkeys(_DOWN, "down")},
    "future": dict.fromkeys(
        ("将", "将会", "预计", "预期", "计划", "目标", "拟", "有望", "预测", "料", "料将", "力争", "争取", "希望", "打算", "准备", "会", "将要"),
        1,
    ),
}
ROWS = in_both(_ROWS)
