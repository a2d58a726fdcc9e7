#include <stdio.h>

int main(int count, char **arguments) {
    int *nowhere = count == 1 ? NULL : &count;
    printf("%d %s\n", *nowhere, arguments[0]);
    return 0;
}
