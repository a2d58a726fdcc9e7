// Parents that wait for children that never end, in the parents' own memory.
#include <unistd.h>

int main(void) {
    for (;;) vfork();
}
