class Trouble extends Error {
  constructor(message, options) { super(message, options); this.name = 'Trouble'; this.detail = { a: 1, ü: [2, 3] }; }
}
try { JSON.parse('{"a": }'); } catch (error) { throw new Trouble('größer', { cause: error }); }
