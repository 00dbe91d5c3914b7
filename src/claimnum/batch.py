"""Many texts: read in order, a bad one isolated with its error, in one process or several, in constant memory."""

from __future__ import annotations

import pickle
from collections import deque
from collections.abc import Iterable, Sized
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from claimnum.errors import OptionError
from claimnum.model import Extraction

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from concurrent.futures import Executor
    from datetime import date
    from typing import Protocol

    class Reads(Protocol):
        """What reads one text."""

        def extract(self, text: str, anchor: date | None = None) -> Extraction:
            """The claims and periods of a text."""

        def extract_all(self, texts: Sequence[str], anchors: Sequence[Any]) -> list[Extraction]:
            """Those of several texts."""

    #: Told how many texts are done, and of how many if that is known.
    Progress = Callable[[int, int | None], object]
    #: A function to tell, True for a bar, None for silence.
    Telling = Progress | bool | None
    #: One day for all, or one for each: what callers give, whatever it is.
    Anchors = Any
    Work = Callable[[Reads, list["Row"]], Any]

#: A chunk for another process: enough text to outweigh sending it, little enough to keep all of them busy.
CHARACTERS, ROWS = 200_000, 2_000
#: Characters and rows that are read together: as much as the caches of a processor hold of what is made of it.
TOGETHER = 64_000, 64
#: Chunks under way for each process; more would only wait in memory.
AHEAD = 2


class Row(NamedTuple):
    """One text and the day it was published."""

    text: Any
    anchor: date | str | None


def read(reader: Reads, row: Row) -> Extraction:
    """The extraction of a text; where it cannot be read, an empty one that carries the error."""
    try:
        return reader.extract(row.text, row.anchor)  # type: ignore[arg-type]
    except Exception as error:  # noqa: BLE001  - whatever one row does, the others are read
        return Extraction(text=row.text if isinstance(row.text, str) else "", error=error)


def read_all(reader: Reads, chunk: list[Row]) -> list[Extraction]:
    """The extractions of a chunk."""
    return [one for some in chunks(iter(chunk), *TOGETHER) for one in read_together(reader, some)]


def read_together(reader: Reads, some: list[Row]) -> list[Extraction]:
    """The extractions of a few rows, texts read together; each alone if one of them cannot be read."""
    texts = [row for row in some if isinstance(row.text, str)]
    try:
        found = iter(reader.extract_all([row.text for row in texts], [row.anchor for row in texts]))
    except Exception:  # noqa: BLE001  - whatever it is, it is one row's
        return [read(reader, row) for row in some]
    return [next(found) if isinstance(row.text, str) else read(reader, row) for row in some]


def read_in_turn(reader: Reads, pairs: Iterator[Row]) -> Iterator[Extraction]:
    """The extractions of rows as they come: first of one, then of twice as many together, up to the usual number."""
    many = 1
    while some := next(chunks(pairs, TOGETHER[0], many), None):
        yield from read_together(reader, some)
        many = min(2 * many, TOGETHER[1])


def extract_many(
    reader: Reads, texts: Iterable[str | None], anchors: Anchors, processes: int, progress: Telling
) -> Iterator[Extraction]:
    """The extractions of many texts, in their order; see :meth:`claimnum.Reader.extract_many`."""
    pairs = rows(reader, texts, anchors)
    total = len(texts) if isinstance(texts, Sized) else None
    if counted(processes) == 1:
        found = read_in_turn(reader, pairs)
    else:
        found = (one for many in in_processes(reader, pairs, processes, read_all) for one in many)
    return found if not progress else watched(found, total, progress)


def counted(processes: Any) -> int:
    """The number of processes, if it is one."""
    if not isinstance(processes, int) or isinstance(processes, bool) or processes < 1:
        raise OptionError("processes", processes, "a whole number, 1 or more")
    return processes


# --- rows ------------------------------------------------------------------------------------------------------------


def rows(reader: Reads, texts: Any, anchors: Anchors) -> Iterator[Row]:
    """Each text with its anchor: one for all, checked before anything is read, or one for each."""
    if isinstance(texts, (str, bytes)) or not hasattr(texts, "__iter__"):
        raise OptionError("texts", texts, "an iterable of texts, not one text")
    if isinstance(anchors, str) or not isinstance(anchors, Iterable):
        reader.extract("", anchors)  # type: ignore[arg-type]
        return (Row(text, anchors) for text in texts)
    return _paired(texts, anchors)


