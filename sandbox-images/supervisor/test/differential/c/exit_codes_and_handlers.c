#include <stdio.h>
#include <stdlib.h>
static void first(void) { puts("first registered"); }
static void second(void) { puts("second registered"); }
int main(int argc, char **argv) {
    atexit(first);
    atexit(second);
    printf("%d %s\n", argc, argv[0]);
    return 255;
}
