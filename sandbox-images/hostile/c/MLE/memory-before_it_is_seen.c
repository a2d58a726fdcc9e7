// A crowd of processes, each of which takes a lot at the same moment and ends at once.
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

int main(void) {
    for (int round = 0; round < 100; round++) {
        for (int i = 0; i < 24; i++)
            if (fork() == 0) {
                char *block = mmap(NULL, 32 << 20, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
                memset(block, 1, 32 << 20);
                _exit(0);
            }
        while (wait(NULL) > 0) {}
    }
}
