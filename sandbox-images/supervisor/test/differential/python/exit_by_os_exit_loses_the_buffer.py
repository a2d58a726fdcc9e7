import os
import sys
print("never seen")
os.write(1, b"written at once\n")
sys.stderr.write("stderr is written at once\n")
os._exit(4)
