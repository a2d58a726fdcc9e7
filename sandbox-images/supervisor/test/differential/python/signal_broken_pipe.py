import os
import subprocess
import sys
reader, writer = os.pipe()
os.close(reader)
try:
    os.write(writer, b"x")
except BrokenPipeError as error:
    print(error, flush=True)
code = subprocess.run(["/bin/sh", "-c", "kill -13 $$"]).returncode
print(code, flush=True)
os.dup2(writer, 1)
print("x" * 10)
sys.stdout.flush()
