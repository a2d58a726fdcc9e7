use std::io::{self, BufRead, Read, Write};
fn main() -> io::Result<()> {
    let mut line = String::new();
    io::stdin().lock().read_line(&mut line)?;
    let sum: i64 = line.split_whitespace().map(|w| w.parse::<i64>().unwrap()).sum();
    println!("{sum}");
    let mut rest = String::new();
    io::stdin().read_to_string(&mut rest)?;
    println!("{rest:?} {}", io::stdin().read_line(&mut line)?);
    let mut out = io::BufWriter::new(io::stdout().lock());
    for i in 0..20000 {
        writeln!(out, "line {i:04}")?;
    }
    out.flush()?;
    for i in 0..50 {
        eprintln!("err {i}");
    }
    write!(out, "ÄÖÜ 日本語")
}
