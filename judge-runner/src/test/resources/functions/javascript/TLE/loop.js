function repeat(text, times) {
  for (;;);
}
