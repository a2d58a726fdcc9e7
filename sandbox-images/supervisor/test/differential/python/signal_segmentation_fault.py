import ctypes
import faulthandler
print("before", flush=True, end="")
faulthandler.disable()
ctypes.string_at(0)
