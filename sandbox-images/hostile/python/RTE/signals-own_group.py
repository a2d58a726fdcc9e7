# Kills its process group; whoever shares it dies as well, and nobody may.
import os
import signal

os.killpg(0, signal.SIGKILL)
