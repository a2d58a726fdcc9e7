console.log(7);
process.exit(3);
