# Starts itself with ever larger arguments and environments, far beyond what the kernel takes.
import os
import sys

if len(sys.argv) > 2:
    print("contained")
    sys.exit()
long = "x" * ((1 << 17) - 9)
for arguments, environment in ((["x" * (1 << 22)], {}), (["true"] + [long] * 60, {}), (["true"], {"E": long * 2})):
    try:
        os.execve("/bin/true", arguments, environment)
    except OSError:
        pass
os.execve("/usr/bin/python3", ["python3", "/work/main.py"] + ["x" * 1000] * 1000, {f"E{i}": "y" * 1000 for i in range(1000)})
