// The first thread ends and is a zombie; another one goes on in its name.
#include <pthread.h>

static void *work(void *nothing) {
    for (volatile unsigned long n = 0;; n++) {}
    return nothing;
}

int main(void) {
    pthread_t thread;
    pthread_create(&thread, NULL, work, NULL);
    pthread_exit(NULL);
}
