# Harmless to look at for a compiler that does not fold it; then a number with more digits than there is time.
print(9 ** 9 ** 9 % 10)
