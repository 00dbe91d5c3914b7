"""Chinese financial prose made by rule, as :mod:`prose` makes the English: the same text for the same length."""

from __future__ import annotations

import random

PLAIN = (
    "本公司依赖少数供应商提供难以从其他渠道获得的零部件，如任何一家未能交付，本公司的业务、业绩及声誉均可能受到损害。",
    "管理层认为主要市场的需求依然稳健，客户下单更为谨慎，部分项目有所推迟。",
    "行业竞争激烈，主要取决于价格、质量、服务以及将新产品推向市场的能力。",
)
FIGURES = (
    "{year}年第三季度，公司实现营业收入{money}亿元，同比增长{percent}%，净利润{less}万元。",
    "截至{year}年6月30日，公司共有员工{count}人，现金及现金等价物超过{money}亿元（{percent}亿美元）。",
    "公司预计今年销售额为{percent}亿至{count}亿元，毛利率上升{percent}个百分点。",
)


def prose(length: int, figures: float = 0.13) -> str:
    """About ``length`` characters of paragraphs; ``figures`` is the share of sentences that hold figures."""
    rng = random.Random(20230306)
    paragraphs: list[str] = []
    made = 0
    while made < length:
        paragraph = "".join(_sentence(rng, figures) for _ in range(rng.randint(3, 6)))
        paragraphs.append(paragraph)
        made += len(paragraph) + 2
    return "\n\n".join(paragraphs)[:length]


def _sentence(rng: random.Random, figures: float) -> str:
    return rng.choice(FIGURES if rng.random() < figures else PLAIN).format(
        year=rng.randint(2010, 2024),
        money=f"{rng.randint(1000, 99999) / 10:,.1f}",
        less=rng.randint(100, 9000),
        percent=rng.randint(2, 40),
        count=rng.randint(1000, 9000),
    )
