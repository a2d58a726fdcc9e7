console.log("assay javascript works:", ["40", "2"].map(Number).reduce((a, b) => a + b));
