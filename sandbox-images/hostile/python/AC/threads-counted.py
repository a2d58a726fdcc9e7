# Starts threads until it may not start any more.
import os
import threading
import time

count = 0
try:
    while count < 500:
        threading.Thread(target=time.sleep, args=(60,), daemon=True).start()
        count += 1
except RuntimeError:
    pass
print("contained" if count < 64 else f"{count} threads at once", flush=True)
os._exit(0)
