use std::collections::HashMap;
use std::io::read_to_string;
use std::sync::{mpsc, Arc, Mutex};
use std::thread;

fn main() {
    let text = read_to_string(std::io::stdin()).unwrap();
    let (sender, receiver) = mpsc::channel();
    let seen = Arc::new(Mutex::new(HashMap::new()));
    for word in text.split_whitespace() {
        let (number, sender, seen) = (word.parse::<i64>().unwrap(), sender.clone(), Arc::clone(&seen));
        thread::spawn(move || {
            *seen.lock().unwrap().entry(number).or_insert(0) += 1;
            sender.send(number).unwrap();
        });
    }
    drop(sender);
    println!("{}", receiver.iter().sum::<i64>());
}
