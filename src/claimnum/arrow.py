"""Claims as Arrow columns: one list of records for each text, for every engine that speaks Arrow.

Columns are built flat and by column, never record by record. Numbers are ``decimal128(38, 9)``; what does not fit is
rounded to nine places, or left out where it has more than 29 digits before the point, and its record is not
``exact``. ``surface`` is the figure's text; ``start`` and ``end`` count code points.

>>> import pyarrow as pa
>>> found = extract_array(pa.array(["about 5 euros", None, "no figure"]))
>>> found.flatten().field("low")[0].as_py(), found.flatten().field("unit")[0].as_py()
(Decimal('5.000000000'), 'EUR')
>>> found.value_lengths().to_pylist()
[1, None, 0]
"""

from __future__ import annotations

from decimal import Decimal
from itertools import accumulate, chain
from operator import attrgetter
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, NamedTuple

import pyarrow as pa

from claimnum import batch
from claimnum.errors import OptionError
from claimnum.model import EXACT
from claimnum.reader import reader as made_with

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from claimnum.model import Claim, Extraction
    from claimnum.reader import Reader

NUMBER = pa.decimal128(38, 9)
#: A rate of exchange needs places more than digits before the point.
RATE = pa.decimal128(38, 18)
#: Numbers of more characters go the slow way.
LONGEST = 20
TEXT, WHOLE, TRUTH, DAY, TEXTS = pa.string(), pa.int32(), pa.bool_(), pa.date32(), pa.list_(pa.string())


class Columns(NamedTuple):
    """Columns that come from one object of a record: their names and types, the object, and its attributes."""

    of: Callable[[Any], Any]
    fields: tuple[tuple[str, str, pa.DataType], ...]  # column, attribute, type


def itself(record: Any) -> Any:
    return record


AMOUNT = (
    ("surface", "text", TEXT),
    ("start", "start", WHOLE),
    ("end", "end", WHOLE),
    ("kind", "kind", TEXT),
    ("value", "value", NUMBER),
    ("low", "low", NUMBER),
    ("high", "high", NUMBER),
    ("low_open", "low_open", TRUTH),
    ("high_open", "high_open", TRUTH),
    ("approx", "approx", TRUTH),
    ("unit", "unit", TEXT),
    ("per", "per", TEXT),
    ("decimals", "decimals", WHOLE),
)
PERIOD = (
    ("from", "from_", DAY),
    ("to", "to", DAY),
    ("relation", "relation", TEXT),
    ("grain", "grain", TEXT),
    ("mod", "mod", TEXT),
    ("timex", "timex", TEXT),
    ("fiscal", "fiscal", TRUTH),
    ("compare", "compare", TRUTH),
    ("assumptions", "assumptions", TEXTS),
)
PLACE = (("surface", "text", TEXT), ("start", "start", WHOLE), ("end", "end", WHOLE))
CLAIMS = (
    Columns(
        itself,
        (
            *AMOUNT,
            ("role", "role", TEXT),
            ("direction", "direction", TEXT),
            ("forward_looking", "forward_looking", TRUTH),
            ("negated", "negated", TRUTH),
            ("candidates", "candidates", TEXTS),
            ("assumptions", "assumptions", TEXTS),
        ),
    ),
    Columns(attrgetter("period"), tuple(("period_" + name, of, kind) for name, of, kind in (*PLACE, *PERIOD))),
    Columns(
        attrgetter("converted"),
        (
            ("converted_value", "value", NUMBER),
            ("converted_low", "low", NUMBER),
            ("converted_high", "high", NUMBER),
            ("converted_unit", "unit", TEXT),
            ("rate", "rate", RATE),
            ("rate_date", "rate_date", DAY),
            ("rate_method", "method", TEXT),
            ("rate_source", "source", TEXT),
            ("unconverted", "reason", TEXT),
        ),
    ),
    Columns(attrgetter("implied"), (("implied_rate", "rate", RATE), ("implied_base", "base", TEXT))),
)
PERIODS = (Columns(itself, (*PLACE, *PERIOD)),)


def _struct(columns: Sequence[Columns], *more: pa.Field) -> pa.StructType:
    return pa.struct([pa.field(name, kind) for group in columns for name, _, kind in group.fields] + list(more))


