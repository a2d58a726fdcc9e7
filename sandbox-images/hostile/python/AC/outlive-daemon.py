# Turns a child into a daemon in every way there is: new session, new group, orphan, all descriptors closed, signals ignored.
# The daemon is to live on after the end; the judge's test looks for it from outside.
import os
import signal
import time

if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        os.setpgid(0, 0)
        os.chdir("/")
        os.closerange(0, 256)
        for number in range(1, 65):
            try:
                signal.signal(number, signal.SIG_IGN)
            except (OSError, ValueError):
                pass
        while True:
            time.sleep(60)
    os._exit(0)
os.wait()
print("contained")
