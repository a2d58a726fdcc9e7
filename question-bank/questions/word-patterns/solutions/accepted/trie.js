class WordPatterns {
  constructor() {
    this.root = { ends: false, branches: new Map() };
  }

  add(word) {
    let node = this.root;
    for (const letter of word) {
      if (!node.branches.has(letter)) node.branches.set(letter, { ends: false, branches: new Map() });
      node = node.branches.get(letter);
    }
    node.ends = true;
  }

  matches(pattern) {
    const fits = (node, at) => {
      if (node === undefined) return false;
      if (at === pattern.length) return node.ends;
      if (pattern[at] !== '.') return fits(node.branches.get(pattern[at]), at + 1);
      for (const branch of node.branches.values()) {
        if (fits(branch, at + 1)) return true;
      }
      return false;
    };
    return fits(this.root, 0);
  }
}
