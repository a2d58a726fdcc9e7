import sys


def main():
    weights = list(map(int, sys.stdin.buffer.read().split()))[1:]
    right = sum(i * weight for i, weight in enumerate(weights))
    ahead = sum(weights)
    left = passed = 0
    for hook, weight in enumerate(weights):
        if left == right:
            print(hook)
            return
        passed += weight
        ahead -= weight
        left += passed
        right -= ahead
    print(-1)


main()
