use std::process::ExitCode;
fn main() -> ExitCode {
    eprintln!("to stderr");
    ExitCode::from(255)
}
