import sys
import time

block = bytearray(b"x") * (int(sys.stdin.read()) << 20)
time.sleep(0.05)  # sampling sees what is held for a moment
print(len(block) >> 20)
