# Fills every folder it can write to until nothing more fits, several times over.
import os

total = 0
for folder in "/work", "/tmp", "/dev/shm", "/var/tmp", "/run", "/dev", "/":
    for index in range(64):
        try:
            with open(f"{folder}/fill{index}", "wb", buffering=0) as file:
                while total < 1 << 30:
                    total += file.write(bytes(1 << 20))
        except OSError:
            pass
print("contained" if 1 << 20 <= total <= 40 << 20 else total)
