"""For every test: how many examples hypothesis tries, and which modules have doctests here."""

from importlib.util import find_spec

from hypothesis import settings

#: By hand: ``python -m pytest --hypothesis-profile long tests/test_properties.py``. A busy machine is no fault.
settings.register_profile("usual", deadline=None)
settings.register_profile("long", deadline=None, max_examples=20_000)
#: For ``tools/mutate.py``: always the same few.
settings.register_profile("mutants", deadline=None, max_examples=25, derandomize=True, database=None)
settings.load_profile("usual")

#: Modules of extras that are not installed are left out.
EXTRAS = {"arrow": "pyarrow", "pandas": "pandas", "polars": "polars", "spacy": "spacy"}
collect_ignore = [f"src/claimnum/{name}.py" for name, needed in EXTRAS.items() if find_spec(needed) is None]
