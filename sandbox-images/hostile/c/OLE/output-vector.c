// Gigabytes in one call: the same block again and again.
#include <string.h>
#include <sys/uio.h>

static char block[1 << 20];

int main(void) {
    struct iovec parts[1024];
    memset(block, 'x', sizeof block);
    for (int i = 0; i < 1024; i++) parts[i] = (struct iovec){block, sizeof block};
    for (;;) writev(1, parts, 1024);
}
