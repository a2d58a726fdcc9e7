function repeat(text: string, times: number): string {
  for (;;);
}
