#[derive(Debug)]
enum Trouble {
    Number(std::num::ParseIntError),
}
impl From<std::num::ParseIntError> for Trouble {
    fn from(e: std::num::ParseIntError) -> Self {
        Trouble::Number(e)
    }
}
fn main() -> Result<(), Trouble> {
    println!("before");
    let n: i32 = "12x".parse()?;
    println!("{n}");
    Ok(())
}
