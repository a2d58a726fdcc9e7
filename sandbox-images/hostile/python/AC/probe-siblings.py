# Lists all processes: only its own world may be there.
import os

own = {1, os.getpid()}
child = os.fork()
if child == 0:
    os.read(os.pipe()[0], 1)
own.add(child)
seen = {int(name) for name in os.listdir("/proc") if name.isdigit()}
alive = set()
for pid in range(1, 40_000):
    try:
        os.kill(pid, 0)
        alive.add(pid)
    except ProcessLookupError:
        pass
    except PermissionError:
        alive.add(pid)
os.kill(child, 9)
strange = (seen | alive) - own - {os.getppid()}
others = sorted(set(os.listdir("/proc")) - {str(pid) for pid in seen} - {"self", "thread-self"})
print("contained" if not strange and not others else [strange, others])
