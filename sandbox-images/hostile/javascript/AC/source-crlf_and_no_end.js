// Lines end as on Windows, and the last one not at all.
const text = `a
b`;
if (text === "a\nb") console.log("contained");