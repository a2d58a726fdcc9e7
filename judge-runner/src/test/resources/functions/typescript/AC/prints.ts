function repeat(text: string, times: number): string {
  console.log('"no answer"');
  return text.repeat(times);
}
