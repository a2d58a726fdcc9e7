import atexit
import sys
atexit.register(print, "first registered")
atexit.register(print, "second registered", file=sys.stderr)


class Failing:
    def __call__(self):
        raise RuntimeError("in a handler")

    def __repr__(self):
        return "<Failing>"


atexit.register(Failing())
sys.exit(6)
