import sys

print("assay python works:", sum(int(word) for word in ["40", "2"]), sys.version_info.major)
