"""What numbers in words, digits and mixtures of both are worth, and to how many places they are written."""

from __future__ import annotations

from decimal import Decimal

import pytest

import claimnum
from claimnum import ReadingError
from claimnum.model.plain import ratio
from claimnum.numerals import Numeral, in_digits, in_words

#: A number, its value, and XBRL's decimals: how exact it is as written.
ENGLISH = [
    ("twenty-five", "25", 0),
    ("fifteen", "15", 0),
    ("forty", "40", 0),
    ("zero", "0", 0),
    ("a hundred", "100", 0),
    ("one hundred", "100", 0),
    ("three hundred", "300", 0),
    ("two hundred and five", "205", 0),
    ("a hundred and five", "105", 0),
    ("six hundred fifty", "650", 0),
    ("eleven hundred and fifty", "1150", 0),
    ("fifteen hundred", "1500", 0),
    ("nineteen hundred million", "1900000000", -6),
    ("two hundred thousand", "200000", -3),
    ("three hundred and one thousand", "301000", -3),
    ("a hundred million", "100000000", -6),
    ("one hundred fifty million", "150000000", -6),
    ("one hundred and twenty-one million", "121000000", -6),
    ("five million", "5000000", -6),
    ("five thousand million", "5000000000", -9),
    ("a billion", "1000000000", -9),
    ("a trillion", "1000000000000", -12),
    ("three billions", "3000000000", -9),
    ("three thousand millions", "3000000000", -9),
    ("5 billions", "5000000000", -9),
    ("a hundred thousand and five", "100005", 0),
    ("hundred and one million two hundred thousand", "101200000", 0),
    # scales that fall
    ("two thousand five hundred", "2500", 0),
    ("two thousand and twenty-five", "2025", 0),
    ("two million and five", "2000005", 0),
    ("one billion one", "1000000001", 0),
    ("one million two hundred thousand and five", "1200005", 0),
    ("one million, two hundred thousand", "1200000", 0),
    ("three million four hundred and fifty thousand two hundred and one", "3450201", 0),
    ("three trillion two billion", "3002000000000", 0),
    ("sixty-six thousand seven hundred and eighty", "66780", 0),
    ("ninety-nine million nine hundred and ninety-nine thousand nine hundred and ninety-nine", "99999999", 0),
    # fractions
    ("2½", "2.5", 1),
    ("1 1/2", "1.5", 1),
    ("6.60½", "6.605", 3),
    ("5.82-3/4", "5.8275", 3),
    ("two and a half", "2.5", 1),
    ("two hundred and a half", "200.5", 1),
    ("half a million", "500000", -5),
    ("half of a billion", "500000000", -8),
    ("half-million", "500000", -5),
    ("quarter million", "250000", -5),
    ("a quarter billion", "250000000", -8),
    ("a quarter of a million", "250000", -5),
    ("three quarters of a million", "750000", -5),
    ("three tenths of a million", "300000", -5),
    ("two-thirds of a billion", "666666666.6666666666666666667", -8),
    ("3/4 million", "750000", -5),
    ("¾ million", "750000", -5),
    ("2-1/2 million", "2500000", -5),
    ("2½ million", "2500000", -5),
    ("10 and a half million", "10500000", -5),
    ("two and a half billion", "2500000000", -8),
    ("two and three quarters million", "2750000", -5),
    ("1 million and a half", "1500000", -5),
    ("a million and a half", "1500000", -5),
    ("five million and a half", "5500000", -5),
    # dozens
    ("a dozen", "12", 0),
    ("half a dozen", "6", 0),
    ("two dozen", "24", 0),
    ("3 dozen", "36", 0),
    ("two dozens", "24", 0),
    # digits
    ("3 billion", "3000000000", -9),
    ("4.2bn", "4200000000", -8),
    ("3.10 million", "3100000", -4),
    ("1,234.5 thousand", "1234500", -2),
    ("3 lakh crore", "3000000000000", -12),
    ("five lakh crore", "5000000000000", -12),
    ("a lakh crore", "1000000000000", -12),
    ("3 thousand million", "3000000000", -9),
    ("12 500", "12500", 0),
    ("12 500 million", "12500000000", -6),
    (".75", "0.75", 2),
    (".75 million", "750000", -4),
    (".75bn", "750000000", -7),
    ("twenty-one point five", "21.5", 1),
    ("three point one four", "3.14", 2),
    ("twenty-one point five million", "21500000", -5),
    ("1e6", "1000000", -6),
    ("1.5e6", "1500000", -5),
    ("2e399", "2" + "0" * 399, -399),
]
CHINESE = [
    ("二十", "20"),
    ("十五", "15"),
    ("一百一十", "110"),
    ("一百二十三", "123"),
    ("一百零五", "105"),
    ("一百零一", "101"),
    ("一千零一", "1001"),
    ("三千零五", "3005"),
    ("一千零一十", "1010"),
    ("一千五百", "1500"),
    ("1千5百", "1500"),
    ("一万零三百", "10300"),
    ("一万零三", "10003"),
    ("三亿零五", "300000005"),
    ("一亿零五十万", "100500000"),
    ("三千五百万零七", "35000007"),
    ("一万亿零三百万", "1000003000000"),
    # a digit left over counts in the next place
    ("一百二", "120"),
    ("三百五", "350"),
    ("九百九", "990"),
    ("一千五", "1500"),
    ("一千一", "1100"),
    ("三百一", "310"),
    ("3千10", "3010"),
    ("五千五", "5500"),
    ("3千5", "3500"),
    ("一万三", "13000"),
    ("一万三千五", "13500"),
    ("1万2", "12000"),
    ("10万5", "105000"),
    ("一亿二", "120000000"),
    ("2亿5", "250000000"),
    # myriads
    ("十二万", "120000"),
    ("四万万", "400000000"),
    ("一万万万", "1000000000000"),
    ("一亿四万万", "500000000"),
    ("一万亿", "1000000000000"),
    ("十万亿", "10000000000000"),
    ("一万五千亿", "1500000000000"),
    ("三百五十亿", "35000000000"),
    ("两百五十万三千", "2503000"),
    ("一百零五万", "1050000"),
    ("九千九百九十九万九千九百九十九", "99999999"),
    ("一千二百三十四亿五千六百七十八万九千零一十二", "123456789012"),
    ("壹仟贰佰叁拾肆亿伍仟陆佰柒拾捌万玖仟零壹拾贰", "123456789012"),
    # digits among them
    ("3百万", "3000000"),
    ("12.5千", "12500"),
    ("12万3千", "123000"),
    ("1亿2千万", "120000000"),
    ("3.5亿2千万", "370000000"),
    ("3.5万亿", "3500000000000"),
    # digit by digit
    ("二〇二三", "2023"),
    ("二五", "25"),
    # with a point
    ("零点五", "0.5"),
    ("零点77", "0.77"),
    ("三点七五", "3.75"),
    ("三点零五亿", "305000000"),
    ("三点五万亿", "3500000000000"),
    ("一点二万亿", "1200000000000"),
    ("二十一点五", "21.5"),
    ("三十点零二", "30.02"),
    ("三三点五", "33.5"),
    ("一百二十点五", "120.5"),
    ("一万点五", "10000.5"),
    ("十二点五亿", "1250000000"),
    ("一百二十五点三万", "1253000"),
    ("三百零五点七亿", "30570000000"),
]


