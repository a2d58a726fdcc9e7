function logged<This, Args extends unknown[], Return>(method: (this: This, ...args: Args) => Return, context: ClassMethodDecoratorContext) {
  return function (this: This, ...args: Args): Return {
    console.log('call', String(context.name), args);
    return method.apply(this, args);
  };
}
class Calculator {
  @logged add(a: number, b: number): number { return a + b; }
}
console.log(new Calculator().add(40, 2));
