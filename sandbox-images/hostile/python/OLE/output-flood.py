# Prints without end.
while True:
    print("contained" * 1000)
