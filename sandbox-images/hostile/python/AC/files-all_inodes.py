# Makes empty files, folders, links and names for one file until no more can be made.
import os

made = 0
open("/tmp/one", "w").close()
for make in (lambda i: open(f"/tmp/{i}", "w").close(), lambda i: os.mkdir(f"/dev/shm/{i}"), lambda i: os.symlink("x", f"/work/{i}"),
             lambda i: os.link("/tmp/one", f"/tmp/l{i}")):
    try:
        for index in range(1_000_000):
            make(index)
            made += 1
    except OSError:
        pass
print("contained" if made < 10_000 else made)
