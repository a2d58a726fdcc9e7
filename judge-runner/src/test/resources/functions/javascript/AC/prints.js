function repeat(text, times) {
  console.log('"no answer"');
  return text.repeat(times);
}
