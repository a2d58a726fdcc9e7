# @NONCE@
import sys


def main():
    data = sys.stdin.buffer.read().split()
    target = int(data[1])
    seen = {}
    for i, token in enumerate(data[2:]):
        x = int(token)
        j = seen.get(target - x)
        if j is not None:
            print(j, i)
            return
        seen[x] = i


main()
