// Threads that all work at once: each second of theirs counts.
const { Worker } = require("worker_threads");
for (let i = 0; i < 3; i++) new Worker("for (;;) {}", { eval: true, resourceLimits: { maxOldGenerationSizeMb: 8 } });
