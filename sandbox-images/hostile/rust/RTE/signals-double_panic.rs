// Panics while it panics.
struct Bomb;
impl Drop for Bomb {
    fn drop(&mut self) {
        panic!("again");
    }
}
fn main() {
    let _bomb = Bomb;
    panic!("first");
}
