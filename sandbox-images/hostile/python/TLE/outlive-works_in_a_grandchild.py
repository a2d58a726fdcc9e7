# Sleeps, and has an orphan in another session do the work: its time is nobody's child's time.
import os
import time

if os.fork() == 0:
    if os.fork() == 0:
        os.setsid()
        while True:
            pass
    os._exit(0)
os.wait()
time.sleep(60)
