# Closes all it has and works on: no pipe tells that it is still there.
import os

os.closerange(0, 4096)
while True:
    pass
