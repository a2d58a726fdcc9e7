function f() {
  try { throw new Error('lost'); } finally { process.exit(5); }
}
f();
