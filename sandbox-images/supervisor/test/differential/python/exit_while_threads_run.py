import threading
import time


def work():
    time.sleep(0.05)
    print("a thread is waited for")


threading.Thread(target=work).start()
threading.Thread(target=time.sleep, args=(50,), daemon=True).start()
print("main is done")
