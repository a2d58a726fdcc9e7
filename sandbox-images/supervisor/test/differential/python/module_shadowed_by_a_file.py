open("/work/heapx.py", "w").write("value = 41 + 1\nprint('imported as', __name__, __file__)\n")
import heapx
print(heapx.value, heapx.__file__)
import importlib
print(importlib.import_module("heapx") is heapx)
