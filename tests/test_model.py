"""The values: what they say of themselves, how they compare and add, and that nothing is lost on the way to JSON."""

from __future__ import annotations

import json
import pickle
from datetime import date
from decimal import Decimal, localcontext
from operator import add, ge, gt, le, lt, mul, sub

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimnum.errors import ClaimnumError, OptionError, ReadingError, UncertainError, UnitError
from claimnum.model import Amount, Claim, Converted, Extraction, Implied, Period, plain


def yuan(low: str | None, high: str | None = None, *, low_open: bool = False, high_open: bool = False) -> Amount:
    lower, upper = (None if bound is None else Decimal(bound) for bound in (low, high))
    value = lower if low == high else None
    return Amount(kind="money", value=value, low=lower, high=upper, low_open=low_open, high_open=high_open, unit="CNY")


THREE = yuan("3", "3")
FOUR = yuan("4", "4")
MORE_THAN_THREE = yuan("3", None, low_open=True)
LESS_THAN_THREE = yuan(None, "3", high_open=True)
THREE_TO_FIVE = yuan("3", "5")


# --- JSON -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("number", "shown"),
    [("3E+9", "3000000000"), ("4.10", "4.1"), ("-0.050", "-0.05"), ("100", "100"), ("1E-7", "0.0000001"), ("0", "0")],
)
def test_a_decimal_is_written_plainly(number: str, shown: str) -> None:
    assert plain(Decimal(number)) == shown


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**20), max_value=10**20))
def test_no_decimal_is_changed_by_writing_it(number: Decimal) -> None:
    shown = plain(number)
    assert shown is not None
    assert "E" not in shown
    assert Decimal(shown) == number


def test_an_extraction_survives_json(handmade: Extraction) -> None:
    record = json.loads(json.dumps(handmade.to_dict()))
    back = Extraction.from_dict(record)
    assert back == handmade
    assert back.to_dict() == handmade.to_dict()
    assert list(back) == list(handmade.claims)
    assert len(back) == 3


def test_a_record_has_the_fields_of_the_specification(handmade: Extraction) -> None:
    claim = handmade.to_dict()["claims"][0]
    named = "text start end kind value low high low_open high_open approx unit per stated period role direction"
    assert {*named.split(), "forward_looking", "converted"} <= set(claim)
    period = "text start end from to relation grain mod timex fiscal compare"
    assert set(period.split()) <= set(claim["period"])
    assert claim["high"] is None
    assert claim["low"] == "3000000000"
    assert claim["period"]["to"] == "2023-01-01"


def test_a_short_record_is_enough() -> None:
    amount = Amount.from_dict({"kind": "percent", "value": "5", "unit": "%"})
    assert amount == Amount.of("percent", Decimal(5), "%")
    assert Claim.from_dict({"kind": "number", "value": None}).low is None
    assert Extraction.from_dict({"text": "", "claims": [], "periods": []}) == Extraction(text="")


def test_an_unresolved_period_and_a_window_survive_json() -> None:
    period = Period(from_=None, to=None, grain="quarter")
    assert Period.from_dict(period.to_dict()) == period
    window = (date(2023, 3, 6), None)
    by = Period(from_=date(2030, 1, 1), to=date(2031, 1, 1), grain="year", relation="by", window=window)
    assert Period.from_dict(by.to_dict()).window == window
    assert by.to_dict()["window"] == ["2023-03-06", None]


def test_a_missing_conversion_survives_json_with_its_reason() -> None:
    none = Converted(unit="USD", reason="no rate for XAF", assumptions=("a",))
    assert not none
    assert Converted.from_dict(none.to_dict()) == none
    assert Converted(value=Decimal(1), unit="USD")


def test_an_implied_rate_survives_json_without_a_table() -> None:
    implied = Implied(base="USD", quote="CNY", rate=Decimal(7), low=Decimal("6.9"), high=Decimal("7.1"))
    assert Implied.from_dict(implied.to_dict()) == implied


# --- values as values ------------------------------------------------------------------------------------------------


def test_values_hash_pickle_and_are_frozen(handmade: Extraction) -> None:
    assert pickle.loads(pickle.dumps(handmade)) == handmade  # noqa: S301  - our own bytes
    assert hash(handmade) == hash(Extraction.from_dict(handmade.to_dict()))
    for claim in handmade.claims:
        assert pickle.loads(pickle.dumps(claim)) == claim  # noqa: S301  - our own bytes
        assert len({claim, attrs.evolve(claim)}) == 1
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        handmade.periods[0].start = 7  # type: ignore[misc]


def test_evidence_makes_no_figure_different() -> None:
    assert attrs.evolve(THREE, decimals=0, candidates=("CNY",), assumptions=("a",)) == THREE


@pytest.mark.parametrize(
    ("amount", "shown"),
    [
        (THREE, "3 CNY"),
        (MORE_THAN_THREE, "(3, ∞) CNY"),
        (LESS_THAN_THREE, "(-∞, 3) CNY"),
        (THREE_TO_FIVE, "[3, 5] CNY"),
        (attrs.evolve(THREE, approx=True, per="share"), "~3 CNY per share"),
        (attrs.evolve(THREE_TO_FIVE, approx=True, high_open=True), "~[3, 5) CNY"),
        (Amount.of("number", Decimal(1000)), "1,000"),
    ],
)
def test_an_amount_describes_itself(amount: Amount, shown: str) -> None:
    assert amount.describe() == shown


