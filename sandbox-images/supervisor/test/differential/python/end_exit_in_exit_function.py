"""Leaving in an exit function is reported and changes nothing."""
import atexit
import sys

atexit.register(sys.exit, 3)
atexit.register(print, "leaving")
print("main")
