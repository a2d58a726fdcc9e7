// Calls itself without end, with a large frame; stack is memory like any other.
#include <string.h>

static int deeper(int n) {
    volatile char frame[65536];
    memset((char *)frame, n, sizeof frame);
    return deeper(n + 1) + frame[n % 65536];
}

int main(void) { return deeper(1); }
