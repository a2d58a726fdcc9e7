class Careless:
    def __del__(self):
        raise RuntimeError("ignored, but told")

    def __repr__(self):
        return "<Careless>"


import sys
sys.unraisablehook = lambda found: print(type(found.exc_value).__name__, found.exc_value, file=sys.stderr)
careless = Careless()
del careless
print("goes on")
