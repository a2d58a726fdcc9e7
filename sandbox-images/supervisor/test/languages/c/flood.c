#include <stdio.h>

int main(void) {
    char line[1024];
    for (int i = 0; i < 1023; i++) line[i] = 'x';
    line[1023] = 0;
    for (int i = 0; i < 100 * 1024; i++) puts(line);
    return 0;
}
