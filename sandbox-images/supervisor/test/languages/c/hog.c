#include <stdlib.h>
#include <string.h>

struct block {
    struct block *previous;
    char filling[1 << 20];
};

int main(void) {
    struct block *last = NULL;
    for (;;) {
        struct block *next = malloc(sizeof *next);
        memset(next->filling, 1, sizeof next->filling);
        next->previous = last;
        last = next;
        if (rand() < 0) return last->previous->filling[7];
    }
}