def test_representations(handmade: Extraction) -> None:
    assert repr(THREE) == "Amount.of('money', Decimal('3'), 'CNY')"
    assert repr(attrs.evolve(THREE, per="share")) == "Amount.of('money', Decimal('3'), 'CNY', 'share')"
    assert repr(THREE_TO_FIVE) == "<Amount [3, 5] CNY>"
    assert repr(handmade.claims[0]) == "<Claim 'more than 3 billion yuan': (3,000,000,000, ∞) CNY>"
    assert repr(handmade.periods[0]) == "<Period '2022': 2022-01-01/2022-12-31>"
    assert repr(Period(from_=None, to=None, grain="month", relation="by")) == "<Period '': by unresolved>"
    assert "The maker" not in repr(handmade)


def test_days_of_a_period() -> None:
    day = Period(from_=date(2023, 3, 5), to=date(2023, 3, 6), grain="day")
    assert (day.iso, day.last_day, day.resolved) == ("2023-03-05", date(2023, 3, 5), True)
    none = Period(from_=None, to=None, grain="year")
    assert (none.iso, none.last_day, none.resolved) == (None, None, False)


# --- arithmetic ------------------------------------------------------------------------------------------------------


def test_sums_carry_bounds_openness_and_approximation() -> None:
    assert THREE + FOUR == yuan("7", "7")
    assert MORE_THAN_THREE + FOUR == yuan("7", None, low_open=True)
    assert THREE_TO_FIVE + THREE_TO_FIVE == yuan("6", "10")
    assert (attrs.evolve(THREE, approx=True) + FOUR).approx


def test_differences_turn_the_interval_round() -> None:
    assert FOUR - THREE == yuan("1", "1")
    assert FOUR - THREE_TO_FIVE == yuan("-1", "1")
    assert FOUR - MORE_THAN_THREE == yuan(None, "1", high_open=True)


def test_products() -> None:
    assert 2 * THREE == THREE * Decimal(2) == yuan("6", "6")
    assert MORE_THAN_THREE * -1 == yuan(None, "-3", high_open=True)
    assert THREE_TO_FIVE * -1 == yuan("-5", "-3")


def test_arithmetic_is_exact_whatever_the_context() -> None:
    with localcontext() as context:
        context.prec = 2
        third = Amount.of("money", Decimal("1234567.891"), "CNY")
        assert (third + third).value == Decimal("2469135.782")
        assert (third * 3).value == Decimal("3703703.673")


@pytest.mark.parametrize(
    "other", [Amount.of("money", Decimal(3), "USD"), Amount.of("money", Decimal(3), "CNY", "share")]
)
def test_units_do_not_mix(other: Amount) -> None:
    with pytest.raises(UnitError, match="cannot add CNY and"):
        THREE + other
    with pytest.raises(UnitError, match="cannot subtract CNY and"):
        THREE - other
    with pytest.raises(UnitError, match="cannot compare CNY and"):
        _ = THREE < other


def test_other_types_are_refused() -> None:
    for operation in (add, sub, mul, lt, gt, le, ge):
        with pytest.raises(TypeError):
            operation(THREE, 0.5)


# --- comparison ------------------------------------------------------------------------------------------------------


def test_certain_comparisons() -> None:
    assert THREE < FOUR
    assert FOUR > THREE
    assert not THREE < THREE
    assert THREE <= THREE
    assert FOUR >= THREE
    assert LESS_THAN_THREE < THREE
    assert THREE < MORE_THAN_THREE
    assert not MORE_THAN_THREE < THREE
    assert MORE_THAN_THREE > THREE


@pytest.mark.parametrize(("left", "right"), [(FOUR, MORE_THAN_THREE), (THREE_TO_FIVE, FOUR), (yuan(None), FOUR)])
def test_what_the_intervals_leave_open_is_no_guess(left: Amount, right: Amount) -> None:
    with pytest.raises(UncertainError, match="neither is certainly less"):
        _ = left < right


def test_sorting_exact_amounts() -> None:
    assert sorted([FOUR, THREE, yuan("1", "1")]) == [yuan("1", "1"), THREE, FOUR]


def year(number: int) -> Period:
    return Period(from_=date(number, 1, 1), to=date(number + 1, 1, 1), grain="year")


def test_periods_compare_where_they_do_not_overlap() -> None:
    assert year(2022) < year(2023)
    assert year(2023) > year(2022)
    assert not year(2023) < year(2022)
    assert not year(2022) < year(2022)
    half = Period(from_=date(2022, 7, 1), to=date(2023, 7, 1), grain="duration")
    with pytest.raises(UncertainError):
        _ = half < year(2022)
    with pytest.raises(UncertainError):
        _ = Period(from_=None, to=None, grain="year") < year(2022)
    for operation in (lt, gt):
        with pytest.raises(TypeError):
            operation(year(1), 1)


# --- errors ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "error",
    [
        OptionError("rolling", "weekly", "'anchored' or 'calendar'"),
        ReadingError("5 apples\tor\nso", 0, 8, "more than one amount"),
        UnitError("add", "CNY", "USD"),
        UncertainError("a", "b"),
    ],
)
def test_errors_are_ours_and_pickle(error: ClaimnumError) -> None:
    back = pickle.loads(pickle.dumps(error))  # noqa: S301  - our own bytes
    assert type(back) is type(error)
    assert str(back) == str(error)
    assert isinstance(error, ClaimnumError)


def test_a_reading_error_points_at_the_span() -> None:
    shown = str(ReadingError("in 5\tapples", 3, 4, "no period")).splitlines()
    assert shown == ["no period", "    in 5 apples", "       ^"]
