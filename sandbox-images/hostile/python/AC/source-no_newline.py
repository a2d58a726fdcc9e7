# The last line has no end.
print("contained")