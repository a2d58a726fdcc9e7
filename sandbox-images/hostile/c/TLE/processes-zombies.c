// Children that end and that nobody ever reaps, as many as there can be, and then one that works.
#include <unistd.h>

int main(void) {
    for (;;)
        if (fork() == 0) _exit(0);
}
