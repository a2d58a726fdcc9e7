#include <assert.h>
#include <stdio.h>
int main(int argc, char **argv) {
    (void)argv;
    fputs("before\n", stderr);
    assert(argc == 5 && "what was expected");
}
