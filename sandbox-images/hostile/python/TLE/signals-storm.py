# Two processes that do nothing but interrupt each other.
import os
import signal

for number in (signal.SIGUSR1, signal.SIGCHLD, signal.SIGRTMIN):
    signal.signal(number, lambda *_: None)
other = os.fork() or os.getppid()
while True:
    for number in (signal.SIGUSR1, signal.SIGCHLD, signal.SIGRTMIN):
        os.kill(other, number)
