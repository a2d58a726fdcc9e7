import sys
raw = sys.stdin.buffer.readline()
print(raw)
print(ascii(sys.stdin.readline()))
sys.stdin.reconfigure(errors="strict")
print(sys.stdin.read())
