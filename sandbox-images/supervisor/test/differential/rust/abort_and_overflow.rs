use std::alloc::{alloc, Layout};
fn main() {
    println!("{:?}", i32::MAX.checked_add(1));
    println!("{}", i32::MAX.wrapping_add(std::env::args().count() as i32));
    println!("{}", unsafe { alloc(Layout::from_size_align(1 << 62, 8).unwrap()) }.is_null());
    println!("{:?}", "x".repeat(3).parse::<f64>().map_err(|e| e.to_string()));
    std::process::abort();
}
