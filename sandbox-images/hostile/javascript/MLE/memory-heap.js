// Fills the heap with small objects.
const hoard = [];
for (;;) hoard.push({ n: hoard.length, text: "x" + hoard.length });
