use std::hint::black_box;
use std::io::read_to_string;

fn depth(n: i64) -> i64 {
    if n == 0 { 0 } else { 1 + depth(black_box(n - 1)) }
}

fn main() {
    let text = read_to_string(std::io::stdin()).unwrap();
    let sum: i64 = text.split_whitespace().map(|word| word.parse::<i64>().unwrap()).sum();
    println!("{}", depth(1_000_000) - 1_000_000 + sum);
}
