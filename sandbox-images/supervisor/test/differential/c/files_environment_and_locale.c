#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>
#include <wchar.h>
extern char **environ;
int main(void) {
    char folder[99], line[99];
    for (char **e = environ; *e; e++) puts(*e);
    printf("%s %s\n", getcwd(folder, sizeof folder), setlocale(LC_ALL, ""));
    FILE *file = fopen("notes.txt", "w+");
    fputs("größer\n", file);
    rewind(file);
    fgets(line, sizeof line, file);
    printf("%s%zu %d\n", line, strlen(line), remove("notes.txt"));
    wchar_t wide[20];
    size_t letters = mbstowcs(wide, "größe", 20);
    printf("%zu %d\n", letters, (int)wide[2]);
    time_t zero = 0;
    printf("%s%d\n", ctime(&zero), fopen("/usr/x", "w") != NULL);
    struct stat in, out;
    fstat(0, &in);
    fstat(1, &out);
    printf("%d %d %d %o\n", S_ISREG(in.st_mode), S_ISFIFO(out.st_mode), isatty(0), umask(0));
    perror("message");
    return system("exit 3") >> 8;
}
