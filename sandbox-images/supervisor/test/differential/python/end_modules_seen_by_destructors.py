"""What a destructor finds at the very end."""
import collections
import sys


class Last:
    def __del__(self, modules=sys.modules, print=print):
        print("collections" in modules, type(collections).__name__, sys.meta_path is None)
        try:
            import bisect
            print("imported", bisect.__name__)
        except ImportError as error:
            print(type(error).__name__)


Last.one = Last()
last = Last()
