"""What holds for any currencies, days and bounds."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import attrs
from hypothesis import given
from hypothesis import strategies as st

from claimnum.model import Amount, Converted
from claimnum.rates import Rate, convert, ecb, via
from claimnum.rates.averaging import daily_average
from claimnum.rates.series import Quotation, Series
from tests.rates.figures import raw

# All are quoted on every day of the table from the spring of 2011 on.
QUOTED = tuple("AUD CAD CHF CNY DKK EUR GBP HKD HUF IDR ILS INR JPY KRW USD ZAR".split())  # noqa: SIM905
codes = st.sampled_from(QUOTED)
days = st.dates(date(2011, 2, 1), date(2026, 10, 30))
numbers = st.decimals(Decimal("-1e12"), Decimal("1e12"), places=2)
LAST_DIGITS = Decimal("1e-26")


def rate(base: str, quote: str, on: date) -> Rate:
    found = ecb().rate(base, quote, on)
    assert isinstance(found, Rate)
    return found


def close(left: Decimal, right: Decimal) -> bool:
    return abs(left / right - 1) < LAST_DIGITS


@given(codes, codes, days)
def test_there_and_back_is_one(base: str, quote: str, on: date) -> None:
    assert close(rate(base, quote, on).value * rate(quote, base, on).value, Decimal(1))


@given(numbers, codes, codes, days)
def test_an_amount_comes_back(value: Decimal, base: str, quote: str, on: date) -> None:
    there = convert(Amount.of("money", value, base), quote, source=ecb(), anchor=on)
    assert there is not None
    assert there.value is not None
    back = convert(Amount.of("money", there.value, quote), base, source=ecb(), anchor=on)
    assert back is not None
    assert back.value is not None
    assert abs(back.value - value) <= abs(value) * LAST_DIGITS


@given(codes, codes, codes, days)
def test_triangles_close(first: str, second: str, third: str, on: date) -> None:
    crossed = rate(first, second, on).value * rate(second, third, on).value
    assert close(crossed, rate(first, third, on).value)


@given(codes, codes, days)
def test_never_a_later_rate_nor_one_older_than_a_week(base: str, quote: str, on: date) -> None:
    found = rate(base, quote, on)
    assert timedelta(0) <= on - found.on <= timedelta(days=7)
    assert base == quote or found.on.isoformat() in DAYS


DAYS = frozenset(raw("days"))


@given(codes, codes, days, st.integers(0, 60))
def test_the_average_is_that_of_the_daily_rates(base: str, quote: str, start: date, length: int) -> None:
    end = min(start + timedelta(days=length), date(2026, 10, 30))
    quick, slow = ecb().average(base, quote, start, end), daily_average(ecb(), base, quote, start, end)
    assert bool(quick) == bool(slow)
    if base != quote and isinstance(quick, Rate) and isinstance(slow, Rate):
        assert quick == attrs.evolve(slow, asked=end)


@given(st.tuples(numbers, numbers), st.tuples(st.booleans(), st.booleans()), codes, codes, days)
def test_bounds_keep_their_order_and_openness(
    bounds: tuple[Decimal, Decimal], open_ends: tuple[bool, bool], base: str, quote: str, on: date
) -> None:
    (low, high), (low_open, high_open) = sorted(bounds), open_ends
    ranged = Amount(kind="money", value=None, low=low, high=high, low_open=low_open, high_open=high_open, unit=base)
    for rounded in (False, True):
        made = convert(ranged, quote, source=ecb(), anchor=on, rounded=rounded)
        assert made is not None
        assert made.low is not None
        assert made.high is not None
        assert made.low <= made.high
        assert rounded or low == high or made.low < made.high
        assert (made.low_open, made.high_open) == (low_open, high_open)
        assert Converted.from_dict(made.to_dict()) == made


@given(codes, codes, days)
def test_a_detour_through_the_dollar_changes_nothing(base: str, quote: str, on: date) -> None:
    found = via(ecb(), "USD").rate(base, quote, on)
    assert found == rate(base, quote, on)


@given(
    st.lists(st.integers(1, 400), min_size=1, max_size=40, unique=True),
    st.tuples(st.integers(-20, 420), st.integers(0, 120)),
    st.integers(0, 20),
)
def test_holes_are_where_a_daily_look_finds_none(published: list[int], span: tuple[int, int], max_age: int) -> None:
    quotation = Quotation([Series(tuple(sorted(published)), ("1",) * len(published))], [])
    first, last = span[0], span[0] + span[1]

    def missing(day: int) -> bool:
        position = quotation.before(day)
        return position is None or day - quotation.days[position] > max_age

    hole = quotation.hole(first, last, max_age)
    assert (hole is not None) == any(map(missing, range(first, last + 1)))
    if hole is not None:
        assert first <= hole[0] <= hole[1] <= last
