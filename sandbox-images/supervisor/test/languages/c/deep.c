#include <stdio.h>

static int (*volatile next)(int); /* a call that no optimiser turns into a loop */

static int depth(int n) {
    return n == 0 ? 0 : 1 + next(n - 1);
}

int main(void) {
    next = depth;
    printf("%d\n", depth(100000));
    return 0;
}
