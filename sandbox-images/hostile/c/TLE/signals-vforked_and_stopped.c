// A parent that cannot be woken before its child ends, a child that has stopped itself, all signals blocked in both.
#include <signal.h>
#include <unistd.h>

int main(void) {
    sigset_t all;
    sigfillset(&all);
    sigprocmask(SIG_BLOCK, &all, NULL);
    if (vfork() == 0) {
        kill(getpid(), SIGSTOP);
        for (;;) pause();
    }
}
