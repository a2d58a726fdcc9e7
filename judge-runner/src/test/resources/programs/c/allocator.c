#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

int main(void) {
    size_t mb;
    if (scanf("%zu", &mb) != 1) return 2;
    char *block = malloc(mb << 20);
    memset(block, 1, mb << 20);
    usleep(100000);
    printf("%d\n", block[(mb << 20) - 1] * (int)mb);
    return 0;
}
