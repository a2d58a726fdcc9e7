// Leaves processes that hold its output.
use std::process::{Command, Stdio};
fn main() {
    for _ in 0..4 {
        let _ = Command::new("/bin/sh").args(["-c", "trap '' TERM; sleep 600 & sleep 600"]).stdin(Stdio::null()).spawn();
    }
    println!("contained");
}
