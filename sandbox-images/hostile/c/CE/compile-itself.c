// Includes itself twice, and so on.
#include "main.c"
#include __FILE__
int main(void) { return 0; }
