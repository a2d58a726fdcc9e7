import * as fs from "fs";

function twoSum(numbers: number[], target: number): [number, number] | null {
    const seen = new Map<number, number>();
    for (let i = 0; i < numbers.length; i++) {
        const j = seen.get(target - numbers[i]);
        if (j !== undefined) return [j, i];
        seen.set(numbers[i], i);
    }
    return null;
}

const lines: string[] = fs.readFileSync(0, "utf8").trim().split("\n");
const [n, target] = lines[0].split(" ").map(Number);
const numbers = lines[1].split(/\s+/).slice(0, n).map((word) => parseInt(word, 10));
const answer = twoSum(numbers, target);
console.log(answer ? answer.join(" ") : "none");

const counts: Record<string, number> = {};
for (const letter of lines[2] ?? "") counts[letter] = (counts[letter] || 0) + 1;
const sorted = Object.entries(counts).sort(([a, x], [b, y]) => y - x || a.localeCompare(b));
console.log(sorted.map(([letter, count]) => `${letter}:${count}`).join(", "), new Set(numbers).size);
process.stdout.write([...numbers].sort((a, b) => a - b).reduce((sum, x) => sum + x, 0).toFixed(2) + "\n");
