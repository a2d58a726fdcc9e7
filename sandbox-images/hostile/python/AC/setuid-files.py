# Wants to be somebody else: files with setuid bits, device files, file capabilities, and the calls for changing identity.
import ctypes
import os
import shutil
import stat
import subprocess

got = []
shutil.copy("/bin/sh", "/tmp/shell")
os.chmod("/tmp/shell", 0o6755)
who = subprocess.run(["/tmp/shell", "-c", "grep -E '^(Uid|Gid|CapEff)' /proc/self/status"], capture_output=True, text=True).stdout.split()
if {"0"} & set(who[1:5] + who[6:10]) or who[11].strip("0"):
    got.append(who)
for kind, numbers in ((stat.S_IFCHR, (1, 1)), (stat.S_IFCHR, (1, 3)), (stat.S_IFBLK, (254, 0)), (stat.S_IFBLK, (8, 0)), (stat.S_IFCHR, (10, 200))):
    try:
        os.mknod("/tmp/device", kind | 0o666, os.makedev(*numbers))
        got.append(numbers)
    except OSError:
        pass
for act in (lambda: os.setuid(0), lambda: os.setgid(0), lambda: os.setresuid(0, 0, 0), lambda: os.setgroups([0]), lambda: os.chown("/tmp/shell", 0, 0),
            lambda: os.setxattr("/tmp/shell", "security.capability", bytes.fromhex("0100000200000020") + bytes(12)),
            lambda: os.setxattr("/tmp/shell", "user.x", b"x")):
    try:
        act()
        got.append("identity")
    except OSError:
        pass
libc = ctypes.CDLL(None)
if libc.prctl(8, 1, 0, 0, 0) == 0 or libc.prctl(47, 2, 21, 0, 0) == 0 or libc.prctl(28, 0, 0, 0, 0) == 0:
    got.append("keeps or raises capabilities")
for path in subprocess.run("find / -xdev -perm /6000 -type f 2>/dev/null", shell=True, capture_output=True, text=True).stdout.split():
    try:
        out = subprocess.run([path], stdin=subprocess.DEVNULL, capture_output=True, timeout=2)
        if b"uid=0" in out.stdout:
            got.append(path)
    except (OSError, subprocess.TimeoutExpired):
        pass
print("contained" if not got else got)
