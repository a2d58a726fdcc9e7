megabytes = int(input())
block = bytearray(b"x" * (megabytes << 20))
print(len(block) >> 20)
