// Writes without end and never waits: what is not yet written must not pile up on our side.
for (;;) require("fs").writeSync(1, "contained\n".repeat(5000));
