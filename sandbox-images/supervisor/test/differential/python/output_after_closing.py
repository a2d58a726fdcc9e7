import os
import sys
print("first")
sys.stdout.close()
try:
    print("second")
except ValueError as error:
    sys.stderr.write(f"{error}\n")
os.write(2, b"still there\n")
