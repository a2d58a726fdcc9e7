import time

size = int(input()) << 20
block = bytearray(size)
block[::4096] = b"x" * len(block[::4096])
time.sleep(0.1)
print(len(block) >> 20)
