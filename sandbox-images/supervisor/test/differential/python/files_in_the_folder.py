import os
import pathlib
path = pathlib.Path("notes.txt")
path.write_text("größer\nline\n")
print(path.read_text(), path.stat().st_size, sorted(os.listdir()), path.resolve(), oct(path.stat().st_mode))
os.makedirs("a/b")
os.rename(path, "a/b/moved")
os.symlink("a/b/moved", "link")
print(open("link").readlines(), os.readlink("link"), [sorted(names) for _, _, names in os.walk(".")])
open("/tmp/x", "w").close()
os.remove("/tmp/x")
print(open("main.py").readline())
open("missing.txt")
