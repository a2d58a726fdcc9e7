try:
    block = bytearray(1 << 62)
except (MemoryError, OverflowError) as error:
    print(type(error).__name__)
x = [0] * (1 << 60)
