abstract class Shape {
  protected static made: number = 0;
  readonly #secret: string = 'hidden';
  constructor(public readonly name: string, private size?: number) { Shape.made++; }
  abstract area(): number;
  get text(): string { return `${this.name} ${this.size ?? 'none'} ${this.#secret.length} ${Shape.made}`; }
}
class Square extends Shape {
  constructor(private side: number) { super('square', side); }
  override area(): number { return this.side ** 2; }
}
interface Named { name: string }
const shape: Shape & Named = new Square(3);
console.log(shape.text, shape.area(), shape, Object.keys(shape), Square.length);
