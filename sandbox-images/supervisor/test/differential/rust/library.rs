use std::collections::{BTreeMap, BinaryHeap, HashMap, VecDeque};
use std::rc::{Rc, Weak};
#[derive(Debug, Clone, PartialEq, Default)]
struct Point { x: i32, y: Option<f64>, name: String }
fn depth(n: u64) -> u64 { if n == 0 { 0 } else { 1 + std::hint::black_box(depth(n - 1)) } }
fn main() {
    println!("{:?} {:#?} {:>5}|{:<5}|{:^7.2}|{:#x} {:08b} {:e}", Point::default(), Point { x: 1, y: Some(0.5), name: "ä".into() }, 42, "ab", 3.14159, 255, 5, 1234.5);
    let mut count = HashMap::new();
    "the quick brown fox the end".split(' ').for_each(|w| *count.entry(w).or_insert(0) += 1);
    println!("{:?} {:?}", count.into_iter().collect::<BTreeMap<_, _>>(), BinaryHeap::from([3, 1, 2]).into_sorted_vec());
    println!("{} {} {} {}", 0.1 + 0.2, f64::MAX, 1e21, u128::MAX);
    println!("{:?} {} {:?}", "größe".char_indices().last(), "ß".to_uppercase(), "a,b,,".split(',').collect::<VecDeque<_>>());
    let strong = Rc::new(5);
    let weak: Weak<i32> = Rc::downgrade(&strong);
    drop(strong);
    println!("{:?} {} {:?}", weak.upgrade(), depth(100_000), (1..=5).rev().step_by(2).zip("abc".chars()).collect::<Vec<_>>());
    println!("{:?} {:?}", std::str::from_utf8(b"\xff"), i8::try_from(300));
    let cell = std::cell::RefCell::new(1);
    let _one = cell.borrow_mut();
    let _two = cell.borrow_mut();
}
