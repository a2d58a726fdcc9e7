// The assembler repeats what the compiler never looks at.
__asm__(".rept 100000\n.rept 100000\n.long 1\n.endr\n.endr\n");
int main(void) { return 0; }
