# Looks for what the program before it left: files, processes, arguments, an environment, modules.
import os
import sys

expected = {"/work/main.py"}
found = [os.path.join(folder, name) for top in ("/work", "/tmp", "/dev/shm", "/dev/mqueue", "/run", "/var/tmp", "/usr/lib/assay/empty")
         for folder, _, names in os.walk(top) for name in names]
found = [path for path in found if path not in expected and "__pycache__" not in path and not path.startswith("/run/")
         or os.path.basename(path) in ("left", ".left", "left.pth")]
found += [pid for pid in os.listdir("/proc") if pid.isdigit() and int(pid) not in (1, os.getpid(), os.getppid())]
found += [name for name in ("LEFT",) if name in os.environ]
found += [name for name in ("sitecustomize",) if name in sys.modules and "/work" in str(sys.modules[name])]
if "canary" + "-" in open("/work/main.py").read():
    found.append("main.py")
print("contained" if not found else found)
