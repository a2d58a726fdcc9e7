# Wants a core file as large as its memory, where the crash is and by the handler of the host.
import ctypes
import os
import resource

for limit in (-1, 1 << 30):
    try:
        resource.setrlimit(resource.RLIMIT_CORE, (limit, limit))
    except (OSError, ValueError):
        pass
ctypes.CDLL(None).prctl(4, 1, 0, 0, 0)
os.chdir("/tmp")
ctypes.string_at(0)
