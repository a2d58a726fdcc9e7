function repeat(text, times) {
  return text.length * times;
}
