fn main() {
    println!("{}", "seven".parse::<i32>().unwrap());
}
