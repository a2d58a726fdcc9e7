function repeat(text, times) {
  throw new Error(text);
}
