// wrong in its third line
fn main() {
    let x = ;
}
