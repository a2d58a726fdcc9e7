#include <stdio.h>
#include <string.h>
int main(void) {
    int a, b;
    char word[80];
    printf("%d\n", scanf("%d %d", &a, &b));
    printf("%d\n", a + b);
    while (scanf("%79s", word) == 1) printf("[%s] %zu\n", word, strlen(word));
    printf("%d %d %ld\n", feof(stdin), getchar(), ftell(stdin));
    for (int i = 0; i < 20000; i++) printf("line %04d\n", i);
    for (int i = 0; i < 5000; i++) fputs("error text\n", stderr);
}
