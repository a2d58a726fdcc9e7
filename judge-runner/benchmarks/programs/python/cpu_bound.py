# @NONCE@
def main():
    n, x = map(int, input().split())
    total = 0
    for i in range(n):
        x ^= x << 13 & 0xFFFFFFFF
        x ^= x >> 17
        x ^= x << 5 & 0xFFFFFFFF
        total ^= x & i
    print(total)


main()
