// Every namespace by every call, with flags hidden in the upper half of registers, and clone3 whose flags no filter sees.
#define _GNU_SOURCE
#include <errno.h>
#include <sched.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

int main(void) {
    static const unsigned long flags[] = {CLONE_NEWUSER, CLONE_NEWPID, CLONE_NEWNS, CLONE_NEWIPC, CLONE_NEWUTS, CLONE_NEWNET,
        CLONE_NEWCGROUP, 0x80, CLONE_NEWUSER | CLONE_NEWNS | CLONE_NEWPID | CLONE_NEWNET};
    int got = 0;
    for (unsigned i = 0; i < sizeof flags / sizeof *flags; i++) {
        if (syscall(SYS_unshare, flags[i]) == 0) got++, puts("unshare");
        for (int high = 0; high < 2; high++) {
            long child = syscall(SYS_clone, flags[i] | SIGCHLD | (high ? 1UL << 40 : 0), 0, 0, 0, 0);
            if (child == 0) _exit(0);
            if (child > 0) got++, puts("clone");
        }
        uint64_t arguments[11] = {flags[i], 0, 0, 0, SIGCHLD};
        for (size_t size = 64; size <= 88; size += 8) {
            long child = syscall(SYS_clone3, arguments, size);
            if (child == 0) _exit(0);
            if (child > 0 || errno != ENOSYS) got++, puts("clone3");
        }
    }
    if (syscall(SYS_clone, (1UL << 40) | SIGCHLD, 0, 0, 0, 0) == 0) _exit(0); /* an ordinary fork, which is allowed */
    while (wait(NULL) > 0) {}
    if (!got) puts("contained");
}
