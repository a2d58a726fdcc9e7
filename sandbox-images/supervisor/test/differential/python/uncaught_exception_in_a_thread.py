import threading


def fail():
    raise LookupError("in the thread")


threads = [threading.Thread(target=fail, name=f"worker {i}") for i in range(2)]
for thread in threads:
    thread.start()
    thread.join()
print("main goes on")
