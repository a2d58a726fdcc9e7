use std::collections::HashMap;
use std::sync::{mpsc, Arc, Mutex, RwLock};
use std::thread;
fn main() {
    let (sender, receiver) = mpsc::channel();
    let total = Arc::new(Mutex::new(0));
    let threads: Vec<_> = (0..4)
        .map(|n| {
            let (sender, total) = (sender.clone(), Arc::clone(&total));
            thread::spawn(move || {
                *total.lock().unwrap() += n;
                sender.send(n * n).unwrap();
            })
        })
        .collect();
    drop(sender);
    for thread in threads {
        thread.join().unwrap();
    }
    println!("{} {}", receiver.iter().sum::<i32>(), total.lock().unwrap());
    let lock = RwLock::new(HashMap::from([(1, "a")]));
    thread::scope(|s| { s.spawn(|| lock.write().unwrap().insert(2, "b")); });
    println!("{} {}", lock.read().unwrap().len(), thread::available_parallelism().unwrap().get() >= 1);
    let poisoned = Arc::clone(&total);
    let _ = thread::Builder::new().name("worker".into()).spawn(move || { let _held = poisoned.lock(); panic!("poison") }).unwrap().join();
    println!("{}", total.is_poisoned());
    total.lock().unwrap();
}
