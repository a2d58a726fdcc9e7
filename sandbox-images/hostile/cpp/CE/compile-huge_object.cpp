// A constant object that is larger than any program may be, spelt in one word.
struct Huge { char bytes[3'000'000'000] = {1}; };
constinit Huge huge;
int main() { return huge.bytes[5]; }
