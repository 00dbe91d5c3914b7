"""What Arrow columns cost beside the reading itself, on the same text in the same run.

python benchmarks/columns.py --megabytes 2
"""

from __future__ import annotations

import argparse
import time
from datetime import date

from prose import prose

from claimnum import Reader
from claimnum.arrow import claims_array

ANCHOR = date(2024, 5, 20)


def main() -> None:
    cli = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    cli.add_argument("--megabytes", type=float, default=1.0)
    paragraphs = prose(int(cli.parse_args().megabytes * 1e6)).split("\n\n")
    reader = Reader()
    claims_array(list(reader.extract_many(paragraphs, ANCHOR)))  # what is built on first use is built here
    begun = time.process_time()
    found = list(reader.extract_many(paragraphs, ANCHOR))
    read = time.process_time() - begun
    begun = time.process_time()
    claims_array(found)
    built = time.process_time() - begun
    claims = sum(map(len, found))
    each = 1e6 / claims
    print(f"{claims:,} claims: read in {read * each:.1f} µs each, columns built in {built * each:.1f} µs each")
    print(f"columns cost {built / read:.2f} of reading")


if __name__ == "__main__":
    main()
