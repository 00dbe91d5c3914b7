"""What the doctests of the sources need: modules of extras that are not installed are left out."""

from importlib.util import find_spec

EXTRAS = {"arrow": "pyarrow", "pandas": "pandas", "polars": "polars", "spacy": "spacy"}
collect_ignore = [f"src/claimnum/{name}.py" for name, needed in EXTRAS.items() if find_spec(needed) is None]
