# Takes as much fresh memory as it may have, in several ways, and looks for bytes that somebody else left in it.
import mmap
import os

strange = []
for size in (1 << 20, 24 << 20):
    block = mmap.mmap(-1, size)
    if block.read() != bytes(size):
        strange.append(("mmap", size))
    block.close()
for folder in "/work", "/tmp", "/dev/shm":
    descriptor = os.open(folder + "/hole", os.O_RDWR | os.O_CREAT)
    os.truncate(descriptor, 4 << 20)
    if os.read(descriptor, 4 << 20) != bytes(4 << 20):
        strange.append(folder)
    os.close(descriptor)
print("contained" if not strange else strange)
