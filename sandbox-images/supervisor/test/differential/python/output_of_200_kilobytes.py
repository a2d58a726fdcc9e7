import sys
for i in range(20_000):
    print(f"line {i:04}")
sys.stdout.flush()
sys.stderr.write("e" * 50_000)
