# A copy of a waiting interpreter: looks for what only the waiting one should have. Its socket, its environment, its arguments,
# its preloaded libraries, its process, an orphan's parent, blocked or ignored signals, another session.
import os
import signal
import sys

found = []
fds = [fd for fd in range(3, 4096) if os.path.lexists(f"/proc/self/fd/{fd}")]
found += [("descriptor", fd, os.readlink(f"/proc/self/fd/{fd}")) for fd in fds]
words = ("ASSAY", "LD_PRELOAD", "fork-server", "FORK_SERVER", "NODE_OPTIONS")
found += [("environment", name) for name in os.environ if any(word in name for word in words)]
if sys.argv != ["main.py"]:
    found.append(("arguments", sys.argv))
if sorted(os.environ) != ["HOME", "LANG", "PATH"] and set(os.environ) - {"HOME", "LANG", "PATH", "LC_CTYPE", "PWD", "SHLVL", "_"}:
    found.append(("environment", sorted(os.environ)))
status = dict(line.split(":", 1) for line in open("/proc/self/status").read().splitlines())
for name in ("CapInh", "CapPrm", "CapEff", "CapBnd", "CapAmb", "SigBlk"):
    if int(status[name], 16):
        found.append((name, status[name]))
if status["NoNewPrivs"].strip() != "1" or status["Seccomp"].strip() != "2" or status["TracerPid"].strip() != "0":
    found.append("status")
if int(status["SigIgn"], 16) & ~(1 << (signal.SIGPIPE - 1) | 1 << (signal.SIGXFSZ - 1)):
    found.append(("ignored", status["SigIgn"]))
if os.getppid() != 1 or os.getsid(0) != os.getpid() or len([p for p in os.listdir("/proc") if p.isdigit()]) != 2:
    found.append(("family", os.getppid(), os.getsid(0), os.getpid()))
print("contained" if not found else found)
