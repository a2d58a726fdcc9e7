// Starts detached processes that ignore it and outlive it, and waits for none.
const { spawn } = require("child_process");
for (let i = 0; i < 5; i++) spawn("/bin/sleep", ["600"], { detached: true, stdio: "ignore" }).unref();
console.log("contained");
