#include <stdio.h>
#include <unistd.h>
int main(void) {
    printf("never seen");
    fprintf(stderr, "stderr is not buffered\n");
    _exit(3);
}
