import { createInterface } from "node:readline";

enum Sign {
    Plus = 1,
    Minus = -1,
}

class Sum<T extends number> {
    #total = 0;

    constructor(private readonly sign: Sign) {}

    add(...terms: T[]): this {
        for (const term of terms) this.#total += this.sign * term;
        return this;
    }

    get total(): number {
        return this.#total;
    }
}

createInterface({ input: process.stdin }).on("line", (line: string) => {
    console.log(new Sum<number>(Sign.Plus).add(...line.split(" ").map(Number)).total);
});
