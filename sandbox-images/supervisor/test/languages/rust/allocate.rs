use std::{io, thread, time::Duration};

fn main() {
    let mut line = String::new();
    io::stdin().read_line(&mut line).unwrap();
    let block = vec![1u8; line.trim().parse::<usize>().unwrap() << 20];
    thread::sleep(Duration::from_millis(50)); // sampling sees what is held for a moment
    println!("{}", block.iter().map(|&b| b as usize).sum::<usize>() >> 20);
}
