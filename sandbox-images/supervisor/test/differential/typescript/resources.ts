class Resource implements Disposable {
  constructor(private name: string) {}
  [Symbol.dispose](): void { console.log('dispose', this.name); }
}
function body(): void {
  using one = new Resource('one');
  using two = new Resource('two');
  console.log('body', one, two);
  throw new Error('of the body');
}
body();
