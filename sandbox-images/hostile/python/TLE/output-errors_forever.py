# Floods standard error: none of it is worth keeping, all of it must be read.
import os

while True:
    os.write(2, b"x" * 65536)
