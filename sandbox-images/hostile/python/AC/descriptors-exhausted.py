# Opens descriptors of several kinds until there are none, in itself and in children.
import os

def exhaust():
    held = []
    try:
        while len(held) < 100_000:
            held.extend(os.pipe())
            held.append(os.memfd_create("x"))
            held.append(os.open("/dev/null", os.O_RDONLY))
    except OSError:
        pass
    return len(held)

children = []
for _ in range(4):
    read, write = os.pipe()
    if os.fork() == 0:
        os.write(write, str(exhaust()).encode())
        os._exit(0)
    children.append((read, write))
counts = [int(os.read(read, 20)) for read, _ in children] + [exhaust()]
for read, write in children:
    os.wait()
print("contained" if max(counts) < 1024 else counts)
