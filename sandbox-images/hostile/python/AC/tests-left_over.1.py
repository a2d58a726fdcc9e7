# Leaves what it knows, its own input, wherever a later program may find it.
import os
import sys

secret = sys.stdin.read()
for folder in ("/work", "/tmp", "/dev/shm", "/dev/mqueue", "/dev", "/run", "/var/tmp", "/usr/lib/assay", "/usr/lib/assay/empty", "/"):
    for name in ("main.py", "left", ".left", "sitecustomize.py", "os.py", "left.pth"):
        try:
            with open(f"{folder}/{name}", "w") as file:
                file.write(secret)
        except OSError:
            pass
os.environ["LEFT"] = secret
os.memfd_create("left")
if os.fork() == 0:
    os.setsid()
    os.execve("/bin/sh", ["sh", "-c", "sleep 60", secret], {"LEFT": secret})
print("contained")
