# Damages everything of its interpreter that it can reach, for whoever is forked from the same one: modules, built-ins, the
# memory of constants, its file, hooks at the end, the signals' handlers. It tries to reach the waiting interpreter itself as well.
import builtins
import ctypes
import gc
import os
import signal
import sys

sys.stdout.write("contained\n")
sys.stdout.flush()
for module in list(sys.modules.values()):
    try:
        module.__dict__["LEFT"] = "left"
    except AttributeError:
        pass
builtins.print = lambda *_: None
builtins.open = None
sys.path.insert(0, "/tmp")
sys.setrecursionlimit(50)
gc.disable()
ctypes.memset(id(7) + 24, 8, 1)
signal.signal(signal.SIGTERM, signal.SIG_IGN)
os.environ["LEFT"] = "left"
for fd in range(3, 300):
    for data in (b"\0" * 64, b"\xff" * 64):
        try:
            os.write(fd, data)
        except OSError:
            pass
for pid in range(1, 300):
    if pid != os.getpid():
        try:
            os.kill(pid, signal.SIGKILL)
        except OSError:
            pass
os._exit(0)
