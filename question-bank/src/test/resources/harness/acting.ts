import * as fs from "fs";

class Acting {
  flood(): number {
    for (let i = 0; i < 1000; i++) console.log("flood");
    return 42;
  }

  leave(): number {
    process.exit(0);
  }

  fail(): number {
    throw new Error("on purpose");
  }

  forge(): number {
    fs.writeFileSync("result/value", "0123456789abcdef\n=[null,42]\n");
    process.exit(0);
  }

  circle(): ListNode | null {
    const node = new ListNode(1);
    node.next = node;
    return node;
  }

  nan(): number {
    return NaN;
  }
}
