// Locks single bytes of files: each lock is memory of the kernel's own, which no cgroup counts. There has to be an end.
#include <fcntl.h>
#include <stdio.h>
#include <time.h>
#include <unistd.h>

int main(void) {
    long locks = 0;
    char name[32];
    for (int file = 0; file < 200 && clock() < CLOCKS_PER_SEC / 2; file++) {
        snprintf(name, sizeof name, "/tmp/lock%d", file);
        int fd = open(name, O_RDWR | O_CREAT, 0600);
        for (long at = 0; at < 2000 && fd >= 0; at++) {
            struct flock lock = {.l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = (2000 - at) * 2, .l_len = 1};
            if (fcntl(fd, F_SETLK, &lock) == 0) locks++;
        }
    }
    puts(locks < 100000 ? "contained" : "no end of locks");
    fprintf(stderr, "%ld locks\n", locks);
}
