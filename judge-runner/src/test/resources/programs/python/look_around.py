import os

found = [name for folder in ("/work", "/tmp", "/dev/shm") for name in os.listdir(folder) if name != "main.py"]
others = [pid for pid in os.listdir("/proc") if pid.isdigit() and int(pid) not in (1, os.getpid(), os.getppid())]
print(7 if not found and not others else [found, others])
