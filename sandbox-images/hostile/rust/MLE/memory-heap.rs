// Takes memory and touches it until there is no more.
fn main() {
    let mut hoard = Vec::new();
    loop {
        hoard.push(vec![1u8; 4 << 20]);
    }
}
