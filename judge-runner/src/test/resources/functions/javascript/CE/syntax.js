function repeat(text, times) {
  return text.repeat(times;
}
