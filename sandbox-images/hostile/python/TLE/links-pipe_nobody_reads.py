# Opens a named pipe that nobody will ever read, with its own output as a link to it.
import os

os.mkfifo("/tmp/pipe")
os.symlink("/tmp/pipe", "/work/out")
open("/work/out", "w").write("contained")
