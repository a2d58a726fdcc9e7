import os
import signal
print("before")
try:
    os.kill(os.getpid(), signal.SIGINT)
except KeyboardInterrupt:
    print("caught")
os.kill(os.getpid(), signal.SIGINT)
