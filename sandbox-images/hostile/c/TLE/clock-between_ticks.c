// Works in short bursts and sleeps whenever a tick of the clock might look: sampled accounting would see a program at rest.
#define _GNU_SOURCE
#include <time.h>

int main(void) {
    for (;;) {
        struct timespec now, since;
        clock_gettime(CLOCK_MONOTONIC, &since);
        do clock_gettime(CLOCK_MONOTONIC, &now);
        while ((now.tv_sec - since.tv_sec) * 1000000000L + now.tv_nsec - since.tv_nsec < 700000);
        nanosleep(&(struct timespec){0, 50000}, NULL);
    }
}