def _paired(texts: Iterable[Any], anchors: Iterable[Any]) -> Iterator[Row]:
    others = iter(anchors)
    done, end = 0, object()
    for text in texts:
        if (anchor := next(others, end)) is end:
            raise OptionError("anchors", done, "one for each text: there are more texts than anchors")
        yield Row(text, anchor)  # type: ignore[arg-type]
        done += 1
    if next(others, end) is not end:
        raise OptionError("anchors", done, "one for each text: there are more anchors than texts")


def chunks(pairs: Iterator[Row], characters: int = CHARACTERS, most: int = ROWS) -> Iterator[list[Row]]:
    """Rows in portions of about equal work."""
    chunk: list[Row] = []
    length = 0
    for row in pairs:
        chunk.append(row)
        length += len(row.text) if isinstance(row.text, str) else 0
        if length >= characters or len(chunk) >= most:
            yield chunk
            chunk, length = [], 0
    if chunk:
        yield chunk


# --- processes -------------------------------------------------------------------------------------------------------


def in_processes(reader: Reads, pairs: Iterator[Row], processes: int, work: Work) -> Iterator[Any]:
    """What ``work`` makes of each chunk, in order; chunks that cannot be sent are worked on here."""
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415  - for those who ask for processes

    sent = _pickled(reader)
    portions = chunks(pairs)
    with ProcessPoolExecutor(processes, mp_context=_context()) as pool:
        waiting: deque[Callable[[], Any]] = deque()
        try:
            for chunk in portions:
                waiting.append(_submit(pool, reader, sent, chunk, work))
                if len(waiting) > processes * AHEAD:
                    yield waiting.popleft()()
            while waiting:
                yield waiting.popleft()()
        finally:
            pool.shutdown(wait=True, cancel_futures=True)


def _submit(pool: Executor, reader: Reads, sent: bytes, chunk: list[Row], work: Work) -> Callable[[], Any]:
    try:
        rows_sent = pickle.dumps(chunk, 5)
    except Exception:  # noqa: BLE001  - a row that is no text can be anything
        return lambda: work(reader, chunk)
    return pool.submit(_elsewhere, sent, rows_sent, work).result


def _pickled(reader: Reads) -> bytes:
    try:
        return pickle.dumps(reader, 5)
    except Exception as error:
        problem = f"options that other processes can be sent; pickle says: {error}"
        raise OptionError("processes", reader, problem) from error


def _context() -> Any:
    """Processes that begin afresh: a fork of a process with threads (Arrow's, say) may never end."""
    from multiprocessing import get_all_start_methods, get_context  # noqa: PLC0415

    return get_context("forkserver" if "forkserver" in get_all_start_methods() else "spawn")


@lru_cache(maxsize=4)
def _received(sent: bytes) -> Any:
    return pickle.loads(sent)  # noqa: S301  - pickled by `_pickled`, one process up


def _elsewhere(sent: bytes, rows_sent: bytes, work: Work) -> Any:
    return work(_received(sent), pickle.loads(rows_sent))  # noqa: S301  - as above


# --- progress --------------------------------------------------------------------------------------------------------


def watched(found: Iterator[Extraction], total: int | None, progress: Telling) -> Iterator[Extraction]:
    """The same extractions, and word of how far they are."""
    if progress is True:
        try:
            from tqdm.auto import tqdm  # noqa: PLC0415  - drawn only where it is installed and asked for
        except ImportError:
            expected = "a function of (done, total), or True where tqdm is installed"
            raise OptionError("progress", progress, expected) from None
        return iter(tqdm(found, total=total, unit="text"))
    if not callable(progress):
        raise OptionError("progress", progress, "a function of (done, total), True or None")
    return _told(found, total, progress)


def _told(found: Iterator[Extraction], total: int | None, progress: Progress) -> Iterator[Extraction]:
    for done, extraction in enumerate(found, 1):
        yield extraction
        progress(done, total)
