#include <math.h>
#include <pthread.h>
#include <stdio.h>

static void *squared(void *number) {
    *(double *)number = pow(*(double *)number, 2);
    return NULL;
}

int main(void) {
    double numbers[2];
    pthread_t threads[2];
    if (scanf("%lf %lf", &numbers[0], &numbers[1]) != 2) return 1;
    for (int i = 0; i < 2; i++) pthread_create(&threads[i], NULL, squared, &numbers[i]);
    for (int i = 0; i < 2; i++) pthread_join(threads[i], NULL);
    printf("%.0f\n", sqrt(numbers[0]) + sqrt(numbers[1]));
    return 0;
}
