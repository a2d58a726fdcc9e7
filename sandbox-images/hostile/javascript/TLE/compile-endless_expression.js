// A regular expression that needs two to the power of forty steps.
console.log(/^(a+)+$/.test("a".repeat(40) + "b"));
