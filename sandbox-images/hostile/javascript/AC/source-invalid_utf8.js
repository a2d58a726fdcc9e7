// Bytes that are no UTF-8, in a comment: ÿşÀ€
console.log("contained");
