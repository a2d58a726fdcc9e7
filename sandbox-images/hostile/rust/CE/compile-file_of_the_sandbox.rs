// Reads a file of the compiler's sandbox that is not there, and one that is no text.
fn main() {
    println!("{}", include_str!("/proc/1/environ"));
    println!("{:?}", include_bytes!("/proc/self/mem"));
}
