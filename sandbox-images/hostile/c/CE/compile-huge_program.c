// A few bytes of source, gigabytes of program.
int main[1 << 30] = {1};
