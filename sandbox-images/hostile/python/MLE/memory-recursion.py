# Calls itself without end, with the interpreter's own guard turned off.
import sys

sys.setrecursionlimit(1 << 30)

def deeper(n):
    return deeper(n + 1) + 1

deeper(0)
