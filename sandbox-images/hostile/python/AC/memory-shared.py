# Wants memory that belongs to no process: System V segments, message queues, semaphores, POSIX shared memory without end.
import ctypes
import os

libc = ctypes.CDLL(None)
got = [name for name, arguments in {"shmget": (29, 0, 1 << 20, 0o1600), "msgget": (68, 0, 0o1600), "semget": (64, 0, 1, 0o1600),
                                     "mq_open": (240, b"q", 0o102, 0o600, 0), "memfd_secret": (447, 0)}.items() if libc.syscall(*arguments) != -1]
total = 0
try:
    while total < 1 << 30:
        with open(f"/dev/shm/segment{total}", "wb", buffering=0) as file:
            total += file.write(bytes(4 << 20))
except OSError:
    pass
print("contained" if not got and total <= 40 << 20 else [got, total])
