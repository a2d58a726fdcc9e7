// Writes through a mapping into a file for which there is no room any more: the error can only come as a signal.
#include <fcntl.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

int main(void) {
    static char block[1 << 20];
    for (int i = 0; i < 3; i++) {
        char name[] = "/tmp/fill0";
        name[9] += i;
        int fd = open(name, O_RDWR | O_CREAT, 0600);
        for (int k = 0; k < 20 && write(fd, block, sizeof block) > 0; k++) {}
    }
    int fd = open("/work/hole", O_RDWR | O_CREAT, 0600);
    ftruncate(fd, 16 << 20);
    char *hole = mmap(NULL, 16 << 20, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    memset(hole, 1, 16 << 20);
    return 0;
}
