import __main__
import sys
print(__name__, __file__, __doc__, __package__, __spec__, type(__loader__).__name__, __builtins__.__name__)
print(sys.modules["__main__"] is __main__, __main__.__dict__ is globals())
print(sorted(globals()))
if __name__ == "__main__":
    print("main")
