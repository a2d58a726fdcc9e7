function repeat(text: string, times: number): string {
  throw new Error(text);
}
