// Every call that changes who one is, in every variant, and a copy of itself with setuid and setgid bits.
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <sys/fsuid.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <grp.h>
#include <unistd.h>

int main(int count, char **arguments) {
    int got = 0;
    if (count > 1) return geteuid() == 0 || getegid() == 0;
    got += setuid(0) == 0;
    got += setgid(0) == 0;
    got += setreuid(0, 0) == 0;
    got += setresgid(0, 0, 0) == 0;
    got += setgroups(1, &(gid_t){0}) == 0;
    got += syscall(SYS_setfsuid, 0) != -1;
    got += prctl(PR_SET_KEEPCAPS, 1, 0, 0, 0) == 0;
    got += prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_RAISE, 21, 0, 0) == 0;
    got += prctl(PR_SET_SECUREBITS, 0, 0, 0, 0) == 0;
    got += prctl(PR_SET_NO_NEW_PRIVS, 0, 0, 0, 0) == 0;
    got += prctl(PR_SET_MM, PR_SET_MM_EXE_FILE, 0, 0, 0) == 0;
    got += syscall(SYS_capset, (unsigned[]){0x20080522, 0}, (unsigned[]){~0u, ~0u, ~0u, ~0u, ~0u, ~0u}) == 0;
    for (int cap = 0; cap < 64; cap++) got += prctl(PR_CAPBSET_READ, cap, 0, 0, 0) == 1;
    got += chown("/work/main", 0, 0) == 0;
    int from = open("/work/main", O_RDONLY), to = open("/tmp/copy", O_WRONLY | O_CREAT, 0755);
    while (copy_file_range(from, NULL, to, NULL, 1 << 20, 0) > 0) {}
    close(to);
    chmod("/tmp/copy", 06755);
    int status = 0;
    if (fork() == 0) {
        execl("/tmp/copy", arguments[0], "x", NULL);
        _exit(0);
    }
    wait(&status);
    got += status != 0;
    got += mknod("/tmp/mem", S_IFCHR | 0666, 0x101) == 0;
    puts(got ? "got something" : "contained");
}
