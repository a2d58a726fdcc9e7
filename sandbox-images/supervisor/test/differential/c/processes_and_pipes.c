#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>
int main(void) {
    int ends[2], status;
    char text[20] = "";
    if (pipe(ends)) return 1;
    if (fork() == 0) {
        if (write(ends[1], "from the child", 14) != 14) _exit(1);
        _exit(7);
    }
    wait(&status);
    ssize_t size = read(ends[0], text, 19);
    printf("%zd %s %d\n", size, text, WEXITSTATUS(status));
    fflush(stdout);
    if (fork() == 0) { execl("/bin/cat", "cat", (char *)0); _exit(1); }
    wait(&status);
    FILE *shell = popen("echo shell; kill -9 $$", "r");
    printf("%s", fgets(text, 20, shell));
    printf("%d\n", WTERMSIG(pclose(shell)));
    execl("/bin/sh", "sh", "-c", "exit 9", (char *)0);
}
