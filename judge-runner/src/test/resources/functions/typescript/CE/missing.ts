function again(text: string, times: number): string {
  return text.repeat(times);
}
