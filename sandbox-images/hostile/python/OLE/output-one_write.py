# One write of more than was ever allowed.
import os

os.write(1, b"x" * (20 << 20))
