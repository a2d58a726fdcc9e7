// Turns into itself again and again, having doubled each time.
#include <unistd.h>

int main(int count, char **arguments) {
    (void)count;
    fork();
    execv("/work/main", arguments);
    for (;;) {}
}
