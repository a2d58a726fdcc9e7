function repeat(text, times) {
  return text.repeat(100_000);
}
