import atexit
import os
atexit.register(lambda: os._exit(9))
print("lost or not?", flush=True)
raise KeyError("told before the handlers run")
