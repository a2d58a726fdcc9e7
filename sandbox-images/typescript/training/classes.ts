import { createInterface } from "node:readline";

interface Comparable<T> {
    compareTo(other: T): number;
}

type Shape = { kind: "circle"; radius: number } | { kind: "square"; side: number };

enum Move {
    Left = -1,
    Right = 1,
}

class Version implements Comparable<Version> {
    static readonly ZERO = new Version([0]);
    private cached?: string;

    constructor(private readonly parts: ReadonlyArray<number>, protected name: string = "v") {}

    compareTo(other: Version): number {
        for (let i = 0; i < Math.max(this.parts.length, other.parts.length); i++) {
            const difference = (this.parts[i] ?? 0) - (other.parts[i] ?? 0);
            if (difference !== 0) return Math.sign(difference);
        }
        return 0;
    }

    get text(): string {
        return (this.cached ??= `${this.name}${this.parts.join(".")}`);
    }
}

class Heap<T> {
    readonly #items: T[] = [];

    constructor(private compare: (a: T, b: T) => number) {}

    push(item: T): void {
        this.#items.push(item);
        this.#items.sort(this.compare);
    }

    pop(): T | undefined {
        return this.#items.shift();
    }
}

abstract class Node_<T> {
    left: Node_<T> | null = null;
    abstract value(): T;
}

function area(shape: Shape): number {
    switch (shape.kind) {
        case "circle":
            return Math.PI * shape.radius ** 2;
        case "square":
            return shape.side * shape.side;
        default: {
            const never: never = shape;
            throw new Error(`no shape: ${JSON.stringify(never)}`);
        }
    }
}

function first<T, K extends keyof T>(items: readonly T[], key: K): T[K] | undefined {
    return items.length > 0 ? items[0][key] : undefined;
}

const heap = new Heap<Version>((a, b) => a.compareTo(b));
heap.push(new Version([1, 2]));
heap.push(Version.ZERO);
const shapes: Shape[] = [{ kind: "circle", radius: 1 }, { kind: "square", side: 2 }];
const reader = createInterface({ input: process.stdin });
const lines: string[] = [];
reader.on("line", (line: string) => lines.push(line));
reader.on("close", () => {
    try {
        const root = new (class extends Node_<number> {
            value() {
                return 1;
            }
        })();
        console.log(heap.pop()?.text, shapes.map(area), Move[Move.Left], first(shapes, "kind"), lines.length, root.left, root.value());
    } catch (error) {
        if (error instanceof RangeError) console.error(error.message);
        else throw error as Error;
    }
});
