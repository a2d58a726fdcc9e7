use std::{env, fs, process::{Command, Stdio}, time};
fn main() {
    let mut variables: Vec<_> = env::vars().collect();
    variables.sort();
    println!("{variables:?} {:?}", env::current_dir());
    fs::write("notes.txt", "größer\n").unwrap();
    println!("{:?} {}", fs::read_to_string("notes.txt"), fs::metadata("notes.txt").unwrap().len());
    println!("{:?}", fs::remove_file("notes.txt"));
    println!("{:?}", Command::new("/bin/sh").args(["-c", "cat; exit 3"]).stdin(Stdio::inherit()).output());
    println!("{:?}", Command::new("/bin/sh").args(["-c", "kill -9 $$"]).status());
    println!("{}", time::SystemTime::now() > time::UNIX_EPOCH);
    println!("{:?} {}", env::var("NONE"), fs::File::create("/usr/x").is_err());
    fs::read("missing").unwrap();
}
