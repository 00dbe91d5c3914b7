"""Every public name shows how it is used, in an example that is run with the other doctests."""

from __future__ import annotations

import doctest
import inspect

import pytest

import claimnum


@pytest.mark.parametrize("name", claimnum.__all__)
def test_every_public_name_has_an_example(name: str) -> None:
    said = inspect.getdoc(getattr(claimnum, name)) or ""
    assert doctest.DocTestParser().get_examples(said), f"{name} has no example in its docstring"
