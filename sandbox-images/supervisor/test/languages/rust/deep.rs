use std::hint::black_box;

fn depth(n: u32) -> u32 {
    if n == 0 { 0 } else { 1 + depth(black_box(n - 1)) }
}

fn main() {
    println!("{}", depth(100000));
}
