import os
import signal
print([signal.getsignal(s) for s in (signal.SIGINT, signal.SIGTERM, signal.SIGPIPE, signal.SIGCHLD, signal.SIGHUP)])
signal.signal(signal.SIGUSR1, lambda number, frame: print("handler", number, frame.f_lineno > 0))
os.kill(os.getpid(), signal.SIGUSR1)
signal.signal(signal.SIGALRM, lambda *_: print("alarm"))
signal.setitimer(signal.ITIMER_REAL, 0.02)
signal.pause()
print(signal.pthread_sigmask(signal.SIG_BLOCK, []))