@pytest.mark.parametrize(("text", "value", "decimals"), ENGLISH, ids=[row[0] for row in ENGLISH])
def test_english_numbers(text: str, value: str, decimals: int) -> None:
    found = claimnum.parse_amount(f"{text} dollars")
    assert (found.value, found.decimals) == (Decimal(value), decimals)


@pytest.mark.parametrize(("text", "value"), CHINESE, ids=[row[0] for row in CHINESE])
def test_chinese_numbers(text: str, value: str) -> None:
    assert claimnum.parse_amount(f"{text}元", locale="zh").value == Decimal(value)


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("三点五", 1),
        ("三点七五", 2),
        ("一百二十点五", 1),
        ("三点零五亿", -6),
        ("3.5万亿", -11),
        ("三百五", -1),
        ("一万三", -3),
        ("一百二十三", 0),
        ("一百零五", 0),
        ("二〇二三", 0),
        ("三百五十亿", -8),
        ("五万", -4),
        ("一又二分之一", 1),
        ("半打", 0),
        ("三打", 0),
        ("12万", -4),
        ("3.25亿", -6),
        ("7万 5千", -3),
        ("7万 5千 4百", -2),
    ],
)
def test_how_exact_chinese_numbers_are(text: str, places: int) -> None:
    assert claimnum.parse_amount(f"{text}元", locale="zh").decimals == places


@pytest.mark.parametrize(
    "text",
    [
        "1e400",
        "1.5e2.5",
        "1/0",
        "2 1/0 million",
        "1 3/2",
        "2 2/2",
        "2 4/3 million",
        "two thousand three thousand",
        "five million five million",
    ],
)
def test_no_number(text: str) -> None:
    with pytest.raises(ReadingError):
        claimnum.parse_amount(f"{text} dollars")


@pytest.mark.parametrize(
    "text",
    [
        "一百三千",
        "三百五百",
        "一百百",
        "三万五万",
        "3五万",
        "零万",
        "三点7.5",
        "三百五百又二分之一",
        "一又零分之一",
        "二又五分之三百五百",
        "三百五百打",
        "一百三四百",
        "三五百一二",
    ],
)
def test_no_chinese_number(text: str) -> None:
    with pytest.raises(ReadingError):
        claimnum.parse_amount(f"{text}元", locale="zh")


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("7万 5千 4百", [75_400]),
        ("7万 1千", [71_000]),
        ("7万 5千 0百", [75_000]),
        ("7万 9千 9百", [79_900]),
        ("7万 10千", [70_000, 10_000]),
        ("7万 0千", [70_000, 0]),
        ("7.5万 5千", [75_000, 5_000]),
        ("7万 5千 10百", [70_000, 5_000, 1_000]),
        ("8亿 5千", [800_000_000, 5_000]),
    ],
)
def test_places_with_blanks_between_are_one_number_where_they_fall(text: str, values: list[int]) -> None:
    assert [claim.value for claim in claimnum.extract(f"{text}元", locale="zh")] == values


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("一二百", 100, 200),
        ("一二十", 10, 20),
        ("十一二", 11, 12),
        ("二三十万", 200_000, 300_000),
        ("一百八九", 180, 190),
    ],
)
def test_two_digits_said_for_one(text: str, low: int, high: int) -> None:
    found = claimnum.parse_amount(f"{text}元", locale="zh")
    assert found.value is None
    assert (found.low, found.high) == (Decimal(low), Decimal(high))


def test_numerals_keep_scale_and_places_apart() -> None:
    assert in_digits(Decimal("3.10"), 6) == Numeral(Decimal("3.10"), 6, 2)
    assert in_digits(Decimal("NaN")).places == 0
    assert in_words(5) == Numeral(Decimal(5), 0, 0, worded=True)
    assert in_words(5, 6).value == 5_000_000
    assert in_words(5, 6).decimals == -6
    assert Numeral(Decimal(5)) == Numeral(Decimal(5), 0, 0, worded=False)
    assert ratio(2, 3) == Decimal("0.6666666666666666666666666667")
