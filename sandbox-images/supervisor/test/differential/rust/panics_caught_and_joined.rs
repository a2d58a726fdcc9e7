use std::panic;
fn main() {
    let zero = std::env::args().count() as i32 - 1;
    let caught = panic::catch_unwind(|| 1 / zero);
    println!("{}", caught.is_err());
    let joined = std::thread::spawn(|| panic!("größer")).join();
    println!("{:?}", joined.unwrap_err().downcast_ref::<&str>());
    panic::set_hook(Box::new(|info| println!("hook: {}", info.location().unwrap())));
    let none: Option<i32> = None;
    none.expect("a value");
}
