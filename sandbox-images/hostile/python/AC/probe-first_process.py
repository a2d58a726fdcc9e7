# Wants to look into the process that started it: its memory, environment, descriptors, root.
import os

found = []
for name in ("mem", "environ", "maps", "auxv", "stack", "syscall", "personality", "wchan", "io", "pagemap", "fdinfo/0", "fd/0", "fd/1",
             "fd/3", "root/etc/passwd", "cwd/main.py", "exe", "smaps", "map_files", "task/1/mem", "timerslack_ns"):
    try:
        with open("/proc/1/" + name, "rb") as file:
            if file.read(64) not in (b"", b"0"):
                found.append(name)
    except OSError:
        pass
for name in ("oom_score_adj", "mem", "uid_map", "setgroups", "comm", "coredump_filter", "clear_refs", "loginuid", "attr/current"):
    for pid in "1", "self":
        try:
            with open(f"/proc/{pid}/{name}", "r+b", buffering=0) as file:
                found.append(f"{pid}/{name} to write")
        except OSError:
            pass
print("contained" if not found else found)
