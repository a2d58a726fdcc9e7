# Wants to move the folders of the jail away and to put links of its own in their place.
import os

done = []
for folder in "/work", "/tmp", "/dev/shm", "/proc", "/sys", "/dev":
    for what, act in (("rename", lambda: os.rename(folder, "/tmp/away")), ("remove", lambda: os.rmdir(folder)),
                      ("link over", lambda: os.symlink("/etc", folder)), ("chmod", lambda: os.chmod("/", 0o777))):
        try:
            act()
            done.append((what, folder))
        except OSError:
            pass
print("contained" if not done else done)