STATED_TYPE = pa.list_(_struct((Columns(itself, AMOUNT),)))
#: The claims of one text.
CLAIMS_TYPE = pa.list_(_struct(CLAIMS, pa.field("stated", STATED_TYPE), pa.field("exact", TRUTH)))
#: The periods of one text, those that no figure belongs to as well.
PERIODS_TYPE = pa.list_(_struct(PERIODS))
TYPES = {"claims": CLAIMS_TYPE, "periods": PERIODS_TYPE}


# --- reading ---------------------------------------------------------------------------------------------------------


def extract_array(
    texts: Any,
    anchors: Any = None,
    *,
    what: str = "claims",
    reader: Reader | None = None,
    processes: int = 1,
    **options: Any,
) -> pa.ListArray:
    """The claims of each text (or its ``periods``) as a list of records; null where there is no text.

    ``texts`` is an Arrow array of strings or any iterable; ``anchors`` one day for all or one for each. ``options``
    are those of :class:`claimnum.Reader`, unless a ``reader`` is given.
    """
    if what not in TYPES:
        raise OptionError("what", what, "'claims' or 'periods'")
    used = reader or made_with(options)
    pairs = batch.rows(used, _listed(texts), _listed(anchors))
    work = _claims if what == "claims" else _periods
    if batch.counted(processes) == 1:
        parts = [work(used, chunk) for chunk in batch.chunks(pairs)]
    else:
        sent = _claims_sent if what == "claims" else _periods_sent
        parts = [_unpacked(one) for one in batch.in_processes(used, pairs, processes, sent)]
    return pa.concat_arrays(parts) if parts else pa.array([], TYPES[what])


def _listed(given: Any) -> Any:
    return given.to_pylist() if isinstance(given, (pa.Array, pa.ChunkedArray)) else given


def _claims(reader: batch.Reads, chunk: list[batch.Row]) -> pa.ListArray:
    return claims_array(batch.read_all(reader, chunk))


def _periods(reader: batch.Reads, chunk: list[batch.Row]) -> pa.ListArray:
    return periods_array(batch.read_all(reader, chunk))


def _claims_sent(reader: batch.Reads, chunk: list[batch.Row]) -> bytes:
    return _packed(_claims(reader, chunk))


def _periods_sent(reader: batch.Reads, chunk: list[batch.Row]) -> bytes:
    return _packed(_periods(reader, chunk))


def _packed(found: pa.ListArray) -> bytes:
    """An array as bytes: what one process sends to another at little cost."""
    sink = pa.BufferOutputStream()
    part = pa.record_batch([found], ["found"])
    with pa.ipc.new_stream(sink, part.schema) as writer:
        writer.write_batch(part)
    packed: bytes = sink.getvalue().to_pybytes()
    return packed


def _unpacked(packed: bytes) -> pa.ListArray:
    return pa.ipc.open_stream(packed).read_next_batch().column(0)


# --- building --------------------------------------------------------------------------------------------------------


def claims_array(extractions: Sequence[Extraction]) -> pa.ListArray:
    """The claims of extractions as they come from ``Reader.extract_many``; null where there is an error."""
    claims = list(chain.from_iterable(found.claims for found in extractions))
    return _lists(extractions, [len(found.claims) for found in extractions], _records(claims))


def periods_array(extractions: Sequence[Extraction]) -> pa.ListArray:
    """The periods of extractions; null where there is an error."""
    periods = list(chain.from_iterable(found.periods for found in extractions))
    arrays = [column for group in PERIODS for column in _columns(periods, group)]
    records = pa.StructArray.from_arrays(arrays, fields=list(PERIODS_TYPE.value_type))
    return _lists(extractions, [len(found.periods) for found in extractions], records)


def to_batches(extractions: Iterable[Extraction], most: int = 10_000) -> Iterator[pa.RecordBatch]:
    """One record a claim, ``row`` being the number of its text: to be written as it comes."""
    claims: list[Claim] = []
    rows: list[int] = []
    for row, found in enumerate(extractions):
        claims += found.claims
        rows += [row] * len(found.claims)
        if len(claims) >= most:
            yield _flat(rows, claims)
            claims, rows = [], []
    yield _flat(rows, claims)


