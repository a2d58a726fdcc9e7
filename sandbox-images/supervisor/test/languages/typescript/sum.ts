import { readFileSync } from "fs";

const words: string[] = readFileSync(0, "utf8").trim().split(/\s+/);
console.log(words.map(Number).reduce((a, b) => a + b));
