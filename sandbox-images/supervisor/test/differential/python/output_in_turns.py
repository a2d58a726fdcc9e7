import sys
for i in range(50):
    print("out", i)
    print("err", i, file=sys.stderr)
sys.stdout.write("no line end")
sys.stderr.write("no line end")
