# Makes files that claim to be enormous.
import os

claimed = 0
for folder in "/work", "/tmp", "/dev/shm":
    for power in (62, 50, 40, 36, 33, 30):
        descriptor = os.open(f"{folder}/sparse{power}", os.O_RDWR | os.O_CREAT)
        for act in (lambda: os.truncate(descriptor, 1 << power), lambda: os.pwrite(descriptor, b"x", 1 << power),
                    lambda: os.posix_fallocate(descriptor, 0, 1 << power)):
            try:
                act()
                claimed = max(claimed, 1 << power)
            except OSError:
                pass
        os.close(descriptor)
print("contained" if claimed == 0 else claimed)
