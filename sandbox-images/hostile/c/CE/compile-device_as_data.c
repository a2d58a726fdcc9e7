// The assembler takes a device as data.
__asm__(".data\n.incbin \"/dev/zero\"\n");
int main(void) { return 0; }