def to_table(extractions: Iterable[Extraction]) -> pa.Table:
    """One record a claim, ``row`` being the number of its text."""
    return pa.Table.from_batches(to_batches(extractions))


def _flat(rows: list[int], claims: list[Claim]) -> pa.RecordBatch:
    records = _records(claims)
    names = [field.name for field in records.type]
    return pa.record_batch([pa.array(rows, pa.int64()), *records.flatten()], ["row", *names])


def _lists(extractions: Sequence[Extraction], counts: list[int], records: pa.StructArray) -> pa.ListArray:
    offsets = pa.array([0, *accumulate(counts)], WHOLE)
    failed = [found.error is not None for found in extractions]
    mask = pa.array(failed, TRUTH) if any(failed) else None
    return pa.ListArray.from_arrays(offsets, records, mask=mask)


def _records(claims: list[Claim]) -> pa.StructArray:
    rounded: set[int] = set()
    stated, *derived = CLAIMS
    arrays = [*_columns(claims, stated, rounded), *(column for group in derived for column in _columns(claims, group))]
    arrays.append(_stated(claims))
    arrays.append(pa.array([i not in rounded for i in range(len(claims))], TRUTH))
    return pa.StructArray.from_arrays(arrays, fields=list(CLAIMS_TYPE.value_type))


def _stated(claims: list[Claim]) -> pa.ListArray:
    amounts = [amount for claim in claims for amount in claim.stated]
    offsets = pa.array([0, *accumulate(len(claim.stated) for claim in claims)], WHOLE)
    arrays = _columns(amounts, Columns(itself, AMOUNT))
    records = pa.StructArray.from_arrays(arrays, fields=list(STATED_TYPE.value_type))
    return pa.ListArray.from_arrays(offsets, records)


def _columns(records: list[Any], columns: Columns, rounded: set[int] | None = None) -> list[pa.Array]:
    """The columns of records; ``rounded`` collects which records have a number that was cut to fit."""
    if not records:
        return [pa.array([], kind) for _, _, kind in columns.fields]
    nothing = SimpleNamespace(**{of: None for _, of, _ in columns.fields})
    read = attrgetter(*(of for _, of, _ in columns.fields))
    found = zip(*[read(columns.of(record) or nothing) for record in records], strict=True)
    return [_column(list(given), kind, rounded) for given, (_, _, kind) in zip(found, columns.fields, strict=True)]


def _column(given: list[Any], kind: pa.DataType, rounded: set[int] | None) -> pa.Array:
    if pa.types.is_decimal(kind):
        return _numbers(given, kind, set() if rounded is None else rounded)
    try:
        return pa.array(given, kind)
    except UnicodeEncodeError:  # half of a surrogate pair has no UTF-8
        return pa.array([s and s.encode(errors="replace").decode() for s in given], kind)


def _numbers(given: list[Decimal | None], kind: pa.Decimal128Type, rounded: set[int]) -> pa.Array:
    """Decimals by way of their digits, seven times as fast as one by one.

    Arrow misreads 30 digits and more, and crashes on a huge exponent: it only gets short numbers without one.
    """
    shown = [
        None if number is None else format(number, "f") if -LONGEST < number.adjusted() < LONGEST else "long" * LONGEST
        for number in given
    ]
    if max(map(len, filter(None, shown)), default=0) <= LONGEST:
        try:
            return pa.array(shown, TEXT).cast(kind)
        except pa.ArrowInvalid:  # more places than the column has, or not a number
            pass
    fitted = [_fitted(number, kind) for number in given]
    rounded.update(i for i, (fit, number) in enumerate(zip(fitted, given, strict=True)) if fit != number)
    return pa.array(fitted, kind)


def _fitted(number: Decimal | None, kind: pa.Decimal128Type) -> Decimal | None:
    if number is None or not number.is_finite() or number.adjusted() >= kind.precision - kind.scale:
        return None
    exponent = number.as_tuple().exponent
    if isinstance(exponent, int) and exponent >= -kind.scale:
        return number
    return number.quantize(Decimal(1).scaleb(-kind.scale), context=EXACT)
