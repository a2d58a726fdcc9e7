// Writes, reads, maps, sends and moves on every descriptor number but the three it has: nothing else may be open.
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <unistd.h>

int main(void) {
    static const unsigned char report[] = {0, 0, 0, 51, 0x82, 0};
    int open = 0;
    for (int fd = 3; fd < 70000; fd++) {
        if (fcntl(fd, F_GETFD) >= 0) open++, printf("%d is open\n", fd);
        if (write(fd, report, sizeof report) > 0) open++;
        if (send(fd, report, sizeof report, MSG_DONTWAIT) > 0) open++;
        if (dup(fd) >= 0) open++;
    }
    if (write(0, report, sizeof report) > 0) open++, puts("its input can be written to");
    if (ftruncate(0, 0) == 0) open++, puts("its input can be cut");
    if (mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, 0, 0) != MAP_FAILED) open++, puts("its input can be mapped to write");
    if (fcntl(0, F_ADD_SEALS, 0) == 0) open++, puts("its input can be sealed");
    int again = openat(AT_FDCWD, "/proc/self/fd/0", O_RDWR);
    if (again >= 0 && write(again, report, 1) > 0) open++, puts("its input can be opened and written to");
    for (int fd = 1; fd < 3; fd++) {
        char stolen;
        int back = openat(AT_FDCWD, fd == 1 ? "/proc/self/fd/1" : "/proc/self/fd/2", O_RDONLY | O_NONBLOCK);
        if (back >= 0 && read(back, &stolen, 1) > 0) open++, puts("its output holds somebody's bytes");
        fcntl(fd, F_SETPIPE_SZ, 4096);
        fcntl(fd, F_SETFL, O_NONBLOCK | O_ASYNC);
        fcntl(fd, F_SETOWN, 1);
    }
    if (!open) puts("contained");
}
