// A function that needs itself for a larger type.
fn grow<T>(depth: u32, t: T) -> u32 { if depth == 0 { 0 } else { grow(depth - 1, (t, 1)) } }
fn main() { println!("{}", grow(std::env::args().count() as u32 * 1000, 1)); }
