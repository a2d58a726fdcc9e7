// Shared anonymous memory, written by a child that has ended since: it belongs to both and to neither.
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

int main(void) {
    for (;;) {
        char *block = mmap(NULL, 8 << 20, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
        if (fork() == 0) {
            memset(block, 1, 8 << 20);
            _exit(0);
        }
        wait(NULL);
    }
}
