# Closes every descriptor, then prints.
import os

os.closerange(0, 4096)
print("contained")
