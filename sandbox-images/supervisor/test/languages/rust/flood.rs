fn main() {
    let line = "x".repeat(1023);
    for _ in 0..100 * 1024 {
        println!("{line}");
    }
}
