#include <stdio.h>

static int (*volatile next)(int, char *); /* a call that no optimiser turns into a loop */

/* 200,000 calls of at least 256 bytes are more than the eight megabytes of a usual stack. */
static int depth(int n, char *above) {
    char local[256];
    local[n % 256] = above[n % 256];
    return n == 0 ? 0 : 1 + next(n - 1, local);
}

int main(void) {
    char top[256] = {0};
    int a, b;
    if (scanf("%d %d", &a, &b) != 2) return 1;
    next = depth;
    printf("%d\n", depth(200000, top) - 200000 + a + b);
    return 0;
}
