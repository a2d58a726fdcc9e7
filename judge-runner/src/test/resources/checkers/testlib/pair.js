// Accepts two numbers whose sum is the input; half the points for more than two.
const fs = require("fs");

const [input, output, answer] = process.argv.slice(2).map((name) => fs.readFileSync(name, "utf8").trim());
const numbers = output.split(/\s+/).map(Number);
const sum = numbers.reduce((all, number) => all + number, 0);
if (answer === "") {
  process.exitCode = 3;
} else if (numbers.some(Number.isNaN)) {
  console.error("wrong output format: no number");
  process.exitCode = 2;
} else if (numbers.length < 2 || sum !== Number(input)) {
  console.error(`wrong answer ${sum} for ${input}`);
  process.exitCode = 1;
} else {
  console.error(numbers.length > 2 ? "points 0.5 more than two" : "ok two numbers");
  process.exitCode = numbers.length > 2 ? 7 : 0;
}
