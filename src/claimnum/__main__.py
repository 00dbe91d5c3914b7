"""``python -m claimnum``: read a text, a file or the standard input, and show its figures."""

from __future__ import annotations

import sys

from claimnum.commandline import main

if __name__ == "__main__":
    sys.exit(main())
