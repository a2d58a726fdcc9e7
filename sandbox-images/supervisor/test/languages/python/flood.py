line = "x" * 1023
for _ in range(100 * 1024):
    print(line)
