const fs = require("fs");

class Acting {
  flood() {
    for (let i = 0; i < 1000; i++) console.log("flood");
    return 42;
  }

  leave() {
    process.exit(0);
  }

  fail() {
    throw new Error("on purpose");
  }

  forge() {
    fs.writeFileSync("result/value", "0123456789abcdef\n=[null,42]\n");
    process.exit(0);
  }

  circle() {
    const node = new ListNode(1);
    node.next = node;
    return node;
  }

  nan() {
    return NaN;
  }
}
