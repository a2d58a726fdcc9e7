"""The text of the module."""
from __future__ import annotations


def f(x: unknown) -> also_unknown:
    """The text of a function."""


print(__doc__, f.__doc__, f.__annotations__, f.__module__, f.__code__.co_filename)
