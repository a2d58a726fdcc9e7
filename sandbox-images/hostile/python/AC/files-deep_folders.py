# Goes down, folder in folder with the longest names there are, far beyond what a path can name. Taking it down is our job.
import os

depth = 0
for top in "/work", "/tmp":
    os.chdir(top)
    try:
        while depth < 1_000_000:
            os.mkdir("d" * 255)
            os.chdir("d" * 255)
            depth += 1
    except OSError:
        pass
print("contained" if depth < 10_000 else depth)
