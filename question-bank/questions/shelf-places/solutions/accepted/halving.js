function places(shelf, books) {
  return books.map((book) => {
    let low = 0;
    let high = shelf.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (shelf[middle] < book) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  });
}
