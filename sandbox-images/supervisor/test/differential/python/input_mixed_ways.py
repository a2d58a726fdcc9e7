import sys
print(repr(sys.stdin.readline()), repr(sys.stdin.read(3)), sys.stdin.readlines(), repr(sys.stdin.read()))
sys.stdin.seek(0)
print(repr(next(sys.stdin)), [line.split() for line in sys.stdin], sys.stdin.closed)
sys.stdin.close()
try:
    sys.stdin.read()
except ValueError as error:
    print(error)
