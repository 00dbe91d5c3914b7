"""A target for atheris: texts are mutated towards code that none has reached yet. Needs ``pip install atheris``.

    python fuzz/guided.py -max_total_time=1200
    python fuzz/guided.py -runs=100000 -seed=7

The corpus is made of the seeds, the dictionary of the surfaces; both are written to a folder of their own unless one
is named. What fails is shown as libFuzzer does, and kept as a file ``crash-…``: read it again by naming that file.
"""

from __future__ import annotations

import re
import sys
import tempfile
from hashlib import sha1
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["claimnum"]):
    from figures import ANCHORS, READERS, corpus, fault

    from claimnum.grammar import language

FOLDER = Path(__file__).parent


def read(data: bytes) -> None:
    """Any bytes are a text: what is no UTF-8 becomes lone surrogates. The last one chooses anchor and reader."""
    text = data.decode("utf-8", "surrogateescape")
    choice = data[-1] if data else 0
    if wrong := fault(text, ANCHORS[choice % len(ANCHORS)], READERS[choice // 8 % len(READERS)]):
        raise AssertionError(f"{wrong}: {text!a}")


def begin(folder: Path) -> list[str]:
    """What libFuzzer is told: a folder of seeds and a dictionary."""
    texts = folder / "corpus"
    texts.mkdir(parents=True, exist_ok=True)
    for text in corpus():
        if len(text) > 8:
            data = text.encode("utf-8", "surrogatepass")
            (texts / sha1(data).hexdigest()).write_bytes(data)  # noqa: S324  - a file's name
    words = {surface for locale in ("en", "zh") for surface, _, _ in language((locale,)).lexicon.surfaces()}
    lines = [f'"{escaped(word.encode())}"' for word in sorted(words) if len(word.encode()) < 60]
    (folder / "dictionary").write_text("\n".join(lines), encoding="ascii")
    return [f"-dict={folder / 'dictionary'}", "-max_len=400", str(texts)]


def escaped(word: bytes) -> str:
    """Bytes as a dictionary of libFuzzer has them."""
    return "".join(chr(b) if re.match(rb"[ !#-\[\]-~]", bytes([b])) else f"\\x{b:02x}" for b in word)


def main() -> None:
    folder = Path(tempfile.mkdtemp(prefix="claimnum-fuzz-"))
    named = [argument for argument in sys.argv[1:] if not argument.startswith("-")]
    atheris.Setup([sys.argv[0], *sys.argv[1:], *([] if named else begin(folder))], read)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
