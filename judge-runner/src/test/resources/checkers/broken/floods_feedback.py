import sys

with open(sys.argv[3] + "judgemessage.txt", "w") as file:
    file.write("x" * (4 << 20))
sys.exit(42)
