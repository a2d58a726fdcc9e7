#include <stdio.h>

static int (*volatile next)(int);

static int depth(int n) {
    return 1 + next(n + 1);
}

int main(void) {
    next = depth;
    printf("%d\n", depth(0));
    return 0;
}
