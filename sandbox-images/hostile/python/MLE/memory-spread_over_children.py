# Each process stays far below the limit; together they are far beyond.
import os
import time

for _ in range(12):
    if os.fork() == 0:
        block = bytearray(b"x") * (16 << 20)
        time.sleep(30)
time.sleep(30)
