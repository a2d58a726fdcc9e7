use std::thread;

fn main() {
    let answer = thread::spawn(|| 6 * 7).join().unwrap();
    println!("assay rust works: {} {}", answer, 9f64.sqrt());
}
