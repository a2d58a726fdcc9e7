function loneGlove(gloves) {
  return gloves.reduce((lone, number) => lone ^ number, 0);
}
