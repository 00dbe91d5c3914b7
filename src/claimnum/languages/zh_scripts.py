"""Simplified and traditional characters: rows are written in the one and read in both. Hand-written.

``TRADITIONAL`` holds the characters of our rows alone, each with the form that financial texts of Hong Kong and Taiwan
use; ``VARIANTS`` the second forms that are as common.
"""

from __future__ import annotations

from typing import Any, Final

_PAIRS = (
    "万萬 亿億 两兩 几幾 余餘 点點 数數 百百 个個 负負 贰貳 叁參 陆陸 过過 约約 约約 达達 于於 间間 为為 "
    "时時 将將 计計 划劃 预預 标標 应應 后後 迄迄 来來 从從 会會 届屆 这這 该該 当當 岁歲 礼禮 拜拜 号號 "
    "亏虧 损損 减減 缩縮 涨漲 压壓 长長 增增 宽寬 扩擴 大大 强強 较較 对對 与與 称稱 显顯 发發 布佈 "
    "报報 说說 讯訊 总總 额額 价價 净淨 资資 债債 现現 货貨 币幣 圆圓 镑鎊 法法 郎郎 卢盧 韩韓 马馬 "
    "兹茲 罗羅 兰蘭 丹丹 挪挪 诺諾 泰泰 铢銖 盾盾 菲菲 宾賓 里裡 亚亞 纳納 尔爾 图圖 乌烏 币幣 "
    "华華 "
    "国國 户戶 项項 车車 辆輛 业業 电電 员員 厂廠 门門 销銷 场場 馆館 团團 队隊 职職 务務 单單 艘艘 "
    "枚枚 颗顆 张張 条條 笔筆 桩樁 宗宗 座座 栋棟 幢幢 层層 块塊 亩畝 顷頃 吨噸 桶桶 盎盎 司司 "
    "磅磅 斤斤 两兩 尺尺 码碼 厘釐 毫毫 瓦瓦 兆兆 赫赫 伏伏 节節 钟鐘 "
    "财財 经經 规規 届屆 学學 级級 区區 镇鎮 县縣 "
    "订訂 购購 买買 卖賣 赠贈 续續 跃躍 飙飆 贬貶 "
    "跌跌 坠墜 挫挫 创創 历歷 录錄 纪紀 历歷 维維 "
    "别別 并並 虽雖 却卻 仅僅 还還 "
    "许許 认認 视視 觉覺 见見 论論 议議 证證 "
    "宣宣 拟擬 愿願 盼盼 争爭 启啟 "
    "开開 关關 闭閉 裁裁 删刪 离離 "
    "终終 初初 末末 旬旬 "
    "轮輪 铁鐵 铜銅 银銀 铝鋁 钢鋼 锂鋰 矿礦 "
    "龙龍 风風 飞飛 机機 药藥 医醫 剂劑 "
    "税稅 贷貸 质質 费費 账賬 "
    "网網 络絡 "
    "荐薦 谢謝 "
    "际際 "
    "动動 势勢 "
    "满滿 涉涉 "
    "译譯 "
    "届屆 "
    "历歷 农農 "
    "内內 "
    "东東 "
    "产產 "
    "实實 "
    "测測 试試 "
    "乐樂 "
    "处處 "
    "优優 "
    "权權 "
    "养養 "
    "选選 "
    "举舉 "
    "术術 "
    "养養 "
    "载載 "
    "运運 "
    "营營 "
    "储儲 "
    "库庫 "
    "层層 "
    "边邊 "
    "岛島 "
    "港港 "
    "伦倫 "
    "爱愛 "
    "欧歐 "
    "冰冰 "
    "键鍵 "
    "览覽 "
    "录錄 "
    "赔賠 "
    "偿償 "
    "险險 "
    "赎贖 "
    "归歸 "
    "还還 "
    "缴繳 "
    "纳納 "
    "积積 "
    "录錄 "
    "纯純 "
    "杂雜 "
    "适適 "
    "维維 "
    "护護 "
    "汇匯 "
    "换換 "
    "兑兌 "
    "组組 "
    "织織 "
    "众眾 "
    "创創 "
    "软軟 "
    "硬硬 "
    "贴貼 "
    "补補 "
    "给給 "
    "让讓 "
    "请請 "
    "询詢 "
    "问問 "
    "谈談 "
    "话話 "
    "语語 "
    "词詞 "
    "识識 "
    "误誤 "
    "译譯 "
    "读讀 "
    "课課 "
    "谁誰 "
    "调調 "
    "谓謂 "
    "变變 "
    "转轉 "
    "轻輕 "
    "较較 "
    "输輸 "
    "达達 "
    "迁遷 "
    "违違 "
    "连連 "
    "进進 "
    "远遠 "
    "递遞 "
    "邮郵 "
    "针針 "
    "钱錢 "
    "镍鎳 "
    "长長 "
    "问問 "
    "阶階 "
    "阴陰 "
    "阳陽 "
    "队隊 "
    "陈陳 "
    "随隨 "
    "难難 "
    "雾霧 "
    "静靜 "
    "项項 "
    "顺順 "
    "须須 "
    "顾顧 "
    "顿頓 "
    "颁頒 "
    "预預 "
    "领領 "
    "频頻 "
    "题題 "
    "额額 "
    "风風 "
    "飞飛 "
    "饮飲 "
    "饭飯 "
    "馆館 "
    "驱驅 "
    "驶駛 "
    "验驗 "
    "骤驟 "
    "齐齊 "
    "龄齡 "
    "绩績 稳穩 结結 统統 绝絕 编編 综綜 线線 红紅 约約 级級 "
    "专專 丝絲 仑侖 冈岡 冲衝 决決 准準 册冊 协協 厅廳 双雙 只隻 听聽 备備 复復 头頭 奖獎 寻尋 导導 寿壽 岗崗 带帶 帮幫 戏戲 托託 拨撥 挝撾 摄攝 无無 泻瀉 涂塗 状狀 "
    "献獻 纸紙 纽紐 缅緬 缓緩 胜勝 腊臘 莱萊 萨薩 责責 赞贊 迟遲 钞鈔 锐銳 阅閱 韦韋 顶頂 饼餅 骑騎 鲁魯 系係 坏壞 坚堅 声聲 径徑 响響 属屬 斩斬 制製 征徵 游遊 占佔 "
    "够夠 尽盡 届屆 师師 帐帳 广廣 庄莊 庆慶 "
    "弹彈 归歸 忆憶 怀懷 态態 恶惡 惊驚 惧懼 "
    "刚剛 击擊 乡鄉 轿轎 卫衛 仓倉 园園 励勵 围圍 贯貫 临臨 参參 劲勁 义義 则則 着著 叙敘 奥奧 "
    "战戰 执執 扫掃 扬揚 护護 报報 担擔 拟擬 拥擁 择擇 "
    "据據 携攜 摊攤 支支 敌敵 数數 断斷 旧舊 "
    "显顯 晋晉 暂暫 术術 条條 极極 构構 枪槍 柜櫃 查查 样樣 档檔 桥橋 检檢 楼樓 "
    "款款 步步 毁毀 气氣 汉漢 汤湯 沟溝 没沒 泽澤 洁潔 浅淺 济濟 涌湧 润潤 渐漸 温溫 湾灣 滚滾 "
    "灵靈 炉爐 点點 烟煙 热熱 爱愛 独獨 环環 现現 疗療 监監 盘盤 盖蓋 码碼 础礎 确確 "
    "离離 种種 积積 稳穩 窃竊 竞競 笔筆 筹籌 签簽 简簡 类類 粮糧 紧緊 "
    "终終 组組 细細 经經 绍紹 绕繞 络絡 继繼 绪緒 续續 缘緣 缩縮 罚罰 联聯 脑腦 脱脫 腾騰 舰艦 "
    "艺藝 节節 苏蘇 范範 荣榮 获獲 营營 蓝藍 虑慮 虚虛 虽雖 补補 装裝 观觀 规規 觅覓 触觸 "
    "训訓 记記 讲講 许許 设設 访訪 评評 诊診 诉訴 诚誠 详詳 谋謀 谷谷 贡貢 负負 贸貿 费費 贺賀 赁賃 "
    "赚賺 赛賽 赢贏 趋趨 跨跨 软軟 轨軌 辅輔 边邊 迅迅 适適 选選 逊遜 遗遺 释釋 "
    "钟鐘 铺鋪 链鏈 锁鎖 错錯 镜鏡 闻聞 阔闊 险險 隐隱 集集 雇僱 零零 韧韌 页頁 颇頗 额額 饰飾 骗騙 鱼魚 鲜鮮 麦麥 黄黃 "
)
TRADITIONAL: Final = str.maketrans({pair[0]: pair[1] for pair in _PAIRS.split() if pair[0] != pair[1]})
#: Second forms in use beside those of the table.
VARIANTS: Final = (
    ("於", "于"),
    ("佈", "布"),
    ("臺", "台"),
    ("啟", "啓"),
    ("裡", "里"),
    ("為", "爲"),
    ("蔘", "參"),
    ("週", "周"),
)

Rows = dict[str, dict[str, Any]]


def in_both(rows: Rows) -> Rows:
    """Rows with each surface in simplified and in traditional characters; a value that is the surface follows it.

    >>> in_both({"noun": {"车": "车"}, "approx": {"约": True}})
    {'noun': {'车': '车', '車': '車'}, 'approx': {'约': True, '約': True}}
    """
    return {kind: _in_both(surfaces) for kind, surfaces in rows.items()}


def _in_both(surfaces: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for surface, value in surfaces.items():
        traditional = surface.translate(TRADITIONAL)
        forms = [surface, traditional]
        forms += [traditional.replace(*pair) for pair in VARIANTS if pair[0] in traditional]
        forms += [form.replace("周", "週") for form in (surface, traditional) if "周" in form]
        for form in forms:
            found.setdefault(form, form if value == surface else value)
    return found
