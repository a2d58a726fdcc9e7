const words: string[] = ["40", "2"];
console.log("assay typescript works:", words.map(Number).reduce((a: number, b: number): number => a + b));
