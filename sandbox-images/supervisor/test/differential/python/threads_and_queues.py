import queue
import threading
tasks, results = queue.Queue(), []
lock = threading.Lock()


def work():
    while (task := tasks.get()) is not None:
        with lock:
            results.append(task * task)


workers = [threading.Thread(target=work) for _ in range(4)]
for worker in workers:
    worker.start()
for i in range(100):
    tasks.put(i)
for _ in workers:
    tasks.put(None)
for worker in workers:
    worker.join()
print(sum(results), threading.active_count(), threading.current_thread().name, threading.main_thread() is threading.current_thread())
print(threading.stack_size(), threading.get_native_id() > 0, threading.excepthook is threading.__excepthook__)
