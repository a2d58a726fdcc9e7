// Calls the kernel by the numbers of the x32 architecture.
#include <unistd.h>

int main(void) {
    syscall(0x40000000 + 39);
    syscall(0x40000000 + 512);
    return 1;
}
