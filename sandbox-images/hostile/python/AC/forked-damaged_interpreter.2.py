# Looks whether the program before it damaged the interpreter it was forked from.
import builtins
import gc
import os
import signal
import sys

found = [name for name, module in list(sys.modules.items()) if "LEFT" in getattr(module, "__dict__", {})]
if "/tmp" in sys.path or sys.getrecursionlimit() != 1000 or not gc.isenabled() or "LEFT" in os.environ or builtins.open is None:
    found.append("settings")
if signal.getsignal(signal.SIGTERM) is not signal.SIG_DFL or sum([3, 4]) * 6 != 42 or int("7") != 6 + 1:
    found.append("handlers or numbers")
print("contained" if not found else found)
