// Calls the kernel by the door of 32-bit programs, whose numbers mean other calls: a filter by number alone would let them pass.
int main(void) {
    int result = 20;
    __asm__ volatile("int $0x80" : "+a"(result) : : "memory");
    return 0;
}
