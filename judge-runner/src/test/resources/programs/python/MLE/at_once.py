print(len(b"x" * (4 << 30)))
