# Ends while a crowd of descendants keeps replacing itself, faster than a list of processes can be read.
import os
import signal
import time

if os.fork() == 0:
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    os.setsid()
    os.closerange(0, 3)
    while True:
        try:
            if os.fork():
                os._exit(0)
        except OSError:
            pass
time.sleep(0.05)
print("contained")
