fn main() {
    let numbers = vec![0u8; 1 << 46];
    println!("{}", numbers[7]);
}
