# Wants namespaces and mounts of its own: unshare, clone and setns with every flag, the old and the new mount calls.
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)

def call(*arguments):
    return libc.syscall(*[ctypes.c_long(a) if isinstance(a, int) else a for a in arguments])

flags = {"user": 0x10000000, "pid": 0x20000000, "mount": 0x20000, "ipc": 0x8000000, "uts": 0x4000000, "net": 0x40000000,
         "cgroup": 0x2000000, "time": 0x80, "all": 0x7E020080}
got = []
for name, flag in flags.items():
    if call(272, flag) == 0:
        got.append("unshare " + name)
    child = call(56, flag | 17, 0, 0, 0, 0)
    if child == 0:
        os._exit(0)
    if child > 0:
        got.append("clone " + name)
structure = (ctypes.c_uint64 * 11)(0x10000000, 0, 0, 0, 17)
child = call(435, structure, 88)
if child == 0:
    os._exit(0)
if child > 0:
    got.append("clone3")
for name in os.listdir("/proc/self/ns"):
    for pid in "self", "1":
        try:
            if call(308, os.open(f"/proc/{pid}/ns/{name}", os.O_RDONLY), 0) == 0:
                got.append("setns " + name)
        except OSError:
            pass
for name, arguments in {"mount": (165, b"tmpfs", b"/tmp", b"tmpfs", 0, 0), "remount": (165, 0, b"/", 0, 32, 0),
                        "bind": (165, b"/", b"/tmp", 0, 4096, 0), "umount": (166, b"/proc", 2), "umount work": (166, b"/work", 2),
                        "pivot_root": (155, b"/tmp", b"/tmp"), "chroot": (161, b"/tmp"), "fsopen": (430, b"tmpfs", 0),
                        "open_tree": (428, -100, b"/", 1), "fspick": (433, -100, b"/", 0), "mount_setattr": (442, -100, b"/", 0, 0, 0),
                        "move_mount": (429, -100, b"/", -100, b"/tmp", 0), "sethostname": (170, b"x", 1),
                        "open_by_handle_at": (304, -100, b"x" * 16, 0), "statmount": (457, 0, 0, 0, 0), "listmount": (458, 0, 0, 0, 0)}.items():
    if call(*arguments) != -1:
        got.append(name)
print("contained" if not got else got)
