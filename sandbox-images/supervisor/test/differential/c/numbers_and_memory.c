#include <float.h>
#include <limits.h>
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
static int depth(int n) { volatile char room[200]; room[0] = (char)n; return n ? room[0] * 0 + 1 + depth(n - 1) : 0; }
static int compare(const void *a, const void *b) { return *(const int *)a - *(const int *)b; }
int main(void) {
    printf("%.17g %e %a %g %Lf\n", 0.1 + 0.2, DBL_MAX, 1.1, 1e-5, sqrtl(2));
    printf("%d %ld %zu %llu %x %o %c %5.2f|%-5s|\n", INT_MAX, LONG_MIN, sizeof(void *), ULLONG_MAX, 255, 8, 'x', M_PI, "ab");
    printf("%d %f %f %d\n", depth(100000), sin(1e6), pow(2, 0.5), memcmp("a", "b", 1) < 0);
    srand(42);
    int values[5];
    for (int i = 0; i < 5; i++) values[i] = rand() % 100;
    qsort(values, 5, sizeof *values, compare);
    for (int i = 0; i < 5; i++) printf("%d ", values[i]);
    void *impossible = malloc(PTRDIFF_MAX);
    printf("%d\n", impossible == NULL);
    char *block = calloc(40 << 20, 1);
    memset(block, 1, 40 << 20);
    printf("%d %s\n", block[12345678], strerror(2));
    free(block);
    char *twice = malloc(16);
    free(twice);
    free(twice);
}
