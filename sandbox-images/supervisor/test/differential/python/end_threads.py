"""Threads are waited for; those that are not to be waited for are cut off."""
import threading
import time


def slow():
    time.sleep(0.2)
    print("the thread's last line")


def endless():
    while True:
        time.sleep(0.01)


threading.Thread(target=slow).start()
threading.Thread(target=endless, daemon=True).start()
print("the program's last line")
