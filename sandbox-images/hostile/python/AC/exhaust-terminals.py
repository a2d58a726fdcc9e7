# Wants all pseudo terminals of the machine, and to write into other people's.
import os

got = []
try:
    while len(got) < 10_000:
        got.extend(os.openpty())
except OSError:
    pass
for path in ["/dev/ptmx", "/dev/tty", "/dev/console", "/dev/tty0"] + ["/dev/pts/" + name for name in os.listdir("/dev/pts")]:
    try:
        got.append(os.open(path, os.O_RDWR | os.O_NONBLOCK | os.O_NOCTTY))
    except OSError:
        pass
print("contained" if not got else len(got))
