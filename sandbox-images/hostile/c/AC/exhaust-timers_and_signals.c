// Timers and queued signals until no more are given: both are memory of the kernel's, limited per user and not per jail.
#include <signal.h>
#include <stdio.h>
#include <time.h>
#include <unistd.h>

int main(void) {
    long timers = 0, queued = 0;
    sigset_t all;
    sigfillset(&all);
    sigprocmask(SIG_BLOCK, &all, NULL);
    for (timer_t timer; timers < 300000 && timer_create(CLOCK_MONOTONIC, NULL, &timer) == 0; timers++) {}
    while (queued < 300000 && sigqueue(getpid(), SIGRTMIN, (union sigval){1}) == 0) queued++;
    fprintf(stderr, "%ld timers, %ld signals\n", timers, queued);
    puts(timers + queued < 5000 ? "contained" : "no end of timers and signals");
}
