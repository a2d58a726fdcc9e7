# Attaches to its child, its parent and itself, and reads and writes other processes' memory, by every call there is for it.
import ctypes
import os
import time

libc = ctypes.CDLL(None, use_errno=True)
child = os.fork()
if child == 0:
    time.sleep(60)
buffer = ctypes.create_string_buffer(64)
vector = (ctypes.c_void_p * 2)(ctypes.addressof(buffer), 64)
reached = []
for pid in child, 1, os.getppid():
    pidfd = os.pidfd_open(pid)
    for name, arguments in {"attach": (101, 16, pid, 0, 0), "seize": (101, 0x4206, pid, 0, 0), "peek": (101, 2, pid, 0, 0),
                            "vm_readv": (310, pid, vector, 1, vector, 1, 0), "vm_writev": (311, pid, vector, 1, vector, 1, 0),
                            "getfd": (438, pidfd, 1, 0), "madvise": (440, pidfd, vector, 1, 21, 0), "kcmp": (312, pid, pid, 0, 0, 0),
                            "mrelease": (448, pidfd, 0), "move_pages": (279, pid, 0, 0, 0, 0, 0), "robust": (999, 0)}.items():
        if libc.syscall(*[ctypes.c_long(a) if isinstance(a, int) else a for a in arguments]) != -1:
            reached.append((name, pid))
if libc.syscall(101, 0, 0, 0, 0) != -1:
    reached.append("traceme")
os.kill(child, 9)
print("contained" if not reached else reached)
