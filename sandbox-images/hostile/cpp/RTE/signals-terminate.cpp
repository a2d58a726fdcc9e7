// Throws while it is cleaning up after a throw.
struct Thrower { ~Thrower() noexcept(false) { throw 2; } };
int main() { Thrower t; throw 1; }
