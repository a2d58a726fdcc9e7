# Several processes print without end into the same pipe while the first one has ended long ago; it waits to be sure.
import os
import time

for _ in range(4):
    if os.fork() == 0:
        os.setsid()
        while True:
            os.write(1, b"x" * 65536)
time.sleep(30)
