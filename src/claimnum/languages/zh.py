"""Chinese, in simplified and traditional characters: everything that its word orders ask for."""

from __future__ import annotations

from claimnum.languages import cldr_zh, money, zh_cues, zh_currencies, zh_numbers, zh_periods, zh_units

CONVENTION = (cldr_zh.DECIMAL, cldr_zh.GROUP)
#: No Chinese word is too common to be looked for: each is found at its rarest character.
COMMON: frozenset[str] = frozenset()

#: The characters that stand in most texts, by counts of modern Chinese that agree on them.
FREQUENT = frozenset(
    "的一是不了在人有我他这這个個们們中来來上大为為和国國地到以说說时時要就出会會可也你对對生能而子那得于於着著下自之年过過发發后後作里裡"
    "用道行所然家种種事成方多经經么麼去法学學如都同现現当當没沒动動面起看定天分还還进進好小部其些主样樣理心她本前开開但因只从從想实實日军軍"
    "者意无無力它与與长長把机機十民第公此已工使情明性知全三又关關点點正业業外将將两兩高间間由问問很最重并並物手应應战戰向头頭文体體政美相见見"
    "被利什二等产產或新己制身果加西斯月话話合回特代内內信表化老给給世位次度门門任常先海通教儿兒原东東声聲提立及比员員解水名真论論处處走义義各"
    "入几幾口认認条條平系气氣题題活尔爾更别別打女变變四神总總何电電数數安少报報才结結反受目太量再感建务務做接必场場件计計管期市直德资資命山金"
    "指克许許统統区區保至队隊形社便空决決治展马馬科司五基眼书書非则則听聽白却卻界达達光放强強即像难難且权權思王象完设設式色路记記南品住告类類"
    "求据據程北边邊死张張该該交规規万萬取拉格望觉覺术術领領共确確传傳师師观觀清今切院让讓识識候带帶导導争爭运運"
)

ROWS = (
    money.ROWS, zh_currencies.ROWS, zh_numbers.NUMBERS, zh_numbers.BOUNDS, zh_numbers.UNITS, zh_numbers.JOINTS,
    zh_units.ROWS, zh_periods.ROWS, zh_cues.ROWS,
)  # fmt: skip
