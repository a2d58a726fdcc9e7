"""A program that leaves with a code after its exit functions and destructors, which print."""
import atexit
import sys


class Last:
    def __del__(self):
        print("destructor")


last = Last()
atexit.register(print, "exit function")
sys.exit(7)
