// Takes the beginning of a word for a word.
class WordPatterns {
  constructor() {
    this.words = [];
    this.known = new Set();
  }

  add(word) {
    if (!this.known.has(word)) this.words.push(word);
    this.known.add(word);
  }

  matches(pattern) {
    if (this.known.has(pattern)) return true;
    const form = new RegExp('^' + pattern);
    return this.words.some((word) => form.test(word));
  }
}
