# A file with the name of a library module stands before it only when the library's was not imported before.
open("/work/statistics.py", "w").write("mean = 'mine'\n")
import statistics
print(statistics.mean, statistics.__file__)
