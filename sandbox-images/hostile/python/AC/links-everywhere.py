# Puts links, loops of links, pipes and sockets where the judge may read or write later, in place of its own source as well.
import os
import socket

os.unlink("main.py")
os.symlink("/etc/passwd", "main.py")
for index, target in enumerate(("/", "/proc/1/root", "/proc/self/fd/1", "/proc/1/fd/0", "/dev/mem", "loop", "../../../../etc/shadow",
                                "/usr/lib/assay/supervisor", "/var/run/docker.sock", "x" * 4000)):
    for folder in "/work", "/tmp", "/dev/shm":
        os.symlink(target, f"{folder}/link{index}")
os.symlink("loop", "/work/loop")
for folder in "/work", "/tmp", "/dev/shm":
    os.mkfifo(folder + "/fifo", 0o777)
    os.mkdir(folder + "/out")
    os.mkfifo(folder + "/out/Main.class", 0o777)
reached = []
for name in os.listdir("/work"):
    try:
        with open(os.open(name, os.O_WRONLY | os.O_NONBLOCK), "wb") as file:
            if name != "link2":
                reached.append(name)
    except OSError:
        pass
for path in "/etc/shadow", "/dev/mem", "/var/run/docker.sock", "/work/link1/etc/passwd", "/work/link3":
    try:
        open(os.open(path, os.O_RDONLY | os.O_NONBLOCK), "rb")
        reached.append(path)
    except OSError:
        pass
print("contained" if not reached else reached)
