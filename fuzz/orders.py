"""Reads what the word orders themselves make up: texts that no seed holds and nobody would write.

    python fuzz/orders.py --seconds 60
    python fuzz/orders.py --executions 100000 --seed 7

What fails is printed as by ``figures.py``, with which it shares what is held of a reading.
"""

from __future__ import annotations

import random
import time

import attrs
from figures import ANCHORS, READERS, fault, main, repeated
from generating import Texts

#: CPU seconds that a text of some hundred characters may take.
SLOW = 2.0


def run(executions: int, seconds: float, seed: int) -> tuple[int, list[str]]:
    """How many texts were read, English and Chinese in turn, and what failed."""
    rng, done, faults, begun = random.Random(seed), 0, [], time.monotonic()
    made = [
        (Texts(locale, rng), [attrs.evolve(reader, locale=locale) for reader in READERS]) for locale in ("en", "zh")
    ]
    while done < executions and time.monotonic() - begun < seconds and len(faults) < 50:
        texts, readers = made[done % 2]
        text, anchor, reader = texts.text(), rng.choice(ANCHORS), rng.choice(readers)
        spent = time.process_time()
        if wrong := fault(text, anchor, reader):
            faults.append(repeated(wrong, text, anchor, reader))
        elif (spent := time.process_time() - spent) > SLOW:
            faults.append(f"{spent:.1f} s: {reader!r}.extract({text!a}, {anchor!r})")
        done += 1
    return done, faults


if __name__ == "__main__":
    main(run, __doc__)
