// Every process ends at once and leaves one that does the same, in a new session: no number stays true for long.
#include <signal.h>
#include <unistd.h>

int main(void) {
    signal(SIGCHLD, SIG_IGN);
    if (fork()) for (;;) pause();
    for (;;) {
        pid_t child = fork();
        if (child > 0) _exit(0);
        if (child == 0) setsid();
    }
}
