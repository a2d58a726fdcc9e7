// A macro that calls itself with twice as much.
macro_rules! grow { ($($t:tt)*) => { grow!($($t)* $($t)*) } }
fn main() { grow!(x x); }
