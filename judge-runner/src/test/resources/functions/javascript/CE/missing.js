function again(text, times) {
  return text.repeat(times);
}
