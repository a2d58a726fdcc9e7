import os
import resource
import stat
print(os.getuid() == os.geteuid(), os.getgid() == os.getegid(), oct(os.umask(0o22)))
print(os.isatty(0), stat.S_ISREG(os.fstat(0).st_mode), stat.S_ISFIFO(os.fstat(1).st_mode), stat.S_ISFIFO(os.fstat(2).st_mode))
print(resource.getrlimit(resource.RLIMIT_CPU) is not None, sorted(os.listdir("/proc/self/fd"))[:3])
