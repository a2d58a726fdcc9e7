# Keeps its data in files that are only in memory and that no process has mapped: no sum over processes sees them.
import os

held = []
while True:
    descriptor = os.memfd_create("x")
    held.append(descriptor)
    for _ in range(30):
        os.write(descriptor, bytes(1 << 20))
