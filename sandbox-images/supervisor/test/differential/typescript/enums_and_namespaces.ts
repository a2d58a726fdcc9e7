enum Colour { Red, Green = 5, Blue }
enum Word { Yes = 'yes', No = 'no' }
const enum Fixed { One = 1, Two = One << 3 }
namespace Tools { export const twice = (n: number): number => n * 2; export namespace Deep { export let value = 1; } }
console.log(Colour, Colour[5], Word.Yes, Fixed.Two, Tools.twice(Colour.Blue), Tools);
process.exitCode = Colour.Blue;
