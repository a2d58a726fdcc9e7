struct Told;
impl Drop for Told {
    fn drop(&mut self) {
        println!("dropped, panicking: {}", std::thread::panicking());
    }
}
fn main() {
    let _told = Told;
    let values = vec![1, 2, 3];
    println!("before");
    let index = std::env::args().count() + 4;
    println!("{}", values[index]);
}
