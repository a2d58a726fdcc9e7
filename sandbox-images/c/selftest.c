#include <math.h>
#include <pthread.h>
#include <stdio.h>

static void *answer(void *number) {
    *(int *)number *= 7;
    return NULL;
}

int main(void) {
    int number = 6;
    pthread_t thread;
    pthread_create(&thread, NULL, answer, &number);
    pthread_join(thread, NULL);
    printf("assay c works: %d %.0f\n", number, sqrt(9.0));
    return 0;
}
