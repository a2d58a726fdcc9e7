// Wants a core file of the engine.
process.abort();
