import sys


def enough(weights, trucks, limit):
    load = 0
    for weight in weights:
        load += weight
        if load > limit:
            load = weight
            trucks -= 1
            if trucks == 0:
                return False
    return True


def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    trucks, weights = data[1], data[2:]
    low, high = max(weights), sum(weights)
    while low < high:
        middle = (low + high) // 2
        if enough(weights, trucks, middle):
            high = middle
        else:
            low = middle + 1
    print(low)


main()
