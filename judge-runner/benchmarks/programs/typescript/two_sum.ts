// @NONCE@
import * as fs from "fs";

const data: number[] = fs.readFileSync(0, "utf8").trim().split(/\s+/).map(Number);
const target = data[1];
const seen = new Map<number, number>();
for (let i = 0; i < data[0]; i++) {
    const x = data[i + 2];
    const j = seen.get(target - x);
    if (j !== undefined) {
        console.log(j + " " + i);
        break;
    }
    seen.set(x, i);
}
