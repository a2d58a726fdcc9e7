// Threads until there are no more, all at work.
#include <pthread.h>

static void *work(void *nothing) {
    for (volatile unsigned long n = 0;; n++) {}
    return nothing;
}

int main(void) {
    for (pthread_t thread;;) pthread_create(&thread, NULL, work, NULL);
}
