# Ends and leaves a child that keeps standard output open, so that whoever reads to its end waits forever.
import os
import time

if os.fork() == 0:
    time.sleep(600)
print("contained")
