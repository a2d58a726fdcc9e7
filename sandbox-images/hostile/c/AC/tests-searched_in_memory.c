// Searches its memory as it is at the start, before any library has used it, the auxiliary vector and the stack above main
// included, and everything fresh memory may still hold.
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/uio.h>
#include <unistd.h>

static int is_secret(const unsigned char *p) { /* the word itself is nowhere in this program */
    static const unsigned char turned[] = {'c' ^ 1, 'a' ^ 1, 'n' ^ 1, 'a' ^ 1, 'r' ^ 1, 'y' ^ 1, '-' ^ 1};
    for (unsigned i = 0; i < sizeof turned; i++)
        if (p[i] != (turned[i] ^ 1)) return 0;
    return 1;
}

int main(void) {
    int found = 0, mem = open("/proc/self/mem", O_RDONLY);
    FILE *maps = fopen("/proc/self/maps", "r");
    char line[512];
    while (maps && fgets(line, sizeof line, maps)) {
        unsigned long start, end;
        char mode[8];
        if (sscanf(line, "%lx-%lx %7s", &start, &end, mode) != 3 || mode[0] != 'r' || strstr(line, "[v")) continue;
        for (unsigned char *p = (unsigned char *)start; p + 7 <= (unsigned char *)end; p++)
            if (is_secret(p)) found++, printf("%s %.60s\n", line, p);
    }
    unsigned char *fresh = mmap(NULL, 40 << 20, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    for (int i = 0; i < 40 << 20; i++) if (fresh[i]) { found++; break; }
    unsigned char below[65536];
    for (unsigned i = 0; i + 7 < sizeof below; i++) if (is_secret(below + i)) found++;
    if (mem >= 0) close(mem);
    if (!found) puts("contained");
    _exit(fflush(stdout));
}
