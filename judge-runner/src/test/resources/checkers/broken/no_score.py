import sys

with open(sys.argv[3] + "score.txt", "w") as file:
    file.write("most of it")
sys.exit(42)
