struct Told;
impl Drop for Told {
    fn drop(&mut self) {
        println!("never");
    }
}
fn main() {
    let _told = Told;
    println!("{:?}", std::env::args().collect::<Vec<_>>());
    print!("no line end");
    std::process::exit(3);
}
