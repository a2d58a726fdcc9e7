type Result<T> = { kind: 'ok'; value: T } | { kind: 'error'; message: string };
function parse(text: string): Result<number> {
  const value = Number(text);
  return Number.isNaN(value) ? { kind: 'error', message: `no number: ${text}` } : { kind: 'ok', value };
}
function assertNever(value: never): never { throw new Error(`unexpected ${JSON.stringify(value)}`); }
function show(result: Result<number>): string {
  switch (result.kind) {
    case 'ok': return result.value.toFixed(2);
    case 'error': return result.message;
    default: return assertNever(result);
  }
}
console.log(['1.5', 'x'].map(parse).map(show));
console.log(show({ kind: 'other' } as unknown as Result<number>));
