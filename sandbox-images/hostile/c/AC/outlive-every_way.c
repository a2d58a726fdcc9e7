// Leaves behind: an orphan, a new session, a stopped one, one that waits for its child in its memory, a thread, a reaper.
#define _GNU_SOURCE
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <sys/prctl.h>
#include <unistd.h>

static void *stay(void *nothing) {
    for (;;) pause();
    return nothing;
}

int main(void) {
    pthread_t thread;
    puts("contained");
    fflush(stdout);
    if (fork() == 0) {
        prctl(PR_SET_CHILD_SUBREAPER, 1);
        prctl(PR_SET_PDEATHSIG, 0);
        prctl(PR_SET_NAME, "supervisor");
        setsid();
        for (int i = 0; i < 4; i++) if (fork() == 0) { setpgid(0, 0); if (i == 0) raise(SIGSTOP); if (i == 1) vfork(); stay(NULL); }
        stay(NULL);
    }
    pthread_create(&thread, NULL, stay, NULL);
    usleep(10000);
    _exit(0);
}
