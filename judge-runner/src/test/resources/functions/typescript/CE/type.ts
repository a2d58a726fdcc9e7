function repeat(text: string, times: number): string {
  return times;
}
