// Reads one byte in every two megabytes of an enormous mapping: it never owns a page, but the tables that lead to them grow.
#include <sys/mman.h>

int main(void) {
    volatile char sink;
    for (;;) {
        char *all = mmap(0, 1L << 40, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
        if (all == MAP_FAILED) continue;
        madvise(all, 1L << 40, MADV_NOHUGEPAGE);
        for (long at = 0; at < 1L << 40; at += 1L << 21) sink = all[at];
    }
    return sink;
}
