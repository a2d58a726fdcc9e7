function repeat(text: string, times: number): string {
  return text.repeat(100_000);
}
