// Begins with a byte order mark.
console.log("contained");
