# Begins with a byte order mark.
print("contained")
