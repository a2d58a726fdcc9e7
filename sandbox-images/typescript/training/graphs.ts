const readline = require("readline");

type Graph = Map<number, Array<{ to: number; weight: number }>>;

const dijkstra = (graph: Graph, start: number, size: number): number[] => {
    const distance = new Array<number>(size).fill(Infinity);
    distance[start] = 0;
    const queue: [number, number][] = [[0, start]];
    while (queue.length) {
        queue.sort((a, b) => b[0] - a[0]);
        const [length, here] = queue.pop()!;
        if (length > distance[here]) continue;
        for (const { to, weight } of graph.get(here) ?? []) {
            if (length + weight < distance[to]) {
                distance[to] = length + weight;
                queue.push([distance[to], to]);
            }
        }
    }
    return distance;
};

function* range(from: number, to: number): Generator<number> {
    for (let i = from; i < to; i++) yield i;
}

async function main(): Promise<void> {
    const lines: string[] = [];
    for await (const line of readline.createInterface({ input: process.stdin })) lines.push(line);
    const graph: Graph = new Map();
    for (const i of range(0, 5)) graph.set(i, [{ to: (i + 1) % 5, weight: i * 2 }]);
    const grid: boolean[][] = Array.from({ length: 3 }, () => Array(3).fill(false));
    grid[1][2] = true;
    const big: bigint = 2n ** 70n;
    const memo: { [key: string]: number } = {};
    const fibonacci = (n: number): number => (n < 2 ? n : (memo[n] ??= fibonacci(n - 1) + fibonacci(n - 2)));
    const stack: Array<string | number> = [1, "two"];
    const last = stack.at(-1);
    if (typeof last === "string") console.log(last.toUpperCase().padStart(5, "*"));
    console.log(dijkstra(graph, 0, 5), grid.flat().filter(Boolean).length, big.toString(), fibonacci(50), lines);
}

main().catch((error: unknown) => {
    console.error(error);
    process.exit(1);
});
