#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
static atomic_int sum;
static void *work(void *n) {
    for (int i = 0; i < 1000; i++) sum += *(int *)n;
    return n;
}
static void *leave(void *n) { (void)n; printf("left by a thread\n"); exit(4); }
int main(void) {
    pthread_t threads[4];
    int numbers[] = {1, 2, 3, 4};
    for (int i = 0; i < 4; i++) pthread_create(&threads[i], NULL, work, &numbers[i]);
    for (int i = 0; i < 4; i++) pthread_join(threads[i], NULL);
    printf("%d\n", sum);
    pthread_create(&threads[0], NULL, leave, NULL);
    pthread_join(threads[0], NULL);
    puts("never");
}
