// A file larger than allowed, written in one call; the signal for it is not expected.
#include <fcntl.h>
#include <string.h>
#include <sys/uio.h>
#include <unistd.h>

static char block[1 << 20];

int main(void) {
    struct iovec parts[1024];
    int fd = open("/tmp/huge", O_WRONLY | O_CREAT, 0600);
    memset(block, 'x', sizeof block);
    for (int i = 0; i < 1024; i++) parts[i] = (struct iovec){block, sizeof block};
    pwrite(fd, block, sizeof block, 1L << 40);
    while (writev(fd, parts, 1024) > 0) {}
    return 1;
}
