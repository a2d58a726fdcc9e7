# @NONCE@
def main():
    n, x = map(int, input().split())
    total = 0
    for i in range(n):
        x = (x * 1103515245 + 12345) & 0x7FFFFFFF
        total = ((total ^ (x >> 7)) + i) & 0x7FFFFFFF
    print(total)


main()
