import fcntl
import os
for fd in range(3):
    print(fd, os.get_inheritable(fd), fcntl.fcntl(fd, fcntl.F_GETFL) & (os.O_NONBLOCK | os.O_APPEND), fcntl.fcntl(fd, fcntl.F_GETFD))
print(os.lseek(0, 0, os.SEEK_CUR), os.dup(1))
