"""The compile step of Python: says what is wrong with the file's syntax in Python's own words, without running any of it."""
import sys

try:
    with open(sys.argv[-1], "rb") as source:
        compile(source.read(), sys.argv[-1], "exec", dont_inherit=True)
except Exception as error:
    import traceback

    traceback.print_exception(type(error), error, None)
    sys.exit(1)
