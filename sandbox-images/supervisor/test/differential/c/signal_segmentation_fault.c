#include <stdio.h>
int main(void) {
    volatile int *nowhere = (int *)8;
    puts("flushed");
    fflush(stdout);
    puts("in the buffer");
    return *nowhere;
}
