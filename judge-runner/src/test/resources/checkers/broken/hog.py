data = bytearray(2 << 30)
for i in range(0, len(data), 4096):
    data[i] = 1
