# Works in short-lived children whose deaths it ignores: the kernel reaps them, and their time is added to nobody's.
import os
import signal
import time

signal.signal(signal.SIGCHLD, signal.SIG_IGN)
while True:
    if os.fork() == 0:
        end = time.perf_counter() + 0.02
        while time.perf_counter() < end:
            pass
        os._exit(0)
    time.sleep(0.02)
