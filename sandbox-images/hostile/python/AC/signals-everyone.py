# Sends every signal to the first process of its world, then kills whatever it may kill.
import os
import signal

signal.signal(signal.SIGHUP, signal.SIG_IGN)
for number in range(1, 65):
    try:
        os.kill(1, number)
        os.kill(os.getppid(), number)
    except OSError:
        pass
child = os.fork()
if child == 0:
    os.setsid()
    signal.pause()
os.kill(-1, signal.SIGKILL)
os.waitpid(child, 0)
print("contained")
